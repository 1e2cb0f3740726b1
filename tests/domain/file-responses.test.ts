// One response, edited: a slip is corrected, but a reused link takes no report away.

import { expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { organisationFinder } from '../../src/domain/regime/organisation';
import { fileResponses } from '../../src/domain/report/file-responses';
import { identify } from '../../src/domain/report/identify';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { organisation, version } from './sample-regime';

const UNITS = organisationFinder([organisation('A', [24]), organisation('B', [24])]);
const QUESTIONS = { organisation: 1, month: 2, year: 0 };

function filed(...versions: readonly (readonly [at: string, unit: string, month: string])[]) {
  const filing = fileResponses(
    versions.map(([at, unit, month]) => version(at, { 1: unit, 2: month }, 'r1')),
    (sent) => identify(sent, QUESTIONS, UNITS, '2026-03'),
    (period) => deadlineOf(HUMG_MONTHLY.deadline, period, new Map()),
  );
  return {
    reports: filing.reports.map((report) => `${report.organisation.id} ${report.period} ${report.versions.length}`),
    refiled: filing.refiled.map((report) => `${report.organisation} ${report.period}`),
    unfiled: filing.unfiled.map(({ identity }) => identity.problem),
  };
}

it.each([
  [
    'the same report again',
    [
      ['2026-03-20 08:00:00', 'A', 'Tháng 3'],
      ['2026-03-21 08:00:00', 'A', 'Tháng 3'],
    ],
    ['A 2026-03 2'],
    [],
  ],
  [
    'a slip in the organisation',
    [
      ['2026-03-20 08:00:00', 'B', 'Tháng 3'],
      ['2026-03-20 08:05:00', 'A', 'Tháng 3'],
    ],
    ['A 2026-03 2'],
    [],
  ],
  [
    'a slip in the month',
    [
      ['2026-04-20 08:00:00', 'A', 'Tháng 5'],
      ['2026-04-20 08:05:00', 'A', 'Tháng 4'],
    ],
    ['A 2026-04 2'],
    [],
  ],
  [
    'a month left blank, then filled in',
    [
      ['2026-03-20 08:00:00', 'A', ''],
      ['2026-03-20 08:05:00', 'A', 'Tháng 3'],
    ],
    ['A 2026-03 2'],
    [],
  ],
  [
    'last month’s link reused',
    [
      ['2026-03-20 08:00:00', 'A', 'Tháng 3'],
      ['2026-04-20 08:00:00', 'A', 'Tháng 4'],
    ],
    ['A 2026-03 1', 'A 2026-04 1'],
    ['A 2026-03'],
  ],
  [
    'the link reused twice',
    [
      ['2026-03-20 08:00:00', 'A', 'Tháng 3'],
      ['2026-04-20 08:00:00', 'A', 'Tháng 4'],
      ['2026-05-20 08:00:00', 'A', 'Tháng 5'],
    ],
    ['A 2026-03 1', 'A 2026-04 1', 'A 2026-05 1'],
    ['A 2026-03', 'A 2026-04'],
  ],
] as const)('%s', (_, versions, reports, refiled) => {
  expect(filed(...versions)).toEqual({ reports, refiled, unfiled: [] });
  expect(filed(...[...versions].reverse())).toEqual({ reports, refiled, unfiled: [] });
});

it('a report that loses its month after the deadline stays, and the new version waits', () => {
  expect(filed(['2026-03-20 08:00:00', 'A', 'Tháng 3'], ['2026-04-20 08:00:00', 'A', ''])).toEqual({
    reports: ['A 2026-03 1'],
    refiled: [],
    unfiled: ['unknown-period'],
  });
});

it('a report that loses its month before the deadline stays too: nothing that was accepted is lost', () => {
  expect(filed(['2026-03-20 08:00:00', 'A', 'Tháng 3'], ['2026-03-21 08:00:00', 'A', ''])).toEqual({
    reports: ['A 2026-03 1'],
    refiled: [],
    unfiled: ['unknown-period'],
  });
});

it('an edit that could not be read, then corrected, belongs to the report again', () => {
  expect(
    filed(
      ['2026-03-20 08:00:00', 'A', 'Tháng 3'],
      ['2026-03-21 08:00:00', 'A', ''],
      ['2026-03-22 08:00:00', 'A', 'Tháng 3'],
    ),
  ).toEqual({ reports: ['A 2026-03 3'], refiled: [], unfiled: [] });
});
