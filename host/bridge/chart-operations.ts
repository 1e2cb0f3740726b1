// What the fakes of charts may ask of the host: operation name, arguments, answer.

import type { Area, ChartSnapshot } from '../types';
import type { SheetAddress } from './values';

export type ChartType = ChartSnapshot['type'];

/** An area that a chart draws; it may lie on another sheet of the same spreadsheet. */
export interface ChartRange extends Area {
  readonly sheet: number;
}

/** A chart as it is built; `id` is null until it is inserted. */
export interface ChartRecord {
  readonly id: number | null;
  readonly type: ChartType;
  readonly ranges: readonly ChartRange[];
  /** The cell that its top left corner lies in, and the pixels from that cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Rows that name the series; -1 leaves it to the platform. */
  readonly headers: number;
  /** By the platform's names, as set. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ChartOperations {
  'chart.list': { args: SheetAddress; result: readonly ChartRecord[] };
  'chart.insert': { args: SheetAddress & { chart: ChartRecord }; result: null };
  'chart.update': { args: SheetAddress & { chart: ChartRecord }; result: null };
  'chart.remove': { args: SheetAddress & { chart: ChartRecord }; result: null };
}
