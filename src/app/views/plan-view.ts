// The sheet "Kế hoạch - thực hiện": one row a code of the school, then one an organisation and code.

import { monthOf, type Period } from '../../domain/calendar/period';
import { isActive, nameIn, type Organisation } from '../../domain/regime/organisation';
import { expectedShare, type PlanLine } from '../../domain/totals/plan-against-actual';
import { formatPercent } from '../../text/numbers';
import { CUMULATIVE_WORDS } from '../../text/overview';
import { gapMonths, PLAN_WORDS, paceText } from '../../text/plan';
import type { Cell, PaintedCell } from '../ports';
import type { Projection } from '../project';
import { plain, title } from './cells';

// What the rows of one year share.
interface Shared {
  readonly projection: Projection;
  /** Months past their deadline. */
  readonly past: ReadonlySet<Period>;
  /** The share of the year's target that they stand for; null where the office wants no such comparison. */
  readonly expected: number | null;
}

// Whose row it is: the school, or an organisation with the months of the year in which it reports.
interface Named {
  readonly id: string;
  readonly name: string;
  readonly reported: readonly Period[];
  readonly cell: (value: Cell) => PaintedCell;
}

/** The rows: the school's codes that have a target or an owner, then the organisations'. */
export function planRows(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { plan, inputs, periods, year } = projection;
  const shared = sharedBy(projection);
  const school: Named = { id: '', name: PLAN_WORDS.school(year), reported: periods, cell: title };
  const listed = new Map(inputs.organisations.map((each) => [each.id, namedOrganisation(each, periods)]));
  const namedBy = (id: string | null): Named =>
    id === null ? school : (listed.get(id) ?? formerOrganisation(projection, id));
  return plan.lines
    .filter(({ target, of }) => target !== null || of > 0)
    .map((line) => planRow(shared, line, namedBy(line.organisation)));
}

// A month has elapsed when its report is due: an open month is nobody's delay.
function sharedBy(projection: Projection): Shared {
  const { deadlines, today, inputs } = projection;
  const past = deadlines.filter(({ due }) => due < today).map(({ period }) => period);
  const elapsed = Math.max(0, ...past.map(monthOf));
  return { projection, past: new Set(past), expected: inputs.settings.expectedPace ? expectedShare(elapsed) : null };
}

function namedOrganisation(organisation: Organisation, periods: readonly Period[]): Named {
  const reported = periods.filter((period) => isActive(organisation, period));
  return { id: organisation.id, name: nameIn(organisation, periods), reported, cell: plain };
}

// The office has taken it from its list: closed months know it by the name that it had then.
function formerOrganisation({ periods, views }: Projection, id: string): Named {
  const reports = periods.flatMap((period) => {
    const report = views.book.get(period)?.reports.get(id);
    return report === undefined ? [] : [{ period, name: report.name }];
  });
  const name = reports[reports.length - 1]?.name ?? id;
  return { id, name, reported: reports.map(({ period }) => period), cell: plain };
}

function planRow(shared: Shared, line: PlanLine, { id, name, reported, cell }: Named): readonly PaintedCell[] {
  const { link, target, actual, ratio, deviation } = line;
  return [
    cell(id),
    cell(name),
    cell(link.code),
    cell(link.title),
    cell(link.unit),
    cell(target ?? ''),
    cell(actual ?? ''),
    cell(ratio === null ? CUMULATIVE_WORDS.noRatio : formatPercent(ratio)),
    cell(deviation ?? ''),
    gapCell(shared, line, cell),
    cell(shared.expected === null || ratio === null ? '' : paceText(shared.expected, ratio)),
    cell(remarkOf(shared.projection, line, reported)),
  ];
}

// What is missing in the open period is still being collected: only months past their deadline are marked.
function gapCell({ past }: Shared, { gaps }: PlanLine, cell: (value: Cell) => PaintedCell): PaintedCell {
  const missed = gaps.filter((period) => past.has(period));
  const open = gaps.filter((period) => !past.has(period));
  const shown = gapMonths(missed, open);
  return missed.length > 0 ? { value: shown, tone: 'gap' } : cell(shown);
}

function remarkOf(
  { periods }: Projection,
  { link, hasSource, target, of }: PlanLine,
  reported: readonly Period[],
): string {
  if (!hasSource) return link.items.length === 0 ? PLAN_WORDS.noSource : PLAN_WORDS.noFlow;
  const [first, last] = [reported[0], reported[reported.length - 1]];
  return [
    ...(target === null ? [PLAN_WORDS.noTarget] : []),
    ...(target === 0 ? [PLAN_WORDS.zeroTarget] : []),
    ...(of === 0 ? [PLAN_WORDS.notOwed] : []),
    ...(first !== undefined && first !== periods[0] ? [PLAN_WORDS.begins(first)] : []),
    ...(last !== undefined && last !== periods[periods.length - 1] ? [PLAN_WORDS.ended(last)] : []),
  ].join('; ');
}
