// Reads the sheet "Đơn vị".

import type { Period } from '../../domain/calendar/period';
import { foldName } from '../../domain/regime/fold-name';
import { readItemList } from '../../domain/regime/item-list';
import type { Organisation } from '../../domain/regime/organisation';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type TableRow } from './table';
import { isAddress, readPeriod, splitAddresses } from './written';

// Without these columns no organisation is known; without the others it still reports.
const ESSENTIAL = ['id', 'name', 'items'];

/**
 * The organisations in the order of the sheet. `known` are the regime's item numbers. A bad address or period is reported and
 * left out, but never takes the organisation with it: its reports would vanish from every sum.
 */
export function readOrganisations(content: SheetRows, known: ReadonlySet<number>): Parsed<Organisation> {
  const idRow = firstRows();
  const nameRow = firstRows();
  return parseRows(
    'units',
    content,
    (row) => {
      const [id, name] = [row.cell('id'), row.cell('name')];
      const unusable = keyProblems(id, name, idRow(foldName(id), row.row), nameRow(foldName(name), row.row));
      if (unusable.length > 0) return { value: null, messages: unusable };
      const messages: string[] = [];
      const organisation: Organisation = {
        id,
        name,
        secretary: row.cell('secretary'),
        email: readAddresses(row.cell('email'), messages).join('; '),
        senders: readAddresses(row.cell('senders'), messages),
        ...readValidity(row, messages),
        items: readItems(row.cell('items'), known, messages),
      };
      return { value: organisation, messages };
    },
    ESSENTIAL,
  );
}

function keyProblems(id: string, name: string, sameId: number | null, sameName: number | null): readonly string[] {
  return [
    ...(id === '' ? [PROBLEMS.required('Mã')] : []),
    ...(name === '' ? [PROBLEMS.required('Tên')] : []),
    ...(id !== '' && sameId !== null ? [PROBLEMS.duplicateUnit(id, sameId)] : []),
    ...(name !== '' && sameName !== null ? [PROBLEMS.duplicateName(name, sameName)] : []),
  ];
}

function readAddresses(text: string, messages: string[]): readonly string[] {
  const addresses = splitAddresses(text);
  messages.push(...addresses.filter((address) => !isAddress(address)).map(PROBLEMS.email));
  return addresses.filter(isAddress);
}

function readValidity(row: TableRow, messages: string[]): Pick<Organisation, 'from' | 'until'> {
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
  messages.push(...unreadable.map(PROBLEMS.items));
  return new Set(items);
}
