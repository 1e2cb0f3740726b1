// Deadlines beyond the decided monthly ones: estimates, fixed dates, extensions, deadlines that passed, and their laws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/domain/calendar/day';
import {
  asPassed,
  type Deadline,
  type DeadlineRule,
  deadlineOf,
  extended,
  isProvisional,
} from '../../src/domain/calendar/deadline';
import { periodsFrom } from '../../src/domain/calendar/period';
import {
  isWorkingDay,
  type WorkCalendar,
  workCalendar,
  workingDaysBefore,
} from '../../src/domain/calendar/working-day';
import { reportState } from '../../src/domain/report/report';
import { PROVISIONAL_CALENDAR } from '../../src/regimes/provisional-calendar';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { deadlineReason, deadlineReasonForLetter } from '../../src/text/deadline';

const SHIPPED = workCalendar([...WORKING_CALENDAR, ...PROVISIONAL_CALENDAR]);
const MONTHLY = { kind: 'day-of-month', date: 28, inclusive: true } as const;
// 52-CV/ĐU 1.5: the plan of the year, «trước ngày 20/3/2026».
const PLAN = { kind: 'fixed-dates', dates: [{ month: 3, date: 20 }], inclusive: false } as const;
// A regime with two dates a year, «trước ngày 01/6 và 15/11 hàng năm»: no rule about days off is stated.
const HALF_YEARLY = {
  kind: 'fixed-dates',
  dates: [
    { month: 6, date: 1 },
    { month: 11, date: 15 },
  ],
  inclusive: true,
} as const;

describe('days that are only estimated', () => {
  const TET_2028 = [
    '28/01/2028 là ngày nghỉ (Tết Mậu Thân, tạm tính)',
    '27/01 là ngày nghỉ (Tết Mậu Thân, tạm tính)',
    '26/01 là ngày nghỉ (Tết Mậu Thân, tạm tính)',
    '25/01 là ngày nghỉ (Tết Mậu Thân, tạm tính)',
    '24/01 là ngày nghỉ (Tết Mậu Thân, tạm tính)',
    '23/01 là Chủ nhật',
    '22/01 là thứ Bảy → 21/01/2028',
  ].join(', ');

  it.each([
    ['2028-01', '2028-01-21', true, TET_2028],
    ['2028-06', '2028-06-28', false, '28/06/2028 là ngày làm việc'],
    ['2029-06', '2029-06-28', false, '28/06/2029 là ngày làm việc'],
    ['2029-07', '2029-07-27', false, '28/07/2029 là thứ Bảy → 27/07/2029'],
    ['2030-01', '2030-01-28', false, '28/01/2030 là ngày làm việc'],
    ['2030-06', '2030-06-28', false, '28/06/2030 là ngày làm việc'],
  ])('%s: %s, estimated %s: %s', (period, due, provisional, reason) => {
    const deadline = deadlineOf(MONTHLY, period, SHIPPED);
    expect([deadline.due, isProvisional(deadline), deadlineReason(deadline)]).toEqual([due, provisional, reason]);
  });

  it('a letter says so too', () => {
    expect(deadlineReasonForLetter(deadlineOf(MONTHLY, '2028-01', SHIPPED))).toBe(
      ' (ngày 28/01 là ngày nghỉ (Tết Mậu Thân) nên hạn được tính vào ngày làm việc liền kề trước đó; hạn tạm tính, chờ lịch nghỉ chính thức)',
    );
  });

  it('a Saturday that may be made up says so, though the date does not move', () => {
    const entry = { day: '2028-10-28', kind: 'made-up', name: 'Làm bù', basis: '', provisional: true } as const;
    const deadline = deadlineOf(MONTHLY, '2028-10', workCalendar([entry]));
    expect([deadlineReason(deadline), deadlineReasonForLetter(deadline)]).toEqual([
      '28/10/2028 là ngày làm bù (tạm tính)',
      ' (hạn tạm tính, chờ lịch nghỉ chính thức)',
    ]);
  });

  it('decided rows in their place are estimates no more: Tết as 1 + 4 would be 24/01/2028', () => {
    const decided = PROVISIONAL_CALENDAR.filter(({ day }) => day !== '2028-01-24').map(({ day, kind, name }) => ({
      day,
      kind,
      name,
      basis: 'Thông báo (minh họa)',
    }));
    const deadline = deadlineOf(MONTHLY, '2028-01', workCalendar(decided));
    expect([deadline.due, isProvisional(deadline)]).toEqual(['2028-01-24', false]);
  });
});

