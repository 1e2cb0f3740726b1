// Reads the sheet "Danh mục": the regime's items with the office's choices, and which question of the form each one is.

import type { Item, ItemKind } from '../../domain/regime/regime';
import { PROBLEMS } from '../../text/problems';
import { KIND_NAMES, NO, YES } from '../../text/sheets';
import type { SheetRows } from '../ports';
import { type Parsed, parseRows, type RowReading, type TableRow } from './table';
import { readYesNo } from './written';

/** A catalogue row: the item as the office set it, and its question. */
export interface CatalogueRow {
  readonly item: Item;
  /** The form's id of the question, '' before the form is linked. */
  readonly questionId: string;
}

const KINDS = Object.keys(KIND_NAMES) as ItemKind[];

// Without these columns no answer can be given to an item.
const ESSENTIAL = ['no', 'questionId'];

/**
 * The items in the order of the regime. A cell that cannot be read is reported and the regime's own value holds: the row's
 * question is never lost with it. Rows that the sheet lacks keep the regime's own.
 */
export function readCatalogue(content: SheetRows, items: readonly Item[]): Parsed<CatalogueRow> {
  const parsed = parseRows('catalogue', content, (row) => readItemRow(row, items), ESSENTIAL);
  const byNumber = new Map(parsed.values.map((row) => [row.item.no, row]));
  return { ...parsed, values: items.map((item) => byNumber.get(item.no) ?? { item, questionId: '' }) };
}

function readItemRow(row: TableRow, items: readonly Item[]): RowReading<CatalogueRow> {
  const item = items.find(({ no }) => String(no) === row.cell('no'));
  if (item === undefined) return { value: null, messages: [PROBLEMS.catalogueItem(row.cell('no'))] };
  const messages: string[] = [];
  const kind = KINDS.find((candidate) => KIND_NAMES[candidate] === row.cell('kind'));
  if (kind === undefined) messages.push(PROBLEMS.choice('Loại số liệu', row.cell('kind'), Object.values(KIND_NAMES)));
  const yesNo = (key: string, header: string, otherwise: boolean) => {
    const read = row.cell(key) === '' ? false : readYesNo(row.cell(key));
    if (read === null) messages.push(PROBLEMS.choice(header, row.cell(key), [YES, NO]));
    return read ?? otherwise;
  };
  const unit = row.cell('unit').replace(/\s*\(\*\)$/, '');
  const chosen: Item = {
    ...item,
    kind: kind ?? item.kind,
    decimals: yesNo('decimals', 'Số lẻ', item.decimals),
    required: yesNo('required', 'Bắt buộc', item.required),
    unit: unit === '' ? null : unit,
  };
  return { value: { item: chosen, questionId: row.cell('questionId') }, messages };
}
