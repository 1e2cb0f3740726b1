// The office's decisions on the real bundle: typed as a person types, read back through the sheets' formats.

import { describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';

const SMALL = { organisations: 3, months: [] };
const AT = (moment: string) => Date.parse(`${moment}+07:00`);

/** The rows of a sheet as objects, by its headers. */
function table({ host }: Office, name: string): readonly Readonly<Record<string, string>>[] {
  const cells = host.workbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const [header = [], ...rows] = cells.map((row) =>
    row.map(({ value }) => (typeof value === 'object' ? value.date : String(value))),
  );
  return rows.map((row) => Object.fromEntries(header.map((title, place) => [title, row[place] ?? ''])));
}

/** A person types into a cell of a sheet, found by its header. */
function type(office: Office, sheet: string, row: number, header: string, value: string): void {
  const cells = office.host.workbook().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const column = cells[0]?.findIndex((cell) => cell.value === header) ?? -1;
  if (column < 0) throw new Error(`no column ${header} in ${sheet}`);
  office.host.type(sheet, row + 2, column + 1, [[value]]);
}

function figure(office: Office, unit: string, item: string): string | undefined {
  return table(office, 'Số liệu').find((row) => row.Mã === unit)?.[item];
}

describe('Quyết định', () => {
  it('lets a report from a strange address count with one cell', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-20T09:00:00'));
    office.host.submit(office.formId, { ...office.submission(0, 3), email: 'ai.do@gmail.com' });
    expect(figure(office, 'U1', 'Mục 29')).toBeUndefined();
    expect(table(office, 'Theo dõi nộp').find((row) => row.Mã === 'U1')?.['Tháng 3']).toBe('Chờ xác nhận');
    expect(table(office, 'Quyết định')[0]).toMatchObject({ Việc: 'Nhận bản nộp', Kỳ: '2026-03', Mã: 'U1' });
    type(office, 'Quyết định', 0, 'Quyết định', 'Chấp nhận');
    office.run('collectNow');
    expect(figure(office, 'U1', 'Mục 29')).toBe('0');
    expect(table(office, 'Quyết định')[0]?.['Hiệu lực']).toBe('Đang áp dụng');
  });

  it('lets a second report wait beside the first, and takes its place with one cell', () => {
    const office = createOffice(SMALL);
    const setting = table(office, 'Cấu hình').findIndex((row) => row.Khóa === 'Bản thay thế phải chờ từ ngày');
    type(office, 'Cấu hình', setting, 'Giá trị', '20/03/2026');
    const { email, answers } = office.submission(0, 3);
    const withFigure = (typed: string) => answers.map((answer, place) => (place === 28 ? typed : answer));
    office.host.advanceTo(AT('2026-03-20T09:00:00'));
    office.host.submit(office.formId, { email, answers: withFigure('4') });
    office.host.advanceTo(AT('2026-03-30T09:00:00'));
    office.host.submit(office.formId, { email, answers: withFigure('6') });
    expect(figure(office, 'U1', 'Mục 29')).toBe('4');
    expect(table(office, 'Quyết định')[0]).toMatchObject({
      Việc: 'Nhận bản thay thế',
      Kỳ: '2026-03',
      Mã: 'U1',
      'Ảnh hưởng': expect.stringContaining('Mục 29 tháng 3: 4 → 6; lũy kế trường Mục 29: 4 → 6'),
    });
    type(office, 'Quyết định', 0, 'Quyết định', 'Chấp nhận');
    office.run('collectNow');
    expect(figure(office, 'U1', 'Mục 29')).toBe('6');
    expect(table(office, 'Quyết định')[0]?.['Hiệu lực']).toBe('Đang áp dụng');
    expect(table(office, 'Theo dõi nộp').find((row) => row.Mã === 'U1')?.['Tháng 3']).toContain('Đúng hạn');
  });

  it('reads words as the number that was accepted, in the sheet and in the totals', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-20T09:00:00'));
    const { email, answers } = office.submission(0, 3);
    office.host.submit(office.formId, {
      email,
      answers: answers.map((answer, place) => (place === 28 ? 'không phát sinh' : answer)),
    });
    expect(figure(office, 'U1', 'Mục 29')).toBe('không phát sinh');
    type(office, 'Quyết định', 0, 'Quyết định', 'Chấp nhận');
    office.run('collectNow');
    expect(figure(office, 'U1', 'Mục 29')).toBe('0');
  });

  it('keeps a figure that was typed over, the next morning, until the office has decided', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-20T09:00:00'));
    office.host.submit(office.formId, office.submission(0, 3));
    const before = figure(office, 'U1', 'Mục 29');
    type(office, 'Số liệu', 0, 'Mục 29', '1.234');
    office.host.advanceTo(AT('2026-03-21T09:00:00'));
    expect(figure(office, 'U1', 'Mục 29')).toBe(before);
    expect(table(office, 'Quyết định')[0]).toMatchObject({
      Việc: 'Sửa số liệu',
      Mục: '29',
      'Đang ghi': before,
      'Đề nghị': '1.234',
    });
    for (const [header, value] of Object.entries({
      'Quyết định': 'Chấp nhận',
      'Người quyết định': 'Văn phòng',
      'Lý do': 'theo bản ký',
    })) {
      type(office, 'Quyết định', 0, header, value);
    }
    office.run('collectNow');
    expect(figure(office, 'U1', 'Mục 29')).toBe('1234');
    expect(office.host.run('rebuildNow').shown.join()).toContain('Khớp 100 %');
  });

  it('asks about a response that was deleted in the form, and withdraws it with who and why', () => {
    const office = createOffice(SMALL);
    office.host.advanceTo(AT('2026-03-20T09:00:00'));
    const { responseId } = office.host.submit(office.formId, office.submission(0, 3));
    office.host.deleteResponse(office.formId, responseId);
    office.host.advanceTo(AT('2026-03-21T09:00:00'));
    expect(figure(office, 'U1', 'Mục 29')).toBe('0');
    expect(table(office, 'Quyết định')[0]).toMatchObject({ Việc: 'Loại bản nộp', 'Mã phản hồi': responseId });
    for (const [header, value] of Object.entries({
      'Quyết định': 'Chấp nhận',
      'Người quyết định': 'Văn phòng',
      'Lý do': 'nộp nhầm',
    })) {
      type(office, 'Quyết định', 0, header, value);
    }
    office.run('collectNow');
    expect(figure(office, 'U1', 'Mục 29')).toBeUndefined();
  });
});
