// The checks on registrations: one registration in which every one of them speaks, and each of them off alone.

import { describe, expect, it } from 'vitest';
import { CHECK_DEFAULTS, type SwitchableCheck } from '../../../src/domain/checks/check-settings';
import { runPlanChecks } from '../../../src/domain/checks/run-plan-checks';
import { findTargetsBelowActual } from '../../../src/domain/checks/target-below-actual';
import { organisationFinder } from '../../../src/domain/regime/organisation';
import { buildRegistration } from '../../../src/domain/registration/registration';
import { HUMG_ANNUAL } from '../../../src/regimes/humg-annual';
import { HUMG_MONTHLY } from '../../../src/regimes/humg-monthly';
import { figures, organisation, report, version } from '../sample-regime';

const A = organisation('A', [24, 56, 57]);
const KHCN = organisation('KHCN', [24, 56, 57], { name: 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế' });
const rules = { ...HUMG_ANNUAL, findOrganisation: organisationFinder([A, KHCN]) };
const EVERY = { 9: '4', 13: '8', 14: '2', 15: '3', 16: '2', 17: '1', 18: '6' };
const TASK = { 101: 'Kho học liệu số', 102: 'Xây dựng', 103: '01 kho', 104: '100 học liệu' };

function found(unit: typeof A, answers: Readonly<Record<number, string>>, off: readonly SwitchableCheck[] = []) {
  const registration = buildRegistration(unit, '2026-03', [version('2026-03-18 09:00:00', answers)], rules);
  return runPlanChecks(registration, { ...CHECK_DEFAULTS, off: new Set(off) }).map(
    ({ code, period, facts, item }) => `${code} ${period} ${facts.code ?? item}`,
  );
}

describe('a registration', () => {
  it.each<[string, typeof A, Readonly<Record<number, string>>, readonly string[]]>([
    ['complete', A, { ...EVERY, ...TASK }, []],
    ['complete, of the owner of NV02 and NV03', KHCN, { ...EVERY, 24: '60', 25: '10' }, []],
    ['without TG03', A, { ...EVERY, 14: '' }, ['target-blank 2026 TG03']],
    ['0 is a target', A, { ...EVERY, 14: '0' }, []],
    [
      '95%, tốt, -1, 1,5',
      A,
      { ...EVERY, 9: '95%', 13: 'tốt', 14: '-1', 15: '1,5' },
      [
        'target-ratio 2026 TC01',
        'target-not-number 2026 TG02',
        'target-not-count 2026 TG03',
        'target-not-count 2026 TG04',
      ],
    ],
    ['NV02 of somebody else', A, { ...EVERY, 24: '5' }, ['target-not-owner 2026 NV02']],
    ['0 in somebody else’s box', A, { ...EVERY, 24: '0' }, []],
    ['what somebody else’s box says is not read', A, { ...EVERY, 24: 'tốt' }, ['target-not-owner 2026 NV02']],
    ['items without a code are no targets', A, { ...EVERY, 1: '95%', 10: 'tốt', 29: '1,5' }, []],
    ['a task without measure', A, { ...EVERY, ...TASK, 104: ' ' }, ['task-part-missing 2026 NVTC1']],
    ['a task with nothing but a measure', A, { ...EVERY, 304: '5' }, ['task-part-missing 2026 NVTC3']],
    [
      'a task named as a target',
      A,
      { ...EVERY, ...TASK, 101: 'Số cuộc giám sát chuyên đề trong năm.' },
      ['task-repeats-target 2026 NVTC1'],
    ],
    ['a task named with a code', A, { ...EVERY, ...TASK, 101: 'KT02' }, ['task-repeats-target 2026 NVTC1']],
    ['a password', A, { ...EVERY, ...TASK, 103: 'mk: abc123' }, ['credentials-in-text 2026 103']],
  ])('%s', (_, unit, answers, expected) => {
    expect(found(unit, answers)).toEqual(expected);
  });

  const loud = { ...EVERY, 14: '', 24: '5', 101: 'KT02', 103: 'mk: abc123' };

  it.each<[SwitchableCheck]>([
    ['target-blank'],
    ['target-not-owner'],
    ['task-part-missing'],
    ['task-repeats-target'],
    ['credentials-in-text'],
  ])('%s off: it alone is silent', (check) => {
    const without = found(A, loud, [check]);
    expect(
      found(A, loud)
        .filter((each) => !without.includes(each))
        .map((each) => each.split(' ')[0]),
    ).toEqual([check]);
  });
});

describe('what was done before a target was registered', () => {
  const book = figures(
    [KHCN],
    [
      report(KHCN, '2026-03', { 24: '2', 56: '3', 57: '2' }),
      report(KHCN, '2026-04', { 24: '', 56: '4', 57: '1' }),
      report(KHCN, '2026-05', { 24: '9', 56: '9', 57: '9' }, '2026-06-02 09:00:00'),
    ],
  ).reports;

  it.each([
    ['NV02 is 56 + 57 of 3 and 4/2026', '2026-05-10', 'NV02', 9, 10],
    ['NV02, as much as planned', '2026-05-10', 'NV02', 10, null],
    ['before any report', '2026-03-18', 'NV02', 0, null],
    ['TG02, its blank being none', '2026-05-10', 'TG02', 1, 2],
    ['the report of 5/2026 came later', '2026-06-01', 'TG02', 2, null],
    ['TC01 has no monthly source', '2026-05-10', 'TC01', 0, null],
  ])('%s', (_, day, code, value, done) => {
    const at = `${day} 09:00:00`;
    const standing = { organisation: 'KHCN', year: 2026, due: '2026-03-20', firstAt: at, at, version: 1 };
    const findings = findTargetsBelowActual(
      { ...standing, targets: [{ item: 1, code, value }] },
      HUMG_MONTHLY.links,
      book,
    );
    expect(findings.map(({ facts }) => facts.done)).toEqual(done === null ? [] : [done]);
  });
});
