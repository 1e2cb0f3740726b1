// What happens when a person types into cells: the texts are parsed, then the edit triggers fire.

import type { Place } from './bridge/values';
import { declares } from './execution/declared';
import { fireSimple, fireTrigger, triggersOn } from './execution/fire';
import type { Stage } from './execution/stage';
import { fail } from './world/problem';
import { cellAt, growTo, type SheetState } from './world/sheet-state';
import { writeCell } from './world/sheet-values';
import { sheetByName } from './world/spreadsheet-state';
import { spreadsheetOf } from './world/world';

/** A cell as an edit event tells it: always a text, and nothing for a blank one. */
function eventText(sheet: SheetState, row: number, column: number): string | null {
  const { value, formula } = cellAt(sheet, row, column);
  if (formula !== undefined) return formula;
  if (value === '') return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Fires everything that hangs on an edit, the simple trigger first. */
function fireEdit(
  stage: Stage,
  account: string,
  place: Place,
  change: { value: string | null; oldValue: string | null },
): void {
  const { world, bundle } = stage;
  const { bound } = world;
  const edit = { kind: 'edit', place, user: account, ...change } as const;
  if (declares(bundle, 'onEdit')) fireSimple(stage, account, 'onEdit', { ...edit, triggerUid: null });
  for (const trigger of triggersOn(world, 'ON_EDIT', bound))
    fireTrigger(stage, trigger, { ...edit, triggerUid: trigger.id });
  const event = { kind: 'change', spreadsheet: bound, user: account, changeType: 'EDIT' } as const;
  for (const trigger of triggersOn(world, 'ON_CHANGE', bound))
    fireTrigger(stage, trigger, { ...event, triggerUid: trigger.id });
}

/**
 * Types a block of texts at once; the grid grows as it does when a person pastes beyond its edge.
 * Example: typeCells(stage, 'a@humg.test', 'Đơn vị', 2, 1, [['DT']]) puts DT into A2 and fires onEdit.
 */
export function typeCells(
  stage: Stage,
  account: string,
  sheetName: string,
  row: number,
  column: number,
  values: readonly (readonly string[])[],
): void {
  const { world } = stage;
  const book = spreadsheetOf(world, world.bound);
  const sheet = sheetByName(book, sheetName) ?? fail(`The spreadsheet has no sheet "${sheetName}".`);
  const rows = values.length;
  const columns = Math.max(0, ...values.map((line) => line.length));
  if (columns === 0) return;
  growTo(sheet, row + rows - 1, column + columns - 1);
  const oldValue = eventText(sheet, row, column);
  const context = { locale: book.locale, timeZone: book.timeZone, year: new Date(world.now).getUTCFullYear() };
  values.forEach((line, r) => {
    line.forEach((text, c) => {
      writeCell(sheet, row + r, column + c, text, 'write', context);
    });
  });
  // The event of a larger block says where, not what.
  const isOne = rows === 1 && columns === 1;
  const change = isOne ? { value: eventText(sheet, row, column), oldValue } : { value: null, oldValue: null };
  fireEdit(stage, account, { spreadsheet: book.id, sheet: sheet.id, row, column, rows, columns }, change);
}
