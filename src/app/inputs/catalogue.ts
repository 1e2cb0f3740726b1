// Reads the sheet "Danh mục": the regime's items with the office's choices, and which question of the form each one is.

import type { Item, ItemKind } from '../../domain/regime/regime';
import { PROBLEMS } from '../../text/problems';
import { KIND_NAMES, NO, YES } from '../../text/sheets';
import type { SheetRows } from '../ports';
import { type Parsed, parseRows } from './table';

/** A catalogue row: the item as the office set it, and its question. */
export interface CatalogueRow {
  readonly item: Item;
  /** The form's id of the question, '' before the form is linked. */
  readonly questionId: string;
}

const KINDS = Object.keys(KIND_NAMES) as ItemKind[];

/** The items in the order of the regime; rows that the sheet lacks keep the regime's own. */
export function readCatalogue(content: SheetRows, items: readonly Item[]): Parsed<CatalogueRow> {
  const parsed = parseRows('catalogue', content, (row) => {
    const item = items.find(({ no }) => String(no) === row.cell('no'));
    if (item === undefined) return { value: null, messages: [PROBLEMS.catalogueItem(row.cell('no'))] };
    const kind = KINDS.find((candidate) => KIND_NAMES[candidate] === row.cell('kind'));
    const decimals = readYesNo(row.cell('decimals'));
    const required = readYesNo(row.cell('required'));
    const messages: string[] = [];
    if (kind === undefined) messages.push(PROBLEMS.choice('Loại số liệu', row.cell('kind'), Object.values(KIND_NAMES)));
    if (decimals === null) messages.push(PROBLEMS.choice('Số lẻ', row.cell('decimals'), [YES, NO]));
    if (required === null) messages.push(PROBLEMS.choice('Bắt buộc', row.cell('required'), [YES, NO]));
    if (kind === undefined || decimals === null || required === null) return { value: null, messages };
    const unit = row.cell('unit').replace(/\s*\(\*\)$/, '');
    const chosen: Item = { ...item, kind, decimals, required, unit: unit === '' ? null : unit };
    return { value: { item: chosen, questionId: row.cell('questionId') }, messages: [] };
  });
  const byNumber = new Map(parsed.values.map((row) => [row.item.no, row]));
  return {
    values: items.map((item) => byNumber.get(item.no) ?? { item, questionId: '' }),
    problems: parsed.problems,
  };
}

function readYesNo(text: string): boolean | null {
  if (text === YES) return true;
  return text === NO || text === '' ? false : null;
}
