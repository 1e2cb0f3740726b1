// Compares what organisations registered for a year with what they reported, by code.

import type { Period } from '../calendar/period';
import type { Item, TargetLink } from '../regime/regime';
import { type MonthFigures, monthFigures } from './month-figures';
import type { Figures } from './school';
import { addUp } from './total';

/** What an organisation registered for a code, for the year that is compared. */
export interface RegisteredTarget {
  readonly organisation: string;
  readonly code: string;
  readonly target: number;
}

/** A code's plan and what came of it. */
export interface PlanLine {
  /** null: the school. */
  readonly organisation: string | null;
  readonly link: TargetLink;
  /** Whether monthly figures count towards the code at all. */
  readonly hasSource: boolean;
  /** null: none is registered, which is not a target of zero. */
  readonly target: number | null;
  /** The sum of the linked figures; null when there is none. */
  readonly actual: number | null;
  /** actual / target; null without a target, and for a target of zero. */
  readonly ratio: number | null;
  /** actual − target; null when one of them is not known. */
  readonly deviation: number | null;
  /** Figures given and owed. */
  readonly from: number;
  readonly of: number;
  /** Months in which a linked item is owed and has no figure: blank, unreadable, or no report. */
  readonly gaps: readonly Period[];
}

/** The plan of one year. */
export interface YearPlan {
  readonly year: number;
  /** The school's line of every code, then each organisation's lines of the codes that concern it. */
  readonly lines: readonly PlanLine[];
}

/** What a comparison is made of. */
export interface PlanBasis {
  readonly links: readonly TargetLink[];
  readonly items: readonly Item[];
  /** Of this year only. */
  readonly targets: readonly RegisteredTarget[];
  /** The year's months that count: reported ones that have begun. */
  readonly periods: readonly Period[];
}

/**
 * The lines of every code: the school's first, then those of each organisation that has a target or owes a linked item. Only
 * what a link names is added up, and only flow: a level is no result of the year, and a code with a level among its items has
 * no source. Only organisations that owe an item count; those of closed months stay when they are listed no more. Rules: 52-CV/ĐU 1.3 and 2.3 (R27), 2.3 on details (R28), 1.2 (R19).
 * Example: NV02 is 56 + 57; target 100, (3+2) in March and (4+1) in April: actual 10, ratio 0.1, deviation −90.
 */
export function planAgainstActual(figures: Figures, basis: PlanBasis): readonly PlanLine[] {
  const flows = new Set(basis.items.filter(({ kind }) => kind === 'flow').map(({ no }) => no));
  const links = basis.links.map((link): ComparedLink => {
    return { link, hasSource: link.items.length > 0 && link.items.every((no) => flows.has(no)) };
  });
  const targetsOf = registeredTargets(basis.targets);
  const months = basis.periods.map((period) => ({ period, book: monthFigures(figures, period) }));
  const listed = figures.organisations.map(({ id }) => id);
  const inClosedMonths = months.flatMap(({ book }) => [...book.keys()]);
  const own = [...new Set([...listed, ...inClosedMonths])].map((id) => {
    const given = months.map(({ period, book }) => ({ period, month: book.get(id) }));
    const targetOf = targetsOf(id);
    return links.map((each) => organisationLine(id, each, given, targetOf(each.link.code)));
  });
  return [
    ...links.map((each, place) => {
      const lines = own.flatMap((ofOne) => ofOne[place] ?? []);
      return schoolLine(each, lines, basis.periods);
    }),
    ...own.flat().filter(({ target, of }) => target !== null || of > 0),
  ];
}

/** The part of a year's target that its elapsed months stand for. The source states no monthly share: an assumption. */
export function expectedShare(elapsedMonths: number): number {
  return elapsedMonths / 12;
}

interface ComparedLink {
  readonly link: TargetLink;
  readonly hasSource: boolean;
}

interface GivenMonth {
  readonly period: Period;
  /** undefined where the organisation does not report. */
  readonly month: MonthFigures | undefined;
}

// Found by organisation, then by code; several rows of one code are one target.
function registeredTargets(targets: readonly RegisteredTarget[]): (id: string) => (code: string) => number | null {
  const filed = new Map<string, RegisteredTarget[]>();
  for (const target of targets) {
    const known = filed.get(target.organisation);
    if (known) known.push(target);
    else filed.set(target.organisation, [target]);
  }
  return (id) => {
    const own = filed.get(id);
    if (own === undefined) return () => null;
    return (code) => sumOf(own.filter((each) => each.code === code).map(({ target }) => target));
  };
}

function organisationLine(
  organisation: string,
  { link, hasSource }: ComparedLink,
  months: readonly GivenMonth[],
  target: number | null,
): PlanLine {
  const known: number[] = [];
  const gaps: Period[] = [];
  let of = 0;
  for (const { period, month } of hasSource ? months : []) {
    const lacking = of - known.length;
    for (const no of link.items) {
      if (!month?.owed.has(no)) continue;
      of += 1;
      const figure = month.figure(no);
      if (figure !== null) known.push(figure);
    }
    if (of - known.length > lacking) gaps.push(period);
  }
  return compared({ organisation, link, hasSource, target, actual: sumOf(known), from: known.length, of, gaps });
}

function schoolLine({ link, hasSource }: ComparedLink, own: readonly PlanLine[], periods: readonly Period[]): PlanLine {
  const gaps = new Set(own.flatMap((line) => line.gaps));
  return compared({
    organisation: null,
    link,
    hasSource,
    target: sumOf(own.flatMap(({ target }) => target ?? [])),
    actual: sumOf(own.flatMap(({ actual }) => actual ?? [])),
    from: addUp(own.map(({ from }) => from)),
    of: addUp(own.map(({ of }) => of)),
    gaps: periods.filter((period) => gaps.has(period)),
  });
}

// Nothing is not zero.
function sumOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : addUp(numbers);
}

function compared(line: Omit<PlanLine, 'ratio' | 'deviation'>): PlanLine {
  const { organisation, link, hasSource, target, actual, from, of, gaps } = line;
  const isComparable = target !== null && actual !== null;
  const ratio = isComparable && target !== 0 ? actual / target : null;
  const deviation = isComparable ? addUp([actual, -target]) : null;
  return { organisation, link, hasSource, target, actual, ratio, deviation, from, of, gaps };
}
