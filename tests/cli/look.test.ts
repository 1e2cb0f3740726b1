// Pictures of a workbook: names, words, and what is said when a program is missing.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictureNames } from '../../host/cli/look-names';
import { createPrograms, type Programs } from '../../host/cli/look-programs';
import { runLook } from '../../host/cli/look-run';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import { sheetOf, workbookOf } from '../codecs/snapshots';

describe('pictureNames', () => {
  it.each([
    ['Tổng quan', '01-tong-quan.png'],
    ['Theo dõi nộp', '01-theo-doi-nop.png'],
    ['Đơn vị', '01-don-vi.png'],
    ['Lũy kế', '01-luy-ke.png'],
    ['Báo cáo 2026 (in)', '01-bao-cao-2026-in.png'],
  ])('%s is %s', (sheet, name) => {
    expect(pictureNames([sheet])).toEqual([name]);
  });

  it('numbers sheets in their order', () => {
    expect(pictureNames(['Số liệu', 'Nhật ký'])).toEqual(['01-so-lieu.png', '02-nhat-ky.png']);
  });
});

describe('npm run look', () => {
  let folder = '';
  let workbook = '';
  let out = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'look-test-'));
    workbook = join(folder, 'so.xlsx');
    out = join(folder, 'pictures');
    const names = ['Tổng quan', 'Đơn vị'];
    const sheets = names.map((name) => sheetOf([[{ value: name }]], { name }));
    const hidden = sheetOf([[{ value: 'x' }]], { name: 'Ẩn', hidden: true });
    writeFileSync(workbook, await encodeWorkbook(workbookOf(...sheets, hidden)));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  // LibreOffice and Poppler as this test needs them: a page for each text.
  function pages(...texts: readonly string[]): Programs {
    return {
      toPdf: (path, where) => join(where, `${path.length}.pdf`),
      toPictures: (_pdf, where) =>
        texts.map((text, index) => {
          const path = join(where, `page-${index + 1}.png`);
          writeFileSync(path, text);
          return path;
        }),
    };
  }

  async function look(words: readonly string[], programs: Programs) {
    const printed: string[] = [];
    const complaints: string[] = [];
    const status = await runLook(words, {
      programs,
      print: (line) => printed.push(line),
      complain: (line) => complaints.push(line),
    });
    return { status, printed, complaints };
  }

  it('writes a picture a sheet, none of a hidden one', async () => {
    const { status, printed } = await look(['--workbook', workbook, '--out', out], pages('one', 'two'));
    expect(status).toBe(0);
    expect(printed).toEqual([`Đã ghi 2 ảnh vào ${out}:`, '  01-tong-quan.png', '  02-don-vi.png']);
    expect(readFileSync(join(out, '02-don-vi.png'), 'utf8')).toBe('two');
  });

  it('writes nothing when pages and sheets differ', async () => {
    expect(await look(['--workbook', workbook, '--out', out], pages('one', 'two', 'three'))).toEqual({
      status: 1,
      printed: [],
      complaints: [
        'LibreOffice cho 3 trang hình, sổ có 2 trang tính; cần LibreOffice 7.4 trở lên và trang tính nào cũng có nội dung.',
      ],
    });
    expect(existsSync(out)).toBe(false);
  });

  it('says what to do about a workbook that is not there', async () => {
    const { status, complaints } = await look(['--workbook', join(folder, 'x.xlsx')], pages());
    expect(status).toBe(1);
    expect(complaints).toEqual([
      `Không có tệp "${join(folder, 'x.xlsx')}"; hãy chạy npm start trước, hoặc chỉ tệp khác bằng --workbook.`,
    ]);
  });

  it('says that a file is no workbook', async () => {
    writeFileSync(workbook, 'Mục,Nội dung');
    const { status, complaints } = await look(['--workbook', workbook], pages());
    expect(status).toBe(1);
    expect(complaints).toEqual([`"${workbook}" không phải sổ .xlsx đọc được.`]);
  });

  it.each([[['--ngay', '1']], [['so.xlsx']], [['--out']]])('does not understand %j', async (words) => {
    expect(await look(words, pages())).toEqual({
      status: 1,
      printed: [],
      complaints: ['Không hiểu các tùy chọn đã gõ. Gõ npm run look -- --help để xem cách dùng.'],
    });
  });

  it('helps', async () => {
    const { status, printed } = await look(['--help'], pages());
    expect(status).toBe(0);
    expect(printed.join('\n')).toContain('Cách dùng: npm run look');
  });

  describe('on a machine without programs', () => {
    const path = process.env.PATH;
    beforeEach(() => {
      process.env.PATH = folder;
    });
    afterEach(() => {
      process.env.PATH = path;
    });

    it('says what to install for LibreOffice, and leaves nothing behind', async () => {
      const before = readdirSync(tmpdir()).filter((name) => name.startsWith('ky-bao-cao-look-'));
      const { status, complaints } = await look(['--workbook', workbook, '--out', out], createPrograms());
      expect(status).toBe(1);
      expect(complaints).toEqual([
        'Chưa có LibreOffice (lệnh soffice). Hãy cài LibreOffice 7.4 trở lên, ví dụ: sudo apt-get install libreoffice-calc; macOS: brew install --cask libreoffice.',
      ]);
      expect(readdirSync(tmpdir()).filter((name) => name.startsWith('ky-bao-cao-look-'))).toEqual(before);
    });

    it('says what to install for Poppler', () => {
      expect(() => createPrograms().toPictures('a.pdf', folder)).toThrow(
        'Chưa có Poppler (lệnh pdftoppm). Hãy cài Poppler, ví dụ: sudo apt-get install poppler-utils; macOS: brew install poppler.',
      );
    });
  });
});
