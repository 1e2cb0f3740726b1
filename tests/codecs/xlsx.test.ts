// The workbook file: what an independent reader finds in it.

import { describe, expect, it } from 'vitest';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import type { CellSnapshot } from '../../host/types';
import { firstSheet, writtenAndRead } from './read-xlsx';
import { sheetOf, workbookOf } from './snapshots';

describe('values', () => {
  const cases: [string, CellSnapshot, unknown][] = [
    ['a number', { value: 1500.5 }, 1500.5],
    ['zero, which is not blank', { value: 0 }, 0],
    ['a boolean', { value: true }, true],
    ['Vietnamese text', { value: 'Chi bộ Đào tạo' }, 'Chi bộ Đào tạo'],
    ['text that looks like a formula', { value: '=HYPERLINK("x")' }, '=HYPERLINK("x")'],
    ['text that looks like a number', { value: '007' }, '007'],
    ['several lines of text', { value: 'dòng 1\ndòng 2' }, 'dòng 1\ndòng 2'],
    ['a blank cell', { value: '' }, null],
    ['a day', { value: { date: '2026-03-27T00:00:00' } }, new Date(Date.UTC(2026, 2, 27))],
    [
      'a time, as the clock on the wall shows it',
      { value: { date: '2026-03-27T23:59:50' } },
      new Date(Date.UTC(2026, 2, 27, 23, 59, 50)),
    ],
    ['a formula', { value: '', formula: '=A1+1' }, { formula: 'A1+1' }],
    ['a formula with its last value', { value: 3, formula: '=A1+1' }, { formula: 'A1+1', result: 3 }],
    ['what somebody typed that looks like an error', { value: '#N/A' }, { richText: [{ text: '#N/A' }] }],
    ['text that xlsx cannot hold in full', { value: 'ơ'.repeat(40_000) }, `${'ơ'.repeat(32_766)}…`],
  ];
  it.each(cases)('%s', async (_title, cell, expected) => {
    const sheet = await firstSheet(sheetOf([[cell]]));
    expect(sheet.getCell('A1').value).toEqual(expected);
  });
});

describe('looks', () => {
  it('keeps font, fill, border, alignment, wrap and format', async () => {
    const sheet = await firstSheet(
      sheetOf([
        [
          {
            value: 12,
            format: '#,##0',
            background: '#1f4e79',
            fontColor: '#ffffff',
            fontWeight: 'bold',
            fontStyle: 'italic',
            fontSize: 13,
            fontFamily: 'Times New Roman',
            horizontal: 'center',
            vertical: 'middle',
            wrap: true,
            borders: { bottom: true, color: '#999999' },
          },
        ],
      ]),
    );
    const cell = sheet.getCell('A1');
    expect(cell.numFmt).toBe('#,##0');
    expect(cell.font).toEqual({
      name: 'Times New Roman',
      size: 13,
      bold: true,
      italic: true,
      color: { argb: 'FFFFFFFF' },
    });
    expect(cell.fill).toEqual({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } });
    expect(cell.border).toEqual({ bottom: { style: 'thin', color: { argb: 'FF999999' } } });
    expect(cell.alignment).toEqual({ horizontal: 'center', vertical: 'middle', wrapText: true });
  });

  it('gives a date without a format the Vietnamese one', async () => {
    const sheet = await firstSheet(
      sheetOf([[{ value: { date: '2026-03-27T00:00:00' } }, { value: { date: '2026-03-27T08:05:00' } }]]),
    );
    expect(sheet.getCell('A1').numFmt).toBe('dd/mm/yyyy');
    expect(sheet.getCell('B1').numFmt).toBe('dd/mm/yyyy hh:mm:ss');
  });

  it('refuses a colour the platform would not give', async () => {
    await expect(encodeWorkbook(workbookOf(sheetOf([[{ value: 1, background: 'red' }]])))).rejects.toThrow('red');
  });

  it('turns pixels into characters and points, and hides columns', async () => {
    const sheet = await firstSheet(
      sheetOf([[{ value: 1 }, { value: 2 }, { value: 3 }]], {
        columnWidths: new Map([[2, 210]]),
        rowHeights: new Map([[1, 40]]),
        hiddenColumns: [3],
      }),
    );
    expect(sheet.getColumn(1).width).toBe(14.29);
    expect(sheet.getColumn(2).width).toBe(30);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(sheet.getRow(1).height).toBe(30);
  });

  it('keeps notes, also on blank cells', async () => {
    const sheet = await firstSheet(
      sheetOf([
        [
          { value: 'Mục 24 · TG02', note: 'Số tin, bài' },
          { value: '', format: '@', note: 'trống' },
        ],
      ]),
    );
    expect(sheet.getCell('A1').note).toBe('Số tin, bài');
    expect(sheet.getCell('B1').note).toBe('trống');
  });
});

