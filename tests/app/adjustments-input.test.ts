// The sheet "Điều chỉnh": nothing counts without a word of who approved it, why, by which document and when.

import { expect, it } from 'vitest';
import { readAdjustments } from '../../src/app/inputs/adjustments';
import { organisationFinder } from '../../src/domain/regime/organisation';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { SHEETS } from '../../src/text/sheets';
import { organisation } from '../domain/sample-regime';

const FIND = organisationFinder([organisation('DT', [24, 49, 60])]);
const FIGURE = {
  number: '',
  kind: 'Số liệu kỳ đã chốt',
  time: '2026-03',
  unit: 'DT',
  about: '24',
  old: '3',
  new: '5',
  why: 'Bổ sung hai hoạt động',
  approver: 'Đồng chí A',
  document: '12-TB/ĐU',
  date: '05/05/2026',
};
const TARGET = { ...FIGURE, kind: 'Chỉ tiêu năm', time: '2026', about: 'TG02', old: '10', new: '12' };

function read(...rows: readonly Readonly<Record<string, string>>[]) {
  const { columns } = SHEETS.adjustments;
  const content = {
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  };
  const { sheet, problems } = readAdjustments(content, FIND, HUMG_MONTHLY.items, HUMG_MONTHLY.links);
  return { rows: sheet.rows.map(({ adjustment }) => adjustment), problems };
}

it('a figure and a target are read as meant', () => {
  const { rows, problems } = read(FIGURE, { ...TARGET, number: 'ĐC-2026-001' });
  const approved = { approver: 'Đồng chí A', why: 'Bổ sung hai hoạt động', document: '12-TB/ĐU', date: '2026-05-05' };
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    {
      ...approved,
      row: 2,
      number: '',
      old: 3,
      new: 5,
      about: { kind: 'figure', organisation: 'DT', period: '2026-03', item: 24 },
    },
    {
      ...approved,
      row: 3,
      number: 'ĐC-2026-001',
      old: 10,
      new: 12,
      about: { kind: 'target', organisation: 'DT', code: 'TG02', year: 2026 },
    },
  ]);
});

it('nothing in "Số cũ" means that there was no figure, which is not zero', () => {
  expect(read({ ...FIGURE, old: '' }).rows[0]).toMatchObject({ old: null, new: 5 });
  expect(read({ ...FIGURE, old: '0' }).rows[0]).toMatchObject({ old: 0, new: 5 });
});

it.each([
  [{ ...FIGURE, approver: '' }, 'cần cột “Người phê duyệt”'],
  [{ ...FIGURE, document: '' }, 'cần cột “Văn bản”'],
  [{ ...FIGURE, why: '' }, 'cần cột “Lý do”'],
  [{ ...FIGURE, date: '' }, 'cần cột “Ngày”'],
  [{ ...FIGURE, new: '' }, 'cần cột “Số mới”'],
  [{ ...FIGURE, date: '31/02/2026' }, 'không phải ngày có thật'],
  [{ ...FIGURE, unit: 'X' }, 'mang mã “X”'],
  [{ ...FIGURE, time: '2026' }, 'không phải kỳ báo cáo'],
  [{ ...FIGURE, about: '76' }, 'Mục 76 không phải mục số liệu'],
  [{ ...FIGURE, about: '78' }, 'không phải số mục'],
  [{ ...FIGURE, new: '1,5' }, '“Số mới” ghi “1,5”'],
  [{ ...FIGURE, old: 'ba bốn' }, '“Số cũ” ghi “ba bốn”'],
  [{ ...FIGURE, number: '7' }, 'phần mềm tự đánh số'],
  [{ ...TARGET, time: '2026-03' }, 'không phải năm'],
  [{ ...TARGET, about: 'XX99' }, 'Mã chỉ tiêu “XX99”'],
  [{ ...TARGET, new: '95%' }, '“Số mới” ghi “95%”'],
])('%j is refused: %s', (row, sentence) => {
  const { rows, problems } = read(row);
  expect(rows).toEqual([null]);
  expect(problems).toEqual([{ sheet: 'Điều chỉnh', row: 2, message: expect.stringContaining(sentence) }]);
});

it('a number counts once', () => {
  const { rows, problems } = read({ ...FIGURE, number: 'ĐC-2026-001' }, { ...TARGET, number: 'ĐC-2026-001' });
  expect(rows.map((row) => row?.number)).toEqual(['ĐC-2026-001', undefined]);
  expect(problems).toEqual([{ sheet: 'Điều chỉnh', row: 3, message: expect.stringContaining('đã có ở dòng 2') }]);
});
