// Typing the input files into the sheets.

import { describe, expect, it } from 'vitest';
import { INPUT_FILES, type InputTable } from '../../host/cli/input-files';
import { seedInputs } from '../../host/cli/seed-inputs';
import { createFakeHost, type FakeHost } from './fake-host';

const ADDRESS = 'https://docs.google.com/forms/d/form-1/edit';

function tableOf(file: string, ...rows: readonly [line: number, ...values: string[]][]): InputTable {
  const source = INPUT_FILES.find((input) => input.file === file);
  if (!source) throw new Error(file);
  return { source, name: file, headerLine: 1, rows: rows.map(([line, ...values]) => ({ line, values })) };
}

function hostWith(sheets: Readonly<Record<string, readonly (readonly string[])[]>> = {}): FakeHost {
  const host = createFakeHost({ bundle: '', now: 0 }, { sheets });
  host.run('setUp');
  return host;
}

describe('seedInputs', () => {
  it('finds columns by their headers and replaces what set-up shipped', () => {
    const host = hostWith({
      'Lịch nghỉ': [
        ['STT', 'Tên', 'Ngày', 'Loại', 'Căn cứ'],
        ['1', 'cũ', '01/01/2025', 'Nghỉ', 'x'],
        ['2', 'cũ', '02/01/2025', 'Nghỉ', 'x'],
      ],
    });
    seedInputs(host, [tableOf('lich-nghi.csv', [2, '30/04/2026', 'Nghỉ', 'Ngày Chiến thắng', 'Điều 112'])], ADDRESS);
    expect(host.rows('Lịch nghỉ')).toEqual([
      ['STT', 'Tên', 'Ngày', 'Loại', 'Căn cứ'],
      ['', 'Ngày Chiến thắng', '30/04/2026', 'Nghỉ', 'Điều 112'],
      ['', '', '', '', ''],
    ]);
  });

  it('leaves a sheet alone when its file is not there, and empties it for a file without rows', () => {
    const shipped = {
      'Chỉ tiêu': [
        ['Đơn vị', 'Mã chỉ tiêu', 'Năm', 'Chỉ tiêu'],
        ['DT', 'TG02', '2026', '8'],
      ],
    };
    const untouched = hostWith(shipped);
    seedInputs(untouched, [], ADDRESS);
    expect(untouched.rows('Chỉ tiêu')[1]).toEqual(['DT', 'TG02', '2026', '8']);
    const emptied = hostWith(shipped);
    seedInputs(emptied, [tableOf('chi-tieu.csv')], ADDRESS);
    expect(emptied.rows('Chỉ tiêu')[1]).toEqual(['', '', '', '']);
  });

  it('merges settings by key; a key the sheet lacks goes below', () => {
    const host = hostWith({
      'Cấu hình': [
        ['Khóa', 'Giá trị', 'Giải thích'],
        ['Kỳ bắt đầu', '2026-01', 'kỳ đầu'],
        ['Địa chỉ biểu mẫu', '', ''],
      ],
    });
    const findOrigin = seedInputs(
      host,
      [tableOf('cau-hinh.csv', [2, 'Lạ', '1'], [3, 'Kỳ bắt đầu', '2026-03'], [5, 'Lạ nữa', '2'])],
      ADDRESS,
    );
    expect(host.rows('Cấu hình')).toEqual([
      ['Khóa', 'Giá trị', 'Giải thích'],
      ['Kỳ bắt đầu', '2026-03', 'kỳ đầu'],
      ['Địa chỉ biểu mẫu', ADDRESS, ''],
      ['Lạ', '1'],
      ['Lạ nữa', '2'],
    ]);
    expect([2, 3, 4, 5].map((row) => findOrigin('Cấu hình', row))).toEqual([
      { file: 'cau-hinh.csv', line: 3 },
      { file: "Trang 'Cấu hình'", line: 3 },
      { file: 'cau-hinh.csv', line: 2 },
      { file: 'cau-hinh.csv', line: 5 },
    ]);
  });

  it('adds the address of the form when the settings have no row for it', () => {
    const host = hostWith();
    seedInputs(host, [], ADDRESS);
    expect(host.rows('Cấu hình')[1]).toEqual(['Địa chỉ biểu mẫu', ADDRESS]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'quoted'", "''quoted'"],
    ['-2', '-2'],
    ['24,29-41', '24,29-41'],
  ])('types %s as %s, so that data stays data', (value, typed) => {
    const host = hostWith();
    seedInputs(host, [tableOf('so-dau-ky.csv', [2, 'DT', '49', '2026-02', value])], ADDRESS);
    expect(host.rows('Số đầu kỳ')[1]?.[3]).toBe(typed);
  });

  it('knows the line behind each row, and the header', () => {
    const rows: [number, ...string[]][] = [
      [2, 'A'],
      [5, 'B'],
      [9, 'C'],
    ];
    const findOrigin = seedInputs(hostWith(), [tableOf('don-vi.csv', ...rows)], ADDRESS);
    expect([1, 2, 3, 4, 5].map((row) => findOrigin('Đơn vị', row))).toEqual([
      { file: 'don-vi.csv', line: 1 },
      { file: 'don-vi.csv', line: 2 },
      { file: 'don-vi.csv', line: 5 },
      { file: 'don-vi.csv', line: 9 },
      { file: "Trang 'Đơn vị'", line: 5 },
    ]);
  });

  it('names a sheet or a column that set-up did not make', () => {
    const table = tableOf('chi-tieu.csv', [2, 'DT', 'TG02', '2026', '8']);
    const host = createFakeHost({ bundle: '', now: 0 });
    expect(() => seedInputs(host, [table], ADDRESS)).toThrow("sổ tổng hợp không có trang 'Chỉ tiêu'");
    const other = hostWith({ 'Chỉ tiêu': [['Đơn vị', 'Năm', 'Chỉ tiêu']] });
    expect(() => seedInputs(other, [table], ADDRESS)).toThrow("trang 'Chỉ tiêu' không có cột 'Mã chỉ tiêu'");
  });
});
