// Reads the sheet "Điều chỉnh": what was approved after figures were closed and targets registered.

import type { Adjustment, AdjustmentKind } from '../../domain/decisions/adjustment';
import { lastItem } from '../../domain/regime/item-list';
import type { OrganisationFinder } from '../../domain/regime/organisation';
import { type Item, isNumeric, type TargetLink } from '../../domain/regime/regime';
import { readNumber } from '../../domain/report/read-number';
import { ADJUSTMENT_KINDS, ADJUSTMENT_PROBLEMS, readAdjustmentNumber } from '../../text/adjustments';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type RowReading, type TableRow } from './table';
import { readCount, readDay, readPeriod } from './written';

/** One row of the sheet. */
export interface AdjustmentRow {
  /** 1 being the header. */
  readonly row: number;
  /** As it stands in the row. */
  readonly number: string;
  /** What the add-on last wrote about the row. */
  readonly effect: string;
  /** null where the row does not say all that it needs. */
  readonly adjustment: Adjustment | null;
}

/** The sheet as read. */
export interface AdjustmentSheet {
  readonly header: readonly string[];
  /** Rows below the header, blank ones in between included. */
  readonly length: number;
  readonly rows: readonly AdjustmentRow[];
}

const ESSENTIAL = SHEETS.adjustments.columns.map(({ key }) => key);
// Without these nothing was approved. Rule: 52-CV/ĐU 1.3.
const NEEDED = ['kind', 'time', 'unit', 'about', 'new', 'why', 'approver', 'document', 'date'];

/**
 * The rows of the sheet. A row that lacks approver, document, reason or day is none, and says so.
 * Example: ĐC-2026-001, "Số liệu kỳ đã chốt", 2026-03, DT, 24, 3 → 5 without "Người phê duyệt" is a problem.
 */
export function readAdjustments(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  links: readonly TargetLink[],
): Parsed<AdjustmentRow> & { readonly sheet: AdjustmentSheet } {
  const firstRow = firstRows();
  const parsed = parseRows(
    'adjustments',
    content,
    (row): RowReading<AdjustmentRow> => {
      const number = row.cell('number');
      const entry: AdjustmentRow = { row: row.row, number, effect: row.cell('effect'), adjustment: null };
      const before = number === '' ? null : firstRow(number, row.row);
      if (number !== '' && readAdjustmentNumber(number) === null) {
        return { value: entry, messages: [ADJUSTMENT_PROBLEMS.number(number)] };
      }
      if (before !== null) return { value: entry, messages: [ADJUSTMENT_PROBLEMS.duplicateNumber(number, before)] };
      const { value: adjustment, messages } = readRow(row, findOrganisation, items, links);
      return { value: { ...entry, adjustment }, messages };
    },
    ESSENTIAL,
  );
  return { ...parsed, sheet: { header: content.header, length: content.rows.length, rows: parsed.values } };
}

function readRow(
  row: TableRow,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  links: readonly TargetLink[],
): RowReading<Adjustment> {
  const lacking = NEEDED.filter((key) => row.cell(key) === '');
  if (lacking.length > 0) return refuse(...lacking.map((key) => ADJUSTMENT_PROBLEMS.needs(headerOf(key))));
  const kind = (Object.keys(ADJUSTMENT_KINDS) as AdjustmentKind[]).find(
    (one) => ADJUSTMENT_KINDS[one] === row.cell('kind'),
  );
  if (kind === undefined) return refuse(PROBLEMS.choice('Việc', row.cell('kind'), Object.values(ADJUSTMENT_KINDS)));
  const organisation = findOrganisation(row.cell('unit'));
  if (organisation === null) return refuse(PROBLEMS.unknownUnit(row.cell('unit')));
  const date = readDay(row.cell('date'));
  if (date === null) return refuse(PROBLEMS.day(row.cell('date')));
  const approved = {
    row: row.row,
    number: row.cell('number'),
    approver: row.cell('approver'),
    why: row.cell('why'),
    document: row.cell('document'),
    date,
  };
  return kind === 'figure'
    ? readFigure(row, approved, organisation.id, items)
    : readTarget(row, approved, organisation.id, links);
}

type Approved = Omit<Adjustment, 'old' | 'new' | 'about'>;

function readFigure(
  row: TableRow,
  approved: Approved,
  organisation: string,
  items: readonly Item[],
): RowReading<Adjustment> {
  const period = readPeriod(row.cell('time'));
  if (period === null) return refuse(PROBLEMS.period(headerOf('time'), row.cell('time')));
  const item = items.find(({ no }) => String(no) === row.cell('about').replace(/^mục\s*/iu, ''));
  if (item === undefined) return refuse(PROBLEMS.unknownItem(row.cell('about'), lastItem(items.map(({ no }) => no))));
  if (!isNumeric(item)) return refuse(ADJUSTMENT_PROBLEMS.notFigure(item.no));
  const read = (text: string) => {
    const reading = readNumber(text, { decimals: item.decimals, signed: item.kind === 'stock', unit: item.unit });
    return reading.kind === 'number' ? reading.value : null;
  };
  return withValues(row, read, ADJUSTMENT_PROBLEMS.value, {
    ...approved,
    about: { kind: 'figure', organisation, period, item: item.no },
  });
}

function readTarget(
  row: TableRow,
  approved: Approved,
  organisation: string,
  links: readonly TargetLink[],
): RowReading<Adjustment> {
  const year = /^20\d{2}$/.test(row.cell('time')) ? Number(row.cell('time')) : null;
  if (year === null) return refuse(ADJUSTMENT_PROBLEMS.year(row.cell('time')));
  const code = row.cell('about');
  if (!links.some((link) => link.code === code)) return refuse(PROBLEMS.unknownCode(code));
  return withValues(row, readCount, ADJUSTMENT_PROBLEMS.target, {
    ...approved,
    about: { kind: 'target', organisation, code, year },
  });
}

function withValues(
  row: TableRow,
  read: (text: string) => number | null,
  problem: (header: string, text: string) => string,
  about: Omit<Adjustment, 'old' | 'new'>,
): RowReading<Adjustment> {
  const [old, value] = [row.cell('old'), row.cell('new')].map((text) => (text === '' ? null : read(text)));
  const isOldUnreadable = old === null && row.cell('old') !== '';
  const messages = [
    ...(isOldUnreadable ? [problem(headerOf('old'), row.cell('old'))] : []),
    ...(value === null ? [problem(headerOf('new'), row.cell('new'))] : []),
  ];
  if (old === undefined || value === undefined || value === null || messages.length > 0) return refuse(...messages);
  return { value: { ...about, old, new: value }, messages: [] };
}

function refuse(...messages: readonly string[]): { readonly value: null; readonly messages: readonly string[] } {
  return { value: null, messages };
}

function headerOf(key: string): string {
  return SHEETS.adjustments.columns.find((column) => column.key === key)?.header ?? key;
}
