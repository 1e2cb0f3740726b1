// Turns conditional format rules into their xlsx form: always a formula, so that blanks and text behave as in Sheets.

import type { CellStyle, ConditionalRule } from 'hucre';
import type { Area, ConditionalFormatSnapshot } from '../types';
import { areaName, cornerName } from './a1';
import { xlsxColor } from './xlsx-cell';

type Operand = string | number | undefined;

function quoted(value: Operand): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}

// SEARCH reads ? and * as wildcards; a tilde makes them plain.
function searched(value: Operand): string {
  return quoted(String(value ?? '').replace(/[~?*]/g, '~$&'));
}

// In Excel a blank equals 0 and any text is greater than any number; in Sheets neither matches a number rule.
function ifNumber(cell: string, test: string): string {
  return `AND(ISNUMBER(${cell}),${test})`;
}

function formula(criteria: string, [first, second]: readonly Operand[], cell: string): string {
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    case 'TEXT_EQUAL_TO':
      return `${cell}&""=${quoted(first)}`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${searched(first)},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${searched(first)},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${String(first ?? '').length})=${quoted(first)}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${String(first ?? '').length})=${quoted(first)}`;
    case 'NUMBER_EQUAL_TO':
      return ifNumber(cell, `${cell}=${first}`);
    case 'NUMBER_NOT_EQUAL_TO':
      return ifNumber(cell, `${cell}<>${first}`);
    case 'NUMBER_GREATER_THAN':
      return ifNumber(cell, `${cell}>${first}`);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return ifNumber(cell, `${cell}>=${first}`);
    case 'NUMBER_LESS_THAN':
      return ifNumber(cell, `${cell}<${first}`);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return ifNumber(cell, `${cell}<=${first}`);
    case 'NUMBER_BETWEEN':
      return ifNumber(cell, `${cell}>=${first},${cell}<=${second}`);
    case 'NUMBER_NOT_BETWEEN':
      return ifNumber(cell, `OR(${cell}<${first},${cell}>${second})`);
    case 'CUSTOM_FORMULA':
      return String(first ?? '').replace(/^=/, '');
    default:
      throw new Error(`no xlsx form for the conditional format ${criteria}`);
  }
}

const SCALE_TYPES: Readonly<Record<string, 'min' | 'max' | 'num' | 'percent' | 'percentile'>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colorScale({ areas, gradient = [] }: ConditionalFormatSnapshot, priority: number): ConditionalRule {
  const cfvo = gradient.map(({ type, value }) => ({
    type: SCALE_TYPES[type] ?? 'num',
    ...(value === '' ? {} : { value }),
  }));
  const colors = gradient.map(({ color }) => `FF${xlsxColor(color).rgb}`);
  return { type: 'colorScale', priority, range: areas.map(areaName).join(' '), colorScale: { cfvo, colors } };
}

function style({ background, fontColor, bold }: ConditionalFormatSnapshot): CellStyle {
  const color = background ? xlsxColor(background) : undefined;
  return {
    ...(color && { fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } }),
    ...((fontColor || bold) && { font: { ...(bold && { bold }), ...(fontColor && { color: xlsxColor(fontColor) }) } }),
  };
}

/**
 * The rules of a sheet for the writer, first match wins as in Sheets. Criteria without an xlsx form throw their name.
 *
 * @example xlsxConditionalRules([{ areas: [c2toC9], criteria: 'TEXT_EQUAL_TO', values: ['Muộn'], background: '#fce8b2' }])
 * // [{ type: 'expression', formula: 'C2&""="Muộn"', range: 'C2:C9', priority: 1, stopIfTrue: true, style: … }]
 */
export function xlsxConditionalRules(rules: readonly ConditionalFormatSnapshot[]): ConditionalRule[] {
  return rules.flatMap((rule, index): ConditionalRule | ConditionalRule[] => {
    if (rule.gradient !== undefined) return colorScale(rule, index + 1);
    // A typed formula is written for the first area's corner and moves along; ours are written for each area.
    const groups: (readonly Area[])[] =
      rule.criteria === 'CUSTOM_FORMULA' ? [rule.areas] : rule.areas.map((area) => [area]);
    return groups.flatMap((areas) => {
      const [first] = areas;
      if (!first) return [];
      return {
        type: 'expression' as const,
        priority: index + 1,
        stopIfTrue: true,
        range: areas.map(areaName).join(' '),
        formula: formula(rule.criteria, rule.values, cornerName(first)),
        style: style(rule),
      };
    });
  });
}
