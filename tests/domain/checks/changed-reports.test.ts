// Reports that were changed after their deadline, or sent again as another response.

import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/checks/answer-changes';
import { buildReport } from '../../../src/domain/report/report';
import type { Version } from '../../../src/domain/report/version';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { organisation, version } from '../sample-regime';
import { findingsOf } from './check-book';

const UNIT = organisation('MH1', [24, 29, 76]);

// March 2026 is due on Friday 27/3.
function march(...versions: readonly Version[]) {
  return [buildReport(UNIT, '2026-03', versions, HUMG_MONTHLY.items)];
}

function sent(at: string, answers: Readonly<Record<number, string>>, response = 'r1'): Version {
  return version(`2026-${at}`, answers, response);
}

describe('edited after the deadline', () => {
  it.each([
    ['one version', march(sent('03-20 09:00:00', { 24: '3' })), null],
    ['edited in time', march(sent('03-20 09:00:00', { 24: '3' }), sent('03-27 23:59:59', { 24: '1' })), null],
    [
      'edited late, nothing differs',
      march(sent('03-20 09:00:00', { 24: '3' }), sent('03-30 09:00:00', { 24: ' 3 ' })),
      null,
    ],
    ['late from the start', march(sent('03-28 00:00:00', { 24: '3' }), sent('03-30 09:00:00', { 24: '1' })), null],
    [
      'edited late',
      march(sent('03-20 09:00:00', { 24: '3', 29: '0' }), sent('03-28 00:00:00', { 24: '1', 29: '0' })),
      [{ item: 24, before: '3', after: '1' }],
    ],
    [
      'edited in time and late: what stood on the due day counts',
      march(
        sent('03-20 09:00:00', { 24: '3' }),
        sent('03-26 09:00:00', { 24: '2' }),
        sent('04-02 09:00:00', { 24: '2', 76: 'Thêm' }),
      ),
      [{ item: 76, before: '', after: 'Thêm' }],
    ],
    [
      'another response after the deadline',
      march(sent('03-20 09:00:00', { 24: '3' }), sent('03-30 09:00:00', { 24: '' }, 'r2')),
      [{ item: 24, before: '3', after: '' }],
    ],
  ])('%s', (_, reports, changes) => {
    const [found] = findingsOf('edited-after-deadline', reports);
    expect(found === undefined ? null : changesOf(found.facts)).toEqual(changes);
  });

  it('says when and by which deadline', () => {
    const reports = march(sent('03-20 09:00:00', { 24: '3' }), sent('03-30 09:00:00', { 24: '1' }));
    expect(findingsOf('edited-after-deadline', reports)).toEqual([
      {
        code: 'edited-after-deadline',
        severity: 'question',
        unit: 'MH1',
        period: '2026-03',
        item: null,
        received: '2026-03-30 09:00:00',
        facts: { due: '2026-03-27', earlier: '2026-03-20 09:00:00', changed: 1, 'before 24': '3', 'after 24': '1' },
        responseId: null,
      },
    ]);
  });
});

describe('edited before the deadline, or after a late first version', () => {
  it.each([
    ['one version', march(sent('03-20 09:00:00', { 24: '3' })), []],
    ['edited, nothing differs', march(sent('03-20 09:00:00', { 24: '3' }), sent('03-21 09:00:00', { 24: ' 3' })), []],
    ['edited back', march(...['3', '1', '3'].map((typed, day) => sent(`03-2${day} 09:00:00`, { 24: typed }))), []],
    [
      'on time, edited after the deadline: said elsewhere',
      march(sent('03-20 09:00:00', { 24: '3' }), sent('03-28 00:00:00', { 24: '1' })),
      [],
    ],
    [
      'sent again: said elsewhere',
      march(sent('03-20 09:00:00', { 24: '3' }), sent('03-21 09:00:00', { 24: '1' }, 'r2')),
      [],
    ],
    [
      'edited on the due day',
      march(sent('03-20 09:00:00', { 24: '3', 29: '0' }), sent('03-27 23:59:59', { 24: '1', 29: '0' })),
      [{ item: 24, before: '3', after: '1' }],
    ],
    [
      'edited twice: the first version against the last',
      march(...['3', '1', '2'].map((typed, day) => sent(`03-2${day} 09:00:00`, { 24: typed }))),
      [{ item: 24, before: '3', after: '2' }],
    ],
    [
      'late, then edited',
      march(sent('03-28 09:00:00', { 24: '3' }), sent('03-30 09:00:00', { 24: '' })),
      [{ item: 24, before: '3', after: '' }],
    ],
    [
      'the second response edited',
      march(
        sent('03-20 09:00:00', { 24: '9' }),
        sent('03-21 09:00:00', { 24: '3' }, 'r2'),
        sent('03-22 09:00:00', { 24: '1' }, 'r2'),
      ),
      [{ item: 24, before: '3', after: '1' }],
    ],
  ])('%s', (_, reports, changes) => {
    const found = findingsOf('edited-response', reports);
    expect(found.flatMap(({ facts }) => changesOf(facts))).toEqual(changes);
    expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  });
});

describe('resubmitted', () => {
  it.each([
    ['edited, not sent again', march(sent('03-20 09:00:00', { 24: '3' }), sent('03-21 09:00:00', { 24: '1' })), []],
    [
      'sent again, the same',
      march(sent('03-20 09:00:00', { 24: '3' }), sent('03-21 09:00:00', { 24: '3' }, 'r2')),
      [['note', '2026-03-21 09:00:00', []]],
    ],
    [
      'sent again, other figures',
      march(sent('03-20 09:00:00', { 24: '3', 29: '1' }), sent('03-21 09:00:00', { 24: '1', 29: '1' }, 'r2')),
      [['question', '2026-03-21 09:00:00', [{ item: 24, before: '3', after: '1' }]]],
    ],
    [
      'the second response edited: compared with the first response',
      march(
        sent('03-20 09:00:00', { 24: '3' }),
        sent('03-21 09:00:00', { 24: '1' }, 'r2'),
        sent('03-22 09:00:00', { 24: '2' }, 'r2'),
      ),
      [['question', '2026-03-22 09:00:00', [{ item: 24, before: '3', after: '2' }]]],
    ],
    [
      'the first response edited last: it counts again',
      march(
        sent('03-20 09:00:00', { 24: '3' }),
        sent('03-21 09:00:00', { 24: '1' }, 'r2'),
        sent('03-22 09:00:00', { 24: '4' }),
      ),
      [['question', '2026-03-22 09:00:00', [{ item: 24, before: '1', after: '4' }]]],
    ],
  ])('%s', (_, reports, expected) => {
    const found = findingsOf('resubmitted', reports);
    expect(found.map(({ severity, received, facts }) => [severity, received, changesOf(facts)])).toEqual(expected);
  });
});
