// Reads the sheet "Số đầu kỳ".

import { lastItem } from '../../domain/regime/item-list';
import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { Item } from '../../domain/regime/regime';
import type { OpeningLevel } from '../../domain/totals/level';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows } from './table';
import { readCount, readPeriod } from './written';

/** The levels that the office entered. */
export function readOpenings(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
): Parsed<OpeningLevel> {
  const keyRow = firstRows();
  return parseRows(
    'openings',
    content,
    (row) => {
      const organisation = findOrganisation(row.cell('unit'))?.id ?? null;
      const item = items.find(({ no }) => String(no) === row.cell('item'));
      const period = readPeriod(row.cell('period'));
      const level = readCount(row.cell('level'));
      const messages: string[] = [];
      if (organisation === null) messages.push(PROBLEMS.unknownUnit(row.cell('unit')));
      if (item === undefined)
        messages.push(PROBLEMS.unknownItem(row.cell('item'), lastItem(items.map(({ no }) => no))));
      else if (item.kind !== 'stock') messages.push(PROBLEMS.notStock(item.no));
      if (period === null) messages.push(PROBLEMS.period('Kỳ', row.cell('period')));
      if (level === null) messages.push(PROBLEMS.level(row.cell('level')));
      const before = keyRow(`${organisation}|${item?.no}|${period}`, row.row);
      if (before !== null && messages.length === 0) messages.push(PROBLEMS.duplicateOpening(before));
      if (organisation === null || item === undefined || period === null || level === null || messages.length > 0)
        return { value: null, messages };
      return { value: { organisation, item: item.no, period, level }, messages: [] };
    },
    ['unit', 'item', 'period', 'level'],
  );
}
