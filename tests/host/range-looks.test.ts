// Colours, alignment, wrapping, borders and rotation of ranges.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const sheet = SpreadsheetApp.getActive().getSheets()[0]; const range = sheet.getRange('B2:C3');
  const color = (hex) => SpreadsheetApp.newColor().setRgbColor(hex).build();`;

describe('colours are read in CSS notation (T:gas-fakes testsheetssets)', () => {
  const rows: readonly (readonly [given: string, read: string])[] = [
    ['#FF0000', '#ff0000'],
    ['#abc', '#aabbcc'],
    ['LightCoral', '#f08080'],
    ['rebeccapurple', '#663399'],
  ];
  test.each(rows)('%s is %s', (given, read) => {
    expect(evaluate(hostFor(), `${SHEET} return range.setBackground(value).getBackground();`, given)).toBe(read);
  });
  test('no colour at all', () => {
    expect(failure(hostFor(), `${SHEET} range.setBackground('mau-la');`)).toBe(
      'not in the local host: the colour "mau-la"',
    );
  });
});

test('a theme colour stays one, and shows as its standard look (T:gas-fakes testsheetsformatting)', () => {
  const host = hostFor();
  const source = `${SHEET} range.setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build());
    const stored = range.getBackgroundObject();
    return [String(stored.getColorType()), String(stored.asThemeColor().getThemeColorType()), range.getBackground()];`;
  expect(evaluate(host, source)).toEqual(['THEME', 'ACCENT1', '#4285f4']);
  expect(host.workbook().sheets[0]?.cells[1]?.[1]?.background).toBe('#4285f4');
});

test('an rgb colour is no theme colour (T:gas-fakes testsheetsformatting)', () => {
  expect(failure(hostFor(), `${SHEET} color('#ff0000').asThemeColor()`)).toBe('Object is not of type ThemeColor.');
});

describe('wrapping by value and by strategy (T:gas-fakes testsheetsformatting)', () => {
  const rows: readonly (readonly [script: string, wrap: boolean, strategy: string])[] = [
    ['', true, 'OVERFLOW'],
    ['range.setWrap(true)', true, 'WRAP'],
    ['range.setWrap(false)', false, 'OVERFLOW'],
    ['range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)', false, 'CLIP'],
  ];
  test.each(rows)('%s: %s, %s', (script, wrap, strategy) => {
    const source = `${SHEET} ${script}; return [range.getWrap(), String(range.getWrapStrategy())];`;
    expect(evaluate(hostFor(), source)).toEqual([wrap, strategy]);
  });
});

describe('alignments, formats and rotation as they are read back (T:gas-fakes testsheetsformatting)', () => {
  const rows: readonly (readonly [script: string, read: unknown])[] = [
    ["range.setHorizontalAlignment('normal').getHorizontalAlignment()", 'general-left'],
    ["range.setHorizontalAlignment('center').setHorizontalAlignment(null).getHorizontalAlignment()", 'general'],
    ["range.setNumberFormat('general').getNumberFormat()", '0.###############'],
    ['range.getTextDirection()', null],
    ['String(range.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).getTextDirection())', 'RIGHT_TO_LEFT'],
    ['range.setTextRotation(45).getTextRotation().getDegrees()', 45],
    ['range.setTextRotation(45).setVerticalText(true).getTextRotation().getDegrees()', 0],
    ['range.setVerticalText(true).getTextRotation().isVertical()', true],
  ];
  test.each(rows)('%s: %j', (script, read) => {
    expect(evaluate(hostFor(), `${SHEET} return ${script};`)).toBe(read);
  });
});

test('an edge set to null keeps its line (D:Range.md setBorder, T:gas-fakes testsheetsformatting)', () => {
  const source = `${SHEET} const told = () => { const { top, left } = { top: range.getBorder().getTop(), left: range.getBorder().getLeft() };
      return [top, left].map((edge) => String(edge.getBorderStyle()) + ' ' + edge.getColor().asRgbColor().asHexString()); };
    const before = range.getBorder();
    range.setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, null, null, null, null, 'lime', SpreadsheetApp.BorderStyle.DASHED);
    return [before, told()];`;
  expect(evaluate(hostFor(), source)).toEqual([null, ['DASHED #00ff00', 'SOLID #000000']]);
});
