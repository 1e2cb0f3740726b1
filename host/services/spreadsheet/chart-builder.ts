// SpreadsheetApp's builders of charts: the general one chooses the kind, the typed ones know what only their kind has.

import type { ChartType } from '../../bridge/chart-operations';
import { CLASS_NAME, type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { ChartDraft, type Draft } from './chart-draft';

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GArea = GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder;
type GBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type GColumn = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type GCombo = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;
type GHistogram = GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder;
type GLine = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type GPie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type GScatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;
type GTable = GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder;

/** What every builder can become. */
abstract class AnyBuilder extends ChartDraft {
  private as(type: ChartType): Draft {
    this.patch({ type });
    return this.draft;
  }

  asAreaChart(): GArea {
    return real(new EmbeddedAreaChartBuilder(this.as('AREA')));
  }

  asBarChart(): GBar {
    return real(new EmbeddedBarChartBuilder(this.as('BAR')));
  }

  asColumnChart(): GColumn {
    return real(new EmbeddedColumnChartBuilder(this.as('COLUMN')));
  }

  asComboChart(): GCombo {
    return real(new EmbeddedComboChartBuilder(this.as('COMBO')));
  }

  asHistogramChart(): GHistogram {
    return real(new EmbeddedHistogramChartBuilder(this.as('HISTOGRAM')));
  }

  asLineChart(): GLine {
    return real(new EmbeddedLineChartBuilder(this.as('LINE')));
  }

  asPieChart(): GPie {
    return real(new EmbeddedPieChartBuilder(this.as('PIE')));
  }

  asScatterChart(): GScatter {
    return real(new EmbeddedScatterChartBuilder(this.as('SCATTER')));
  }

  asTableChart(): GTable {
    return real(new EmbeddedTableChartBuilder(this.as('TABLE')));
  }
}

export class EmbeddedChartBuilder extends AnyBuilder implements Faked<GBuilder, EmbeddedChartBuilder> {
  /** As seen live (T:gas-fakes testsheetschart); the hexadecimal number behind it is drawn anew each time. */
  override toString(): string {
    return 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';
  }

  override get [CLASS_NAME](): string {
    return 'EmbeddedChartBuilder';
  }
}

/** What all kinds but tables have beyond the general builder. */
abstract class TypedBuilder<G> extends AnyBuilder {
  protected set(name: string, value: unknown): G {
    this.option(name, value);
    return real(this);
  }

  setTitle(title: string): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setTitle`, [title], [['string']]);
    return this.set('title', title);
  }

  setColors(colors: string[]): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setColors`, [colors], [['array']]);
    return this.set('colors', colors);
  }

  setBackgroundColor(cssValue: string): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setBackgroundColor`, [cssValue], [['string']]);
    return this.set('backgroundColor', cssValue);
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setLegendPosition`, [position], [['enum']]);
    return this.set('legend.position', String(position).toLowerCase());
  }
}

/** The kinds with axes; X is the horizontal one, also of bars. */
abstract class AxisBuilder<G> extends TypedBuilder<G> {
  setXAxisTitle(title: string): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setXAxisTitle`, [title], [['string']]);
    return this.set('hAxis.title', title);
  }

  setYAxisTitle(title: string): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setYAxisTitle`, [title], [['string']]);
    return this.set('vAxis.title', title);
  }
}

/** The kinds with categories along one axis and values along the other. */
abstract class ValueBuilder<G> extends AxisBuilder<G> {
  /** The values' axis lies down only where bars do. */
  private valueAxis(): 'hAxis' | 'vAxis' {
    return this.draft.record.type === 'BAR' ? 'hAxis' : 'vAxis';
  }

  setRange(start: number, end: number): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.setRange`, [start, end], [['number', 'number']]);
    this.option(`${this.valueAxis()}.viewWindow.min`, start);
    return this.set(`${this.valueAxis()}.viewWindow.max`, end);
  }

  useLogScale(): G {
    return this.set(`${this.valueAxis()}.logScale`, true);
  }
}

abstract class StackingBuilder<G> extends ValueBuilder<G> {
  setStacked(): G {
    return this.set('isStacked', true);
  }
}

export class EmbeddedAreaChartBuilder extends StackingBuilder<GArea> implements Faked<GArea, EmbeddedAreaChartBuilder> {
  override toString(): string {
    return 'EmbeddedAreaChartBuilder';
  }
}

export class EmbeddedBarChartBuilder extends StackingBuilder<GBar> implements Faked<GBar, EmbeddedBarChartBuilder> {
  override toString(): string {
    return 'EmbeddedBarChartBuilder';
  }
}

export class EmbeddedColumnChartBuilder
  extends StackingBuilder<GColumn>
  implements Faked<GColumn, EmbeddedColumnChartBuilder>
{
  override toString(): string {
    return 'EmbeddedColumnChartBuilder';
  }
}

export class EmbeddedComboChartBuilder
  extends StackingBuilder<GCombo>
  implements Faked<GCombo, EmbeddedComboChartBuilder>
{
  override toString(): string {
    return 'EmbeddedComboChartBuilder';
  }
}

export class EmbeddedHistogramChartBuilder
  extends StackingBuilder<GHistogram>
  implements Faked<GHistogram, EmbeddedHistogramChartBuilder>
{
  override toString(): string {
    return 'EmbeddedHistogramChartBuilder';
  }
}

export class EmbeddedLineChartBuilder extends ValueBuilder<GLine> implements Faked<GLine, EmbeddedLineChartBuilder> {
  override toString(): string {
    return 'EmbeddedLineChartBuilder';
  }
}

export class EmbeddedPieChartBuilder extends TypedBuilder<GPie> implements Faked<GPie, EmbeddedPieChartBuilder> {
  override toString(): string {
    return 'EmbeddedPieChartBuilder';
  }

  set3D(): GPie {
    return this.set('is3D', true);
  }

  reverseCategories(): GPie {
    return this.set('reverseCategories', true);
  }
}

export class EmbeddedScatterChartBuilder
  extends AxisBuilder<GScatter>
  implements Faked<GScatter, EmbeddedScatterChartBuilder>
{
  override toString(): string {
    return 'EmbeddedScatterChartBuilder';
  }

  setXAxisRange(start: number, end: number): GScatter {
    this.option('hAxis.viewWindow.min', start);
    return this.set('hAxis.viewWindow.max', end);
  }

  setYAxisRange(start: number, end: number): GScatter {
    this.option('vAxis.viewWindow.min', start);
    return this.set('vAxis.viewWindow.max', end);
  }

  setXAxisLogScale(): GScatter {
    return this.set('hAxis.logScale', true);
  }

  setYAxisLogScale(): GScatter {
    return this.set('vAxis.logScale', true);
  }
}

export class EmbeddedTableChartBuilder extends AnyBuilder implements Faked<GTable, EmbeddedTableChartBuilder> {
  override toString(): string {
    return 'EmbeddedTableChartBuilder';
  }
}
