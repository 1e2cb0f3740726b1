// Reads the sheet "Đơn vị".

import type { Period } from '../../domain/calendar/period';
import { foldName } from '../../domain/regime/fold-name';
import { lastItem, readItemList } from '../../domain/regime/item-list';
import { type Organisation, overlap, type Term } from '../../domain/regime/organisation';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { type Parsed, parseRows, type TableRow } from './table';
import { isAddress, readPeriod, splitAddresses } from './written';

// Without these columns no organisation is known; without the others it still reports.
const ESSENTIAL = ['id', 'name', 'items'];

/**
 * The organisations in the order of the sheet. Rows of one code whose periods do not overlap are terms of one organisation:
 * so a name or the items may change from a month on, and the past stays. `known` are the regime's item numbers. A bad address
 * or period is reported and left out, but never takes the organisation with it: its reports would vanish from every sum.
 */
export function readOrganisations(content: SheetRows, known: ReadonlySet<number>): Parsed<Organisation> {
  const earlier: OrganisationRow[] = [];
  const parsed = parseRows(
    'units',
    content,
    (row) => {
      const messages: string[] = [];
      const read: OrganisationRow = {
        row: row.row,
        id: row.cell('id'),
        name: row.cell('name'),
        secretary: row.cell('secretary'),
        email: readAddresses(row.cell('email'), messages).join('; '),
        senders: readAddresses(row.cell('senders'), messages),
        deputyEmail: readAddresses(row.cell('deputyEmail'), messages).join('; '),
        ...readValidity(row, messages),
        items: readItems(row.cell('items'), known, messages),
      };
      const unusable = keyProblems(read, earlier);
      if (unusable.length > 0) return { value: null, messages: unusable };
      earlier.push(read);
      return { value: read, messages };
    },
    ESSENTIAL,
  );
  return { ...parsed, values: joinTerms(parsed.values) };
}

// One row of the sheet: a term, with what the organisation has besides.
interface OrganisationRow extends Term {
  readonly row: number;
  readonly id: string;
  readonly secretary: string;
  readonly email: string;
  readonly senders: readonly string[];
  readonly deputyEmail: string;
}

function keyProblems(read: OrganisationRow, earlier: readonly OrganisationRow[]): readonly string[] {
  const { id, name } = read;
  if (id === '' || name === '') {
    return [...(id === '' ? [PROBLEMS.required('Mã')] : []), ...(name === '' ? [PROBLEMS.required('Tên')] : [])];
  }
  const isSameId = (other: OrganisationRow) => foldName(other.id) === foldName(id);
  const sameId = earlier.find((other) => isSameId(other) && overlap(other, read));
  const sameName = earlier.find((other) => !isSameId(other) && foldName(other.name) === foldName(name));
  return [
    ...(sameId ? [PROBLEMS.duplicateUnit(id, sameId.row)] : []),
    ...(sameName ? [PROBLEMS.duplicateName(name, sameName.row)] : []),
  ];
}

// The newest term says who the organisation is today.
function joinTerms(rows: readonly OrganisationRow[]): readonly Organisation[] {
  const byId = new Map<string, OrganisationRow[]>();
  for (const row of rows) {
    const known = byId.get(foldName(row.id));
    if (known) known.push(row);
    else byId.set(foldName(row.id), [row]);
  }
  return [...byId.values()].flatMap((own) => {
    const today = own.reduce((newest, row) => ((row.from ?? '') >= (newest.from ?? '') ? row : newest));
    const { id, name, secretary, email, senders, deputyEmail } = today;
    const terms = own.map(({ from, until, name: called, items }): Term => ({ from, until, name: called, items }));
    return [{ id, name, secretary, email, senders, terms, ...(deputyEmail !== '' && { deputyEmail }) }];
  });
}

function readAddresses(text: string, messages: string[]): readonly string[] {
  const addresses = splitAddresses(text);
  messages.push(...addresses.filter((address) => !isAddress(address)).map(PROBLEMS.email));
  return addresses.filter(isAddress);
}

function readValidity(row: TableRow, messages: string[]): Pick<Term, 'from' | 'until'> {
  const from = readOptionalPeriod(row, 'from', 'Từ kỳ', messages);
  const until = readOptionalPeriod(row, 'until', 'Đến kỳ', messages);
  if (from === null || until === null || from <= until) return { from, until };
  messages.push(PROBLEMS.periodOrder(from, until));
  return { from: null, until: null };
}

function readOptionalPeriod(row: TableRow, key: string, header: string, messages: string[]): Period | null {
  const text = row.cell(key);
  if (text === '') return null;
  const period = readPeriod(text);
  if (period === null) messages.push(PROBLEMS.period(header, text));
  return period;
}

function readItems(text: string, known: ReadonlySet<number>, messages: string[]): ReadonlySet<number> {
  if (text === '') messages.push(PROBLEMS.required('Mục phụ trách'));
  const { items, unreadable } = readItemList(text, known);
  messages.push(...unreadable.map((piece) => PROBLEMS.items(piece, lastItem([...known]))));
  return new Set(items);
}
