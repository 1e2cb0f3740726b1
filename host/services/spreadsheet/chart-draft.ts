// What every builder of a chart does: ranges, place, headers, options.

import type { ChartRange, ChartRecord } from '../../bridge/chart-operations';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { Guarded, real } from '../guarded';
import { ChartType } from '../platform/charts';
import { checkSignature } from '../signature';
import { chartRanges, containerInfo, EmbeddedChart } from './chart';
import { Range } from './range';

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The chart under construction: a builder and its typed forms change the same one. */
export interface Draft {
  readonly spreadsheet: string;
  record: ChartRecord;
}

/** The kinds that Google's editor of spreadsheets and this host both know. */
const KINDS: readonly ChartRecord['type'][] = [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'TABLE',
];

function isSameRange(a: ChartRange, b: ChartRange): boolean {
  return (
    a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}

/** The base of all chart builders. */
export abstract class ChartDraft extends Guarded {
  constructor(protected readonly draft: Draft) {
    super();
  }

  /**
   * What the general members answer: the builder itself. The documented types promise the general one also where a
   * typed one is asked, but its own members stay at hand (T:gas-fakes testsheetschart).
   */
  private general(): GBuilder {
    return real(this);
  }

  protected patch(patch: Partial<ChartRecord>): void {
    this.draft.record = { ...this.draft.record, ...patch };
  }

  protected option(name: string, value: unknown): void {
    this.patch({ options: { ...this.draft.record.options, [name]: value } });
  }

  private rangeOf(given: GRange): ChartRange {
    const { spreadsheet, ...range } = Range.placeOf(given);
    if (spreadsheet !== this.draft.spreadsheet) throw new Exception('A chart cannot draw another spreadsheet.');
    return range;
  }

  private without(range: ChartRange): readonly ChartRange[] {
    return this.draft.record.ranges.filter((other) => !isSameRange(other, range));
  }

  addRange(range: GRange): GBuilder {
    const added = this.rangeOf(range);
    const { ranges } = this.draft.record;
    // A range that the chart has already is not added again.
    if (this.without(added).length === ranges.length) this.patch({ ranges: [...ranges, added] });
    return this.general();
  }

  removeRange(range: GRange): GBuilder {
    this.patch({ ranges: this.without(this.rangeOf(range)) });
    return this.general();
  }

  clearRanges(): GBuilder {
    this.patch({ ranges: [] });
    return this.general();
  }

  getRanges(): GRange[] {
    return chartRanges(this.draft.spreadsheet, this.draft.record.ranges);
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerInfo(this.draft.record);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    const given = [row, column, offsetX, offsetY];
    const signature = ['number', 'number', 'number', 'number'] as const;
    checkSignature('SpreadsheetApp.EmbeddedChartBuilder.setPosition', given, [signature]);
    if (row < 1 || column < 1) throw new Exception('The position of a chart starts at row 1, column 1.');
    this.patch({ row, column, offsetX, offsetY });
    return this.general();
  }

  setNumHeaders(headers: number): GBuilder {
    checkSignature('SpreadsheetApp.EmbeddedChartBuilder.setNumHeaders', [headers], [['number']]);
    this.patch({ headers });
    return this.general();
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return real(enumValue(ChartType, this.draft.record.type));
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GBuilder {
    checkSignature('SpreadsheetApp.EmbeddedChartBuilder.setChartType', [type], [['enum']]);
    const name = String(type);
    const known = KINDS.find((kind) => kind === name);
    if (known === undefined) throw new Exception(`not in the local host: charts of the type ${name}`);
    this.patch({ type: known });
    return this.general();
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GBuilder {
    this.option('hiddenDimensionStrategy', String(strategy));
    return this.general();
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): GBuilder {
    this.option('mergeStrategy', String(strategy));
    return this.general();
  }

  setTransposeRowsAndColumns(transpose: boolean): GBuilder {
    this.option('transposeRowsAndColumns', transpose);
    return this.general();
  }

  setOption(option: string, value: unknown): GBuilder {
    checkSignature('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value], [['string', 'any']]);
    this.option(option, value);
    return this.general();
  }

  /** The chart as it stands; it is drawn by insertChart or updateChart. */
  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return real(new EmbeddedChart(this.draft.spreadsheet, this.draft.record));
  }
}
