// What becomes of deadlines over the months: extended for one, moved by the calendar, kept once they have passed.

import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/app/check-inputs';
import { exportSummary } from '../../src/app/export-summary';
import { rebuild } from '../../src/app/intake/collect';
import { remind } from '../../src/app/letters/remind';
import { setUp } from '../../src/app/set-up';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { PROVISIONAL_CALENDAR } from '../../src/regimes/provisional-calendar';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { createSmallOffice, type SmallOffice } from './small-office';

function extend(office: SmallOffice, date: string, { unit = 'A', who = 'Bí thư Đảng ủy', row = 0 } = {}): void {
  const cells = ['Chấp nhận', 'Gia hạn nộp', '2026-03', unit, '', '', '', 'mất điện', who, date, '', '', ''];
  office.ports.sheets.write('decisions', row, [cells]);
  office.ports.sheets.commit();
}

function dayOff(office: SmallOffice, day: string): void {
  office.ports.sheets.write('calendar', office.rows('calendar').length, [[day, 'Nghỉ', 'Trường nghỉ (minh họa)', '']]);
  office.ports.sheets.commit();
}

function march(office: SmallOffice, unit: string): string | undefined {
  return office.table('tracking').find((row) => row.unit === unit)?.month3;
}

function overview(office: SmallOffice, topic: string) {
  return office.table('overview').find((row) => row.topic === topic);
}

function stateOf(office: SmallOffice, unit: string): string | undefined {
  return exportSummary(office.ports, HUMG_MONTHLY).reports.find(
    (report) => report.unit === unit && report.period === '2026-03',
  )?.state;
}

