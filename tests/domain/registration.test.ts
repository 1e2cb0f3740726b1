// Targets: how they are read, what becomes of a row when another one is registered, and what decisions change.

import { describe, expect, it } from 'vitest';
import { changeTargets, type TargetChange, type YearTarget } from '../../src/domain/registration/change-targets';
import { readTarget } from '../../src/domain/registration/read-target';
import { type StandingTarget, settleTarget } from '../../src/domain/registration/settle-target';

describe('reading a target', () => {
  it.each([
    ['0', 'bài', 0],
    ['12', 'bài', 12],
    ['1.500', 'bài', 1500],
    ['12 bài', 'bài', 12],
    ['02 (hai) buổi', 'buổi', 2],
    ['8 hoạt động', 'hoạt động', 8],
    ['15 chương trình', 'chương trình/ kế hoạch', 15],
  ])('"%s" in %s is %i', (typed, unit, value) => {
    expect(readTarget(typed, unit)).toEqual({ kind: 'target', value });
  });

  it.each([
    ['95%', 'target-ratio'],
    ['95 %', 'target-ratio'],
    ['９５％', 'target-ratio'],
    ['100% đảng viên', 'target-ratio'],
    ['80 phần trăm', 'target-ratio'],
    ['Tỷ lệ 9/10', 'target-ratio'],
    ['9/10', 'target-ratio'],
    ['tốt', 'target-not-number'],
    ['hoàn thành tốt nhiệm vụ', 'target-not-number'],
    ['10-12', 'target-not-number'],
    ['khoảng 10', 'target-not-number'],
    ['>5', 'target-not-number'],
    ['12 cuộc', 'target-not-number'],
    ['1,5', 'target-not-count'],
    ['-3', 'target-not-count'],
  ])('"%s" is refused: %s', (typed, why) => {
    expect(readTarget(typed, 'buổi')).toEqual({ kind: 'refused', why });
  });

  it.each([[''], ['  '], ['\u200b']])('"%s" is blank', (typed) => {
    expect(readTarget(typed, 'buổi')).toEqual({ kind: 'blank' });
  });
});

describe('a target registered as 10, due 20/3', () => {
  const own = { effective: 8, isOwn: true, isAccepted: false, decidedOn: null };
  const decided = { ...own, effective: 11, isOwn: false, decidedOn: '2026-03-19' };

  it.each<[string, StandingTarget | null, string, string]>([
    ['no row', null, '2026-03-19', 'add'],
    ['no row, after the deadline', null, '2026-03-25', 'add'],
    ['own row, on the last day', own, '2026-03-20', 'update'],
    ['own row, the day after', own, '2026-03-21', 'ask'],
    ['own row, accepted', { ...own, isAccepted: true }, '2026-03-19', 'ask'],
    ['the office’s row', { ...own, isOwn: false }, '2026-03-19', 'ask'],
    ['the same already', { ...own, effective: 10, isOwn: false, isAccepted: true }, '2026-03-25', 'keep'],
    ['decided since', decided, '2026-03-18', 'keep'],
    ['decided on the same day', decided, '2026-03-19', 'ask'],
    ['registered after a decision', decided, '2026-03-20', 'ask'],
    ['a row without a target', { ...own, effective: null, isOwn: false }, '2026-03-19', 'ask'],
  ])('%s', (_, standing, day, settlement) => {
    expect(settleTarget(standing, { value: 10, at: `${day} 23:59:59` }, '2026-03-20')).toBe(settlement);
  });
});

describe('decided changes of TG02 = 8', () => {
  const about = { organisation: 'A', code: 'TG02', year: 2026 };
  const targets: readonly YearTarget[] = [{ ...about, target: 8 }];
  const change = (date: string, old: number | null, value: number, more: Partial<TargetChange> = {}): TargetChange => {
    return { ...about, date, old, new: value, ...more };
  };

  it.each<[string, readonly TargetChange[], Readonly<Record<string, number>>, number]>([
    ['none', [], { TG02: 8 }, 0],
    ['8 → 10', [change('2026-07-01', 8, 10)], { TG02: 10 }, 1],
    ['9 → 12: 9 does not hold', [change('2026-07-01', 9, 12)], { TG02: 8 }, 0],
    ['two, later first', [change('2026-08-01', 10, 12), change('2026-07-01', 8, 10)], { TG02: 12 }, 2],
    ['two from the same value', [change('2026-07-01', 8, 10), change('2026-08-01', 8, 12)], { TG02: 10 }, 1],
    ['none before', [change('2026-07-01', null, 3, { code: 'KT03' })], { TG02: 8, KT03: 3 }, 1],
    ['of another year', [change('2027-07-01', 8, 3, { year: 2027 })], { TG02: 8 }, 0],
  ])('%s', (_, changes, expected, applied) => {
    const changed = changeTargets(targets, changes);
    expect(Object.fromEntries(changed.targets.map(({ code, target }) => [code, target]))).toEqual(expected);
    expect(changed.applied.size).toBe(applied);
  });
});
