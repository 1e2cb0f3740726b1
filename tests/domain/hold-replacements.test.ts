// Versions of A's March report, due on 27/3: which one counts, and which wait once replacements have to.

import { expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { type Decision, decisionBook } from '../../src/domain/decisions/decision';
import { organisationFinder } from '../../src/domain/regime/organisation';
import { fileHolding } from '../../src/domain/report/hold-replacements';
import { identify } from '../../src/domain/report/identify';
import { isNewer } from '../../src/domain/report/version';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { organisation, version } from './sample-regime';

const UNITS = organisationFinder([organisation('A', [24]), organisation('B', [24])]);
const QUESTIONS = { organisation: 1, month: 2, year: 0 };

/** Response, day and hour of 2026, Mục 24; month and organisation where they are others than March and A. */
type Sent = readonly [response: string, at: string, typed: string, month?: string, unit?: string];

// A version's fingerprint is what it says of Mục 24.
function filed(
  sent: readonly Sent[],
  {
    from = '2026-03-01',
    decisions = [] as readonly Decision[],
  }: { from?: string | null; decisions?: readonly Decision[] } = {},
) {
  const versions = sent.map(([response, at, typed, month = 'Tháng 3', unit = 'A']) => ({
    ...version(`2026-${at}:00:00`, { 1: unit, 2: month, 24: typed }, response),
    fingerprint: typed,
  }));
  const { reports, unfiled } = fileHolding(
    versions,
    (one) => identify(one, QUESTIONS, UNITS, '2026-03'),
    (period) => deadlineOf(HUMG_MONTHLY.deadline, period, new Map()),
    { from, items: HUMG_MONTHLY.items, decisions: decisionBook(decisions) },
  );
  const current = (of: (typeof reports)[number]) =>
    of.versions.reduce((last, next) => (isNewer(next, last) ? next : last));
  return {
    counts: reports.map((each) => `${each.organisation.id} ${each.period}: ${current(each).answers.get(24)}`),
    waits: unfiled.map(
      (each) => `${each.version.responseId}: ${each.version.answers.get(24)} ${each.identity.problem}`,
    ),
  };
}

const BY = { row: 2, who: '', why: '' };

function taken(responseId: string, fingerprint: string, takes: 'newer' | 'standing' = 'newer'): Decision {
  return { ...BY, kind: 'replace', responseId, fingerprint, organisation: 'A', period: '2026-03', takes };
}

const ACCEPTED: Decision = { ...BY, kind: 'accept', responseId: 'r2', organisation: 'A', period: '2026-03' };
const CLOSED: Decision = { ...BY, kind: 'close', period: '2026-03', at: '2026-04-05 23:59:59' };

const FIRST: Sent = ['r1', '03-20 08', '3'];
const SECOND: Sent = ['r2', '03-21 08', '5'];
const EDIT: Sent = ['r1', '03-22 08', '4'];

it.each<[string, readonly Sent[], Parameters<typeof filed>[1], readonly string[], readonly string[]]>([
  ['the first report', [FIRST], {}, ['A 2026-03: 3'], []],
  ['a second response', [FIRST, SECOND], {}, ['A 2026-03: 3'], ['r2: 5 replaces-counted']],
  ['an edit', [FIRST, EDIT], {}, ['A 2026-03: 3'], ['r1: 4 replaces-counted']],
  ['both', [FIRST, SECOND, EDIT], {}, ['A 2026-03: 3'], ['r1: 4 replaces-counted', 'r2: 5 replaces-counted']],
  ['the setting is empty', [FIRST, SECOND], { from: null }, ['A 2026-03: 5'], []],
  ['it came before the day', [FIRST, SECOND], { from: '2026-03-22' }, ['A 2026-03: 5'], []],
  ['it came on the day', [FIRST, SECOND], { from: '2026-03-21' }, ['A 2026-03: 3'], ['r2: 5 replaces-counted']],
  ['it says the same', [FIRST, ['r2', '03-21 08', ' 3 ']], {}, ['A 2026-03:  3 '], []],
  ['edited and edited back', [FIRST, EDIT, ['r1', '03-23 08', '3']], {}, ['A 2026-03: 3'], []],
  [
    'edited twice: the newest is asked about',
    [FIRST, EDIT, ['r1', '03-23 08', '6']],
    {},
    ['A 2026-03: 3'],
    ['r1: 6 replaces-counted'],
  ],
  ['taken', [FIRST, SECOND], { decisions: [taken('r2', '5')] }, ['A 2026-03: 5'], []],
  ['an edit taken', [FIRST, EDIT], { decisions: [taken('r1', '4')] }, ['A 2026-03: 4'], []],
  [
    'refused',
    [FIRST, SECOND],
    { decisions: [taken('r2', '5', 'standing')] },
    ['A 2026-03: 3'],
    ['r2: 5 replaces-counted'],
  ],
  [
    'refused, then the setting is emptied',
    [FIRST, SECOND],
    { from: null, decisions: [taken('r2', '5', 'standing')] },
    ['A 2026-03: 3'],
    ['r2: 5 replaces-counted'],
  ],
  [
    'taken, then edited: asked anew',
    [FIRST, SECOND, ['r2', '03-23 08', '7']],
    { decisions: [taken('r2', '5')] },
    ['A 2026-03: 5'],
    ['r2: 7 replaces-counted'],
  ],
  [
    'the newer one taken: the older has nothing left to replace',
    [FIRST, SECOND, ['r3', '03-23 08', '7']],
    { decisions: [taken('r3', '7')] },
    ['A 2026-03: 7'],
    [],
  ],
  ['a stranger’s response that the office accepted', [FIRST, SECOND], { decisions: [ACCEPTED] }, ['A 2026-03: 5'], []],
  [
    'an edit of it',
    [FIRST, SECOND, ['r2', '03-23 08', '7']],
    { decisions: [ACCEPTED] },
    ['A 2026-03: 5'],
    ['r2: 7 replaces-counted'],
  ],
  [
    'it waits while its month is closed',
    [FIRST, SECOND],
    { decisions: [CLOSED] },
    ['A 2026-03: 3'],
    ['r2: 5 replaces-counted'],
  ],
  [
    'an edit after the closing that the office accepted',
    [
      ['r2', '03-20 08', '3'],
      ['r2', '04-06 08', '5'],
    ],
    { decisions: [CLOSED, ACCEPTED] },
    ['A 2026-03: 5'],
    [],
  ],
  ['another month', [FIRST, ['r2', '04-20 08', '5', 'Tháng 4']], {}, ['A 2026-03: 3', 'A 2026-04: 5'], []],
  ['another organisation', [FIRST, ['r2', '03-21 08', '5', 'Tháng 3', 'B']], {}, ['A 2026-03: 3', 'B 2026-03: 5'], []],
  [
    'a slip in the month, corrected',
    [
      ['r1', '03-20 08', '3', 'Tháng 4'],
      ['r1', '03-21 08', '3'],
    ],
    {},
    ['A 2026-03: 3'],
    [],
  ],
  [
    'edited into a month that is reported: both reports stay',
    [FIRST, ['r2', '04-20 08', '5', 'Tháng 4'], ['r1', '04-21 08', '9', 'Tháng 4']],
    {},
    ['A 2026-03: 3', 'A 2026-04: 5'],
    ['r1: 9 replaces-counted'],
  ],
  [
    'the same before the deadline',
    [
      ['r1', '03-20 08', '3'],
      ['r2', '03-21 08', '5', 'Tháng 3', 'B'],
      ['r1', '03-22 08', '9', 'Tháng 3', 'B'],
    ],
    {},
    ['A 2026-03: 3', 'B 2026-03: 5'],
    ['r1: 9 replaces-counted'],
  ],
])('%s', (_, sent, options, counts, waits) => {
  expect(filed(sent, options)).toEqual({ counts, waits });
});
