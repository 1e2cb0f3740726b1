// SpreadsheetApp's BooleanCondition: when a conditional format applies, and what it makes of the cells.

import type { ConditionalRule } from '../../bridge/values';
import { enumValue } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { scriptValues } from './criteria';
import { BooleanCriteria } from './spreadsheet-enums';

type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

export class BooleanCondition extends Guarded implements Faked<GCondition, BooleanCondition> {
  constructor(private readonly record: ConditionalRule) {
    super();
  }

  override toString(): string {
    return 'BooleanCondition';
  }

  getBold(): boolean | null {
    return this.record.bold;
  }

  getItalic(): boolean | null {
    return this.record.italic;
  }

  getUnderline(): boolean | null {
    return this.record.underline;
  }

  getStrikethrough(): boolean | null {
    return this.record.strikethrough;
  }

  getBackground(): string | null {
    return this.record.background;
  }

  getFontColor(): string | null {
    return this.record.fontColor;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return real(enumValue(BooleanCriteria, this.record.criteria));
  }

  getCriteriaValues(): unknown[] {
    return scriptValues(this.record.criteria, this.record.values);
  }
}
