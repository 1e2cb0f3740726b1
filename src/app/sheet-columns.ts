// Says which columns each sheet has: "Số liệu" has one for every item besides its own.

import type { Item, Regime } from '../domain/regime/regime';
import { isNumeric } from '../domain/regime/regime';
import { itemHeader, itemNote } from '../text/items';
import { type Column, SHEETS, type SheetId } from '../text/sheets';

/** The columns of a sheet. */
export type SheetColumns = (sheet: SheetId) => readonly Column[];

/** The columns of every sheet for a regime. Example: `sheetColumns(regime)('figures')` has 8 + 77 columns. */
export function sheetColumns(regime: Regime): SheetColumns {
  return (sheet) =>
    sheet === 'figures' ? [...SHEETS.figures.columns, ...regime.items.map(itemColumn)] : SHEETS[sheet].columns;
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