// The day of the deadline, one and three working days before it.
describe('days counted back from the deadline', () => {
  it.each([
    ['2025-01', '2025-01-24', '2025-01-23', '2025-01-21', 'before Tết'],
    ['2025-04', '2025-04-28', '2025-04-26', '2025-04-24', 'a Saturday made up'],
    ['2025-06', '2025-06-27', '2025-06-26', '2025-06-24', 'a Saturday'],
    ['2026-02', '2026-02-27', '2026-02-26', '2026-02-24', 'after Tết'],
    ['2026-03', '2026-03-27', '2026-03-26', '2026-03-24', 'a Saturday'],
    ['2026-04', '2026-04-28', '2026-04-24', '2026-04-22', 'a substitute for Giỗ Tổ between'],
    ['2026-08', '2026-08-28', '2026-08-27', '2026-08-25', 'the day before five days off'],
    ['2026-11', '2026-11-27', '2026-11-26', '2026-11-23', '24/11 between; 28/11 was not made up'],
    ['2027-02', '2027-02-26', '2027-02-25', '2027-02-23', 'a Sunday'],
    ['2028-01', '2028-01-21', '2028-01-20', '2028-01-18', 'before an estimated Tết'],
  ])('%s: %s, %s, %s (%s)', (period, due, oneBefore, threeBefore) => {
    const deadline = deadlineOf(MONTHLY, period, SHIPPED);
    const before = [1, 3].map((count) => workingDaysBefore(SHIPPED, deadline.due, count));
    expect([deadline.due, ...before]).toEqual([due, oneBefore, threeBefore]);
  });
});

describe('fixed dates stay where they are', () => {
  it.each<readonly [DeadlineRule, string, Day, string]>([
    [PLAN, '2026-03', '2026-03-19', 'hạn tính trước ngày 20/03/2026 → 19/03/2026'],
    [{ ...PLAN, inclusive: true }, '2026-03', '2026-03-20', '20/03/2026 là ngày làm việc'],
    [HALF_YEARLY, '2025-06', '2025-06-01', '01/06/2025 là Chủ nhật, hạn không lùi theo ngày nghỉ'],
    [HALF_YEARLY, '2025-11', '2025-11-15', '15/11/2025 là thứ Bảy, hạn không lùi theo ngày nghỉ'],
    [HALF_YEARLY, '2026-06', '2026-06-01', '01/06/2026 là ngày làm việc'],
    [{ ...HALF_YEARLY, inclusive: false }, '2026-11', '2026-11-14', 'hạn tính trước ngày 15/11/2026 → 14/11/2026'],
  ])('%j in %s: %s, %s', (rule, period, due, reason) => {
    const deadline = deadlineOf(rule, period, SHIPPED);
    expect([deadline.due, deadlineReason(deadline)]).toEqual([due, reason]);
  });

  it.each([
    [PLAN, '2026-04'],
    [{ ...MONTHLY, date: 30 }, '2026-02'],
  ])('%j names no day in %s', (rule, period) => {
    expect(() => deadlineOf(rule, period, SHIPPED)).toThrow(RangeError);
  });
});

