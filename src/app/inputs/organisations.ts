// Reads the sheet "Đơn vị".

import { foldName } from '../../domain/regime/fold-name';
import { readItemList } from '../../domain/regime/item-list';
import type { Organisation } from '../../domain/regime/organisation';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type TableRow } from './table';
import { isAddress, readPeriod, splitAddresses } from './written';

/** The organisations in the order of the sheet. `known` are the regime's item numbers. */
export function readOrganisations(content: SheetRows, known: ReadonlySet<number>): Parsed<Organisation> {
  const idRow = firstRows();
  const nameRow = firstRows();
  return parseRows('units', content, (row) => {
    const id = row.cell('id');
    const name = row.cell('name');
    const messages: string[] = [];
    if (id === '') messages.push(PROBLEMS.required('Mã'));
    if (name === '') messages.push(PROBLEMS.required('Tên'));
    const sameId = idRow(foldName(id), row.row);
    if (id !== '' && sameId !== null) messages.push(PROBLEMS.duplicateUnit(id, sameId));
    const sameName = nameRow(foldName(name), row.row);
    if (name !== '' && sameName !== null) messages.push(PROBLEMS.duplicateName(name, sameName));
    const senders = splitAddresses(row.cell('senders'));
    const addresses = [...splitAddresses(row.cell('email')), ...senders];
    messages.push(...addresses.filter((address) => !isAddress(address)).map(PROBLEMS.email));
    const from = readOptionalPeriod(row, 'from', 'Từ kỳ', messages);
    const until = readOptionalPeriod(row, 'until', 'Đến kỳ', messages);
    if (from !== null && until !== null && from > until) messages.push(PROBLEMS.periodOrder(from, until));
    const list = readItemList(row.cell('items'), known);
    if (row.cell('items') === '') messages.push(PROBLEMS.required('Mục phụ trách'));
    if (list.kind === 'problem') messages.push(PROBLEMS.items(list.piece));
    if (messages.length > 0 || list.kind === 'problem') return { messages };
    const items = new Set(list.items);
    return {
      value: { id, name, secretary: row.cell('secretary'), email: row.cell('email'), senders, from, until, items },
    };
  });
}

function readOptionalPeriod(row: TableRow, key: string, header: string, messages: string[]): string | null {
  const text = row.cell(key);
  if (text === '') return null;
  const period = readPeriod(text);
  if (period === null) messages.push(PROBLEMS.period(header, text));
  return period;
}
