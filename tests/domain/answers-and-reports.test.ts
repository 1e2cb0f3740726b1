// The states of an answer, and of a report.

import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { organisationFinder } from '../../src/domain/regime/organisation';
import { identify } from '../../src/domain/report/identify';
import { buildReport, reportBuilder, reportState } from '../../src/domain/report/report';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { item, organisation, report, version } from './sample-regime';

describe('an answer has one state', () => {
  const unit = organisation('TC', [24, 41, 42, 53, 60, 69, 70, 71]);
  const answers = report(unit, '2026-03', {
    24: '3',
    41: '0',
    42: '-1',
    53: 'Quy trình một cửa',
    56: '5',
    60: 'khoảng 10',
    69: 'Không',
    71: 'Đang triển khai',
  }).answers;

  it.each([
    [24, { state: 'number', typed: '3', value: 3 }],
    [41, { state: 'zero', typed: '0', value: 0 }],
    [42, { state: 'number', typed: '-1', value: -1 }],
    [53, { state: 'words', typed: 'Quy trình một cửa' }],
    [56, { state: 'not-owed', typed: '5' }],
    [57, { state: 'not-owed', typed: '' }],
    [60, { state: 'unreadable', typed: 'khoảng 10', why: 'unreadable-number', proposal: null }],
    [70, { state: 'not-asked', typed: '' }],
    [71, { state: 'not-asked', typed: 'Đang triển khai' }],
  ])('item %i: %j', (no, expected) => {
    expect(answers.get(no)).toEqual(expected);
  });

  it('a blank figure is blank', () => {
    expect(report(unit, '2026-03', {}).answers.get(24)).toEqual({ state: 'blank', typed: '' });
  });
});

describe('a report', () => {
  const unit = organisation('DT', [24]);
  const first = version('2026-03-26 10:00:00', { 24: '1' }, 'a');
  const second = version('2026-03-30 10:00:00', { 24: '2' }, 'b');

  it.each([
    ['in order', [first, second]],
    ['out of order', [second, first]],
  ])('counts its newest version and is timed by its first (%s)', (_, versions) => {
    const built = buildReport(unit, '2026-03', versions, HUMG_MONTHLY.items);
    expect(built.first.submittedAt).toBe('2026-03-26 10:00:00');
    expect(built.answers.get(24)).toEqual({ state: 'number', typed: '2', value: 2 });
    expect(built.versions).toHaveLength(2);
  });

  const deadline = deadlineOf(HUMG_MONTHLY.deadline, '2026-03', new Map());

  it.each([
    [null, '2026-02-28', 'not-due'],
    [null, '2026-03-01', 'open'],
    [null, '2026-03-27', 'open'],
    [null, '2026-03-28', 'overdue'],
    ['2026-03-27 23:59:59', '2026-03-28', 'on-time'],
    ['2026-03-28 00:00:00', '2026-03-28', 'late'],
    ['2026-02-26 08:00:00', '2026-03-28', 'on-time'],
  ])('submitted %s, seen on %s: %s (due 27/3)', (submittedAt, today, state) => {
    const built = submittedAt === null ? null : report(unit, '2026-03', { 24: '1' }, submittedAt);
    expect(reportState(built, deadline, today)).toBe(state);
  });
});

describe('one builder for all reports', () => {
  const A = organisation('A', [24]);
  const renamed = [
    { from: null, until: '2026-06', name: 'B', items: new Set([24]) },
    { from: '2026-07', until: null, name: 'B mới', items: new Set([29]) },
  ];
  const B = { ...organisation('B', []), terms: renamed };
  const build = reportBuilder(HUMG_MONTHLY.items);
  const typed = [version('2026-07-20 09:00:00', { 24: '3', 29: '1' })];

  it.each([
    ['A owes 24 only', A, '2026-06', 'number', 'not-owed'],
    ['B owes 24 in its first term', B, '2026-06', 'number', 'not-owed'],
    ['B owes 29 in its second', B, '2026-07', 'not-owed', 'number'],
    ['B owed 24 before, whatever was built in between', B, '2026-05', 'number', 'not-owed'],
  ])('%s', (_what, unit, period, of24, of29) => {
    const { answers } = build(unit, period, typed);
    expect([answers.get(24)?.state, answers.get(29)?.state]).toEqual([of24, of29]);
  });
});

