// Sums up a span of months: what happened in it, what was there before and at its end, and who stands behind that.

import { addMonths, isLevelMonth, type Period, periodFrom, periodsFrom, yearOf } from '../calendar/period';
import { type Coverage, coverageOf, type Span } from '../calendar/span';
import { owes } from '../regime/organisation';
import { type Item, isNumeric } from '../regime/regime';
import { type Gap, type GapFinder, gapFinder, type MissingReport, missingReports } from './gaps';
import { enteredLevels, levelAt } from './level';
import { type Figures, reportedFigure, type SchoolFigure, schoolFiguresOf } from './school';
import { addUp, createTally, type Total } from './total';

/** One numeric item over a span. */
export interface SpanFigure {
  /** The sum over the span: of a flow what happened, of a stock the changes; null where nobody gave a figure. */
  readonly inSpan: number | null;
  /** A stock's level before its first change in the span; null for a flow, and where it is unknown. */
  readonly opening: number | null;
  /** At the span's end: a flow's sum since the start of the year, a stock's level; null where it cannot be known. */
  readonly atEnd: number | null;
  /** Figures given and owed, in the span and since the start of the year. */
  readonly from: number;
  readonly of: number;
  readonly fromOfYear: number;
  readonly ofYear: number;
  readonly months: readonly { readonly period: Period; readonly total: Total }[];
  readonly gaps: readonly Gap[];
}

/** What a span comes to. */
export interface Consolidation {
  readonly coverage: Coverage;
  readonly missing: readonly MissingReport[];
  /** Numeric items by number. */
  readonly figures: ReadonlyMap<number, SpanFigure>;
}

/** The figures of one organisation alone. */
export function figuresOfOne(figures: Figures, organisation: string): Figures {
  const { closed, organisations } = figures;
  const isOwn = (id: string) => id === organisation;
  return {
    ...figures,
    organisations: organisations.filter(({ id }) => isOwn(id)),
    // A closed month stands fixed for everybody that it was closed for: of these, too, only the one counts.
    ...(closed && {
      closed: {
        ...closed,
        of: (period) => {
          const month = closed.of(period);
          return month && new Map([...month].filter(([id]) => isOwn(id)));
        },
      },
    }),
  };
}

/**
 * Sums up a span for the organisations of `figures`, be it one or the school; `now` is the running month, `ofYear` their
 * figures of the span's year as far as it has come, where they are known. Rules: R32 (flow: the sum; stock: the level at the
 * end), R12 (January is a level, later months are changes), R13 (an unknown stays unknown).
 * Example: flow 3 and 0 in March, 2 and a blank in April: `inSpan` 5 from 3 of 4, and the blank is named in `gaps`.
 */
export function consolidate(
  figures: Figures,
  items: readonly Item[],
  span: Span,
  now: Period,
  ofYear: ReadonlyMap<number, readonly SchoolFigure[]> | null = null,
): Consolidation {
  const coverage = coverageOf(span, figures.start, now);
  const { counted } = coverage;
  const numeric = items.filter(isNumeric);
  const [first] = counted;
  const last = counted[counted.length - 1];
  if (first === undefined || last === undefined) return { coverage, missing: [], figures: new Map() };
  const known = ofYear ?? schoolFiguresOf(figures, numeric, yearUntil(last, figures.start));
  const gapsOf = gapFinder(figures, counted);
  return {
    coverage,
    missing: missingReports(figures, counted),
    figures: new Map(
      numeric.map((item) => {
        const untilEnd = (known.get(item.no) ?? []).filter(({ period }) => period <= last);
        return [item.no, spanFigure(figures, item, first, gapsOf, untilEnd)];
      }),
    ),
  };
}

// The reported months of a month's year, up to it.
function yearUntil(last: Period, start: Period): readonly Period[] {
  const january = periodFrom(yearOf(last), 1);
  return periodsFrom(january < start ? start : january, last);
}

function spanFigure(
  figures: Figures,
  item: Item,
  first: Period,
  gapsOf: GapFinder,
  ofYear: readonly SchoolFigure[],
): SpanFigure {
  const own = ofYear.filter(({ period }) => period >= first);
  const end = own[own.length - 1];
  // A stock's January figure is a level and no change: it is what the span opens with.
  const moving = item.kind === 'stock' ? own.filter(({ period }) => !isLevelMonth(period)) : own;
  const given = moving.flatMap(({ total }) => (total.value === null ? [] : [total.value]));
  return {
    inSpan: given.length === 0 ? null : addUp(given),
    opening: item.kind === 'stock' ? openingOf(figures, item, first, ofYear) : null,
    atEnd: end?.cumulative.value ?? null,
    from: addUp(own.map(({ total }) => total.from)),
    of: addUp(own.map(({ total }) => total.of)),
    fromOfYear: end?.from ?? 0,
    ofYear: end?.of ?? 0,
    months: own.map(({ period, total }) => ({ period, total })),
    gaps: gapsOf(item),
  };
}

function openingOf(figures: Figures, item: Item, first: Period, ofYear: readonly SchoolFigure[]): number | null {
  const before = isLevelMonth(first) ? first : addMonths(first, -1);
  const known = ofYear.find(({ period }) => period === before);
  return known === undefined ? enteredBefore(figures, item, first) : known.cumulative.value;
}

// Before the regime's first month nothing is reported: only levels that the office entered are known.
function enteredBefore(figures: Figures, item: Item, first: Period): number | null {
  const entered = enteredLevels(figures.openings);
  const tally = createTally();
  for (const organisation of figures.organisations) {
    if (!owes(organisation, item.no, first)) continue;
    const reported = (period: Period) => reportedFigure(figures, organisation.id, item.no, period);
    tally.add(levelAt(addMonths(first, -1), reported, entered(organisation.id, item.no), figures.start));
  }
  const { value, from, of } = tally.total();
  return from === of ? value : null;
}
