// The runs that nobody attends: letters first, every sheet compared once a day, whatever was cut off, doubled or refused.

import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import { runUnattended } from '../../src/app/unattended';
import { readLastCheck } from '../../src/app/writing/last-check';
import { HUMG_ANNUAL } from '../../src/regimes/humg-annual';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { Crash, type Pending } from './memory-ports';
import { createSmallOffice, type SmallOffice } from './small-office';

const REGIMES = { monthly: HUMG_MONTHLY, annual: HUMG_ANNUAL };
const COMPLETE = { 24: '1', 31: '0', 42: '0' };

// Thursday 19/3/2026 has no letters; Friday 20/3 is five working days before the deadline, Tuesday 24/3 three.
const QUIET = '2026-03-19 07:10:00';
const MORNING = '2026-03-20 07:10:00';
const MINUTE_LATER = '2026-03-20 07:11:00';

/** A run of a bell: a postponed one takes its bell back first, as the entry point does. */
function rings(office: SmallOffice, at: string): void {
  office.setNow(at);
  office.ports.bells.stopRingingAgain();
  runUnattended(office.ports, REGIMES);
}

/** What a run has left behind: letters sent so far, when the sheets were last compared, minutes to the waiting bell. */
function leftBehind(office: SmallOffice): readonly [letters: number, compared: string | null, bell: number | null] {
  return [office.sent.length, readLastCheck(office.ports.memory)?.at ?? null, office.waitingBell()];
}

function shown(office: SmallOffice): string {
  return office.table('overview').find(({ topic }) => topic === 'Cập nhật lúc')?.explanation ?? '';
}

// Chi bộ B has reported; yesterday's morning has compared everything.
function office(): SmallOffice {
  const created = createSmallOffice();
  created.submit('r1', '2026-03-18 08:00:00', 'B', 3, COMPLETE);
  created.run('2026-03-18 08:01:00');
  rings(created, '2026-03-18 08:30:00');
  rings(created, '2026-03-18 08:31:00');
  rings(created, QUIET);
  created.sent.splice(0);
  return created;
}

describe('a morning', () => {
  it('without letters compares every sheet in the same run', () => {
    expect(leftBehind(office())).toEqual([0, QUIET, null]);
  });

  it('with letters sends them first; a minute later a run of its own compares, and asks for no other', () => {
    const own = office();
    rings(own, MORNING);
    expect(leftBehind(own)).toEqual([3, QUIET, 1]);
    expect(shown(own)).toBe('Đối chiếu với Nhật ký lần gần nhất: 19/03/2026 07:10');
    rings(own, MINUTE_LATER);
    expect(leftBehind(own)).toEqual([3, MINUTE_LATER, null]);
    expect(shown(own)).toBe('Đối chiếu với Nhật ký lần gần nhất: 20/03/2026 07:11');
  });

  it('a second one on the same day sends nothing and compares nothing again', () => {
    const own = office();
    for (const at of [MORNING, MINUTE_LATER, '2026-03-20 07:40:00']) rings(own, at);
    expect(leftBehind(own)).toEqual([3, MINUTE_LATER, null]);
  });

  it('doubled within the minute: the second one compares, and the bell that waits finds it done', () => {
    const own = office();
    for (const at of [MORNING, '2026-03-20 07:10:30', MINUTE_LATER]) rings(own, at);
    expect(leftBehind(own)).toEqual([3, '2026-03-20 07:10:30', null]);
  });

  it('the run that compares takes in what came meanwhile, and answers it', () => {
    const own = office();
    rings(own, MORNING);
    own.submit('r2', '2026-03-20 07:10:30', 'A', 3, COMPLETE);
    rings(own, MINUTE_LATER);
    expect(own.letters().slice(-1)).toEqual(['a@humg.test Đã tiếp nhận báo cáo tháng 3/2026']);
    expect(leftBehind(own)).toEqual([4, QUIET, 1]);
    rings(own, '2026-03-20 07:12:00');
    expect(leftBehind(own)).toEqual([4, '2026-03-20 07:12:00', null]);
  });

  it('what it took in stands in the log at once, and in the sheets after the comparison', () => {
    const own = office();
    own.submit('r2', '2026-03-20 07:00:00', 'C', 3, COMPLETE);
    rings(own, MORNING);
    expect([own.rows('log').length, own.figure('C', '2026-03', 24)]).toEqual([2, null]);
    expect(own.letters().map((line) => line.split(' ')[0])).toEqual(['a@humg.test', 'c@humg.test']);
    rings(own, MINUTE_LATER);
    expect(own.figure('C', '2026-03', 24)).toBe('1');
    expect(rebuild(own.ports, HUMG_MONTHLY).differences).toEqual([]);
  });

  it('what somebody typed into any sheet is kept before it is written over', () => {
    const own = office();
    own.type('compliance', 1, 'name', 'GÕ TAY');
    own.submit('r2', '2026-03-20 07:00:00', 'C', 3, COMPLETE);
    for (const at of [MORNING, MINUTE_LATER]) rings(own, at);
    expect(JSON.stringify(own.table('decisions')).includes('GÕ TAY')).toBe(true);
  });

  it('on a day off compares in one run', () => {
    const own = office();
    rings(own, '2026-03-21 07:10:00');
    expect(leftBehind(own)).toEqual([0, '2026-03-21 07:10:00', null]);
  });
});

