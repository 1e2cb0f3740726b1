// Items that ask the same of several rows.

import type { Faked } from '../guarded';
import { checkSignature } from '../signature';
import { QuestionItem } from './form-item';
import { Validation } from './validation';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;
type GGrid = GoogleAppsScript.Forms.GridItem;
type GCheckboxGrid = GoogleAppsScript.Forms.CheckboxGridItem;

abstract class RowsItem<T> extends QuestionItem<T> {
  getRows(): string[] {
    return [...this.fact('getRows', 'rows')];
  }

  getColumns(): string[] {
    return [...this.fact('getColumns', 'columns')];
  }

  setRows(rows: string[]): T {
    checkSignature(`${this.toString()}.setRows`, [rows], [['array']]);
    return this.change('setRows', { rows: rows.map(String) });
  }

  setColumns(columns: string[]): T {
    checkSignature(`${this.toString()}.setColumns`, [columns], [['array']]);
    return this.change('setColumns', { columns: columns.map(String) });
  }

  clearValidation(): T {
    return this.change('clearValidation', { validation: null });
  }

  /** Refuses answers that do not match the rows, or name something that is no column. */
  protected requireRows(answers: readonly (readonly string[])[]): void {
    const { rows, columns } = this.told('createResponse');
    const strange = answers.flat().find((answer) => !columns.includes(answer));
    if (strange !== undefined) this.refuse(strange);
    if (answers.length !== rows.length) this.refuse(`${answers.length} rows instead of ${rows.length}`);
  }
}

export class GridItem extends RowsItem<GGrid> implements Faked<GGrid, GridItem> {
  override toString(): string {
    return 'GridItem';
  }

  setValidation(validation: GoogleAppsScript.Forms.GridValidation): GGrid {
    return this.change('setValidation', { validation: Validation.recordOf('Grid', validation) });
  }

  /** One answer a row; null or '' leaves a row unanswered. */
  createResponse(answers: (string | null)[]): GItemResponse {
    checkSignature('GridItem.createResponse', [answers], [['array']]);
    const given = answers.map((answer) => (answer === '' ? null : answer));
    this.requireRows(given.map((answer) => (answer === null ? [] : [answer])));
    return this.answer(given);
  }
}

export class CheckboxGridItem extends RowsItem<GCheckboxGrid> implements Faked<GCheckboxGrid, CheckboxGridItem> {
  override toString(): string {
    return 'CheckboxGridItem';
  }

  setValidation(validation: GoogleAppsScript.Forms.CheckboxGridValidation): GCheckboxGrid {
    return this.change('setValidation', { validation: Validation.recordOf('CheckboxGrid', validation) });
  }

  /** A list a row; null leaves a row unanswered. */
  createResponse(answers: (string[] | null)[]): GItemResponse {
    checkSignature('CheckboxGridItem.createResponse', [answers], [['array']]);
    const given = answers.map((row) => (row === null || row.length === 0 ? null : [...row]));
    this.requireRows(given.map((row) => row ?? []));
    return this.answer(given);
  }
}
