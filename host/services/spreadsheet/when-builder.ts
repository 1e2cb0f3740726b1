// The conditions that conditional formats and filters share.

import type { Moment } from '../../bridge/values';
import { Guarded } from '../guarded';
import { checkSignature } from '../signature';
import { type Criterion, criterion } from './criteria';

/** The base of a builder whose methods promise a G. */
export abstract class WhenBuilder<G> extends Guarded {
  /** Takes the condition over. */
  protected abstract become(condition: Criterion<string | number | Moment>): G;

  private when(criteria: string, ...values: readonly unknown[]): G {
    return this.become(criterion(criteria, values));
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): G {
    checkSignature(`SpreadsheetApp.${this.toString()}.withCriteria`, [criteria, args], [['enum', 'array']]);
    return this.when(String(criteria), ...args);
  }

  whenCellEmpty(): G {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): G {
    return this.when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: unknown): G {
    return this.when('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): G {
    return this.when('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): G {
    return this.when('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): G {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): G {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): G {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): G {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): G {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): G {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): G {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenNumberNotBetween(start: number, end: number): G {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberNotEqualTo(number: number): G {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenTextContains(text: string): G {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): G {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): G {
    return this.when('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): G {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): G {
    return this.when('TEXT_STARTS_WITH', text);
  }
}
