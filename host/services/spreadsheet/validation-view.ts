// What a data validation and its builder both tell.

import type { ValidationRule } from '../../bridge/values';
import { enumValue } from '../enums';
import { Guarded, real } from '../guarded';
import { scriptValues } from './criteria';
import { rangeHandle } from './range-handle';
import { DataValidationCriteria } from './spreadsheet-enums';

type GCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** The base of the rule and of its builder. */
export abstract class ValidationView extends Guarded {
  constructor(protected record: ValidationRule) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.record.allowInvalid;
  }

  /** null while a builder has none (T:gas-fakes testsheetsdatavalidations). */
  getCriteriaType(): GCriteria {
    const { criteria } = this.record;
    return real(criteria === '' ? null : enumValue(DataValidationCriteria, criteria));
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, range, dropdown = true } = this.record;
    if (criteria === 'VALUE_IN_LIST') return [[...values], dropdown];
    if (range !== undefined) return [rangeHandle(range), dropdown];
    return scriptValues(criteria, values);
  }

  getHelpText(): string {
    return real(this.record.helpText);
  }
}
