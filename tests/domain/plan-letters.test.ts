// Who is written to on which day.

import { describe, expect, it } from 'vitest';
import { type Deadline, deadlineOf, extended } from '../../src/domain/calendar/deadline';
import { type CalendarEntry, workCalendar } from '../../src/domain/calendar/working-day';
import { itemFinding } from '../../src/domain/checks/finding';
import { foreseeLetters } from '../../src/domain/reminders/foresee-letters';
import { type LetterBook, planLetters, type Standing } from '../../src/domain/reminders/plan-letters';
import { FIRST_SCHEDULE, type ScheduleRow } from '../../src/domain/reminders/schedule';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { organisation, report } from './sample-regime';

const A = organisation('A', [24]);
const B = organisation('B', [24]);
const MISSING: Standing = { kind: 'missing' };

interface Case {
  readonly period?: string;
  readonly since?: string;
  readonly answersSince?: string;
  readonly ledger?: readonly string[];
  readonly standing?: Readonly<Record<string, Standing>>;
  readonly days?: readonly CalendarEntry[];
  readonly schedule?: readonly ScheduleRow[];
  readonly own?: LetterBook['ownDeadline'];
  readonly inclusive?: boolean;
  readonly hasNews?: boolean;
  readonly closingSentOn?: string;
}

function book(more: Case = {}): LetterBook {
  const { period = '2026-11', ledger = [], standing = {}, inclusive = true } = more;
  const calendar = workCalendar([...WORKING_CALENDAR, ...(more.days ?? [])]);
  return {
    regime: 'r',
    calendar,
    schedule: more.schedule ?? FIRST_SCHEDULE,
    since: more.since ?? '2025-01-01',
    answersSince: more.answersSince ?? '2025-01-01',
    organisations: [A, B],
    deadlines: [deadlineOf({ ...HUMG_MONTHLY.deadline, inclusive }, period, calendar)],
    ownDeadline: more.own ?? ((_, deadline) => deadline),
    standing: ({ id }) => standing[id] ?? MISSING,
    hasNews: more.hasNews ?? false,
    closingSentOn: more.closingSentOn ?? '',
    isInLedger: (key) => ledger.includes(key),
  };
}

function plan(today: string, more: Case = {}): readonly string[] {
  return planLetters(book(more), today).map(({ key }) => key.replace(/^r\|\d{4}-\d{2}\|/, ''));
}

/** The kinds that Chi bộ A gets. */
function toA(today: string, more: Case = {}): readonly string[] {
  return plan(today, more)
    .filter((key) => key.startsWith('A|'))
    .map((key) => key.slice(2));
}

describe('November 2026: due 27/11, the 24th off', () => {
  it.each([
    ['2026-11-18', [], 'six working days before'],
    ['2026-11-19', ['before-5'], 'five'],
    ['2026-11-20', ['before-5'], 'four, when nothing was sent the day before'],
    ['2026-11-22', [], 'a Sunday'],
    ['2026-11-23', ['before-3'], 'three'],
    ['2026-11-24', [], 'a day off'],
    ['2026-11-26', ['before-1'], 'one'],
    ['2026-11-27', ['last-day'], 'the last day'],
    ['2026-11-28', [], 'a Saturday after the deadline'],
    ['2026-11-30', ['overdue-1'], 'the first working day after it'],
    ['2026-12-14', ['overdue-1'], 'after an outage of ten working days'],
    ['2026-12-15', [], 'too late to catch up'],
  ])('%s: %j (%s)', (today, expected) => {
    expect(toA(today)).toEqual(expected);
  });

  it('what the ledger has is not planned again', () => {
    expect(plan('2026-11-23', { ledger: ['r|2026-11|A|before-3'] })).toEqual([
      'B|before-3',
      '|office-morning-2026-11-23',
    ]);
  });

  it('after an outage only the latest letter goes out', () => {
    expect(toA('2026-11-25', { ledger: ['r|2026-11|A|before-5'] })).toEqual(['before-3']);
  });

  it('days before the schedule began are not caught up', () => {
    expect(toA('2026-11-20', { since: '2026-11-20' })).toEqual([]);
    expect(toA('2026-11-23', { since: '2026-11-20' })).toEqual(['before-3']);
    expect(toA('2026-11-30', { since: '2026-12-01' })).toEqual([]);
  });

  it.each([['2026-11-23'], ['2026-11-27'], ['2026-11-30']])(
    'whose report waits for the office is not asked for it on %s',
    (today) => {
      expect(toA(today, { standing: { A: { kind: 'waiting' } } })).toEqual([]);
    },
  );

  it('an extended deadline has letters of its own', () => {
    const extension = { until: '2026-12-02', who: 'Bí thư', why: 'Đi công tác' };
    const own = (id: string, deadline: Deadline) => (id === 'A' ? extended(deadline, extension) : deadline);
    expect(plan('2026-11-27', { own })).toEqual(['B|last-day', 'A|before-3|2026-12-02', '|office-morning-2026-11-27']);
    expect(toA('2026-11-30', { own })).toEqual(['before-3|2026-12-02']);
    expect(toA('2026-12-03', { own })).toEqual(['overdue-1|2026-12-02']);
  });
});

