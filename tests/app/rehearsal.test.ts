// A year's rehearsal: that it says what later happens, what to mind, and touches nothing but its own sheet.

import { describe, expect, it } from 'vitest';
import { remind } from '../../src/app/letters/remind';
import { readYear, rehearse } from '../../src/app/rehearsal/rehearse';
import { showRehearsal } from '../../src/app/rehearsal/show-rehearsal';
import { setUp } from '../../src/app/set-up';
import { addDays } from '../../src/domain/calendar/day';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { PROVISIONAL_CALENDAR } from '../../src/regimes/provisional-calendar';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { LASTING_SHEET_IDS } from '../../src/text/sheets';
import { createSmallOffice, type SmallOffice } from './small-office';

/** What production sends from a day to another when nobody reports: day, key and recipients of each letter. */
function live(office: SmallOffice, from: string, to: string): readonly string[] {
  const lines: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const before = office.table('letters').length;
    remind(office.ports, HUMG_MONTHLY, office.run(`${day} 07:10:00`, 'every-response'));
    for (const { key, to: addresses } of office.table('letters').slice(before))
      lines.push(`${day} ${key} → ${addresses}`);
  }
  return lines.sort();
}

function rehearsed(office: SmallOffice, year: number, from: string, to: string): readonly string[] {
  return rehearse(office.ports, HUMG_MONTHLY, year)
    .letters.filter(({ day }) => from <= day && day <= to)
    .map(({ day, key, to: addresses }) => `${day} ${key} → ${addresses.join(', ')}`)
    .sort();
}

function extend(office: SmallOffice, period: string, unit: string, until: string): void {
  const cells = ['Chấp nhận', 'Gia hạn nộp', period, unit, '', '', '', 'mất điện', 'Bí thư', until, '', '', ''];
  office.ports.sheets.write('decisions', 0, [cells]);
  office.ports.sheets.commit();
}

describe('the rehearsal equals what production sends when nobody reports', () => {
  it('in November 2026, counted by hand: 19/11, 23/11, 26/11, 27/11 and 30/11', () => {
    const office = createSmallOffice();
    const foreseen = rehearsed(office, 2026, '2026-11-01', '2026-11-30');
    // October's deadline, 28/10, and what is told of it are over by 30/10.
    office.run('2026-10-30 08:00:00');
    remind(office.ports, HUMG_MONTHLY, office.run('2026-10-30 08:00:00', 'every-response'));
    expect(live(office, '2026-11-01', '2026-11-30')).toEqual(foreseen);
    const days = [...new Set(foreseen.map((line) => line.slice(0, 10)))];
    expect(days).toEqual(['2026-11-19', '2026-11-23', '2026-11-26', '2026-11-27', '2026-11-30']);
    // Three secretaries and the office on each of the five days.
    expect(foreseen).toHaveLength(20);
  });

  it('with an extension from 27/11 to 02/12', () => {
    const office = createSmallOffice();
    extend(office, '2026-11', 'A', '02/12/2026');
    const foreseen = rehearsed(office, 2026, '2026-11-01', '2026-12-10');
    remind(office.ports, HUMG_MONTHLY, office.run('2026-10-30 08:00:00', 'every-response'));
    expect(live(office, '2026-11-01', '2026-12-10')).toEqual(foreseen);
    expect(foreseen.filter((line) => line.includes('|A|') && line.includes('2026-12-02'))).toHaveLength(5);
  });

  it('across the turn of a year', () => {
    const office = createSmallOffice();
    const foreseen = [
      ...rehearsed(office, 2026, '2026-12-20', '2026-12-31'),
      ...rehearsed(office, 2027, '2027-01-01', '2027-01-31'),
    ];
    remind(office.ports, HUMG_MONTHLY, office.run('2026-11-30 08:00:00', 'every-response'));
    office.run('2026-12-19 08:00:00');
    expect(live(office, '2026-12-20', '2027-01-31')).toEqual(foreseen.sort());
  });
});

