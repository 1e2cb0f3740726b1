// Says what other reports would move further on: cumulative figures, ratios to targets, the school's totals.

import { yearOf } from '../../domain/calendar/period';
import type { Decision } from '../../domain/decisions/decision';
import { type Ripple, rippleBetween, type Side } from '../../domain/totals/ripple';
import { type Figures, schoolFiguresOf } from '../../domain/totals/school';
import { addUp } from '../../domain/totals/total';
import { RIPPLE_WORDS, rippleText } from '../../text/ripple';
import { type Projection, reportKey } from '../project';
import { begunMonths } from '../year-view';
import { type ChangedReport, changedReports, isPreviewed } from './what-if';

/** What a decision would move, were it taken: the difference of two rebuilds. Nothing where its kind moves no figure. */
export function rippleOf(projection: Projection, decision: Decision): Ripple {
  return rippleTo(projection, isPreviewed(decision) ? changedReports(projection, decision) : []);
}

/** The same in one line, for the office; '' where its kind moves no figure. */
export function previewText(projection: Projection, decision: Decision): string {
  if (!isPreviewed(decision)) return '';
  if ('period' in decision && projection.views.book.has(decision.period)) return RIPPLE_WORDS.closed;
  const changed = changedReports(projection, decision);
  const unit = 'organisation' in decision ? decision.organisation : '';
  return rippleText(rippleTo(projection, changed), targetsOfYear(projection, yearOfAll(projection, changed)), unit);
}

/** What moved when reports that were others became those that count now. */
export function rippleFrom(projection: Projection, earlier: readonly ChangedReport[]): Ripple {
  const { inputs, regime } = projection;
  const { standing, other, touched } = sidesOf(projection, earlier);
  return rippleBetween(other, standing, touched, inputs.items, regime.links);
}

function rippleTo(projection: Projection, changed: readonly ChangedReport[]): Ripple {
  const { inputs, regime } = projection;
  const { standing, other, touched } = sidesOf(projection, changed);
  return rippleBetween(standing, other, touched, inputs.items, regime.links);
}

interface Sides {
  readonly standing: Side;
  readonly other: Side;
  readonly touched: readonly ChangedReport[];
}

function sidesOf(projection: Projection, changed: readonly ChangedReport[]): Sides {
  const { figures } = projection;
  const year = yearOfAll(projection, changed);
  const touched = changed
    .filter(({ period }) => yearOf(period) === year)
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return {
    standing: sideOf(projection, figures, year),
    other: sideOf(projection, withReports(figures, changed), year),
    touched,
  };
}

// Where reports of two years change, the later year is the one that the office works on.
function yearOfAll({ year }: Projection, changed: readonly ChangedReport[]): number {
  return changed.length === 0 ? year : Math.max(...changed.map(({ period }) => yearOf(period)));
}

// Of today's year the standing figures are known already.
function sideOf({ figures: standing, year, school, today }: Projection, figures: Figures, of: number): Side {
  if (figures === standing && of === year) return { figures, school: () => school };
  return { figures, school: (items) => schoolFiguresOf(figures, items, begunMonths(figures, of, today)) };
}

function withReports(figures: Figures, changed: readonly ChangedReport[]): Figures {
  const others = new Map(changed.map(({ organisation, period, report }) => [reportKey(organisation, period), report]));
  return {
    ...figures,
    reports: (organisation, period) => {
      const other = others.get(reportKey(organisation, period));
      return other === undefined ? figures.reports(organisation, period) : other;
    },
  };
}

/** The school's registered targets of a year, by code. */
export function targetsOfYear({ inputs }: Projection, year: number): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  for (const { code, target, year: of } of inputs.targets) {
    if (of === year) targets.set(code, addUp([targets.get(code) ?? 0, target]));
  }
  return targets;
}
