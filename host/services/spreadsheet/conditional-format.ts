// Conditional format rules and their builder.

import type { ConditionalRule, SheetAddress } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { BooleanCondition } from './boolean-condition';
import { Range } from './range';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const EMPTY: ConditionalRule = {
  areas: [],
  criteria: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
};

abstract class RuleView extends Guarded {
  constructor(
    protected record: ConditionalRule,
    protected address: SheetAddress | null,
  ) {
    super();
  }

  getRanges(): GRange[] {
    const { address } = this;
    return address === null ? [] : this.record.areas.map((area) => real(new Range({ ...address, ...area })));
  }

  getBooleanCondition(): GCondition | null {
    return real(new BooleanCondition(this.record));
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): GBuilder {
    return real(new ConditionalFormatRuleBuilder(this.record, this.address));
  }
}

export class ConditionalFormatRule extends RuleView implements Faked<GRule, ConditionalFormatRule> {
  override toString(): string {
    return 'ConditionalFormatRule';
  }

  /** The plain rule behind an object that a script hands over; its ranges must lie on this sheet. */
  static recordOf(rule: unknown, { spreadsheet, sheet }: SheetAddress): ConditionalRule {
    if (!(rule instanceof ConditionalFormatRule)) throw new Exception('A ConditionalFormatRule was expected.');
    const { address } = rule;
    if (address?.spreadsheet !== spreadsheet || address.sheet !== sheet)
      throw new Exception('Conditional format rule cannot reference a different sheet.');
    return rule.record;
  }
}

export class ConditionalFormatRuleBuilder extends RuleView implements Faked<GBuilder, ConditionalFormatRuleBuilder> {
  constructor(record: ConditionalRule = EMPTY, address: SheetAddress | null = null) {
    super(record, address);
  }

  override toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  private with(patch: Partial<ConditionalRule>): GBuilder {
    this.record = { ...this.record, ...patch };
    return real(this);
  }

  private when(criteria: string, ...values: (string | number)[]): GBuilder {
    return this.with({ criteria, values });
  }

  setRanges(ranges: GRange[]): GBuilder {
    const places = ranges.map(Range.placeOf);
    const [first] = places;
    if (first === undefined) throw new Exception('A conditional format rule needs at least one range.');
    if (places.some((place) => place.sheet !== first.sheet || place.spreadsheet !== first.spreadsheet))
      throw new Exception('All ranges of a conditional format rule must be on the same sheet.');
    this.address = { spreadsheet: first.spreadsheet, sheet: first.sheet };
    return this.with({ areas: places.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) });
  }

  setBackground(color: string | null): GBuilder {
    return this.with({ background: color?.toLowerCase() ?? null });
  }

  setFontColor(color: string | null): GBuilder {
    return this.with({ fontColor: color?.toLowerCase() ?? null });
  }

  setBold(bold: boolean | null): GBuilder {
    return this.with({ bold });
  }

  setItalic(italic: boolean | null): GBuilder {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.with({ strikethrough });
  }

  whenCellEmpty(): GBuilder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): GBuilder {
    return this.when('CELL_NOT_EMPTY');
  }

  whenFormulaSatisfied(formula: string): GBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): GBuilder {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): GBuilder {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): GBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): GBuilder {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): GBuilder {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): GBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): GBuilder {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): GBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): GBuilder {
    return this.when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): GBuilder {
    return this.when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): GBuilder {
    return this.when('TEXT_ENDS_WITH', text);
  }

  build(): GRule {
    if (this.record.criteria === '' || this.record.areas.length === 0)
      throw new Exception('A conditional format rule needs a condition and ranges.');
    return real(new ConditionalFormatRule(this.record, this.address));
  }
}