describe('three dates', () => {
  const november = deadlineOf(MONTHLY, '2026-11', SHIPPED);

  it('a period opens on its first day, and nobody closes it', () => {
    expect([november.opens, november.due, november.closes]).toEqual(['2026-11-01', '2026-11-27', null]);
  });

  it.each([
    ['2026-10-31', 'not-due'],
    ['2026-11-01', 'open'],
    ['2026-11-27', 'open'],
    ['2026-11-28', 'overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(reportState(null, november, today)).toBe(state);
  });
});

describe('an extension', () => {
  const november = deadlineOf(MONTHLY, '2026-11', SHIPPED);
  const BY = { who: 'Bí thư Đảng ủy', why: 'đoàn kiểm tra làm việc' };

  it('makes the day later, and ends the chain of reasons', () => {
    const own = extended(november, { until: '2026-12-02', ...BY });
    expect([own.due, own.extension?.regular]).toEqual(['2026-12-02', '2026-11-27']);
    expect(deadlineReason(own)).toBe(
      '28/11/2026 là thứ Bảy → 27/11/2026; gia hạn → 02/12/2026 (Bí thư Đảng ủy: đoàn kiểm tra làm việc)',
    );
    expect(deadlineReasonForLetter(own)).toBe(' (được gia hạn; hạn chung là ngày 27/11)');
    expect(['2026-11-28', '2026-12-02', '2026-12-03'].map((today) => reportState(null, own, today))).toEqual([
      'open',
      'open',
      'overdue',
    ]);
  });

  it.each(['2026-11-27', '2026-11-20'])('to %s changes nothing', (until) => {
    expect(extended(november, { until, ...BY })).toBe(november);
  });
});

describe('a deadline that passed', () => {
  it('stays, and says what it would be now', () => {
    const kept = asPassed(deadlineOf(MONTHLY, '2026-11', SHIPPED), '2026-11-26');
    expect([kept.due, deadlineReason(kept), deadlineReasonForLetter(kept)]).toEqual([
      '2026-11-26',
      'hạn đã qua, giữ nguyên 26/11/2026; theo Lịch nghỉ hiện nay là 27/11/2026',
      '',
    ]);
  });

  it.each([null, '2026-11-27'])('remembered as %s it is the same', (due) => {
    const november = deadlineOf(MONTHLY, '2026-11', SHIPPED);
    expect(asPassed(november, due)).toBe(november);
  });
});

describe('laws', () => {
  const CALENDARS: fc.Arbitrary<WorkCalendar> = fc
    .array(
      fc.record({
        offset: fc.integer({ min: 0, max: 75 }),
        kind: fc.constantFrom('off' as const, 'made-up' as const),
        provisional: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      workCalendar(
        rows.map(({ offset, ...row }) => ({ ...row, day: addDays('2026-10-15', offset), name: '', basis: '' })),
      ),
    );
  const PERIODS = fc.constantFrom(...periodsFrom('2026-10', '2026-12'));

  function offBetween(calendar: WorkCalendar, { due, ruleDay }: Deadline): void {
    for (let day = addDays(due, 1); day < ruleDay; day = addDays(day, 1))
      expect(isWorkingDay(calendar, day)).toBe(false);
  }

  it('a monthly deadline is never after its rule day, is worked, and no working day lies between', () => {
    fc.assert(
      fc.property(CALENDARS, PERIODS, fc.integer({ min: 1, max: 28 }), (calendar, period, date) => {
        const deadline = deadlineOf({ ...MONTHLY, date }, period, calendar);
        const { due, ruleDay, chain } = deadline;
        expect(due <= ruleDay).toBe(true);
        expect(isWorkingDay(calendar, due)).toBe(true);
        if (due < ruleDay) expect(isWorkingDay(calendar, ruleDay)).toBe(false);
        offBetween(calendar, deadline);
        expect([chain[0]?.day, chain[chain.length - 1]?.day]).toEqual([ruleDay, due]);
      }),
      { seed: 28 },
    );
  });

  it('read strictly it is before its rule day, and never after the inclusive reading', () => {
    fc.assert(
      fc.property(CALENDARS, PERIODS, (calendar, period) => {
        const strict = deadlineOf({ ...MONTHLY, inclusive: false }, period, calendar);
        expect(strict.due < strict.ruleDay).toBe(true);
        expect(strict.due <= deadlineOf(MONTHLY, period, calendar).due).toBe(true);
        offBetween(calendar, strict);
      }),
      { seed: 28 },
    );
  });

  it('a fixed date hears of no calendar', () => {
    fc.assert(
      fc.property(CALENDARS, fc.boolean(), (calendar, inclusive) => {
        const { due } = deadlineOf({ ...HALF_YEARLY, inclusive }, '2026-11', calendar);
        expect(due).toBe(inclusive ? '2026-11-15' : '2026-11-14');
      }),
      { seed: 28 },
    );
  });
});