describe('a rehearsal', () => {
  it('names every deadline of the year with its reason, and those that rest on estimated days', () => {
    const office = createSmallOffice();
    setUp(office.ports, HUMG_MONTHLY, [...WORKING_CALENDAR, ...PROVISIONAL_CALENDAR]);
    const { deadlines } = rehearse(office.ports, HUMG_MONTHLY, 2028);
    expect(deadlines).toHaveLength(12);
    expect(deadlines.filter(({ provisional }) => provisional).map(({ period }) => period)).toEqual(['2028-01']);
    expect(deadlines[0]).toMatchObject({
      due: '2028-01-21',
      reason: expect.stringContaining('Tết Mậu Thân, tạm tính'),
    });
    expect(deadlines[5]).toEqual({
      period: '2028-06',
      unit: '',
      due: '2028-06-28',
      reason: '28/06/2028 là ngày làm việc',
      provisional: false,
    });
  });

  it('names an extended deadline beside the regular one', () => {
    const office = createSmallOffice();
    extend(office, '2026-11', 'A', '02/12/2026');
    const november = rehearse(office.ports, HUMG_MONTHLY, 2026).deadlines.filter(({ period }) => period === '2026-11');
    expect(november.map(({ unit, due }) => `${unit} ${due}`)).toEqual([' 2026-11-27', 'A 2026-12-02']);
  });

  it('counts recipients against the day’s mail', () => {
    const office = createSmallOffice();
    const row = office.table('settings').findIndex(({ key }) => key === 'Số thư gửi được mỗi ngày');
    const crowdedWith = (quota: string) => {
      office.type('settings', row, 'value', quota);
      return rehearse(office.ports, HUMG_MONTHLY, 2026).crowded.filter(({ day }) => day.startsWith('2026-11'));
    };
    expect(crowdedWith('4')).toEqual([]);
    // Three secretaries and the office make four.
    expect(crowdedWith('3')).toHaveLength(5);
    office.type('units', 0, 'email', 'a@humg.test; a2@humg.test');
    expect(crowdedWith('4')).toContainEqual({ day: '2026-11-19', recipients: 5 });
  });

  it('says whom no letter reaches', () => {
    const office = createSmallOffice();
    office.type('units', 1, 'email', '');
    const { unreachable, letters } = rehearse(office.ports, HUMG_MONTHLY, 2026);
    expect(unreachable).toEqual(['Chi bộ B']);
    expect(letters.filter(({ unit }) => unit === 'B')).toEqual([]);
  });

  it('says what it rests on', () => {
    const office = createSmallOffice();
    const remarks = (year: number) => rehearse(office.ports, HUMG_MONTHLY, year).remarks.join(' ');
    expect(remarks(2026)).toMatch(/^Giả định không tổ chức đảng nào nộp báo cáo cả năm[^.]*\.$/);
    const row = office.table('settings').findIndex(({ key }) => key === 'Gửi thư nhắc');
    office.type('settings', row, 'value', 'Không');
    expect(remarks(2040)).toContain('Thư đang tạm dừng');
    expect(remarks(2040)).toContain('Trang Lịch nghỉ chưa có ngày nghỉ nào của năm 2040');
  });

  it('does not care who has reported', () => {
    const office = createSmallOffice();
    const before = rehearse(office.ports, HUMG_MONTHLY, 2026);
    office.submit('r1', '2026-03-20 09:00:00', 'A', 3);
    office.run('2026-03-20 09:01:00');
    expect(rehearse(office.ports, HUMG_MONTHLY, 2026).letters).toEqual(before.letters);
  });

  it('writes its own sheet under a clear heading, twice the same, and sends nothing', () => {
    const office = createSmallOffice();
    office.run('2026-03-20 07:10:00');
    const others = () => JSON.stringify(LASTING_SHEET_IDS.map((sheet) => office.rows(sheet)));
    const before = others();
    showRehearsal(office.ports, HUMG_MONTHLY, 2027);
    const first = JSON.stringify(office.rows('rehearsal'));
    showRehearsal(office.ports, HUMG_MONTHLY, 2027);
    expect(JSON.stringify(office.rows('rehearsal'))).toBe(first);
    expect(office.table('rehearsal')[0]?.day).toBe('DIỄN TẬP NĂM 2027: KHÔNG GỬI THƯ NÀO');
    expect([office.sent, others()]).toEqual([[], before]);
    expect(office.table('rehearsal').filter(({ what }) => what === 'Hạn nộp')).toHaveLength(12);
    expect(office.table('rehearsal').find(({ what, unit }) => what === 'Nhắc trước 3 ngày' && unit === 'A')).toEqual({
      day: 'thứ Hai, 25/01/2027',
      what: 'Nhắc trước 3 ngày',
      period: '01/2027',
      unit: 'A',
      name: 'Chi bộ A',
      to: 'a@humg.test',
      note: '',
    });
  });

  it('is refused for a year before the regime, and for what is no year', () => {
    const office = createSmallOffice();
    expect(() => rehearse(office.ports, HUMG_MONTHLY, 2025)).toThrow('Năm 2025 chưa có kỳ nào');
    expect(() => readYear('hai nghìn')).toThrow('Năm “hai nghìn” không đọc được');
    expect(() => readYear(undefined)).toThrow('bốn chữ số, ví dụ 2027');
    expect([readYear(' 2027 '), readYear(2027)]).toEqual([2027, 2027]);
  });
});
