// Closed view plus adjustments is the adjusted view: for sums and levels, whatever was closed, adjusted or changed since.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingRows, readClosings } from '../../src/app/closing/closing-rows';
import { addMonths, periodsFrom } from '../../src/domain/calendar/period';
import { spanFrom } from '../../src/domain/calendar/span';
import { applyAdjustments, changeOf } from '../../src/domain/closing/adjust';
import { type ClosedBook, type Closing, freezeReport } from '../../src/domain/closing/closed-report';
import { adjustedView, closedView } from '../../src/domain/closing/closed-view';
import type { Adjustment } from '../../src/domain/decisions/adjustment';
import { consolidate, figuresOfOne } from '../../src/domain/totals/consolidate';
import { planAgainstActual } from '../../src/domain/totals/plan-against-actual';
import { type Figures, levelOf, schoolFigures } from '../../src/domain/totals/school';
import { addUp } from '../../src/domain/totals/total';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { figures, item, organisation, report } from './sample-regime';

const { items } = HUMG_MONTHLY;
const A = organisation('A', [24, 42, 60]);
const B = organisation('B', [24, 42]);
const UNITS = [A, B];
const OPENINGS = UNITS.map(({ id }) => ({ organisation: id, item: 42, period: '2026-02', level: 100 }));
const PERIODS = periodsFrom('2026-03', '2026-08');

// Closes these months one after the other, each over what was closed before.
function closed(live: Figures, periods: readonly string[]): ClosedBook {
  const book = new Map<string, Closing>();
  for (const period of periods) {
    const soFar = { ...live, closed: closedView(book, live.openings) };
    const reports = UNITS.map((unit) => [unit.id, freezeReport(soFar, unit, period, items)] as const);
    book.set(period, { period, at: `${addMonths(period, 1)}-05 09:00:00`, by: 'x', reports: new Map(reports) });
  }
  return book;
}

function adjust(row: number, unit: string, period: string, no: number, old: number | null, value: number): Adjustment {
  const approved = { number: '', approver: 'x', why: 'x', document: 'x', date: '2026-09-01' };
  return { ...approved, row, old, new: value, about: { kind: 'figure', organisation: unit, period, item: no } };
}

describe('adjustments follow one another', () => {
  const live = figures(UNITS, [report(A, '2026-03', { 24: '3' }), report(B, '2026-03', { 24: '1' })]);
  const book = closed(live, ['2026-03']);

  it.each<[string, readonly Adjustment[], readonly string[], number | undefined]>([
    ['old equals the closed figure', [adjust(2, 'A', '2026-03', 24, 3, 5)], ['in-force'], 5],
    ['old is another', [adjust(2, 'A', '2026-03', 24, 4, 5)], ['other-old'], undefined],
    [
      'the second one goes on from the first',
      [adjust(2, 'A', '2026-03', 24, 3, 5), adjust(3, 'A', '2026-03', 24, 5, 4)],
      ['in-force', 'in-force'],
      4,
    ],
    [
      'by their numbers, wherever the rows stand',
      [
        { ...adjust(2, 'A', '2026-03', 24, 5, 4), number: 'ĐC-2026-002' },
        { ...adjust(3, 'A', '2026-03', 24, 3, 5), number: 'ĐC-2026-001' },
      ],
      ['in-force', 'in-force'],
      4,
    ],
    ['nothing is not zero', [adjust(2, 'A', '2026-03', 60, 0, 5)], ['other-old'], undefined],
    ['an open month', [adjust(2, 'A', '2026-04', 24, 3, 5)], ['not-closed'], undefined],
    ['an item that it did not owe', [adjust(2, 'B', '2026-03', 60, null, 5)], ['not-in-closing'], undefined],
  ])('%s', (_what, adjustments, standings, value) => {
    const applied = applyAdjustments(book, adjustments);
    expect(adjustments.map(({ row }) => applied.standings.get(row)?.kind)).toEqual(standings);
    expect(applied.figure('A', '2026-03', 24)).toBe(value);
  });

  it('where there was no figure, the new one counts from one organisation more', () => {
    const applied = applyAdjustments(book, [adjust(2, 'A', '2026-03', 60, null, 5)]);
    const adjusted = { ...live, closed: adjustedView(book, [], applied) };
    expect(schoolFigures({ ...live, closed: closedView(book, []) }, item(60), ['2026-03'])[0]?.total).toEqual({
      value: null,
      from: 0,
      of: 1,
    });
    expect(schoolFigures(adjusted, item(60), ['2026-03'])[0]?.total).toEqual({ value: 5, from: 1, of: 1 });
  });
});