describe('the traps of the calendar', () => {
  it.each([
    ['2025-04', '2025-04-26', ['before-1'], 'a Saturday made up is the working day before 28/4/2025'],
    ['2026-04', '2026-04-24', ['before-1'], 'Friday, for Monday 27/4/2026 makes up for Giỗ Tổ'],
    ['2026-04', '2026-04-27', [], 'a day off in lieu'],
    ['2026-02', '2026-02-13', ['before-5'], 'across Tết Bính Ngọ'],
    ['2026-02', '2026-02-23', ['before-5'], 'after Tết the letter of 13/02 is caught up; 24/02 has the next'],
    ['2026-02', '2026-02-24', ['before-3'], 'three working days before 27/02'],
    ['2026-08', '2026-08-22', ['before-5'], 'Saturday 22/8/2026 is made up'],
    ['2026-08', '2026-09-03', ['overdue-1'], 'overdue only after the five days of Quốc khánh'],
    ['2026-08', '2026-09-02', [], 'Quốc khánh'],
    ['2025-01', '2025-01-24', ['last-day'], 'the last day before Tết Ất Tỵ'],
    ['2025-01', '2025-02-03', ['overdue-1'], 'the first working day after it'],
  ])('%s on %s: %j (%s)', (period, today, expected) => {
    expect(toA(today, { period })).toEqual(expected);
  });

  it('had 28/11/2026 been made up, it would have been the last day', () => {
    const days: readonly CalendarEntry[] = [{ day: '2026-11-28', kind: 'made-up', name: '', basis: '' }];
    expect(toA('2026-11-27', { days })).toEqual(['before-1']);
    expect(toA('2026-11-28', { days })).toEqual(['last-day']);
  });

  it('read strictly, a last day that is off has its letter on the working day before', () => {
    const strict = { period: '2025-04', inclusive: false };
    expect(planLetters(book(strict), '2025-04-26').map(({ deadline, kind }) => [deadline.due, kind])).toEqual([
      ['2025-04-27', 'last-day'],
      ['2025-04-27', 'last-day'],
      ['2025-04-27', 'office-morning'],
    ]);
    expect(toA('2025-04-27', strict)).toEqual([]);
  });
});

