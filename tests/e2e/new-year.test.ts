// The turn of a year on the real bundle: the command, the old year in the same sheets, an explained level.

import { describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';

const AT = (moment: string) => Date.parse(`${moment}+07:00`);

/** The rows of a sheet as objects, by its headers. */
function table({ host }: Office, name: string): readonly Readonly<Record<string, string>>[] {
  const cells = host.workbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const [header = [], ...rows] = cells.map((row) =>
    row.map(({ value }) => (typeof value === 'object' ? value.date : String(value))),
  );
  return rows.map((row) => Object.fromEntries(header.map((title, place) => [title, row[place] ?? ''])));
}

function set(office: Office, key: string, value: string): void {
  const row = table(office, 'Cấu hình').findIndex(({ Khóa }) => Khóa === key);
  if (row < 0) throw new Error(`no setting ${key}`);
  office.host.type('Cấu hình', row + 2, 2, [[value]]);
}

// Item 24 of the synthetic office is (24 + month + organisation) modulo 4: U1 reports 3 in November and 0 in December.
describe('a new year', () => {
  const office = createOffice({ organisations: 2, months: [11, 12] });
  office.host.type('Chỉ tiêu', 2, 1, [['U1', 'TG02', '2026', '5']]);
  office.host.advanceTo(AT('2027-01-04T09:00:00'));

  it('the command says what is missing, and leaves the inputs alone', () => {
    const before = JSON.stringify([table(office, 'Chỉ tiêu'), table(office, 'Cấu hình')]);
    const shown = office.host.run('startYear').shown.join('\n');
    expect(shown).toContain('• 10 kỳ còn thiếu báo cáo:');
    expect(shown).toContain('• Chỉ tiêu: chưa có dòng nào của năm 2027');
    expect(JSON.stringify([table(office, 'Chỉ tiêu'), table(office, 'Cấu hình')])).toBe(before);
  });

  it('asks why the old year is not what was planned', () => {
    const found = table(office, 'Cảnh báo').filter(({ Khóa }) => Khóa?.startsWith('plan-deviation'));
    expect(found.map((row) => [row.Mức, row.Mã, row.Mục, row['Đã ghi trong biểu mẫu']])).toEqual([
      ['Cần xác nhận', 'U1', 'TG02', '3/5'],
    ]);
  });

  it('“Năm xem” brings the old year back, and a rebuild agrees', () => {
    const plan = () => table(office, 'Kế hoạch - thực hiện').find(({ Mã }) => Mã === 'U1');
    expect(plan()?.['Lũy kế']).toBe('');
    set(office, 'Năm xem', '2026');
    office.run('collectNow');
    expect([plan()?.['Lũy kế'], plan()?.['Tỷ lệ hoàn thành'], plan()?.['So với chỉ tiêu']]).toEqual(['3', '60%', '-2']);
    expect(table(office, 'Theo dõi nộp')[0]?.['Tổ chức đảng']).toBe('Hạn nộp năm 2026');
    const first = table(office, 'Tổng hợp chấp hành')[0];
    expect([first?.Mã, first?.['Kỳ phải nộp'], first?.['Đúng hạn'], first?.['Muộn, quá hạn liên tiếp']]).toEqual([
      'U1',
      '12',
      '2',
      '10 kỳ: tháng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    ]);
    expect(table(office, 'Dự thảo báo cáo')[1]?.['Nội dung']).toBe(
      'Tổng hợp tình hình thực hiện chế độ báo cáo năm 2026',
    );
    expect(office.host.run('rebuildNow').shown.join()).toContain('Khớp 100 %');
  });
});

it('the command writes where each level stands to a sheet of its own, and writes it anew when asked again', () => {
  const office = createOffice({ organisations: 2, months: [11, 12] });
  const itemsOf = office.host.workbook().sheets.find(({ name }) => name === 'Đơn vị')?.cells[0] ?? [];
  const column = itemsOf.findIndex(({ value }) => value === 'Mục phụ trách') + 1;
  office.host.type('Đơn vị', 2, column, [['24,42'], ['24,42']]);
  const openings = ['U1', '42', '2026-12', '8500'];
  office.host.type('Số đầu kỳ', 2, 1, [openings]);
  office.host.advanceTo(AT('2027-01-04T09:00:00'));
  const levels = () =>
    table(office, 'Chuyển năm')
      .filter((row) => row['Nội dung'] !== '')
      .map((row) => [row.Mã, row.Mục, row['Cuối tháng 12'], row['Tháng 01'], row['Tình trạng']]);
  expect(levels()).toEqual([]);
  const expected = [
    ['', '', '', '', ''],
    ['U1', '42', '8500', '', 'Chưa có số tháng 01'],
    ['U2', '42', '', '', 'Chưa có số tháng 01'],
  ];
  office.host.run('startYear');
  expect(levels()).toEqual(expected);
  office.host.run('startYear');
  expect(levels()).toEqual(expected);
});
