// Texts whose characters look different, and text styles of whole cells.

import { expect, test } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import { unzipTexts } from '../codecs/unzip';
import { evaluate, failure, hostFor } from './script-host';

const SHEET = `const sheet = SpreadsheetApp.getActive().getSheets()[0]; const cell = sheet.getRange('A1');
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const rich = (text) => SpreadsheetApp.newRichTextValue().setText(text);
  const runs = (value) => value.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold(), run.getLinkUrl()]);`;

test('unstyled stretches are runs of their own (T:gas-fakes testsheetsformatting)', () => {
  const source = `${SHEET} cell.setRichTextValue(rich('Hạn nộp: đây').setTextStyle(0, 3, bold).setLinkUrl(9, 12, 'https://humg.test').build());
    return [cell.getValue(), runs(cell.getRichTextValue())];`;
  expect(evaluate(hostFor(), source)).toEqual([
    'Hạn nộp: đây',
    [
      ['Hạn', 0, 3, true, null],
      [' nộp: ', 3, 9, false, null],
      ['đây', 9, 12, false, 'https://humg.test'],
    ],
  ]);
});

test('a plain text has one run with the look of its cell; a number has no rich text (D:Range.md getRichTextValue)', () => {
  const source = `${SHEET} sheet.getRange('A1:B1').setValues([['chữ', 5]]); cell.setFontWeight('bold');
    return sheet.getRange('A1:B1').getRichTextValues()[0].map((one) => one && runs(one));`;
  expect(evaluate(hostFor(), source)).toEqual([[['chữ', 0, 3, true, null]], null]);
});

test('runs go when another value is written', () => {
  const source = `${SHEET} cell.setRichTextValue(rich('ab').setTextStyle(0, 1, bold).build()); cell.setValue('cd');
    return runs(cell.getRichTextValue());`;
  expect(evaluate(hostFor(), source)).toEqual([['cd', 0, 2, false, null]]);
});

test('setText clears what was styled before (D:RichTextValueBuilder.md)', () => {
  const source = `${SHEET} return runs(rich('abc').setTextStyle(bold).setText('xyz').build());`;
  expect(evaluate(hostFor(), source)).toEqual([['xyz', 0, 3, null, null]]);
});

test('offsets beyond the text are refused (D:RichTextValueBuilder.md setTextStyle)', () => {
  expect(failure(hostFor(), `${SHEET} rich('abc').setTextStyle(1, 9, bold)`)).toBe(
    'The offsets 1 and 9 are outside of the text.',
  );
});

test('a text style changes what it says and leaves the rest (D:Range.md setTextStyle)', () => {
  const source = `${SHEET} cell.setFontColor('red').setTextStyle(SpreadsheetApp.newTextStyle().setUnderline(true).setFontSize(14).build());
    const style = cell.getTextStyle();
    return [style.isUnderline(), style.isStrikethrough(), style.getFontSize(), style.getForegroundColor(), cell.getFontLine(), style.getFontFamily()];`;
  expect(evaluate(hostFor(), source)).toEqual([true, false, 14, '#ff0000', 'underline', 'arial,sans,sans-serif']);
});

test('a look of the whole cell overrules that of its characters (K)', () => {
  const source = `${SHEET} cell.setRichTextValue(rich('ab').setTextStyle(0, 1, bold).build()); cell.setFontWeight('normal');
    return cell.getRichTextValue().getRuns().map((run) => run.getTextStyle().isBold());`;
  expect(evaluate(hostFor(), source)).toEqual([false, false]);
});

test('runs reach the snapshot and the .xlsx', async () => {
  const host = hostFor();
  evaluate(host, `${SHEET} cell.setRichTextValue(rich('Hạn nộp').setTextStyle(0, 3, bold).build());`);
  const workbook = host.workbook();
  expect(workbook.sheets[0]?.cells[0]?.[0]?.runs).toEqual([{ text: 'Hạn', bold: true }, { text: ' nộp' }]);
  const texts = await unzipTexts(await encodeWorkbook(workbook));
  expect([...texts.values()].join('')).toMatch(/<r><rPr><b\/>.*<t[^>]*>Hạn<\/t><\/r><r>.*<t[^>]*> nộp<\/t><\/r>/s);
});