describe('a version is identified', () => {
  const units = [organisation('DT', [24], { name: 'Chi bộ Đào tạo', from: '2026-04' }), organisation('M1', [24])];
  const questions = { organisation: 1, month: 2, year: 0 };

  it.each([
    ['Chi bộ đào tạo', 'Tháng 4', '2026-04-20', 'DT', '2026-04', null],
    ['DT', 'tháng 04', '2026-04-20', 'DT', '2026-04', null],
    ['Chi bộ Đào tạo', '4/2026', '2027-04-20', 'DT', '2026-04', null],
    ['Chi bộ Đào tạo', 'Tháng 3', '2026-04-20', 'DT', '2026-03', 'not-active'],
    ['Chi bộ Đao tạo', 'Tháng 4', '2026-04-20', null, '2026-04', 'unknown-unit'],
    ['', 'Tháng 4', '2026-04-20', null, '2026-04', 'unknown-unit'],
    ['M1', '', '2026-04-20', 'M1', null, 'unknown-period'],
    ['M1', 'Tháng 13', '2026-04-20', 'M1', null, 'unknown-period'],
    ['M1', 'Quý I', '2026-04-20', 'M1', null, 'unknown-period'],
    ['M1', 'Tháng 2', '2026-04-20', 'M1', '2026-02', 'before-start'],
    ['M1', 'Tháng 5', '2026-04-30', 'M1', '2026-05', 'future-period'],
  ])('%j, %j on %s: %s %s %s', (unit, month, day, id, period, problem) => {
    const identity = identify(
      version(`${day} 09:00:00`, { 1: unit, 2: month }),
      questions,
      organisationFinder(units),
      '2026-03',
    );
    expect([identity.organisation?.id ?? null, identity.period, identity.problem]).toEqual([id, period, problem]);
  });

  it.each([
    ['2025', '2025-12'],
    ['Năm 2026', '2026-12'],
    ['', '2026-12'],
    ['năm nay', null],
  ])('a year question answered %j wins over the nearest year: %s', (year, period) => {
    const asked = { organisation: 1, month: 2, year: 3 };
    const identity = identify(
      version('2027-01-05 09:00:00', { 1: 'M1', 2: 'Tháng 12', 3: year }),
      asked,
      organisationFinder(units),
      '2025-01',
    );
    expect(identity.period).toBe(period);
  });
});

it('the organisation recognised at intake keeps a report after a change of name', () => {
  const units = organisationFinder([organisation('M1', [24], { name: 'Chi bộ mới' })]);
  const sent = { ...version('2026-04-20 09:00:00', { 1: 'Chi bộ cũ', 2: 'Tháng 4' }), organisation: 'M1' };
  const identity = identify(sent, { organisation: 1, month: 2, year: 0 }, units, '2026-03');
  expect([identity.organisation?.id, identity.problem]).toEqual(['M1', null]);
});

it('the regime says which items are which', () => {
  const kinds = new Map<string, number[]>();
  for (const { no, kind } of HUMG_MONTHLY.items) kinds.set(kind, [...(kinds.get(kind) ?? []), no]);
  expect(HUMG_MONTHLY.items.map(({ no }) => no)).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
  expect(kinds.get('info')).toEqual([1, 2]);
  expect(kinds.get('unclassified')).toEqual([...Array.from({ length: 21 }, (_, index) => index + 3), 25, 26, 27, 28]);
  expect(kinds.get('stock')).toEqual([42, 43, 44, 45, 46, 47, 48, 49]);
  expect(kinds.get('text')).toEqual([53, 70, 72, 74, 76, 77]);
  expect(kinds.get('choice')).toEqual([69, 71, 73, 75]);
  expect(HUMG_MONTHLY.items.filter(({ title }) => title === null).map(({ no }) => no)).toEqual([
    ...Array.from({ length: 23 }, (_, index) => index + 1),
    25,
    26,
    27,
    28,
    42,
    43,
    44,
    45,
  ]);
  expect(HUMG_MONTHLY.items.filter(({ owner }) => owner.kind === 'each').map(({ no }) => no)).toEqual([
    24, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41,
  ]);
  expect(HUMG_MONTHLY.items.filter(({ askedIf }) => askedIf !== null).map(({ no }) => no)).toEqual([
    70, 71, 72, 73, 74, 75,
  ]);
  expect(HUMG_MONTHLY.items.filter(({ decimals }) => decimals).map(({ no }) => no)).toEqual([60]);
  expect(HUMG_MONTHLY.items.filter(({ code }) => code === 'NV02').map(({ no }) => no)).toEqual([56, 57]);
  expect([72, 73, 74, 75].map((no) => item(no).title)).toEqual([
    'Nhiệm vụ tự chọn 2 (NVTC2)',
    'Thực hiện nhiệm vụ tự chọn 3 (NVTC3)',
    'Nhiệm vụ tự chọn 2 (NVTC2)',
    'Thực hiện nhiệm vụ tự chọn 3 (NVTC3)',
  ]);
  expect([42, 46, 1].map((no) => item(no).kindBasis)).toEqual(['stated', 'inferred', 'assumed']);
});
