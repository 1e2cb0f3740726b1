// Conditional format rules and their builder.

import type { ConditionalRule, GradientPoint, SheetAddress } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { BooleanCondition } from './boolean-condition';
import { readColor } from './color';
import { GradientCondition } from './gradient-condition';
import { Range } from './range';
import { WhenBuilder } from './when-builder';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type GInterpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const ORDER = ['min', 'mid', 'max'] as const;

const EMPTY: ConditionalRule = {
  areas: [],
  criteria: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  gradient: null,
};

function rangesOf(record: ConditionalRule, address: SheetAddress | null): GRange[] {
  return address === null ? [] : record.areas.map((area) => real(new Range({ ...address, ...area })));
}

function booleanOf(record: ConditionalRule): GCondition | null {
  return record.gradient === null ? real(new BooleanCondition(record)) : null;
}

function gradientOf({ gradient }: ConditionalRule): GGradient | null {
  return gradient === null ? null : real(new GradientCondition(gradient));
}

export class ConditionalFormatRule extends Guarded implements Faked<GRule, ConditionalFormatRule> {
  constructor(
    private readonly record: ConditionalRule,
    private readonly address: SheetAddress | null,
  ) {
    super();
  }

  override toString(): string {
    return 'ConditionalFormatRule';
  }

  getRanges(): GRange[] {
    return rangesOf(this.record, this.address);
  }

  getBooleanCondition(): GCondition | null {
    return booleanOf(this.record);
  }

  getGradientCondition(): GGradient | null {
    return gradientOf(this.record);
  }

  copy(): GBuilder {
    return real(new ConditionalFormatRuleBuilder(this.record, this.address));
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

export class ConditionalFormatRuleBuilder
  extends WhenBuilder<GBuilder>
  implements Faked<GBuilder, ConditionalFormatRuleBuilder>
{
  constructor(
    private record: ConditionalRule = EMPTY,
    private address: SheetAddress | null = null,
  ) {
    super();
  }

  override toString(): string {
    return 'ConditionalFormatRuleBuilder';
  }

  private with(patch: Partial<ConditionalRule>): GBuilder {
    this.record = { ...this.record, ...patch };
    return real(this);
  }

  /** A condition takes the place of a colour scale. */
  protected become(condition: Pick<ConditionalRule, 'criteria' | 'values'>): GBuilder {
    return this.with({ ...condition, gradient: null });
  }

  getRanges(): GRange[] {
    return rangesOf(this.record, this.address);
  }

  getBooleanCondition(): GCondition | null {
    return booleanOf(this.record);
  }

  getGradientCondition(): GGradient | null {
    return gradientOf(this.record);
  }

  copy(): GBuilder {
    return real(new ConditionalFormatRuleBuilder(this.record, this.address));
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
    return this.with({ background: readColor(color) });
  }

  setFontColor(color: string | null): GBuilder {
    return this.with({ fontColor: readColor(color) });
  }

  setBold(bold: boolean | null): GBuilder {
    return this.with({ bold });
  }

  setItalic(italic: boolean | null): GBuilder {
    return this.with({ italic });
  }

  setUnderline(underline: boolean | null): GBuilder {
    return this.with({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): GBuilder {
    return this.with({ strikethrough });
  }

  private point(at: GradientPoint['at'], color: string, type: unknown, value: unknown): GBuilder {
    const others = (this.record.gradient ?? []).filter((point) => point.at !== at);
    const made = { at, color: readColor(color) ?? '#ffffff', type: String(type), value: String(value) };
    const gradient = ORDER.flatMap((place) => [...others, made].filter((point) => point.at === place));
    return this.with({ criteria: '', values: [], gradient });
  }

  setGradientMinpoint(color: string): GBuilder {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMaxpoint(color: string): GBuilder {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMinpointWithValue(color: string, type: GInterpolation, value: string): GBuilder {
    return this.point('min', color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: GInterpolation, value: string): GBuilder {
    return this.point('mid', color, type, value);
  }

  setGradientMaxpointWithValue(color: string, type: GInterpolation, value: string): GBuilder {
    return this.point('max', color, type, value);
  }

  build(): GRule {
    const { criteria, gradient, areas } = this.record;
    if ((criteria === '' && gradient === null) || areas.length === 0)
      throw new Exception('A conditional format rule needs a condition and ranges.');
    return real(new ConditionalFormatRule(this.record, this.address));
  }
}