describe('letters that cannot go', () => {
  it('a day’s mail that is used up holds no comparison back, and later runs do not put its return off', () => {
    const own = office();
    own.setQuota(0);
    rings(own, MORNING);
    expect(leftBehind(own)).toEqual([0, MORNING, 1470]);
    rings(own, '2026-03-20 07:30:00');
    expect(leftBehind(own)).toEqual([0, MORNING, 1450]);
  });

  it('mail for some: they go, the comparison rings first, and the rest is asked for again', () => {
    const own = office();
    own.setQuota(2);
    rings(own, MORNING);
    expect(leftBehind(own)).toEqual([2, QUIET, 1]);
    rings(own, MINUTE_LATER);
    expect(leftBehind(own)).toEqual([2, MINUTE_LATER, 1469]);
  });

  it('mail that the post refuses although it promised some: compared in the same run', () => {
    const own = office();
    const ports = { ...own.ports, mail: { remaining: () => 100, send: () => 'exhausted' as const } };
    own.setNow(MORNING);
    runUnattended(ports, REGIMES);
    expect(leftBehind(own)).toEqual([0, MORNING, 1470]);
  });

  it('a form that no prefilled address can be had of stops the letters, not the comparison', () => {
    const own = office();
    const broken = { ...own.ports.forms.open('x'), prefilledAddress: () => refuse('no such answer') };
    const ports = { ...own.ports, forms: { open: () => broken, find: () => broken } };
    own.setNow(MORNING);
    expect(() => runUnattended(ports, REGIMES)).toThrow('no such answer');
    expect(leftBehind(own)).toEqual([0, MORNING, null]);
  });
});

function refuse(message: string): never {
  throw new RangeError(message);
}

it('letters of a later hour wait for it; the comparison comes before them', () => {
  const own = office();
  for (const row of [0, 1, 2]) own.type('schedule', row, 'hour', '14');
  own.type('schedule', 7, 'hour', '9');
  rings(own, MORNING);
  expect(leftBehind(own)).toEqual([0, MORNING, 111]);
  rings(own, '2026-03-20 09:01:00');
  expect(leftBehind(own)).toEqual([1, MORNING, 300]);
  rings(own, '2026-03-20 14:01:00');
  expect(leftBehind(own)).toEqual([3, MORNING, null]);
});

