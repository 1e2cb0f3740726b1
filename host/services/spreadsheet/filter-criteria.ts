// SpreadsheetApp's FilterCriteria and its builder: what a column's filter lets through.

import type { FilterRule } from '../../bridge/rule-operations';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { scriptValues } from './criteria';
import { BooleanCriteria } from './spreadsheet-enums';
import { WhenBuilder } from './when-builder';

type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type GType = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const NOTHING: FilterRule = { criteria: null, values: [], hidden: [], visible: [] };

/** Criteria that say nothing have no type (T:gas-fakes testsheetsdata). */
function typeOf({ criteria }: FilterRule): GType {
  return real(criteria === null ? null : enumValue(BooleanCriteria, criteria));
}

export class FilterCriteria extends Guarded implements Faked<GCriteria, FilterCriteria> {
  constructor(private readonly record: FilterRule) {
    super();
  }

  override toString(): string {
    return 'FilterCriteria';
  }

  getCriteriaType(): GType {
    return typeOf(this.record);
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.record.criteria ?? '', this.record.values);
  }

  getHiddenValues(): string[] {
    return [...this.record.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.record.visible];
  }

  copy(): GBuilder {
    return real(new FilterCriteriaBuilder(this.record));
  }

  /** The plain rule behind an object that a script hands over. */
  static recordOf(criteria: unknown): FilterRule {
    if (criteria instanceof FilterCriteria) return criteria.record;
    throw new Exception("The parameters don't match the method signature: a FilterCriteria was expected.");
  }
}

export class FilterCriteriaBuilder extends WhenBuilder<GBuilder> implements Faked<GBuilder, FilterCriteriaBuilder> {
  constructor(private record: FilterRule = NOTHING) {
    super();
  }

  override toString(): string {
    return 'FilterCriteriaBuilder';
  }

  protected become(condition: Pick<FilterRule, 'values'> & { readonly criteria: string }): GBuilder {
    this.record = { ...NOTHING, ...condition };
    return real(this);
  }

  setHiddenValues(values: string[]): GBuilder {
    checkSignature('SpreadsheetApp.FilterCriteriaBuilder.setHiddenValues', [values], [['array']]);
    this.record = { ...this.record, hidden: values, visible: [] };
    return real(this);
  }

  setVisibleValues(values: string[]): GBuilder {
    checkSignature('SpreadsheetApp.FilterCriteriaBuilder.setVisibleValues', [values], [['array']]);
    this.record = { ...this.record, visible: values, hidden: [] };
    return real(this);
  }

  getCriteriaType(): GType {
    return typeOf(this.record);
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.record.criteria ?? '', this.record.values);
  }

  getHiddenValues(): string[] {
    return [...this.record.hidden];
  }

  getVisibleValues(): string[] {
    return [...this.record.visible];
  }

  copy(): GBuilder {
    return real(new FilterCriteriaBuilder(this.record));
  }

  build(): GCriteria {
    return real(new FilterCriteria(this.record));
  }
}
