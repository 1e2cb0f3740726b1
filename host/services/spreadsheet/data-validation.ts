// Data validations and their builder.

import type { ValidationRule } from '../../bridge/values';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature, isDate } from '../signature';
import { DataValidationCriteria } from './spreadsheet-enums';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** A criteria value as it is stored: dates as their day. */
function criteriaValue(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isDate(value)) return value.toISOString();
  throw new Exception(`Invalid validation value: ${String(value)}`);
}

abstract class RuleView extends Guarded {
  constructor(protected record: ValidationRule) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.record.allowInvalid;
  }

  getCriteriaType(): GCriteria {
    return real(enumValue(DataValidationCriteria, this.record.criteria));
  }

  getCriteriaValues(): unknown[] {
    return this.record.criteria === 'VALUE_IN_LIST' ? [[...this.record.values], true] : [...this.record.values];
  }

  getHelpText(): string {
    return real(this.record.helpText);
  }
}

export class DataValidation extends RuleView implements Faked<GRule, DataValidation> {
  override toString(): string {
    return 'DataValidation';
  }

  copy(): GBuilder {
    return real(new DataValidationBuilder(this.record));
  }

  /** The plain rule behind an object that a script hands over. */
  static recordOf(rule: unknown): ValidationRule {
    if (rule instanceof DataValidation) return rule.record;
    throw new Exception(
      `The parameters (${String(rule)}) don't match the method signature for SpreadsheetApp.Range.setDataValidation.`,
    );
  }
}

export class DataValidationBuilder extends RuleView implements Faked<GBuilder, DataValidationBuilder> {
  constructor(record: ValidationRule = { criteria: '', values: [], allowInvalid: true, helpText: null }) {
    super(record);
  }

  override toString(): string {
    return 'DataValidationBuilder';
  }

  private require(criteria: string, ...values: readonly unknown[]): GBuilder {
    this.record = { ...this.record, criteria, values: values.map(criteriaValue) };
    return real(this);
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
    return this.require('VALUE_IN_LIST', ...values.map(String));
  }

  requireDate(): GBuilder {
    return this.require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: unknown): GBuilder {
    return this.require('DATE_AFTER', date);
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

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.require('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): GBuilder {
    return this.require('NUMBER_EQUAL_TO', number);
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

  requireTextIsEmail(): GBuilder {
    return this.require('TEXT_IS_VALID_EMAIL');
  }

  requireFormulaSatisfied(formula: string): GBuilder {
    return this.require('CUSTOM_FORMULA', formula);
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
