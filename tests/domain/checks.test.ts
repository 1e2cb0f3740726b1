// Each check: the cases where it speaks, and those where it must stay silent.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { CHECK_DEFAULTS } from '../../src/domain/checks/check-settings';
import { runChecks } from '../../src/domain/checks/run-checks';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { figures, organisation, report } from './sample-regime';

const UNIT = organisation('TC', [24, 42, 52, 53, 60, 69, 70, 71, 76, 77]);
const CLEAN = { 24: '1', 42: '0', 52: '0', 60: '1,5', 69: 'Không' };

function flagsOf(
  answers: Readonly<Record<number, string>>,
  { period = '2026-03', submittedAt = '2026-03-20 09:00:00', includeZero = true } = {},
): readonly string[] {
  const book = figures([UNIT], [report(UNIT, period, answers, submittedAt)]);
  return runChecks({
    organisations: [UNIT],
    reports: book.reports,
    items: HUMG_MONTHLY.items,
    deadlines: [deadlineOf(HUMG_MONTHLY.deadline, period, new Map())],
    openings: [{ organisation: 'TC', item: 42, period: '2026-02', level: 120 }],
    ownDeadline: (_, deadline) => deadline,
    today: '2026-11-22',
    plans: [],
    notOwner: { includeZero },
    settings: CHECK_DEFAULTS,
  }).map(({ code, item }) => (item === null ? code : `${code} ${item}`));
}

describe('checks', () => {
  it.each([
    ['a clean report', CLEAN, []],
    ['a blank figure', { ...CLEAN, 24: '' }, ['blank-owed 24']],
    ['a blank branch question', { ...CLEAN, 69: '' }, ['blank-owed 69']],
    ['blank remarks', { ...CLEAN, 53: '', 76: '', 77: '' }, []],
    ['an estimate', { ...CLEAN, 24: 'khoảng 10' }, ['unreadable-number 24']],
    ['a fraction in a count', { ...CLEAN, 24: '1,5' }, ['fraction-in-count 24']],
    ['a fraction of money', { ...CLEAN, 60: '0,25' }, []],
    ['a negative flow', { ...CLEAN, 52: '-1' }, ['negative-flow 52']],
    ['a change of stock', { ...CLEAN, 42: '-1' }, ['nonzero-change 42']],
    ['somebody else’s figure', { ...CLEAN, 56: '2' }, ['not-owner 56']],
    ['somebody else’s item with words', { ...CLEAN, 56: 'không có' }, ['not-owner 56']],
    ['somebody else’s item, zero', { ...CLEAN, 56: '0' }, ['not-owner 56']],
    ['somebody else’s item, nothing that is seen', { ...CLEAN, 56: '\u200b' }, []],
    ['a branch not taken, filled in', { ...CLEAN, 70: 'Số hóa hồ sơ' }, ['branch-contradiction 70']],
    [
      'a branch question blank, branch filled in',
      { ...CLEAN, 69: '', 70: 'Số hóa' },
      ['blank-owed 69', 'branch-contradiction 70'],
    ],
    ['a branch taken', { ...CLEAN, 69: 'Có', 70: 'Số hóa hồ sơ', 71: 'Đang triển khai' }, []],
    ['a branch taken, first task blank', { ...CLEAN, 69: 'Có' }, ['blank-owed 70', 'blank-owed 71']],
    ['unnamed items of others', { ...CLEAN, 25: 'gì đó' }, []],
  ])('%s: %j gives %j', (_, answers, expected) => {
    expect(flagsOf(answers)).toEqual(expected);
  });

  it('zeros outside the assignment can be left out by a setting', () => {
    expect(flagsOf({ ...CLEAN, 56: '0', 57: '2' }, { includeZero: false })).toEqual(['not-owner 57']);
  });

  it('January’s level is no change', () => {
    expect(flagsOf({ ...CLEAN, 42: '120' }, { period: '2026-01', submittedAt: '2026-01-20 09:00:00' })).toEqual([]);
  });

  it.each([
    ['2026-03-27 23:59:59', []],
    ['2026-03-28 00:00:00', ['late']],
  ])('first submitted %s: %j', (submittedAt, expected) => {
    expect(flagsOf(CLEAN, { submittedAt })).toEqual(expected);
  });
});

it('a negative level in January is refused', () => {
  expect(flagsOf({ ...CLEAN, 42: '-5' }, { period: '2026-01', submittedAt: '2026-01-20 09:00:00' })).toEqual([
    'negative-flow 42',
  ]);
});

describe('overdue', () => {
  it.each([
    ['2026-03-27', []],
    ['2026-03-28', ['overdue']],
  ])('no report, seen on %s: %j', (today, expected) => {
    const found = runChecks({
      organisations: [UNIT, organisation('N', [24], { from: '2026-04' })],
      reports: () => null,
      items: HUMG_MONTHLY.items,
      deadlines: [deadlineOf(HUMG_MONTHLY.deadline, '2026-03', new Map())],
      ownDeadline: (_, deadline) => deadline,
      today,
      plans: [],
      openings: [],
      notOwner: { includeZero: true },
      settings: CHECK_DEFAULTS,
    });
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});
