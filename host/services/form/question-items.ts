// Items that ask for text, numbers on a scale, dates, times and grids.

import { Exception } from '../exception';
import type { Faked } from '../guarded';
import { QuestionItem } from './form-item';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day by the script's clock, as DATE answers are stored. */
function dayOf(date: GoogleAppsScript.Base.Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export class TextItem
  extends QuestionItem<GoogleAppsScript.Forms.TextItem>
  implements Faked<GoogleAppsScript.Forms.TextItem, TextItem>
{
  override toString(): string {
    return 'TextItem';
  }

  createResponse(value: string): GItemResponse {
    return this.answer(String(value));
  }
}

export class ParagraphTextItem
  extends QuestionItem<GoogleAppsScript.Forms.ParagraphTextItem>
  implements Faked<GoogleAppsScript.Forms.ParagraphTextItem, ParagraphTextItem>
{
  override toString(): string {
    return 'ParagraphTextItem';
  }

  createResponse(value: string): GItemResponse {
    return this.answer(String(value));
  }
}

export class ScaleItem
  extends QuestionItem<GoogleAppsScript.Forms.ScaleItem>
  implements Faked<GoogleAppsScript.Forms.ScaleItem, ScaleItem>
{
  override toString(): string {
    return 'ScaleItem';
  }

  getLowerBound(): number {
    return this.fact('getLowerBound', 'lower');
  }

  getUpperBound(): number {
    return this.fact('getUpperBound', 'upper');
  }

  setBounds(lower: number, upper: number): GoogleAppsScript.Forms.ScaleItem {
    if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) throw new Exception('Invalid argument: bounds');
    return this.change('setBounds', { lower, upper });
  }

  /** The answer is stored, and read back, as a text of digits. */
  createResponse(value: number): GItemResponse {
    return this.answer(String(value));
  }
}

export class DateItem
  extends QuestionItem<GoogleAppsScript.Forms.DateItem>
  implements Faked<GoogleAppsScript.Forms.DateItem, DateItem>
{
  override toString(): string {
    return 'DateItem';
  }

  includesYear(): boolean {
    return this.fact('includesYear', 'includesYear');
  }

  setIncludesYear(includesYear: boolean): GoogleAppsScript.Forms.DateItem {
    return this.change('setIncludesYear', { includesYear });
  }

  createResponse(date: GoogleAppsScript.Base.Date): GItemResponse {
    return this.answer(dayOf(date));
  }
}

export class DateTimeItem
  extends QuestionItem<GoogleAppsScript.Forms.DateTimeItem>
  implements Faked<GoogleAppsScript.Forms.DateTimeItem, DateTimeItem>
{
  override toString(): string {
    return 'DateTimeItem';
  }

  createResponse(date: GoogleAppsScript.Base.Date): GItemResponse {
    return this.answer(`${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`);
  }
}

export class TimeItem
  extends QuestionItem<GoogleAppsScript.Forms.TimeItem>
  implements Faked<GoogleAppsScript.Forms.TimeItem, TimeItem>
{
  override toString(): string {
    return 'TimeItem';
  }

  createResponse(hour: number, minute: number): GItemResponse {
    return this.answer(`${two(hour)}:${two(minute)}`);
  }
}

export class DurationItem
  extends QuestionItem<GoogleAppsScript.Forms.DurationItem>
  implements Faked<GoogleAppsScript.Forms.DurationItem, DurationItem>
{
  override toString(): string {
    return 'DurationItem';
  }

  createResponse(hours: number, minutes: number, seconds: number): GItemResponse {
    return this.answer(`${two(hours)}:${two(minutes)}:${two(seconds)}`);
  }
}

export class GridItem
  extends QuestionItem<GoogleAppsScript.Forms.GridItem>
  implements Faked<GoogleAppsScript.Forms.GridItem, GridItem>
{
  override toString(): string {
    return 'GridItem';
  }

  getRows(): string[] {
    return [...this.fact('getRows', 'rows')];
  }

  getColumns(): string[] {
    return [...this.fact('getColumns', 'columns')];
  }

  setRows(rows: string[]): GoogleAppsScript.Forms.GridItem {
    return this.change('setRows', { rows });
  }

  setColumns(columns: string[]): GoogleAppsScript.Forms.GridItem {
    return this.change('setColumns', { columns });
  }

  createResponse(values: string[]): GItemResponse {
    return this.answer([...values]);
  }
}

export class CheckboxGridItem
  extends QuestionItem<GoogleAppsScript.Forms.CheckboxGridItem>
  implements Faked<GoogleAppsScript.Forms.CheckboxGridItem, CheckboxGridItem>
{
  override toString(): string {
    return 'CheckboxGridItem';
  }

  getRows(): string[] {
    return [...this.fact('getRows', 'rows')];
  }

  getColumns(): string[] {
    return [...this.fact('getColumns', 'columns')];
  }

  setRows(rows: string[]): GoogleAppsScript.Forms.CheckboxGridItem {
    return this.change('setRows', { rows });
  }

  setColumns(columns: string[]): GoogleAppsScript.Forms.CheckboxGridItem {
    return this.change('setColumns', { columns });
  }

  createResponse(values: string[][]): GItemResponse {
    return this.answer(values.map((row) => [...row]));
  }
}