describe('a row with wrapped text', () => {
  const long = 'Chi bộ Phòng Đào tạo, Đảng bộ Trường Đại học Mỏ - Địa chất';
  it.each([
    ['is left alone when it fits', { value: 'Chi bộ', wrap: true }, 15.75],
    ['grows with its lines', { value: 'một\nhai\nba', wrap: true }, 39.75],
    ['grows with words that do not fit beside each other: five lines', { value: long, wrap: true }, 63.75],
    ['does not grow without wrapping', { value: long }, undefined],
  ])('%s', async (_title, cell, points) => {
    const sheet = await firstSheet(sheetOf([[cell]]));
    expect(sheet.getRow(1).height).toBe(points);
  });

  it('keeps the height that was set', async () => {
    const sheet = await firstSheet(sheetOf([[{ value: long, wrap: true }]], { rowHeights: new Map([[1, 40]]) }));
    expect(sheet.getRow(1).height).toBe(30);
  });
});

describe('the sheet', () => {
  it('freezes, merges, filters and colours its tab', async () => {
    const sheet = await firstSheet(
      sheetOf(
        [
          [{ value: 'a' }, { value: 'b' }],
          [{ value: 1 }, { value: 2 }],
        ],
        {
          frozenRows: 1,
          frozenColumns: 2,
          merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
          filter: { row: 1, column: 1, rows: 2, columns: 2 },
          tabColor: '#2e7d32',
        },
      ),
    );
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.autoFilter).toBe('A1:B2');
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF2E7D32' });
  });

  it('prints on A4 landscape, as wide as the page, with its frozen rows on every page', async () => {
    const sheet = await firstSheet(sheetOf([[{ value: 'a' }]], { frozenRows: 2 }));
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:2');
  });

  it('keeps order and hiding, and opens on the first sheet that shows', async () => {
    const workbook = await writtenAndRead(
      sheetOf([], { name: 'Nhật ký', hidden: true }),
      sheetOf([], { name: 'Tổng quan' }),
    );
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Nhật ký', 'hidden'],
      ['Tổng quan', 'visible'],
    ]);
    expect(workbook.views[0]?.activeTab).toBe(1);
  });

  it.each([
    ['a warning', { warningOnly: true }, false],
    ['a lock on the whole sheet', { warningOnly: false }, true],
    ['a lock on one range', { warningOnly: false, area: { row: 1, column: 1, rows: 1, columns: 1 } }, false],
  ])('protected by %s', async (_title, protection, locked) => {
    const sheet = await firstSheet(sheetOf([], { protections: [{ description: '', ...protection }] }));
    const { sheetProtection } = sheet as unknown as { sheetProtection?: object | null }; // untyped in the reader
    expect(Boolean(sheetProtection)).toBe(locked);
  });
});

describe('bytes', () => {
  it('are the same for the same workbook', async () => {
    const workbook = workbookOf(sheetOf([[{ value: 'x', note: 'n', fontWeight: 'bold' }]], { frozenRows: 1 }));
    const first = await encodeWorkbook(workbook);
    expect(Buffer.from(await encodeWorkbook(workbook)).equals(Buffer.from(first))).toBe(true);
  });
});
