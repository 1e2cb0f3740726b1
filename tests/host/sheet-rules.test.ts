// Validations, checkboxes, protections, conditional formats, filters and bandings.

import { describe, expect, test } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import { unzipTexts } from '../codecs/unzip';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const at = (a1) => sheet.getRange(a1);
  const rule = () => SpreadsheetApp.newDataValidation(); const shown = (one) => String(one && one.getA1Notation ? one.getA1Notation() : one);`;

describe('validations are read back as they were built (T:gas-fakes testsheetsdatavalidations)', () => {
  const rows: readonly (readonly [script: string, type: string, values: readonly string[]])[] = [
    ["requireValueInList(['a', 2], false)", 'VALUE_IN_LIST', ['a,2', 'false']],
    ["requireValueInRange(at('A1:A3'))", 'VALUE_IN_RANGE', ['A1:A3', 'true']],
    ["requireDateAfter(new Date('2026-03-01T00:00:00Z'))", 'DATE_AFTER', ['2026-03-01']],
    ['requireNumberNotBetween(1, 9)', 'NUMBER_NOT_BETWEEN', ['1', '9']],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ["requireCheckbox('Có', 'Không')", 'CHECKBOX', ['Có', 'Không']],
    ['withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [5])', 'NUMBER_EQUAL_TO', ['5']],
    [
      "withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [['a'], true])",
      'VALUE_IN_LIST',
      ['a', 'true'],
    ],
  ];
  test.each(rows)('%s', (script, type, values) => {
    const source = `${SHEET} at('B1').setDataValidation(rule().${script}.build()); const found = at('B1').getDataValidation().copy().build();
      return [String(found.getCriteriaType()), found.getCriteriaValues().map((one) => one instanceof Date ? one.toISOString().slice(0, 10) : shown(one))];`;
    expect(evaluate(hostFor(), source)).toEqual([type, values]);
  });
});

test('a builder without criteria has no type; building it fails (T:gas-fakes testsheetsdatavalidations)', () => {
  expect(
    evaluate(
      hostFor(),
      `${SHEET} return [rule().getCriteriaType(), rule().getCriteriaValues(), rule().getHelpText()];`,
    ),
  ).toEqual([null, [], null]);
});

test('check and uncheck touch boxes only (T:gas-fakes testsheetsdatavalidations)', () => {
  const source = `${SHEET} at('A1').insertCheckboxes(); at('B1').insertCheckboxes('Có', 'Không'); at('C1').setValue('chữ');
    const row = at('A1:C1'); const read = () => row.getValues()[0]; const seen = [read(), row.isChecked()];
    row.check(); seen.push(read(), at('A1:B1').isChecked()); row.uncheck(); seen.push(read(), at('A1:B1').isChecked());
    row.removeCheckboxes(); return [...seen, read(), at('B1').getDataValidation()];`;
  expect(evaluate(hostFor(), source)).toEqual([
    [false, 'Không', 'chữ'],
    null,
    [true, 'Có', 'chữ'],
    true,
    [false, 'Không', 'chữ'],
    false,
    ['', '', 'chữ'],
    null,
  ]);
});

describe('protections (D:Protection.md)', () => {
  test('editors are those that somebody added; who runs the script stays one', () => {
    const source = `${SHEET} const one = at('A1').protect(); const editors = () => one.getEditors().map((user) => user.getEmail());
      const me = Session.getEffectiveUser(); const before = editors(); one.addEditor(me).addEditors(['b@humg.test', 'c@humg.test']);
      one.removeEditors(one.getEditors()); const after = editors(); one.addEditor('d@humg.test').removeEditor('d@humg.test');
      return [before, after.length, editors().length, one.canEdit()];`;
    expect(evaluate(hostFor(), source)).toEqual([[], 1, 1, true]);
  });
  test('a sheet leaves ranges out, is a range without a name, and is found again', () => {
    const source = `${SHEET} sheet.protect().setDescription('số liệu').setUnprotectedRanges([at('B2:C3')]);
      const [found] = book.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [found.getDescription(), found.getUnprotectedRanges().map(shown), shown(found.getRange()), found.getRange().getNumRows(), found.canDomainEdit()];`;
    expect(evaluate(hostFor(), source)).toEqual(['số liệu', ['B2:C3'], '', 1000, false]);
  });
  test('a range follows a name', () => {
    const source = `${SHEET} book.setNamedRange('SoLieu', at('C3:D4')); const one = at('A1').protect().setRangeName('SoLieu');
      const named = [one.getRangeName(), shown(one.getRange())]; one.setRange(at('B2')); return [named, one.getRangeName(), shown(one.getRange())];`;
    expect(evaluate(hostFor(), source)).toEqual([['SoLieu', 'C3:D4'], null, 'B2']);
  });
  test.each([
    ["at('A1').protect().setUnprotectedRanges([at('A1')])", 'Only a sheet protection can have unprotected ranges.'],
    ["at('A1').protect().setRangeName('Khac')", 'Named range Khac does not exist.'],
  ])('%s', (script, message) => {
    expect(failure(hostFor(), `${SHEET} ${script}`)).toBe(message);
  });
});

describe('conditions of formats and filters (T:gas-fakes testsheetssets)', () => {
  const rows: readonly (readonly [script: string, type: string])[] = [
    ['whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)', 'DATE_BEFORE_RELATIVE'],
    ["whenDateAfter(new Date('2026-01-01T00:00:00Z'))", 'DATE_AFTER'],
    ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN'],
    ['withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ["x"])', 'TEXT_CONTAINS'],
  ];
  test.each(rows)('%s is %s', (script, type) => {
    const source = `${SHEET} const built = SpreadsheetApp.newFilterCriteria().${script}.build();
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${script}.setUnderline(true).setRanges([at('A1')]).build()]);
      const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
      return [String(built.getCriteriaType()), String(condition.getCriteriaType()), condition.getUnderline(),
        String(built.getCriteriaValues()) === String(condition.getCriteriaValues())];`;
    expect(evaluate(hostFor(), source)).toEqual([type, type, true, true]);
  });
});

test('a colour scale is a rule without a boolean condition, and reaches the file (D:ConditionalFormatRuleBuilder.md)', async () => {
  const host = hostFor();
  const source = `${SHEET} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMaxpoint('#ff0000')
      .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMinpoint('#00ff00').setRanges([at('A1:A9')]).build()]);
    const [found] = sheet.getConditionalFormatRules(); const scale = found.getGradientCondition();
    return [found.getBooleanCondition(), scale.getMinColor(), scale.getMidValue(), String(scale.getMaxType())];`;
  expect(evaluate(host, source)).toEqual([null, '#00ff00', '50', 'MAX']);
  const texts = await unzipTexts(await encodeWorkbook(host.workbook()));
  expect([...texts.values()].join('')).toMatch(/<colorScale>.*FF00FF00.*FFFFFF00.*FFFF0000.*<\/colorScale>/s);
});

test('a filter sorts below its heading and keeps criteria by column (T:gas-fakes testsheetssets)', () => {
  const source = `${SHEET} at('A1:B3').setValues([['tên', 'số'], ['a', 2], ['b', 1]]); const filter = at('A1:B3').createFilter();
    filter.sort(2, true).setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
    sheet.insertColumnBefore(1); const moved = sheet.getFilter().getColumnFilterCriteria(3).getCriteriaValues();
    return [at('B2:C3').getValues(), moved, sheet.getFilter().removeColumnFilterCriteria(3).getColumnFilterCriteria(3)];`;
  expect(evaluate(hostFor(), source)).toEqual([
    [
      ['b', 1],
      ['a', 2],
    ],
    [1],
    null,
  ]);
});

test('a banding has the colours of its theme and moves with its cells (T:gas-fakes testsheetssets)', () => {
  const source = `${SHEET} const one = at('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, false); sheet.insertRowsBefore(1, 2);
    const [found] = sheet.getBandings();
    return [found.getHeaderRowColor(), found.getSecondRowColor(), found.getFooterRowColor(), found.getFirstColumnColor(), shown(found.getRange())];`;
  expect(evaluate(hostFor(), source)).toEqual(['#4dd0e1', '#e0f7fa', null, null, 'A3:B6']);
});
