// SpreadsheetApp's DataValidationBuilder: what a cell may hold.

import type { ValidationRule } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { storedValue } from './criteria';
import { DataValidation } from './data-validation';
import { placeOf } from './range-handle';
import { ValidationView } from './validation-view';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export class DataValidationBuilder extends ValidationView implements Faked<GBuilder, DataValidationBuilder> {
  constructor(record: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null }) {
    super(record);
  }

  override toString(): string {
    return 'DataValidationBuilder';
  }

  private require(criteria: string, ...values: readonly unknown[]): GBuilder {
    const { allowInvalid, helpText } = this.record;
    this.record = { criteria, values: values.map(storedValue), allowInvalid, helpText };
    return real(this);
  }

  /** Any criteria by its name, with the arguments of its own method. */
  withCriteria(criteria: GCriteria, args: unknown[]): GBuilder {
    checkSignature('SpreadsheetApp.DataValidationBuilder.withCriteria', [criteria, args], [['enum', 'array']]);
    const [first, dropdown] = args;
    const name = String(criteria);
    if (name === 'VALUE_IN_LIST' && Array.isArray(first)) return this.requireValueInList(first, dropdown !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(first, dropdown !== false);
    return this.require(name, ...args);
  }

  requireCheckbox(...values: readonly unknown[]): GBuilder {
    return this.require('CHECKBOX', ...values);
  }

  requireValueInList(values: string[], showDropdown = true): GBuilder {
    checkSignature(
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
      [values, showDropdown],
      [['array', 'boolean']],
    );
    if (values.length > 500) throw new Exception('The list of a data validation may have at most 500 values.');
    const made = this.require('VALUE_IN_LIST', ...values.map(String));
    this.record = { ...this.record, dropdown: showDropdown };
    return made;
  }

  requireValueInRange(range: unknown, showDropdown = true): GBuilder {
    const made = this.require('VALUE_IN_RANGE');
    this.record = { ...this.record, range: placeOf(range), dropdown: showDropdown };
    return made;
  }

  requireDateAfter(date: unknown): GBuilder {
    return this.require('DATE_AFTER', date);
  }

  requireDateBefore(date: unknown): GBuilder {
    return this.require('DATE_BEFORE', date);
  }

  requireDateEqualTo(date: unknown): GBuilder {
    return this.require('DATE_EQUAL_TO', date);
  }

  requireDateOnOrAfter(date: unknown): GBuilder {
    return this.require('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: unknown): GBuilder {
    return this.require('DATE_ON_OR_BEFORE', date);
  }

  requireDateBetween(start: unknown, end: unknown): GBuilder {
    return this.require('DATE_BETWEEN', start, end);
  }

  requireDateNotBetween(start: unknown, end: unknown): GBuilder {
    return this.require('DATE_NOT_BETWEEN', start, end);
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberNotBetween(start: number, end: number): GBuilder {
    return this.require('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GBuilder {
    return this.require('NUMBER_EQUAL_TO', number);
  }

  requireNumberNotEqualTo(number: number): GBuilder {
    return this.require('NUMBER_NOT_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireTextContains(text: string): GBuilder {
    return this.require('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): GBuilder {
    return this.require('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): GBuilder {
    return this.require('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): GBuilder {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): GBuilder {
    return this.require('TEXT_IS_VALID_URL');
  }

  requireDate(): GBuilder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireFormulaSatisfied(text: string): GBuilder {
    return this.require('CUSTOM_FORMULA', text);
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    this.record = { ...this.record, allowInvalid };
    return real(this);
  }

  setHelpText(helpText: string): GBuilder {
    this.record = { ...this.record, helpText };
    return real(this);
  }

  copy(): GBuilder {
    return real(new DataValidationBuilder(this.record));
  }

  build(): GRule {
    if (this.record.criteria === '') throw new Exception('A data validation needs a criteria.');
    return real(new DataValidation(this.record));
  }
}
