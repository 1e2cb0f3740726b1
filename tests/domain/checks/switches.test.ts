// Every check that looks at reports and may be switched off: it speaks in this book, and not when it is off. Those that look at
// how versions were filed are in filing.test.ts, those that look at registrations in plan.test.ts.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../../src/domain/calendar/deadline';
import { periodsFrom } from '../../../src/domain/calendar/period';
import { ALWAYS_ON_CHECKS, CHECK_DEFAULTS, SWITCHABLE_CHECKS } from '../../../src/domain/checks/check-settings';
import { runChecks } from '../../../src/domain/checks/run-checks';
import type { Organisation } from '../../../src/domain/regime/organisation';
import type { Report } from '../../../src/domain/report/report';
import { buildReport } from '../../../src/domain/report/report';
import type { SignedCopy } from '../../../src/domain/report/signed-copy';
import { planAgainstActual } from '../../../src/domain/totals/plan-against-actual';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { FINDING_NAMES } from '../../../src/text/findings';
import { figures, organisation, report, version } from '../sample-regime';
import { months, opening } from './check-book';

// Of filed versions, see filing.test.ts.
const OF_FILING: readonly string[] = [
  'sender-not-listed',
  'would-replace',
  'replaces-counted',
  'future-period',
  'closed-period',
  'refiled-response',
  'deleted-response',
  'form-changed',
];
// Of registrations, see plan.test.ts.
const OF_PLAN: readonly string[] = [
  'target-blank',
  'target-not-owner',
  'target-below-actual',
  'task-part-missing',
  'task-repeats-target',
];
const CHECKS = SWITCHABLE_CHECKS.filter((check) => !OF_FILING.includes(check) && !OF_PLAN.includes(check));

const OWED = [24, 29, 31, 40, 41, 42, 43, 52, 53, 60, 61, 69, 70, 71, 72, 73];
const [BUSY, ADDING, TWICE] = ['BUSY', 'ADDING', 'TWICE'].map((id) => organisation(id, OWED));
// A made-up sum, since the regime declares none.
const ITEMS = HUMG_MONTHLY.items.map((each) => (each.no === 61 ? { ...each, sumOf: [60] } : each));

const SIGNED: SignedCopy = {
  row: 2,
  period: '2026-11',
  organisation: 'BUSY',
  document: '',
  signedOn: null,
  signer: '',
  paperOn: '2026-11-27',
  receivedBy: '',
  emailOn: null,
  code: 'AB12-CD34',
};

function reportsOf(): readonly Report[] {
  if (!BUSY || !ADDING || !TWICE) throw new RangeError('three organisations are needed');
  const fixed = { 24: '2', 29: '1', 31: '6', 40: '1', 41: '3', 42: '1', 43: '0', 69: 'Có', 70: 'https://a.test/b' };
  return [
    report(BUSY, '2026-11', { ...fixed, 42: '-9', 43: '1', 52: '1', 57: '4', 71: 'Đã hoàn thành' }),
    report(BUSY, '2026-12', { ...fixed, 42: '9', 53: 'mk: 1234', 60: '2.000.000', 61: '1', 71: 'Chưa triển khai' }),
    report(BUSY, '2027-01', { ...fixed, 42: '9', 43: '', 53: 'https://a.test/b', 69: 'Không' }),
    report(BUSY, '2027-02', { ...fixed, 42: '9' }),
    ...months(ADDING, '2026-11', { 24: '2|3' }),
    ...months(ADDING, '2027-01', {
      24: '2|3|3|6|7|9',
      29: '1|1|2|4|4|5',
      31: '0|2|3|3|5|8',
      40: '1|2|4|4|6|6',
      41: '3|4|6|9|9|12',
    }),
    buildReport(
      TWICE,
      '2027-02',
      [version('2027-02-20 09:00:00', { 24: '5' }, 'r9'), version('2027-02-21 09:00:00', { 24: '6' }, 'r9')],
      ITEMS,
    ),
    buildReport(
      TWICE,
      '2027-01',
      [version('2027-01-20 09:00:00', { 24: '1' }), version('2027-02-20 09:00:00', { 24: '2' })],
      ITEMS,
    ),
  ];
}

function planOf(organisations: readonly Organisation[], reports: readonly Report[]) {
  return planAgainstActual(figures(organisations, reports), {
    links: HUMG_MONTHLY.links,
    items: ITEMS,
    targets: [{ organisation: 'BUSY', code: 'TG02', target: 3 }],
    periods: ['2026-11', '2026-12'],
  });
}

function codesWithout(off: readonly (typeof SWITCHABLE_CHECKS)[number][]): ReadonlySet<string> {
  const reports = reportsOf();
  const organisations = [...new Set(reports.map(({ organisation: own }) => own))];
  const found = runChecks({
    organisations,
    reports: figures(organisations, reports).reports,
    items: ITEMS,
    deadlines: periodsFrom('2026-11', '2027-06').map((period) => deadlineOf(HUMG_MONTHLY.deadline, period, new Map())),
    openings: [opening('BUSY', 42, '2026-10', 5)],
    ownDeadline: (_, deadline) => deadline,
    plans: [{ year: 2026, lines: planOf(organisations, reports) }],
    today: '2026-12-31',
    notOwner: { includeZero: true },
    settings: { ...CHECK_DEFAULTS, off: new Set(off) },
    compared: [{ copy: SIGNED, comparison: { kind: 'unknown-code' } }],
  });
  return new Set(found.map(({ code }) => code));
}

describe('switches', () => {
  it('all on: every check speaks', () => {
    expect(CHECKS.filter((check) => !codesWithout([]).has(check))).toEqual([]);
  });

  it.each(CHECKS)('%s off: it alone is silent', (check) => {
    const found = codesWithout([check]);
    expect(CHECKS.filter((each) => !found.has(each))).toEqual([check]);
  });
});

it('every kind of finding has a switch, or a row that says why it has none', () => {
  const known: readonly string[] = [...SWITCHABLE_CHECKS, ...ALWAYS_ON_CHECKS];
  expect([...known].sort()).toEqual(Object.keys(FINDING_NAMES).sort());
  expect(new Set(known).size).toBe(known.length);
});
