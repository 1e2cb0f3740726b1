// The calendar: days, weekdays, working days and deadlines, as tables a clerk could check.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFrom, daysBetween, isDay, weekdayOf } from '../../src/domain/calendar/day';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { minutesBefore } from '../../src/domain/calendar/moment';
import { periodOfChosenMonth } from '../../src/domain/calendar/period';
import { workCalendar, workingDaysBefore } from '../../src/domain/calendar/working-day';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { deadlineReason, deadlineReasonForLetter } from '../../src/text/deadline';

const OFFICIAL = workCalendar(WORKING_CALENDAR);
const A = { kind: 'day-of-month', date: 28, inclusive: true } as const;
const B = { ...A, inclusive: false } as const;

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-28', -33, '2026-10-26'],
  ])('%s plus %i is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each([
    ['1970-01-01', 4],
    ['2026-11-27', 5],
    ['2026-11-28', 6],
    ['2028-02-29', 2],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', '2026-4-30', ''])(
    '%s is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('adding and counting days agree with each other and with the week', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const later = addDays(day, count);
        expect(isDay(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(count);
        expect((((weekdayOf(day) - 1 + count) % 7) + 7) % 7).toBe(weekdayOf(later) - 1);
      }),
      { seed: 28 },
    );
  });

  it('parts that are no date give null', () => {
    expect(dayFrom(2026, 2, 30)).toBeNull();
    expect(dayFrom(2026.5, 2, 3)).toBeNull();
  });
});

describe('the chosen month means the period nearest to the submission', () => {
  it.each([
    [12, '2027-01-05', '2026-12'],
    [2, '2026-03-03', '2026-02'],
    [3, '2026-03-20', '2026-03'],
    [1, '2026-12-30', '2027-01'],
    [11, '2027-02-01', '2026-11'],
    [5, '2026-11-10', '2026-05'],
    [4, '2026-11-10', '2027-04'],
  ])('month %i submitted on %s is %s', (month, submitted, period) => {
    expect(periodOfChosenMonth(month, submitted)).toBe(period);
  });
});

describe('moments', () => {
  it.each([
    ['2026-03-01 00:30:05', 60, '2026-02-28 23:30:05'],
    ['2026-03-01 10:30:05', 60, '2026-03-01 09:30:05'],
    ['2026-01-01 00:00:00', 1, '2025-12-31 23:59:00'],
  ])('%s less %i minutes is %s', (moment, minutes, expected) => {
    expect(minutesBefore(moment, minutes)).toBe(expected);
  });
});

describe('working days before a day', () => {
  it.each([
    ['2025-04-28', 1, '2025-04-26', 'a Saturday made up'],
    ['2026-04-28', 1, '2026-04-24', 'across a compensatory Monday'],
    ['2026-02-27', 5, '2026-02-13', 'across Tết'],
    ['2026-08-28', 5, '2026-08-22', 'a Saturday made up'],
    ['2026-11-27', 1, '2026-11-26', 'an ordinary week'],
    ['2026-11-27', 3, '2026-11-23', 'across 24/11'],
    ['2026-03-27', 5, '2026-03-20', 'across a weekend'],
    ['2026-03-28', 0, '2026-03-28', 'none: the day itself'],
  ])('before %s, %i: %s (%s)', (day, count, expected) => {
    expect(workingDaysBefore(OFFICIAL, day, count)).toBe(expected);
  });
});

