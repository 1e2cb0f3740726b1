// Compares what organisations registered for a year with what they reported, by code.

import type { Period } from '../calendar/period';
import type { Item, TargetLink } from '../regime/regime';
import { type Figures, type Reporting, reportedFigure, reporting } from './school';
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
  const targetOf = registeredTargets(basis.targets);
  const organisations = reporting(figures, basis.periods);
  const byLink = basis.links.map((link) => {
    const hasSource = link.items.length > 0 && link.items.every((no) => flows.has(no));
    const counted = hasSource ? basis.periods : [];
    const own = organisations.map((organisation) =>
      compared({
        ...actualOf(figures, organisation, link, counted),
        hasSource,
        target: targetOf(organisation.id, link),
      }),
    );
    return { school: schoolLine(link, hasSource, own, basis.periods), own };
  });
  const lines = byLink.map(({ school }) => school);
  organisations.forEach((_, place) => {
    for (const { own } of byLink) {
      const line = own[place];
      if (line !== undefined && (line.target !== null || line.of > 0)) lines.push(line);
    }
  });
  return lines;
}

/** The part of a year's target that its elapsed months stand for. The source states no monthly share: an assumption. */
export function expectedShare(elapsedMonths: number): number {
  return elapsedMonths / 12;
}

// Found by organisation and code; several rows of one code are one target.
function registeredTargets(targets: readonly RegisteredTarget[]): (id: string, link: TargetLink) => number | null {
  const filed = new Map<string, number[]>();
  for (const { organisation, code, target } of targets) {
    const key = `${organisation}|${code}`;
    filed.set(key, [...(filed.get(key) ?? []), target]);
  }
  return (id, { code }) => sumOf(filed.get(`${id}|${code}`) ?? []);
}

function actualOf(
  figures: Figures,
  { id, owesIn }: Reporting,
  link: TargetLink,
  periods: readonly Period[],
): Pick<PlanLine, 'organisation' | 'link' | 'actual' | 'from' | 'of' | 'gaps'> {
  const known: number[] = [];
  const gaps: Period[] = [];
  let of = 0;
  for (const period of periods) {
    let isComplete = true;
    for (const no of link.items) {
      if (!owesIn(no, period)) continue;
      of += 1;
      const figure = reportedFigure(figures, id, no, period);
      if (figure === null) isComplete = false;
      else known.push(figure);
    }
    if (!isComplete) gaps.push(period);
  }
  return { organisation: id, link, actual: sumOf(known), from: known.length, of, gaps };
}

function schoolLine(
  link: TargetLink,
  hasSource: boolean,
  own: readonly PlanLine[],
  periods: readonly Period[],
): PlanLine {
  const targets: number[] = [];
  const actuals: number[] = [];
  const gaps = new Set<Period>();
  let from = 0;
  let of = 0;
  for (const line of own) {
    if (line.target !== null) targets.push(line.target);
    if (line.actual !== null) actuals.push(line.actual);
    for (const period of line.gaps) gaps.add(period);
    from += line.from;
    of += line.of;
  }
  return compared({
    organisation: null,
    link,
    hasSource,
    target: sumOf(targets),
    actual: sumOf(actuals),
    from,
    of,
    gaps: periods.filter((period) => gaps.has(period)),
  });
}

// Nothing is not zero.
function sumOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : addUp(numbers);
}

function compared(line: Omit<PlanLine, 'ratio' | 'deviation'>): PlanLine {
  const { target, actual } = line;
  const isComparable = target !== null && actual !== null;
  return {
    ...line,
    ratio: isComparable && target !== 0 ? actual / target : null,
    deviation: isComparable ? addUp([actual, -target]) : null,
  };
}