it('a level that was counted anew ends what an earlier adjustment moved', () => {
  const reports = PERIODS.slice(0, 3).flatMap((period) => UNITS.map((unit) => report(unit, period, { 42: '-1' })));
  const openings = [...OPENINGS, { organisation: 'A', item: 42, period: '2026-04', level: 90 }];
  const live = figures(UNITS, reports, { openings });
  const book = closed(live, ['2026-03', '2026-04', '2026-05']);
  const applied = applyAdjustments(book, [adjust(2, 'A', '2026-03', 42, -1, -3)]);
  const views = [closedView(book, openings), adjustedView(book, openings, applied)];
  // March 100 - 1 = 99, adjusted 97; April counted as 90; May 89.
  expect(
    views.map((view) => PERIODS.slice(0, 3).map((period) => levelOf({ ...live, closed: view }, 'A', item(42), period))),
  ).toEqual([
    [99, 90, 89],
    [97, 90, 89],
  ]);
});

describe('laws', () => {
  const figure = fc.integer({ min: 0, max: 9 });
  const change = fc.integer({ min: -5, max: 5 });
  const month = fc.record({ 24: figure, 42: change, isSent: fc.boolean() });
  const year = fc.record({
    A: fc.array(month, { minLength: 6, maxLength: 6 }),
    B: fc.array(month, { minLength: 6, maxLength: 6 }),
    closings: fc.subarray([...PERIODS]),
    wishes: fc.array(
      fc.record({ unit: fc.constantFrom('A', 'B'), place: fc.nat(5), no: fc.constantFrom(24, 42), value: figure }),
      { maxLength: 6 },
    ),
  });

  it('closed + Σ adjustments = adjusted, in every month and sum, of organisations and the school', () => {
    fc.assert(
      fc.property(year, ({ A: ofA, B: ofB, closings, wishes }) => {
        const reports = [ofA, ofB].flatMap((months, unit) =>
          months.flatMap((each, place) => {
            const [who, period] = [UNITS[unit] ?? A, PERIODS[place] ?? ''];
            return each.isSent ? [report(who, period, { 24: `${each[24]}`, 42: `${each[42]}` })] : [];
          }),
        );
        const live = figures(UNITS, reports, { openings: OPENINGS });
        const book = closed(live, closings);
        // Each wish names what stands there, as the office would.
        const adjustments: Adjustment[] = [];
        for (const { unit, place, no, value } of wishes) {
          const period = PERIODS[place] ?? '';
          const answer = book.get(period)?.reports.get(unit)?.answers.get(no);
          const frozen = answer && (answer.state === 'number' || answer.state === 'zero') ? answer.value : null;
          const now = applyAdjustments(book, adjustments).figure(unit, period, no) ?? frozen;
          adjustments.push(adjust(adjustments.length + 2, unit, period, no, now, value));
        }
        const applied = applyAdjustments(book, adjustments);
        const both = [closedView(book, OPENINGS), adjustedView(book, OPENINGS, applied)].map((view) => ({
          ...live,
          closed: view,
        }));
        const [before = live, after = live] = both;
        for (const no of [24, 42]) {
          const [was, is] = [schoolFigures(before, item(no), PERIODS), schoolFigures(after, item(no), PERIODS)];
          let moved = 0;
          PERIODS.forEach((period, place) => {
            const own = applied.inForce.filter(({ about }) => about.period === period && about.item === no);
            const delta = addUp(own.map(changeOf));
            moved = addUp([moved, delta]);
            expect(is[place]?.total.value ?? 0).toBe(addUp([was[place]?.total.value ?? 0, delta]));
            const level = was[place]?.cumulative.value ?? null;
            if (no === 24) expect(is[place]?.cumulative.value ?? 0).toBe(addUp([level ?? 0, moved]));
            else if (level !== null) expect(is[place]?.cumulative.value).toBe(addUp([level, moved]));
          });
        }
      }),
      { seed: 66, numRuns: 300 },
    );
  });

  it('what is closed reads back as it was written, and later reports move nothing of it', () => {
    fc.assert(
      fc.property(year, ({ A: ofA, closings }) => {
        const sent = (months: typeof ofA) =>
          months.flatMap((each, place) =>
            each.isSent ? [report(A, PERIODS[place] ?? '', { 24: `${each[24]}`, 42: `${each[42]}`, 76: 'Tốt' })] : [],
          );
        const live = figures(UNITS, sent(ofA), { openings: OPENINGS });
        const book = closed(live, closings);
        const rows = [...book.values()].flatMap(closingRows);
        const read = readClosings([...rows].reverse(), new Set()).closings;
        for (const [period, closing] of book) {
          for (const [unit, frozen] of closing.reports) expect(read.get(period)?.reports.get(unit)).toEqual(frozen);
        }
        const now = figures([A], [], { openings: [] });
        const view = (all: Figures) => ({ ...all, closed: closedView(read, all.openings) });
        for (const period of closings) {
          expect(schoolFigures(view(now), item(24), [period])[0]?.total).toEqual(
            schoolFigures(view(live), item(24), [period])[0]?.total,
          );
        }
      }),
      { seed: 67, numRuns: 100 },
    );
  });
});