// The deadline of March 2026 is Friday 27/3.
describe('“Gia hạn nộp”', () => {
  it('holds for one organisation and month, in the sheets and in the summary', () => {
    const office = createSmallOffice();
    extend(office, '02/04/2026');
    office.run('2026-03-30 08:00:00');
    expect(['A', 'B'].map((unit) => march(office, unit))).toEqual(['Được gia hạn đến 02/04', 'Quá hạn']);
    expect(['A', 'B'].map((unit) => stateOf(office, unit))).toEqual(['open', 'overdue']);
    expect(overview(office, 'Được gia hạn')?.explanation).toBe(
      'Chi bộ A (3/2026): 28/03/2026 là thứ Bảy → 27/03/2026; gia hạn → 02/04/2026 (Bí thư Đảng ủy: mất điện)',
    );
    expect(office.table('decisions')[0]?.effect).toBe('Đang áp dụng');
    office.submit('r1', '2026-04-02 23:59:59', 'A', 3);
    office.run('2026-04-03 08:00:00');
    expect([march(office, 'A'), stateOf(office, 'A')]).toEqual(['Đúng hạn (được gia hạn) · chờ bản ký', 'on-time']);
    expect(office.table('findings').filter(({ key }) => key?.startsWith('late|'))).toEqual([]);
    expect(overview(office, 'Được gia hạn')).toBeUndefined();
  });

  it('counts days late from the new date', () => {
    const office = createSmallOffice();
    extend(office, '02/04/2026');
    office.submit('r1', '2026-04-04 00:00:00', 'A', 3);
    office.run('2026-04-04 08:00:00');
    expect([march(office, 'A'), stateOf(office, 'A')]).toEqual(['Muộn 2 ngày (được gia hạn) · chờ bản ký', 'late']);
  });

  it('ends by itself, also in a run that finds nothing new', () => {
    const office = createSmallOffice();
    extend(office, '02/04/2026');
    office.run('2026-04-02 08:00:00');
    expect(march(office, 'A')).toBe('Được gia hạn đến 02/04');
    office.run('2026-04-03 08:00:00');
    expect(march(office, 'A')).toBe('Quá hạn (được gia hạn)');
  });

  it.each([
    ['2026-03-27 10:00:00', 'Đúng hạn', 'in time without it'],
    ['2026-04-02 23:59:59', 'Đúng hạn (được gia hạn)', 'in time by it'],
    ['2026-04-04 00:00:00', 'Muộn 2 ngày (được gia hạn)', 'late all the same'],
  ])('shows in “Số liệu” as in “Theo dõi nộp”: sent %s, %s (%s)', (at, state, _why) => {
    const office = createSmallOffice();
    extend(office, '02/04/2026');
    office.submit('r1', at, 'A', 3);
    office.submit('r2', at, 'B', 3);
    office.run('2026-04-05 08:00:00');
    const shown = (unit: string) => [
      office.table('figures').find((row) => row.unit === unit)?.state,
      march(office, unit),
    ];
    expect(shown('A')).toEqual([state, `${state} · chờ bản ký`]);
    expect(`${shown('B')[0]} · chờ bản ký`).toBe(shown('B')[1]);
  });

  it('given after the report came too late, makes it one in time in “Số liệu” too', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-04-01 10:00:00', 'A', 3);
    office.run('2026-04-01 10:01:00');
    expect(office.table('figures')[0]?.state).toBe('Muộn 5 ngày');
    extend(office, '02/04/2026');
    office.run('2026-04-01 11:00:00');
    expect(office.table('figures')[0]?.state).toBe('Đúng hạn (được gia hạn)');
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
  });

  it('changes nothing for who had reported in time', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-20 08:00:00', 'A', 3);
    extend(office, '02/04/2026');
    office.run('2026-03-30 08:00:00');
    expect(march(office, 'A')).toBe('Đúng hạn · chờ bản ký');
  });

  it('the later of two rows holds; without the row everything is as before', () => {
    const office = createSmallOffice();
    extend(office, '02/04/2026');
    extend(office, '07/04/2026', { row: 1 });
    office.run('2026-03-30 08:00:00');
    expect(march(office, 'A')).toBe('Được gia hạn đến 07/04');
    office.ports.sheets.clearFrom('decisions', 0);
    office.ports.sheets.commit();
    office.run('2026-03-30 09:00:00');
    expect(march(office, 'A')).toBe('Quá hạn');
  });

  it.each([
    ['26/03/2026', {}, 'Cột “Ngày” ghi “26/03/2026”, trước hạn chung 27/03/2026.'],
    ['', {}, 'Quyết định “Gia hạn nộp” cần cột “Ngày”.'],
    ['31/02/2026', {}, 'Cột “Ngày” ghi “31/02/2026”, không phải ngày có thật.'],
    ['02/04/2026', { who: '' }, 'Quyết định “Gia hạn nộp” cần cột “Người quyết định”.'],
  ])('to “%s” %j is refused: %s', (date, more, sentence) => {
    const office = createSmallOffice();
    extend(office, date, more);
    office.run('2026-03-30 08:00:00');
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(sentence),
    ]);
    expect([march(office, 'A'), office.table('decisions')[0]?.effect]).toEqual(['Quá hạn', 'Chưa đủ thông tin']);
  });

  it('moves the letters of that organisation, and of no other', () => {
    const office = createSmallOffice();
    const morning = (day: string) => {
      const before = office.letters().length;
      remind(office.ports, HUMG_MONTHLY, office.run(`${day} 07:10:00`, 'every-response'));
      return office
        .letters()
        .slice(before)
        .map((line) =>
          line.replace(/ Về việc.*\(hạn: (.*)\)/, ' $1').replace(/ Về việc.*chưa nhận được/, ' chưa nhận được'),
        );
    };
    expect(morning('2026-03-26')).toEqual([
      'a@humg.test thứ Sáu, 27/03/2026',
      'b@humg.test thứ Sáu, 27/03/2026',
      'c@humg.test thứ Sáu, 27/03/2026',
    ]);
    extend(office, '02/04/2026');
    // Five working days before 02/04 was yesterday; nobody has written to A about 02/04 yet, so it comes first.
    expect(morning('2026-03-27')).toEqual([
      'a@humg.test thứ Năm, 02/04/2026',
      'b@humg.test hôm nay, thứ Sáu, 27/03/2026',
      'c@humg.test hôm nay, thứ Sáu, 27/03/2026',
    ]);
    expect(morning('2026-03-27')).toEqual([]);
    expect(morning('2026-03-30')).toEqual([
      'a@humg.test thứ Năm, 02/04/2026',
      'b@humg.test chưa nhận được',
      'c@humg.test chưa nhận được',
    ]);
    expect(morning('2026-04-01')).toEqual(['a@humg.test thứ Năm, 02/04/2026']);
    expect(morning('2026-04-02')).toEqual(['a@humg.test hôm nay, thứ Năm, 02/04/2026']);
    expect(morning('2026-04-03')).toEqual(['a@humg.test chưa nhận được']);
    expect(office.table('letters').map(({ key }) => key)).toContain('humg-monthly|2026-03|A|before-1|2026-04-02');
    expect(office.sent.find(({ body }) => body.includes('(được gia hạn; hạn chung là ngày 27/03)'))).toBeDefined();
  });

  it('of December is still open in January', () => {
    const office = createSmallOffice();
    office.ports.sheets.write('decisions', 0, [
      ['Chấp nhận', 'Gia hạn nộp', '2026-12', 'A', '', '', '', 'thi học kỳ', 'Bí thư', '06/01/2027', '', '', ''],
    ]);
    office.ports.sheets.commit();
    const collected = office.run('2027-01-05 07:10:00', 'every-response');
    remind(office.ports, HUMG_MONTHLY, collected);
    expect(office.letters()).toEqual([
      'a@humg.test Về việc nộp báo cáo tháng 12/2026 (hạn: thứ Tư, 06/01/2027)',
      'b@humg.test Về việc báo cáo tháng 12/2026 chưa nhận được',
      'c@humg.test Về việc báo cáo tháng 12/2026 chưa nhận được',
    ]);
    expect(overview(office, 'Được gia hạn')?.explanation).toContain('gia hạn → 06/01/2027');
    const overdue = office.table('findings').filter(({ key }) => key?.startsWith('overdue|'));
    expect(overdue.filter(({ period }) => period === '2026-12').map(({ unit }) => unit)).toEqual(['B', 'C']);
  });
});

