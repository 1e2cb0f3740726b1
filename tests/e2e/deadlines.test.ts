// Deadlines on the real bundle: extended for one organisation by a row, moved by the calendar, kept once they have passed.

import { expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';

const AT = (moment: string) => Date.parse(`${moment}+07:00`);

function cells({ host }: Office, name: string): readonly (readonly string[])[] {
  const sheet = host.workbook().sheets.find((found) => found.name === name);
  return (sheet?.cells ?? []).map((row) =>
    row.map(({ value }) => (typeof value === 'object' ? value.date : String(value))),
  );
}

/** The cell of a sheet in the row of an organisation, under a header. */
function cell(office: Office, sheet: string, unit: string, header: string): string | undefined {
  const [headers = [], ...rows] = cells(office, sheet);
  return rows.find((row) => row.includes(unit))?.[headers.indexOf(header)];
}

/** A person adds a row to a sheet, by its headers. */
function add(office: Office, sheet: string, values: Readonly<Record<string, string>>): void {
  const [headers = [], ...rows] = cells(office, sheet);
  const filled = rows.filter((row) => row.some((value) => value !== '')).length;
  for (const [header, value] of Object.entries(values)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`no column ${header} in ${sheet}`);
    office.host.type(sheet, filled + 2, column + 1, [[value]]);
  }
}

it('an extension holds for one organisation, and a deadline that passed stays when the calendar is changed', () => {
  const office = createOffice({ organisations: 2, months: [] });
  const { host, formId, submission } = office;
  const march = (unit: string) => cell(office, 'Theo dõi nộp', unit, 'Tháng 3');

  // The deadline of March 2026 is Friday 27/3. The first day after it, a Monday, both are overdue.
  host.advanceTo(AT('2026-03-30T09:00:00'));
  expect(['U1', 'U2'].map(march)).toEqual(['Quá hạn', 'Quá hạn']);
  add(office, 'Quyết định', {
    'Quyết định': 'Chấp nhận',
    Việc: 'Gia hạn nộp',
    Kỳ: '2026-03',
    Mã: 'U1',
    'Lý do': 'mất điện',
    'Người quyết định': 'Bí thư Đảng ủy',
    Ngày: '02/04/2026',
  });
  // The office makes 27/3 a day off after the fact: nobody who was in time is late by it.
  add(office, 'Lịch nghỉ', { Ngày: '27/03/2026', Loại: 'Nghỉ', Tên: 'Trường nghỉ (minh họa)' });
  office.run('collectNow');
  expect(['U1', 'U2'].map(march)).toEqual(['Được gia hạn đến 02/04', 'Quá hạn']);
  expect(cells(office, 'Tổng quan').find(([topic]) => topic === 'Được gia hạn')?.[2]).toContain(
    'hạn đã qua, giữ nguyên 27/03/2026; theo Lịch nghỉ hiện nay là 26/03/2026; gia hạn → 02/04/2026 (Bí thư Đảng ủy: mất điện)',
  );

  host.advanceTo(AT('2026-04-02T20:00:00'));
  host.submit(formId, submission(0, 3));
  host.submit(formId, submission(1, 3));
  expect(['U1', 'U2'].map(march)).toEqual(['Đúng hạn (được gia hạn) · chờ bản ký', 'Muộn 6 ngày · chờ bản ký']);
  expect(['U1', 'U2'].map((unit) => cell(office, 'Số liệu', unit, 'Trạng thái'))).toEqual([
    'Đúng hạn (được gia hạn)',
    'Muộn 6 ngày',
  ]);
  const extended = host.outbox.filter(({ to, subject }) => to.startsWith('bithu') && subject.includes('02/04/2026'));
  expect(new Set(extended.map(({ to }) => to))).toEqual(new Set(['bithu1@humg.test']));
  expect(host.run('rebuildNow').shown.join()).toContain('Khớp 100 %');
});