// A: 3 in March, closed and adjusted to 5, then 2 in April. B: 1 in March, 4 in April; its March report says 9 by now.
describe('what else adds up goes by the closed months, too', () => {
  const first = figures(UNITS, [report(A, '2026-03', { 24: '3' }), report(B, '2026-03', { 24: '1' })]);
  const book = closed(first, ['2026-03']);
  const applied = applyAdjustments(book, [adjust(2, 'A', '2026-03', 24, 3, 5)]);
  const now = figures(UNITS, [
    report(A, '2026-03', { 24: '3' }),
    report(B, '2026-03', { 24: '9' }),
    report(A, '2026-04', { 24: '2' }),
    report(B, '2026-04', { 24: '4' }),
  ]);
  const adjusted: Figures = { ...now, closed: adjustedView(book, now.openings, applied) };

  it.each([
    ['the school', null, 12],
    ['A', 'A', 7],
    ['B', 'B', 5],
  ])('plan against actual of %s: %3$s', (_what, unit, actual) => {
    const periods = ['2026-03', '2026-04'];
    const lines = planAgainstActual(adjusted, { links: HUMG_MONTHLY.links, items, targets: [], periods });
    const line = lines.find(({ organisation: id, link }) => id === unit && link.code === 'TG02');
    expect(line).toMatchObject({ actual, from: unit === null ? 4 : 2, gaps: [] });
  });

  it.each([
    ['A', '2026-03', 5, 5],
    ['A', '2026-04', 2, 7],
    ['B', '2026-03', 1, 1],
    ['B', '2026-04', 4, 5],
  ])('%s alone in %s: %d in the month, %d since the start', (unit, month, inSpan, atEnd) => {
    const span = spanFrom(month);
    if (span === null) throw new RangeError(month);
    const { figures: sums } = consolidate(figuresOfOne(adjusted, unit), items, span, '2026-04');
    expect(sums.get(24)).toMatchObject({ inSpan, atEnd, from: 1, of: 1, gaps: [] });
  });
});