describe('a change of “Lịch nghỉ”', () => {
  function due(office: SmallOffice, period: string) {
    const line = exportSummary(office.ports, HUMG_MONTHLY).deadlines.find((each) => each.period === period);
    return [line?.due, line?.reason];
  }

  it('never moves a deadline that has passed, and a rebuild agrees', () => {
    const office = createSmallOffice();
    office.submit('r1', '2026-03-27 10:00:00', 'A', 3);
    office.run('2026-03-27 10:01:00');
    office.run('2026-03-30 07:10:00', 'every-response');
    dayOff(office, '27/03/2026');
    office.run('2026-03-30 08:00:00');
    const reason = 'hạn đã qua, giữ nguyên 27/03/2026; theo Lịch nghỉ hiện nay là 26/03/2026';
    expect(march(office, 'A')).toBe('Đúng hạn · chờ bản ký');
    expect(due(office, '2026-03')).toEqual(['2026-03-27', reason]);
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(march(office, 'A')).toBe('Đúng hạn · chờ bản ký');
    expect(overview(office, 'Hạn nộp thay đổi')).toBeUndefined();
  });

  it('moves one still to come, says so until it has passed, and re-times the letters', () => {
    const office = createSmallOffice();
    office.run('2026-03-02 08:00:00');
    dayOff(office, '27/03/2026');
    const collected = office.run('2026-03-25 07:10:00', 'every-response');
    expect(due(office, '2026-03')[0]).toBe('2026-03-26');
    expect(overview(office, 'Hạn nộp thay đổi')?.value).toBe('3/2026: 27/03/2026 → 26/03/2026');
    remind(office.ports, HUMG_MONTHLY, collected);
    expect(office.table('letters').map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'Nhắc trước 1 ngày'),
      'Tổng hợp buổi sáng',
    ]);
    office.run('2026-03-26 07:10:00', 'every-response');
    expect(overview(office, 'Hạn nộp thay đổi')).toBeDefined();
    office.run('2026-03-27 07:10:00', 'every-response');
    expect(overview(office, 'Hạn nộp thay đổi')).toBeUndefined();
  });

  it('made twice counts from the first day, and taken back not at all', () => {
    const office = createSmallOffice();
    office.run('2026-03-02 08:00:00');
    const first = office.rows('calendar').length;
    dayOff(office, '27/03/2026');
    office.run('2026-03-03 08:00:00');
    dayOff(office, '26/03/2026');
    office.run('2026-03-04 08:00:00');
    expect(overview(office, 'Hạn nộp thay đổi')?.value).toBe('3/2026: 27/03/2026 → 25/03/2026');
    office.ports.sheets.clearFrom('calendar', first);
    office.ports.sheets.commit();
    office.run('2026-03-05 08:00:00');
    expect(overview(office, 'Hạn nộp thay đổi')).toBeUndefined();
  });

  it('counts for months that passed before the add-on came', () => {
    const office = createSmallOffice();
    office.run('2026-05-04 07:10:00', 'every-response');
    dayOff(office, '27/03/2026');
    office.run('2026-05-04 08:00:00');
    expect(due(office, '2026-03')[0]).toBe('2026-03-26');
  });

  it('is not another reading of the rule: that counts for every month', () => {
    const office = createSmallOffice();
    office.run('2026-04-01 07:10:00', 'every-response');
    office.run('2026-05-04 07:10:00', 'every-response');
    const row = office.table('settings').findIndex(({ key }) => key === 'Ngày 28 còn tính là đúng hạn');
    office.type('settings', row, 'value', 'Không');
    office.run('2026-05-04 08:00:00');
    expect(due(office, '2026-04')).toEqual(['2026-04-27', 'hạn tính trước ngày 28/04/2026 → 27/04/2026']);
  });
});

