// Validations and conditional formats in the workbook file.

import type { DataValidation } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import type { ConditionalFormatSnapshot, ValidationSnapshot } from '../../host/types';
import { firstSheet } from './read-xlsx';
import { sheetOf, workbookOf } from './snapshots';

const B2 = { row: 2, column: 2, rows: 1, columns: 1 };
const B2_TO_C9 = { row: 2, column: 2, rows: 8, columns: 2 };

async function validationOf(criteria: string, values: ValidationSnapshot['values']): Promise<DataValidation> {
  const validation = { area: B2, criteria, values, allowInvalid: false };
  const sheet = await firstSheet(sheetOf([[{ value: 1 }]], { validations: [validation] }));
  return sheet.getCell('B2').dataValidation;
}

describe('validations', () => {
  it.each([
    ['VALUE_IN_LIST', ['Nghỉ', 'Làm bù'], { type: 'list', formulae: ['"Nghỉ,Làm bù"'] }],
    ['VALUE_IN_RANGE', ["='Đơn vị'!$A$2:$A$50"], { type: 'list', formulae: ["'Đơn vị'!$A$2:$A$50"] }],
    ['CHECKBOX', [], { type: 'list', formulae: ['"TRUE,FALSE"'] }],
    ['DATE_IS_VALID_DATE', [], { type: 'date', operator: 'greaterThanOrEqual' }],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] }],
    ['NUMBER_BETWEEN', [1, 77], { type: 'decimal', formulae: [1, 77] }],
    ['TEXT_IS_VALID_EMAIL', [], { type: 'custom', formulae: ['ISNUMBER(MATCH("*?@?*.?*",B2,0))'] }],
    ['CUSTOM_FORMULA', ['=LEN(B2)=7'], { type: 'custom', formulae: ['LEN(B2)=7'] }],
  ])('%s %j', async (criteria, values, expected) => {
    expect(await validationOf(criteria, values)).toMatchObject(expected);
  });

  it('warns or stops as the sheet does, with the help text', async () => {
    const validation = { area: B2, criteria: 'CHECKBOX', values: [], helpText: 'Đánh dấu khi đã nhận' };
    const read = async (allowInvalid: boolean) => {
      const validations = [{ ...validation, allowInvalid }];
      return (await firstSheet(sheetOf([[{ value: 1 }]], { validations }))).getCell('B2').dataValidation;
    };
    expect(await read(true)).toMatchObject({ errorStyle: 'warning', error: 'Đánh dấu khi đã nhận' });
    expect(await read(false)).toMatchObject({ errorStyle: 'stop', prompt: 'Đánh dấu khi đã nhận' });
  });

  it.each([
    ['longer than 255 characters', Array.from({ length: 40 }, (_, n) => `Chi bộ ${n}`)],
    ['with a comma in a choice', ['Có, một phần', 'Không']],
  ])('leaves out a list %s, which would break the file in Excel', async (_title, values) => {
    expect(await validationOf('VALUE_IN_LIST', values)).toBeUndefined();
  });

  it('names a criterion it does not know', async () => {
    await expect(validationOf('TEXT_IS_VALID_URL', [])).rejects.toThrow('TEXT_IS_VALID_URL');
  });
});

async function formulasOf(rule: Partial<ConditionalFormatSnapshot>): Promise<unknown> {
  const full = { areas: [B2_TO_C9], criteria: 'CELL_EMPTY', values: [], background: '#fce8b2', ...rule };
  const sheet = await firstSheet(sheetOf([[{ value: 1 }]], { conditionalFormats: [full] }));
  const read: unknown = 'conditionalFormattings' in sheet ? sheet.conditionalFormattings : undefined;
  return read;
}

describe('conditional formats', () => {
  it.each([
    ['CELL_EMPTY', [], 'LEN(B2)=0'],
    ['CELL_NOT_EMPTY', [], 'LEN(B2)>0'],
    ['TEXT_EQUAL_TO', ['Muộn'], 'B2&""="Muộn"'],
    ['TEXT_EQUAL_TO', ['ghi "x"'], 'B2&""="ghi ""x"""'],
    ['TEXT_CONTAINS', ['?'], 'ISNUMBER(SEARCH("~?",B2))'],
    ['TEXT_DOES_NOT_CONTAIN', ['nộp'], 'NOT(ISNUMBER(SEARCH("nộp",B2)))'],
    ['TEXT_STARTS_WITH', ['Quá'], 'LEFT(B2,3)="Quá"'],
    ['TEXT_ENDS_WITH', ['hạn'], 'RIGHT(B2,3)="hạn"'],
    ['NUMBER_EQUAL_TO', [0], 'AND(ISNUMBER(B2),B2=0)'],
    ['NUMBER_GREATER_THAN', [0], 'AND(ISNUMBER(B2),B2>0)'],
    ['NUMBER_LESS_THAN', [0], 'AND(ISNUMBER(B2),B2<0)'],
    ['NUMBER_BETWEEN', [1, 5], 'AND(ISNUMBER(B2),B2>=1,B2<=5)'],
    ['NUMBER_NOT_BETWEEN', [1, 5], 'AND(ISNUMBER(B2),OR(B2<1,B2>5))'],
    ['CUSTOM_FORMULA', ['=$B2="Mới"'], '$B2="Mới"'],
  ])('%s %j', async (criteria, values, formula) => {
    expect(await formulasOf({ criteria, values })).toMatchObject([
      { ref: 'B2:C9', rules: [{ type: 'expression', formulae: [formula], priority: 1 }] },
    ]);
  });

  it('writes its own formulas for each area, and a typed one once', async () => {
    const areas = [B2, { row: 5, column: 4, rows: 2, columns: 1 }];
    expect(await formulasOf({ areas })).toMatchObject([
      { ref: 'B2', rules: [{ formulae: ['LEN(B2)=0'] }] },
      { ref: 'D5:D6', rules: [{ formulae: ['LEN(D5)=0'] }] },
    ]);
    expect(await formulasOf({ areas, criteria: 'CUSTOM_FORMULA', values: ['=B2>1'] })).toMatchObject([
      { ref: 'B2 D5:D6', rules: [{ formulae: ['B2>1'] }] },
    ]);
  });

  it('colours as the rule says', async () => {
    expect(await formulasOf({ fontColor: '#b3261e', bold: true })).toMatchObject([
      {
        rules: [
          { style: { font: { bold: true, color: { argb: 'FFB3261E' } }, fill: { bgColor: { argb: 'FFFCE8B2' } } } },
        ],
      },
    ]);
  });

  it('names a criterion it does not know', async () => {
    const rule = { areas: [B2], criteria: 'DATE_BEFORE', values: [] };
    const workbook = workbookOf(sheetOf([], { conditionalFormats: [rule] }));
    await expect(encodeWorkbook(workbook)).rejects.toThrow('DATE_BEFORE');
  });
});
