// SpreadsheetApp's builders of charts: the general one chooses the kind, the typed ones know what only their kind has.

import type { ChartType } from '../../bridge/chart-operations';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { ChartDraft, type Draft } from './chart-draft';

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GColumn = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type GBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type GLine = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type GPie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;

export class EmbeddedChartBuilder extends ChartDraft implements Faked<GBuilder, EmbeddedChartBuilder> {
  override toString(): string {
    return 'EmbeddedChartBuilder';
  }

  protected general(): GBuilder {
    return real(this);
  }

  private as(type: ChartType): Draft {
    this.patch({ type });
    return this.draft;
  }

  asColumnChart(): GColumn {
    return real(new EmbeddedColumnChartBuilder(this.as('COLUMN')));
  }

  asBarChart(): GBar {
    return real(new EmbeddedBarChartBuilder(this.as('BAR')));
  }

  asLineChart(): GLine {
    return real(new EmbeddedLineChartBuilder(this.as('LINE')));
  }

  asPieChart(): GPie {
    return real(new EmbeddedPieChartBuilder(this.as('PIE')));
  }
}

/** What all kinds have beyond the general builder. */
abstract class TypedBuilder<G> extends ChartDraft {
  protected general(): GBuilder {
    return real(new EmbeddedChartBuilder(this.draft));
  }

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

export class EmbeddedColumnChartBuilder
  extends AxisBuilder<GColumn>
  implements Faked<GColumn, EmbeddedColumnChartBuilder>
{
  override toString(): string {
    return 'EmbeddedColumnChartBuilder';
  }

  setStacked(): GColumn {
    return this.set('isStacked', true);
  }
}

export class EmbeddedBarChartBuilder extends AxisBuilder<GBar> implements Faked<GBar, EmbeddedBarChartBuilder> {
  override toString(): string {
    return 'EmbeddedBarChartBuilder';
  }

  setStacked(): GBar {
    return this.set('isStacked', true);
  }
}

export class EmbeddedLineChartBuilder extends AxisBuilder<GLine> implements Faked<GLine, EmbeddedLineChartBuilder> {
  override toString(): string {
    return 'EmbeddedLineChartBuilder';
  }
}

export class EmbeddedPieChartBuilder extends TypedBuilder<GPie> implements Faked<GPie, EmbeddedPieChartBuilder> {
  override toString(): string {
    return 'EmbeddedPieChartBuilder';
  }
}
