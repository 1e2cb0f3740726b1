// Shows what people typed over and the office accepted as a note: beside the row where the sheet has a column for it.

import type { NoteDecision } from '../../domain/decisions/decision';
import { noteBeside, noteLine } from '../../text/decisions';
import { SHEETS, type SheetId } from '../../text/sheets';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import type { SheetColumns } from '../sheet-columns';
import { rowNamer } from './comparison';

/** The rows with the notes of this year in their column "Ghi chú", behind what stands there. No figure is touched. */
export function withNotes(
  sheet: SheetId,
  rows: readonly (readonly PaintedCell[])[],
  { inputs, year }: Projection,
  columnsOf: SheetColumns,
): readonly (readonly PaintedCell[])[] {
  const place = SHEETS[sheet].columns.findIndex(({ key }) => key === 'remark');
  const own = inputs.decisions.notes.filter((note) => note.sheet === sheet && note.year === year);
  if (place < 0 || own.length === 0) return rows;
  const nameOf = rowNamer(sheet);
  return rows.map((row) => {
    const name = nameOf(row.map(({ value }) => value));
    const texts = own
      .filter(({ rowName }) => rowName === name)
      .map((note) => noteBeside(headerOf(note, columnsOf), note));
    if (texts.length === 0) return row;
    return row.map((cell, index) =>
      index === place ? { ...cell, value: [cell.value, ...texts].filter((part) => part !== '').join('; ') } : cell,
    );
  });
}

/** One sentence for each note of this year, for "Tổng quan". */
export function noteLines({ inputs, year }: Projection, columnsOf: SheetColumns): readonly string[] {
  return inputs.decisions.notes
    .filter((note) => note.year === year)
    .map((note) => noteLine(sheetName(note.sheet), headerOf(note, columnsOf), note));
}

function headerOf({ sheet, column }: NoteDecision, columnsOf: SheetColumns): string {
  if (!isSheet(sheet)) return '';
  return (columnsOf(sheet).find(({ key }) => key === column)?.header ?? '').replace(/\n/g, ' ');
}

function sheetName(sheet: string): string {
  return isSheet(sheet) ? SHEETS[sheet].name : sheet;
}

function isSheet(sheet: string): sheet is SheetId {
  return sheet in SHEETS;
}
