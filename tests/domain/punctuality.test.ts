// Months on time, late and overdue, added up for the committee.

import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/day';
import { deadlineOf, extended } from '../../src/domain/calendar/deadline';
import { addMonths } from '../../src/domain/calendar/period';
import { type MonthRecord, onTimeShare, punctualityOf } from '../../src/domain/report/punctuality';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';

const EXCUSE = { who: 'Bí thư Đảng ủy', why: 'mất điện' };

/**
 * Months from March 2026 on, one word each: "ok", "+2" (days late), "+2e" (excused), "miss", "wait", "open", "ext" (on time
 * by an extension), "–" (does not report).
 */
function months(written: string): readonly MonthRecord[] {
  return written.split(' ').flatMap((word, place): readonly MonthRecord[] => {
    const deadline = deadlineOf(HUMG_MONTHLY.deadline, addMonths('2026-03', place), new Map());
    const open = { deadline, firstDay: null, isWaiting: false, excuse: null };
    const days = /^\+(\d+)(e?)$/.exec(word);
    if (days) {
      const firstDay = addDays(deadline.due, Number(days[1]));
      return [{ ...open, state: 'late', firstDay, excuse: days[2] === 'e' ? EXCUSE : null }];
    }
    if (word === 'ok') return [{ ...open, state: 'on-time', firstDay: deadline.due }];
    if (word === 'ext') {
      const later = extended(deadline, { until: addDays(deadline.due, 3), ...EXCUSE });
      return [{ ...open, deadline: later, state: 'on-time', firstDay: later.due }];
    }
    if (word === 'miss') return [{ ...open, state: 'overdue' }];
    if (word === 'wait') return [{ ...open, state: 'overdue', isWaiting: true }];
    return word === 'open' ? [{ ...open, state: 'open' }] : [];
  });
}

const monthsOf = (periods: readonly string[]) => periods.map((period) => Number(period.slice(5))).join(',');

describe('punctuality', () => {
  it.each([
    ['ok ok ok', 3, 3, '', '', '', 1],
    ['ok +2 +1 miss open', 4, 1, '4:2 5:1', '6', '4,5,6', 0.25],
    ['+1 +1 +1', 3, 0, '3:1 4:1 5:1', '', '3,4,5', 0],
    ['– +1 +1 ok', 3, 1, '4:1 5:1', '', '4,5', 1 / 3],
    ['+1 +3e +1', 3, 0, '3:1 4:3 5:1', '', '5', 0],
    ['miss wait miss', 2, 0, '', '3,5', '5', 0],
    ['ok wait', 1, 1, '', '', '', 1],
    ['+1 +1 ok +1 +1', 5, 1, '3:1 4:1 6:1 7:1', '', '6,7', 0.2],
    ['+1 – +1', 2, 0, '3:1 5:1', '', '3,5', 0],
    ['ext ok', 2, 2, '', '', '', 1],
    ['open', 0, 0, '', '', '', null],
  ])('%s: %i judged, %i on time', (written, due, onTime, late, overdue, run, share) => {
    const found = punctualityOf(months(written));
    expect([found.due, found.onTime]).toEqual([due, onTime]);
    expect(found.late.map(({ period, days }) => `${Number(period.slice(5))}:${days}`).join(' ')).toBe(late);
    expect([monthsOf(found.overdue), monthsOf(found.longestRun)]).toEqual([overdue, run]);
    expect(onTimeShare(found)).toBe(share);
  });

  it('says what was granted, and by whom', () => {
    const found = punctualityOf(months('ext +3e ok wait'));
    expect(found.extended).toEqual(['2026-03']);
    expect(found.excused).toEqual([{ period: '2026-04', days: 3, ...EXCUSE }]);
    expect(found.waiting).toEqual(['2026-06']);
  });
});