describe('years beyond the decided ones', () => {
  const shipped = [...WORKING_CALENDAR, ...PROVISIONAL_CALENDAR];

  it('are added below, once, and nothing of the office’s is touched', () => {
    const office = createSmallOffice();
    dayOff(office, '20/11/2026');
    setUp(office.ports, HUMG_MONTHLY, shipped);
    setUp(office.ports, HUMG_MONTHLY, shipped);
    expect(office.rows('calendar')).toHaveLength(WORKING_CALENDAR.length + 1 + PROVISIONAL_CALENDAR.length);
    expect(office.table('calendar')[WORKING_CALENDAR.length + 1]).toMatchObject({
      day: '01/01/2028',
      basis: 'Tạm tính: Bộ luật Lao động 2019, Điều 112 khoản 1',
    });
  });

  it('are “tạm tính” in the sheets until the office names the decision', () => {
    const office = createSmallOffice();
    setUp(office.ports, HUMG_MONTHLY, shipped);
    office.run('2028-01-03 07:10:00', 'every-response');
    const january = () => [office.table('tracking')[0]?.month1, overview(office, 'Hạn nộp')?.explanation];
    expect(overview(office, 'Lịch nghỉ')?.value).toBe('Năm 2028: còn ngày tạm tính');
    expect(january()).toEqual(['21/01 (tạm tính)', expect.stringContaining('(Tết Mậu Thân, tạm tính)')]);
    office.table('calendar').forEach(({ day = '' }, row) => {
      if (day.endsWith('/01/2028')) office.type('calendar', row, 'basis', 'Thông báo (minh họa)');
    });
    office.run('2028-01-03 08:00:00');
    expect(january()).toEqual(['21/01', expect.not.stringContaining('tạm tính')]);
  });
});

it.each([
  ['2026-11-22 08:00:00', undefined],
  ['2027-12-01 08:00:00', 'Năm 2028: chưa có ngày nghỉ nào'],
  ['2033-03-01 08:00:00', 'Năm 2033: chưa có ngày nghỉ nào'],
])('with the decided years only, on %s “Lịch nghỉ” is %s', (at, value) => {
  const office = createSmallOffice();
  office.run(at);
  expect(overview(office, 'Lịch nghỉ')?.value).toBe(value);
});

it('a month that the office closes says until when', () => {
  const office = createSmallOffice();
  office.ports.sheets.write('decisions', 0, [
    ['Chấp nhận', 'Chốt kỳ', '2026-03', '', '', '', '', '', 'Văn phòng', '31/03/2026', '', '', ''],
  ]);
  office.ports.sheets.commit();
  office.run('2026-03-20 08:00:00');
  expect(overview(office, 'Hạn nộp')?.explanation).toBe(
    '28/03/2026 là thứ Bảy → 27/03/2026; kỳ chốt sau ngày 31/03/2026',
  );
});
