// Says what a change of reports moves further on: figures, sums since January, and what counts towards targets.

import type { Period } from '../calendar/period';
import { type Item, isNumeric, type TargetLink } from '../regime/regime';
import { type Figures, reportedFigure, type SchoolFigure } from './school';
import { addUp } from './total';

/** A value before and after; null where there is none. */
export interface Moved {
  readonly before: number | null;
  readonly after: number | null;
}

/** Everything that a change moves. */
export interface Ripple {
  readonly figures: readonly (Moved & {
    readonly organisation: string;
    readonly period: Period;
    readonly item: number;
  })[];
  /** The school's sum or level, at the end of the last month in which it moves. */
  readonly sums: readonly (Moved & { readonly item: number; readonly period: Period })[];
  /** The school's figure of a target's code, at the end of the last month. */
  readonly codes: readonly (Moved & { readonly code: string })[];
}

/** One year's figures before or after a change. */
export interface Side {
  readonly figures: Figures;
  /** The school's figures of these items, by number, for the months of the year so far, in order; more items do no harm. */
  school(items: readonly Item[]): ReadonlyMap<number, readonly SchoolFigure[]>;
}

/** The report that a change touches. */
export interface Touched {
  readonly organisation: string;
  readonly period: Period;
}

/**
 * What differs between two sides of one year whose reports differ in `touched` alone. Sums are asked only of items with a figure
 * that moved, and of what counts towards the same target.
 * Example: Mục 24 of one organisation from 3 to 5 in March moves the school's sum from 64 to 66, and TG02 with it.
 */
export function rippleBetween(
  before: Side,
  after: Side,
  touched: readonly Touched[],
  items: readonly Item[],
  links: readonly TargetLink[],
): Ripple {
  const numeric = items.filter(isNumeric);
  const figures = figureChanges(before.figures, after.figures, touched, numeric);
  const moved = new Set(figures.map(({ item }) => item));
  const targets = links.filter(({ items: own }) => own.some((no) => moved.has(no)));
  const alongside = new Set(targets.flatMap(({ items: own }) => own));
  const asked = numeric.filter(({ no }) => moved.has(no) || alongside.has(no));
  if (asked.length === 0) return { figures, sums: [], codes: [] };
  const [was, is] = [before.school(asked), after.school(asked)];
  return {
    figures,
    sums: asked.flatMap(({ no }) => {
      const change = lastMoved(was.get(no) ?? [], is.get(no) ?? []);
      return change === null ? [] : [{ item: no, ...change }];
    }),
    codes: targets.flatMap(({ code, items: own }) => {
      const [old, now] = [was, is].map((school) => codeFigure(own.map((no) => school.get(no) ?? [])));
      return old === now ? [] : [{ code, before: old ?? null, after: now ?? null }];
    }),
  };
}

function figureChanges(
  before: Figures,
  after: Figures,
  touched: readonly Touched[],
  items: readonly Item[],
): Ripple['figures'] {
  return touched.flatMap(({ organisation, period }) =>
    items.flatMap(({ no }) => {
      const [was, is] = [before, after].map((figures) => reportedFigure(figures, organisation, no, period));
      return was === is ? [] : [{ organisation, period, item: no, before: was ?? null, after: is ?? null }];
    }),
  );
}

function lastMoved(was: readonly SchoolFigure[], is: readonly SchoolFigure[]): (Moved & { period: Period }) | null {
  for (let place = is.length - 1; place >= 0; place -= 1) {
    const [before, after] = [was[place]?.cumulative.value ?? null, is[place]?.cumulative.value ?? null];
    if (before !== after) return { period: is[place]?.period ?? '', before, after };
  }
  return null;
}

// As "Lũy kế" adds a code up. Rule: NV02 is Mục 56 + 57.
function codeFigure(parts: readonly (readonly SchoolFigure[])[]): number | null {
  const known = parts.flatMap((figures) => figures.slice(-1)).flatMap(({ cumulative }) => cumulative.value ?? []);
  return known.length === 0 ? null : addUp(known);
}