describe('what arrived', () => {
  const arrived = (day: string, items: readonly number[] = []): Standing => ({
    kind: 'reported',
    report: report(A, '2026-11', { 24: '1' }, `${day} 15:20:00`),
    questions: items.map((item) => itemFinding('blank-owed', 'fault', 'A', '2026-11', item, '')),
  });

  it.each([
    ['2026-11-26', [], ['receipt'], 'a clean report'],
    ['2026-11-26', [24], ['check-figures'], 'a report with a question has no receipt besides'],
    ['2026-11-13', [], ['receipt'], 'ten working days ago'],
    ['2026-11-12', [], [], 'longer ago'],
  ])('on %s with questions %j: %j (%s)', (day, items, expected) => {
    expect(toA('2026-11-30', { standing: { A: arrived(day, items) } })).toEqual(expected);
  });

  it('after the question was asked, a corrected report has its receipt', () => {
    const ledger = ['r|2026-11|A|check-figures'];
    expect(toA('2026-11-25', { standing: { A: arrived('2026-11-23', [24]) }, ledger })).toEqual([]);
    expect(toA('2026-11-26', { standing: { A: arrived('2026-11-25') }, ledger })).toEqual(['receipt']);
  });

  it('what arrived before this installation answers is not answered', () => {
    expect(toA('2026-11-26', { standing: { A: arrived('2026-11-25') }, answersSince: '2026-11-26' })).toEqual([]);
  });

  it('nothing is answered on a day off', () => {
    expect(toA('2026-11-24', { standing: { A: arrived('2026-11-23') } })).toEqual([]);
  });

  it('questions come after reminders, receipts after questions', () => {
    const standing = { A: arrived('2026-11-25', [24]) };
    expect(plan('2026-11-26', { standing })).toEqual(['B|before-1', 'A|check-figures', '|office-morning-2026-11-26']);
  });
});

describe('order', () => {
  it('whom no letter has reached comes first', () => {
    expect(plan('2026-11-23', { ledger: ['r|2026-11|A|before-5'] }).slice(0, 2)).toEqual(['B|before-3', 'A|before-3']);
  });
});

describe('to the office', () => {
  it.each([
    ['2026-11-10', false, [], 'nothing new, nothing due'],
    ['2026-11-10', true, ['|office-morning-2026-11-10'], 'something new'],
    ['2026-11-24', true, [], 'a day off'],
    ['2026-11-30', true, ['|office-closing'], 'the closing summary takes the place of the morning’s'],
    ['2026-12-01', true, ['|office-closing'], 'the closing summary is caught up'],
  ])('%s, news %s: %j (%s)', (today, hasNews, expected) => {
    expect(plan(today, { hasNews, standing: { A: { kind: 'waiting' }, B: { kind: 'waiting' } } })).toEqual(expected);
  });

  it.each([
    ['2026-11-23', ['A|before-3', 'B|before-3'], ['|office-morning-2026-11-23'], 'sent at an earlier hour of the day'],
    ['2026-11-25', ['A|before-3', 'B|before-3'], [], 'sent on a day before'],
    ['2026-11-25', ['A|before-3'], ['B|before-3', '|office-morning-2026-11-25'], 'one is caught up'],
    ['2026-11-23', ['A|before-3', 'B|before-3', '|office-morning-2026-11-23'], [], 'the office was told of them, too'],
  ])('on %s, %j sent: %j (%s)', (today, sent, expected) => {
    expect(plan(today, { ledger: sent.map((key) => `r|2026-11|${key}`) })).toEqual(expected);
  });

  it.each([
    ['2026-11-30', '2026-11-30', []],
    ['2026-12-01', '2026-12-01', []],
    ['2026-12-01', '2026-11-30', ['|office-morning-2026-12-01']],
  ])('later on %s, the closing summary sent on %s, with news: %j', (today, closingSentOn, expected) => {
    const standing = { A: { kind: 'waiting' }, B: { kind: 'waiting' } } as const;
    const ledger = ['r|2026-11||office-closing'];
    expect(plan(today, { hasNews: true, closingSentOn, ledger, standing })).toEqual(expected);
  });
});

it('a month foreseen: each letter on its first day', () => {
  const days = foreseeLetters(book(), '2026-11-01', '2026-11-30').map(({ day, letters }) => [
    day,
    letters.map(({ kind, organisation: about }) => `${about?.id ?? '-'} ${kind}`),
  ]);
  expect(days).toEqual([
    ['2026-11-19', ['A before', 'B before', '- office-morning']],
    ['2026-11-23', ['A before', 'B before', '- office-morning']],
    ['2026-11-26', ['A before', 'B before', '- office-morning']],
    ['2026-11-27', ['A last-day', 'B last-day', '- office-morning']],
    ['2026-11-30', ['A overdue', 'B overdue', '- office-closing']],
  ]);
});
