// CSV files: rows, the lines they begin on, and what is wrong with them.

import { describe, expect, it } from 'vitest';
import { type CsvTable, readCsv } from '../../host/cli/csv';
import { problemSentence } from '../../host/cli/text';

function read(text: string | Uint8Array): { table: CsvTable | undefined; problems: string[] } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { value, problems } = readCsv('a.csv', bytes, ['Mã', 'Tên']);
  return { table: value, problems: problems.map(problemSentence) };
}

describe('rows and their lines', () => {
  it.each<[string, string, [number, string[]][]]>([
    [
      'LF',
      'Mã,Tên\nA,1\nB,2\n',
      [
        [2, ['A', '1']],
        [3, ['B', '2']],
      ],
    ],
    [
      'CRLF',
      'Mã,Tên\r\nA,1\r\nB,2\r\n',
      [
        [2, ['A', '1']],
        [3, ['B', '2']],
      ],
    ],
    [
      'both, one after the other',
      'Mã,Tên\r\nA,1\nB,2\r\n',
      [
        [2, ['A', '1']],
        [3, ['B', '2']],
      ],
    ],
    ['no line end at the end', 'Mã,Tên\nA,1', [[2, ['A', '1']]]],
    [
      'blank lines',
      'Mã,Tên\n\nA,1\n\n\nB,2\n',
      [
        [3, ['A', '1']],
        [6, ['B', '2']],
      ],
    ],
    [
      'lines of commas, as spreadsheets leave them',
      'Mã,Tên\nA,1\n,\n , \nB,2\n',
      [
        [2, ['A', '1']],
        [5, ['B', '2']],
      ],
    ],
    [
      'a field over three lines',
      'Mã,Tên\r\n"A\r\nx\r\ny",1\r\nB,2\r\n',
      [
        [2, ['A\r\nx\r\ny', '1']],
        [5, ['B', '2']],
      ],
    ],
    [
      'a field over two lines after a blank one',
      'Mã,Tên\n\n"A\nx",1\nB,2\n',
      [
        [3, ['A\nx', '1']],
        [5, ['B', '2']],
      ],
    ],
    ['quotes and commas inside quotes', 'Mã,Tên\n"24,29-41","gọi là ""x"""\n', [[2, ['24,29-41', 'gọi là "x"']]]],
    [
      'letters of several bytes',
      'Mã,Tên\nĐ,Mỏ - Địa chất\n"Ủ\nƯ",2\nB,3\n',
      [
        [2, ['Đ', 'Mỏ - Địa chất']],
        [3, ['Ủ\nƯ', '2']],
        [5, ['B', '3']],
      ],
    ],
    ['a byte order mark', '\uFEFFMã,Tên\nA,1\n', [[2, ['A', '1']]]],
  ])('%s', (_title, text, expected) => {
    const { table, problems } = read(text);
    expect(problems).toEqual([]);
    expect(table?.header.fields).toEqual(['Mã', 'Tên']);
    expect(table?.rows.map(({ line, fields }) => [line, fields])).toEqual(expected);
  });
});

describe('what is wrong', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x4d, 0x00, 0xe3, 0x00]);
  const windows1258 = Uint8Array.from([0x4d, 0xe3, 0x2c, 0x54, 0xea, 0x6e, 0x0a]);
  const saveAsUtf8 = 'hãy mở tệp rồi lưu lại theo kiểu "CSV UTF-8" (form.json: mã UTF-8)';
  const doubled = 'ô có dấu " phải nằm trọn trong cặp "…", mỗi dấu " bên trong viết thành ""';
  it.each<[string, string | Uint8Array, string[]]>([
    ['nothing in it', '', ['a.csv: tệp trống; dòng đầu phải là tên các cột: Mã, Tên']],
    ['UTF-16', utf16, [`a.csv: tệp dùng mã UTF-16; ${saveAsUtf8}`]],
    ['a Windows encoding', windows1258, [`a.csv: tệp không dùng mã UTF-8; ${saveAsUtf8}`]],
    [
      'semicolons',
      'Mã;Tên\nA;1\n',
      [
        'a.csv, dòng 1: các cột không được ngăn bằng dấu phẩy; hãy lưu lại theo kiểu "CSV UTF-8 (phân cách bằng dấu phẩy)"',
      ],
    ],
    [
      'too few fields',
      'Mã,Tên\nA,1\n\nB\n',
      ['a.csv, dòng 4: có 1 ô, cần 2 ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy'],
    ],
    [
      'too many fields',
      'Mã,Tên\nA,24,29-41\n',
      ['a.csv, dòng 2: có 3 ô, chỉ cần 2 ô như dòng tiêu đề; nội dung có dấu phẩy phải đặt trong cặp "…"'],
    ],
    [
      'several rows at once',
      'Mã,Tên\nA\nB,1\nC,1,2\n',
      [
        'a.csv, dòng 2: có 1 ô, cần 2 ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy',
        'a.csv, dòng 4: có 3 ô, chỉ cần 2 ô như dòng tiêu đề; nội dung có dấu phẩy phải đặt trong cặp "…"',
      ],
    ],
    [
      'a quote that is not closed',
      'Mã,Tên\r\nĐ,1\r\n\r\nB,"2\r\nC,3\r\n',
      ['a.csv, dòng 4: dấu ngoặc kép mở trong dòng này không được đóng; hãy thêm dấu " ở cuối ô'],
    ],
    ['a quote in the middle', 'Mã,Tên\nA,x"y"\n', [`a.csv, dòng 2: dấu ngoặc kép đặt sai chỗ; ${doubled}`]],
    ['text after a quote', 'Mã,Tên\nA,1\nB,"2"x\n', [`a.csv, dòng 3: dấu ngoặc kép đặt sai chỗ; ${doubled}`]],
  ])('%s', (_title, text, expected) => {
    expect(read(text).problems).toEqual(expected);
  });
});
