// FormApp's validations as scripts build them; they are kept and shown, not applied to what scripts answer.

import type { ValidationRecord } from '../../bridge/form-extras';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GText = GoogleAppsScript.Forms.TextValidationBuilder;
type GParagraph = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
type GCheckbox = GoogleAppsScript.Forms.CheckboxValidationBuilder;
type GGrid = GoogleAppsScript.Forms.GridValidationBuilder;
type GCheckboxGrid = GoogleAppsScript.Forms.CheckboxGridValidationBuilder;

/** The kinds of validation, each for its own kind of item. */
export type ValidationKind = 'Text' | 'ParagraphText' | 'Checkbox' | 'Grid' | 'CheckboxGrid';

export class Validation extends Guarded {
  constructor(
    readonly kind: ValidationKind,
    readonly record: ValidationRecord,
  ) {
    super();
  }

  override toString(): string {
    return `${this.kind}Validation`;
  }

  /** The record behind an object that a script hands over; another kind is refused. */
  static recordOf(kind: ValidationKind, validation: unknown): ValidationRecord {
    if (validation instanceof Validation && validation.kind === kind) return validation.record;
    throw new Exception(`The parameters don't match the method signature: a ${kind}Validation was expected.`);
  }
}

/** What all builders do; `B` is the platform's builder, `V` what it builds. A later rule replaces an earlier one. */
abstract class ValidationBuilder<B, V> extends Guarded {
  protected abstract readonly kind: ValidationKind;
  private record: ValidationRecord = { rule: null, values: [], helpText: '' };

  override toString(): string {
    return `${this.kind}ValidationBuilder`;
  }

  protected require(rule: string, ...values: readonly (string | number)[]): B {
    const types = values.map((value) => (typeof value === 'string' ? 'string' : 'number'));
    checkSignature(`${this.kind}ValidationBuilder.${rule}`, values, [types]);
    this.record = { ...this.record, rule, values };
    return real(this);
  }

  setHelpText(helpText: string): B {
    checkSignature(`${this.kind}ValidationBuilder.setHelpText`, [helpText], [['string']]);
    this.record = { ...this.record, helpText };
    return real(this);
  }

  build(): V {
    return real(new Validation(this.kind, this.record));
  }
}

/** Rules that both kinds of text have. */
abstract class PatternBuilder<B, V> extends ValidationBuilder<B, V> {
  requireTextContainsPattern(pattern: string): B {
    return this.require('requireTextContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): B {
    return this.require('requireTextDoesNotContainPattern', pattern);
  }

  requireTextMatchesPattern(pattern: string): B {
    return this.require('requireTextMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): B {
    return this.require('requireTextDoesNotMatchPattern', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(length: number): B {
    return this.require('requireTextLengthGreaterThanOrEqualTo', length);
  }

  requireTextLengthLessThanOrEqualTo(length: number): B {
    return this.require('requireTextLengthLessThanOrEqualTo', length);
  }
}

export class TextValidationBuilder
  extends PatternBuilder<GText, GoogleAppsScript.Forms.TextValidation>
  implements Faked<GText, TextValidationBuilder>
{
  protected readonly kind = 'Text';

  requireNumber(): GText {
    return this.require('requireNumber');
  }

  requireWholeNumber(): GText {
    return this.require('requireWholeNumber');
  }

  requireNumberBetween(start: number, end: number): GText {
    return this.require('requireNumberBetween', start, end);
  }

  requireNumberNotBetween(start: number, end: number): GText {
    return this.require('requireNumberNotBetween', start, end);
  }

  requireNumberEqualTo(number: number): GText {
    return this.require('requireNumberEqualTo', number);
  }

  requireNumberNotEqualTo(number: number): GText {
    return this.require('requireNumberNotEqualTo', number);
  }

  requireNumberGreaterThan(number: number): GText {
    return this.require('requireNumberGreaterThan', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GText {
    return this.require('requireNumberGreaterThanOrEqualTo', number);
  }

  requireNumberLessThan(number: number): GText {
    return this.require('requireNumberLessThan', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GText {
    return this.require('requireNumberLessThanOrEqualTo', number);
  }

  requireTextIsEmail(): GText {
    return this.require('requireTextIsEmail');
  }

  requireTextIsUrl(): GText {
    return this.require('requireTextIsUrl');
  }
}

export class ParagraphTextValidationBuilder
  extends PatternBuilder<GParagraph, GoogleAppsScript.Forms.ParagraphTextValidation>
  implements Faked<GParagraph, ParagraphTextValidationBuilder>
{
  protected readonly kind = 'ParagraphText';
}

export class CheckboxValidationBuilder
  extends ValidationBuilder<GCheckbox, GoogleAppsScript.Forms.CheckboxValidation>
  implements Faked<GCheckbox, CheckboxValidationBuilder>
{
  protected readonly kind = 'Checkbox';

  requireSelectAtLeast(number: number): GCheckbox {
    return this.require('requireSelectAtLeast', number);
  }

  requireSelectAtMost(number: number): GCheckbox {
    return this.require('requireSelectAtMost', number);
  }

  requireSelectExactly(number: number): GCheckbox {
    return this.require('requireSelectExactly', number);
  }
}

export class GridValidationBuilder
  extends ValidationBuilder<GGrid, GoogleAppsScript.Forms.GridValidation>
  implements Faked<GGrid, GridValidationBuilder>
{
  protected readonly kind = 'Grid';

  requireLimitOneResponsePerColumn(): GGrid {
    return this.require('requireLimitOneResponsePerColumn');
  }
}

export class CheckboxGridValidationBuilder
  extends ValidationBuilder<GCheckboxGrid, GoogleAppsScript.Forms.CheckboxGridValidation>
  implements Faked<GCheckboxGrid, CheckboxGridValidationBuilder>
{
  protected readonly kind = 'CheckboxGrid';

  requireLimitOneResponsePerColumn(): GCheckboxGrid {
    return this.require('requireLimitOneResponsePerColumn');
  }
}
