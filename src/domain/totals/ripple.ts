// Says what a change moves further on: figures, sums since January, and what counts towards targets.

import type { Period } from '../calendar/period';
import { type Item, isNumeric, type TargetLink } from '../regime/regime';
import { type Figures, reportedFigure, type SchoolFigure, schoolFiguresOf } from './school';
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

/**
 * What differs between two computations of one year; `periods` are its months so far, in order.
 * Example: Mục 24 of one organisation from 3 to 5 in March moves the school's sum from 64 to 66, and TG02 with it.
 */
export function rippleBetween(
  before: Figures,
  after: Figures,
  items: readonly Item[],
  links: readonly TargetLink[],
  periods: readonly Period[],
): Ripple {
  const numeric = items.filter(isNumeric);
  const [was, is] = [before, after].map((figures) => schoolFiguresOf(figures, numeric, periods));
  const moved = (item: number) => lastMoved(was?.get(item) ?? [], is?.get(item) ?? []);
  return {
    figures: figureChanges(before, after, numeric, periods),
    sums: numeric.flatMap(({ no }) => {
      const change = moved(no);
      return change === null ? [] : [{ item: no, ...change }];
    }),
    codes: links.flatMap(({ code, items: own }) => {
      const [old, now] = [was, is].map((figures) => codeFigure(own.map((no) => figures?.get(no) ?? [])));
      return old === now ? [] : [{ code, before: old ?? null, after: now ?? null }];
    }),
  };
}

function figureChanges(
  before: Figures,
  after: Figures,
  items: readonly Item[],
  periods: readonly Period[],
): Ripple['figures'] {
  const ids = [...new Set([...before.organisations, ...after.organisations].map(({ id }) => id))];
  return periods.flatMap((period) =>
    ids.flatMap((organisation) =>
      items.flatMap(({ no }) => {
        const [was, is] = [before, after].map((figures) => reportedFigure(figures, organisation, no, period));
        return was === is ? [] : [{ organisation, period, item: no, before: was ?? null, after: is ?? null }];
      }),
    ),
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
