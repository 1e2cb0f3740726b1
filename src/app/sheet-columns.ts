// Says which columns each sheet has: "Số liệu" has one for every item besides its own.

import type { Item, Regime } from '../domain/regime/regime';
import { isNumeric } from '../domain/regime/regime';
import { itemHeader, itemNote } from '../text/items';
import { SHEETS, type SheetId } from '../text/sheets';
import type { Column } from '../text/sheets/column';
import { SEAL_COLUMN } from '../text/sheets/generated-sheets';

/** The columns of a sheet. */
export type SheetColumns = (sheet: SheetId) => readonly Column[];

// They have a column for every item besides their own.
const HAS_ITEMS: ReadonlySet<SheetId> = new Set<SheetId>(['figures', 'upwardLine']);
// What was written there stays, or stands there until the next command: no row is compared with anything.
const UNSEALED: ReadonlySet<SheetId> = new Set<SheetId>([
  'letters',
  'upcoming',
  'rehearsal',
  'newYear',
  'closings',
  'log',
  'planLog',
]);

/**
 * The columns of every sheet for a regime; those of sheets that are computed end with the seal of each row.
 * Example: `sheetColumns(regime)('figures')` has 8 + 77 + 1 columns.
 */
export function sheetColumns(regime: Regime): SheetColumns {
  return (sheet) => {
    const own: readonly Column[] = SHEETS[sheet].columns;
    const all = HAS_ITEMS.has(sheet) ? [...own, ...regime.items.map(itemColumn)] : own;
    return SHEETS[sheet].kind === 'input' || UNSEALED.has(sheet) ? all : [...all, SEAL_COLUMN];
  };
}

/** The item of a column of "Số liệu", or null. Example: `itemOfColumn('item24')` is 24. */
export function itemOfColumn(key: string): number | null {
  const no = /^item(\d+)$/.exec(key)?.[1];
  return no === undefined ? null : Number(no);
}

function itemColumn(item: Item): Column {
  return {
    key: `item${item.no}`,
    header: itemHeader(item),
    width: item.kind === 'text' ? 160 : 84,
    format: 'number',
    align: isNumeric(item) ? 'right' : 'left',
    note: itemNote(item),
    choices: [],
    wrap: false,
    hidden: false,
  };
}
