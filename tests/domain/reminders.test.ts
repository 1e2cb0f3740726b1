// Who is reminded on which day.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { workCalendar } from '../../src/domain/calendar/working-day';
import { planReminders } from '../../src/domain/reminders/plan-reminders';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { organisation } from './sample-regime';

const CALENDAR = workCalendar(WORKING_CALENDAR);
const TIERS = [5, 3, 1].map((days) => ({ kind: `before-${days}`, workingDaysBefore: days }));
const MISSING = [organisation('A', [24]), organisation('B', [24])];

function plan(today: string, { period = '2026-11', since = '2026-01-01', ledger = [] as readonly string[] } = {}) {
  const schedule = { today, calendar: CALENDAR, tiers: TIERS, since };
  return planReminders(schedule, deadlineOf(HUMG_MONTHLY.deadline, period, CALENDAR), {
    missing: MISSING,
    isInLedger: (unit, kind) => ledger.includes(`${unit} ${kind}`),
  }).map(({ organisation: { id }, kind }) => `${id} ${kind}`);
}

describe('November 2026: due 27/11, the 24th off', () => {
  it.each([
    ['2026-11-18', [], 'six working days before'],
    ['2026-11-19', ['A before-5', 'B before-5'], 'five'],
    ['2026-11-22', [], 'a Sunday'],
    ['2026-11-23', ['A before-3', 'B before-3'], 'three'],
    ['2026-11-24', [], 'a day off'],
    ['2026-11-26', ['A before-1', 'B before-1'], 'one'],
    ['2026-11-27', ['A before-1', 'B before-1'], 'the last day, when nothing was sent before'],
    ['2026-11-28', [], 'after the deadline'],
  ])('%s: %j (%s)', (today, expected) => {
    expect(plan(today)).toEqual(expected);
  });

  it('what the ledger has is not planned again', () => {
    expect(plan('2026-11-23', { ledger: ['A before-3'] })).toEqual(['B before-3']);
  });

  it('after an outage only the latest letter goes out', () => {
    expect(plan('2026-11-25', { ledger: ['A before-5'] })).toEqual(['A before-3', 'B before-3']);
  });

  it('days before the schedule began are not caught up', () => {
    expect(plan('2026-11-20', { since: '2026-11-20' })).toEqual([]);
    expect(plan('2026-11-23', { since: '2026-11-20' })).toEqual(['A before-3', 'B before-3']);
  });
});

it('a Saturday made up is a day to send', () => {
  expect(plan('2026-08-22', { period: '2026-08' })).toEqual(['A before-5', 'B before-5']);
});