describe('on a Monday', () => {
  const SUNDAY = '2026-03-22 07:10:00';

  // Monday 23/3/2026: what Friday had no mail for goes out.
  function monday(): SmallOffice {
    const own = office();
    own.setQuota(0);
    for (const at of [MORNING, '2026-03-21 07:10:00', SUNDAY]) rings(own, at);
    own.setQuota(1500);
    return own;
  }

  it('every answer is read again, once, before the letters', () => {
    const own = monday();
    // An answer that changed without a new time.
    own.submit('r1', '2026-03-18 08:00:00', 'B', 3, { ...COMPLETE, 24: '9' });
    rings(own, '2026-03-23 07:10:00');
    expect([own.rows('log').length, leftBehind(own)[1]]).toEqual([2, SUNDAY]);
    own.submit('r1', '2026-03-18 08:00:00', 'B', 3, { ...COMPLETE, 24: '8' });
    rings(own, '2026-03-23 07:11:00');
    expect([own.rows('log').length, leftBehind(own)[1]]).toEqual([2, '2026-03-23 07:11:00']);
  });

  it('every sheet is written again by the run that compares', () => {
    const own = monday();
    rings(own, '2026-03-23 07:10:00');
    const written: string[] = [];
    const paint: typeof own.ports.sheets.paint = (sheet, ...rest) => {
      written.push(sheet);
      own.ports.sheets.paint(sheet, ...rest);
    };
    own.setNow('2026-03-23 07:11:00');
    runUnattended({ ...own.ports, sheets: { ...own.ports.sheets, paint } }, REGIMES);
    expect(new Set(written)).toEqual(
      new Set([
        'figures',
        'cumulative',
        'tracking',
        'findings',
        'consolidation',
        'upward',
        'upwardLine',
        'plan',
        'compliance',
        'draft',
        'reconciliation',
        'overview',
      ]),
    );
  });
});

describe('a morning with letters cut off at any call', () => {
  const undisturbed = office();
  undisturbed.crashAt(null);
  rings(undisturbed, MORNING);
  const calls = undisturbed.calls();
  rings(undisturbed, MINUTE_LATER);
  const cases = (['lost', 'applied'] as const).flatMap((pending) =>
    Array.from({ length: calls }, (_, index): readonly [number, Pending] => [index + 1, pending]),
  );

  it.each(cases)('call %i, uncommitted writes %s: the day’s comparison is made, once it is said', (call, pending) => {
    const own = office();
    own.crashAt(call, pending);
    expect(() => rings(own, MORNING)).toThrow(Crash);
    own.crashAt(null);
    const [, compared] = leftBehind(own);
    expect(shown(own).endsWith(compared === QUIET ? '19/03/2026 07:10' : '20/03/2026 07:10')).toBe(true);
    rings(own, MINUTE_LATER);
    rings(own, '2026-03-20 07:12:00');
    expect(leftBehind(own)[1]?.slice(0, 10)).toBe('2026-03-20');
    expect(leftBehind(own)[2]).toBeNull();
    expect(rebuild(own.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(new Set(own.letters()).size).toBe(own.letters().length);
  });

  it('if the bell never rings, the next morning with letters compares after them', () => {
    const own = office();
    // Thursday 26/3 and Friday 27/3 both have letters.
    for (const at of ['2026-03-25 07:10:00', '2026-03-26 07:10:00']) rings(own, at);
    expect(leftBehind(own).slice(1)).toEqual(['2026-03-25 07:10:00', 1]);
    own.ports.bells.stopRingingAgain();
    rings(own, '2026-03-27 07:10:00');
    expect(leftBehind(own).slice(1)).toEqual(['2026-03-27 07:10:00', null]);
  });

  it('if nothing rings that day any more, the next morning compares', () => {
    const own = office();
    rings(own, MORNING);
    own.ports.bells.stopRingingAgain();
    rings(own, '2026-03-21 07:10:00');
    expect(leftBehind(own)).toEqual([3, '2026-03-21 07:10:00', null]);
  });
});
