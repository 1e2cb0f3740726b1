// SpreadsheetApp's DataValidation: a rule as built or as found on a cell.

import type { ValidationRule } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { DataValidationBuilder } from './data-validation-builder';
import { ValidationView } from './validation-view';

type GRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation extends ValidationView implements Faked<GRule, DataValidation> {
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
