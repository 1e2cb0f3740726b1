// What to ask the office about a generated cell that somebody typed over.

import { DECISION_KINDS, PROPOSED, placeOfCell } from '../../text/decisions';
import { formatNumber } from '../../text/numbers';
import { SHEETS } from '../../text/sheets';
import { noteKey } from '../inputs/note-key';
import type { Cell } from '../ports';
import type { Projection } from '../project';
import type { SheetColumns } from '../sheet-columns';
import { type CellDifference, rowKeys } from '../writing/comparison';
import { type TypedFigure, typedFigure } from '../writing/typed-over';
import { keyText, type Proposal, proposal, storedKey } from './proposal';

/**
 * A report's figure can be corrected; any other cell can only be kept as a note. Of a cell that was cleared there is nothing to
 * keep. Example: 9 typed over Mục 24 of B in "Số liệu" proposes to correct it from 1 to 9.
 */
export function typedProposals(
  projection: Projection,
  columnsOf: SheetColumns,
  typedOver: readonly CellDifference[],
): readonly Proposal[] {
  return typedOver.flatMap((cell) => {
    const figure = typedFigure(projection, columnsOf, cell);
    if (figure !== null) return [correctProposal(figure)];
    return cell.shown === '' ? [] : [noteProposal(projection, columnsOf, cell)];
  });
}

function correctProposal({ period, unit, item, title, typed, shown }: TypedFigure): Proposal {
  return proposal('correct', `${period}|${unit}|${item}|${keyText(typed)}|${keyText(shown)}`, {
    period,
    unit,
    item: String(item),
    typed,
    value: shown,
    why: PROPOSED.correct(title),
  });
}

// A total, a name or a state has no source but the figures behind it: what was typed over it can be kept, not counted.
function noteProposal({ year }: Projection, columnsOf: SheetColumns, typed: CellDifference): Proposal {
  const { sheet, row, rowName, column } = typed;
  const [shown, computed] = [textOf(typed.shown), textOf(typed.computed)];
  const { name } = SHEETS[sheet];
  const { key = '', header = '' } = column === null ? {} : (columnsOf(sheet)[column] ?? {});
  const names = rowName.split(' · ');
  const named = new Map(rowKeys(sheet).map((each, place) => [each, names[place] ?? '']));
  const item = named.get('item') ?? '';
  return {
    key: storedKey(noteKey({ sheet, rowName, column: key, year }, [keyText(shown), keyText(computed)])),
    cells: {
      kind: DECISION_KINDS.note,
      period: named.get('period') ?? '',
      unit: named.get('unit') ?? '',
      item: /^\d+$/.test(item) ? item : '',
      typed: computed,
      value: shown,
      why:
        column === null
          ? PROPOSED.noteRow(name, row)
          : PROPOSED.note(placeOfCell(name, row, rowName, header), computed),
    },
  };
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell) : String(cell);
}