describe('deadlines of the monthly report, công văn 52-CV/ĐU 2.5', () => {
  // Period, last day when the 28th counts, last day when it does not, the reason for the first.
  it.each([
    [
      '2025-01',
      '2025-01-24',
      '2025-01-24',
      '28/01/2025 là ngày nghỉ (Tết Ất Tỵ), 27/01 là ngày nghỉ (Tết Ất Tỵ), 26/01 là Chủ nhật, 25/01 là thứ Bảy → 24/01/2025',
    ],
    ['2025-02', '2025-02-28', '2025-02-27', '28/02/2025 là ngày làm việc'],
    ['2025-03', '2025-03-28', '2025-03-27', '28/03/2025 là ngày làm việc'],
    ['2025-04', '2025-04-28', '2025-04-27', '28/04/2025 là ngày làm việc'],
    ['2025-05', '2025-05-28', '2025-05-27', '28/05/2025 là ngày làm việc'],
    ['2025-06', '2025-06-27', '2025-06-27', '28/06/2025 là thứ Bảy → 27/06/2025'],
    ['2025-07', '2025-07-28', '2025-07-27', '28/07/2025 là ngày làm việc'],
    ['2025-08', '2025-08-28', '2025-08-27', '28/08/2025 là ngày làm việc'],
    ['2025-09', '2025-09-26', '2025-09-26', '28/09/2025 là Chủ nhật, 27/09 là thứ Bảy → 26/09/2025'],
    ['2025-10', '2025-10-28', '2025-10-27', '28/10/2025 là ngày làm việc'],
    ['2025-11', '2025-11-28', '2025-11-27', '28/11/2025 là ngày làm việc'],
    ['2025-12', '2025-12-26', '2025-12-26', '28/12/2025 là Chủ nhật, 27/12 là thứ Bảy → 26/12/2025'],
    ['2026-01', '2026-01-28', '2026-01-27', '28/01/2026 là ngày làm việc'],
    ['2026-02', '2026-02-27', '2026-02-27', '28/02/2026 là thứ Bảy → 27/02/2026'],
    ['2026-03', '2026-03-27', '2026-03-27', '28/03/2026 là thứ Bảy → 27/03/2026'],
    ['2026-04', '2026-04-28', '2026-04-27', '28/04/2026 là ngày làm việc'],
    ['2026-05', '2026-05-28', '2026-05-27', '28/05/2026 là ngày làm việc'],
    ['2026-06', '2026-06-26', '2026-06-26', '28/06/2026 là Chủ nhật, 27/06 là thứ Bảy → 26/06/2026'],
    ['2026-07', '2026-07-28', '2026-07-27', '28/07/2026 là ngày làm việc'],
    ['2026-08', '2026-08-28', '2026-08-27', '28/08/2026 là ngày làm việc'],
    ['2026-09', '2026-09-28', '2026-09-27', '28/09/2026 là ngày làm việc'],
    ['2026-10', '2026-10-28', '2026-10-27', '28/10/2026 là ngày làm việc'],
    ['2026-11', '2026-11-27', '2026-11-27', '28/11/2026 là thứ Bảy → 27/11/2026'],
    ['2026-12', '2026-12-28', '2026-12-27', '28/12/2026 là ngày làm việc'],
    ['2027-01', '2027-01-28', '2027-01-27', '28/01/2027 là ngày làm việc'],
    ['2027-02', '2027-02-26', '2027-02-26', '28/02/2027 là Chủ nhật, 27/02 là thứ Bảy → 26/02/2027'],
    ['2027-03', '2027-03-26', '2027-03-26', '28/03/2027 là Chủ nhật, 27/03 là thứ Bảy → 26/03/2027'],
    ['2027-04', '2027-04-28', '2027-04-27', '28/04/2027 là ngày làm việc'],
    ['2027-05', '2027-05-28', '2027-05-27', '28/05/2027 là ngày làm việc'],
    ['2027-06', '2027-06-28', '2027-06-27', '28/06/2027 là ngày làm việc'],
    ['2027-07', '2027-07-28', '2027-07-27', '28/07/2027 là ngày làm việc'],
    ['2027-08', '2027-08-27', '2027-08-27', '28/08/2027 là thứ Bảy → 27/08/2027'],
    ['2027-09', '2027-09-28', '2027-09-27', '28/09/2027 là ngày làm việc'],
    ['2027-10', '2027-10-28', '2027-10-27', '28/10/2027 là ngày làm việc'],
    ['2027-11', '2027-11-26', '2027-11-26', '28/11/2027 là Chủ nhật, 27/11 là thứ Bảy → 26/11/2027'],
    ['2027-12', '2027-12-28', '2027-12-27', '28/12/2027 là ngày làm việc'],
  ])('%s: %s, read strictly %s: %s', (period, inclusive, strict, reason) => {
    const deadline = deadlineOf(A, period, OFFICIAL);
    expect([deadline.due, deadlineReason(deadline)]).toEqual([inclusive, reason]);
    expect(deadlineOf(B, period, OFFICIAL).due).toBe(strict);
  });

  it.each([
    ['2026-11', [{ day: '2026-11-28', kind: 'made-up', name: 'Làm bù', basis: '' }], '28/11/2026 là ngày làm bù'],
    [
      '2026-12',
      [{ day: '2026-12-28', kind: 'off', name: 'Trường nghỉ', basis: '' }],
      '28/12/2026 là ngày nghỉ (Trường nghỉ), 27/12 là Chủ nhật, 26/12 là thứ Bảy → 25/12/2026',
    ],
  ] as const)('%s with the office’s rows %j: %s', (period, rows, reason) => {
    expect(deadlineReason(deadlineOf(A, period, workCalendar([...WORKING_CALENDAR, ...rows])))).toBe(reason);
  });

  it('a letter explains only a date that moved', () => {
    expect(deadlineReasonForLetter(deadlineOf(A, '2026-04', OFFICIAL))).toBe('');
    expect(deadlineReasonForLetter(deadlineOf(A, '2026-11', OFFICIAL))).toBe(
      ' (ngày 28/11 là thứ Bảy nên hạn được tính vào ngày làm việc liền kề trước đó)',
    );
  });
});
