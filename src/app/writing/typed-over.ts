// Finds what people typed over in generated sheets, before it is written over.

import { isNumeric } from '../../domain/regime/regime';
import { formatNumber } from '../../text/numbers';
import type { Cell } from '../ports';
import type { Projection } from '../project';
import { itemOfColumn, type SheetColumns } from '../sheet-columns';
import type { CellDifference } from './comparison';
import { sealOf } from './row-seal';

/** A figure of "Số liệu" that somebody typed over: the office may adopt it. */
export interface TypedFigure {
  readonly period: string;
  readonly unit: string;
  readonly item: number;
  /** The column's header. */
  readonly title: string;
  /** What the reporter typed into the form. */
  readonly typed: string;
  /** What stands in the cell, as the office writes figures. */
  readonly shown: string;
}

/** Whether a row of "Số liệu" no longer holds what the add-on wrote. */
export function isTypedOver(row: readonly Cell[]): boolean {
  const seal = row[row.length - 1] ?? '';
  return row.some((cell) => cell !== '') && seal !== sealOf(row.slice(0, -1));
}

/** The figures among differing cells of "Số liệu" that a decision could adopt: those of items of a report that is there. */
export function typedFigures(
  { figures, inputs }: Projection,
  columnsOf: SheetColumns,
  differences: readonly CellDifference[],
): readonly TypedFigure[] {
  const columns = columnsOf('figures');
  return differences.flatMap(({ sheet, column, rowName, shown }) => {
    if (sheet !== 'figures' || column === null) return [];
    const item = itemOfColumn(columns[column]?.key ?? '');
    const [period = '', unit = ''] = rowName.split(' · ');
    const report = figures.reports(unit, period);
    if (item === null || report === null || !inputs.items.some((each) => each.no === item && isNumeric(each)))
      return [];
    return [
      {
        period,
        unit,
        item,
        title: columns[column]?.header ?? '',
        typed: report.current.answers.get(item) ?? '',
        shown: typeof shown === 'number' ? formatNumber(shown) : String(shown),
      },
    ];
  });
}
