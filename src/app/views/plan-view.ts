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

/** The rows: the school's codes that have a target or an owner, then the organisations'. */
export function planRows(projection: Projection): readonly (readonly PaintedCell[])[] {
  const { plan, inputs } = projection;
  const listed = new Map(inputs.organisations.map((organisation) => [organisation.id, organisation]));
  const subjectOf = (id: string): Subject => {
    const organisation = listed.get(id);
    return organisation === undefined ? formerSubject(projection, id) : listedSubject(projection, organisation);
  };
  return plan.lines
    .filter(({ target, of }) => target !== null || of > 0)
    .map((line) => planRow(projection, line, line.organisation === null ? null : subjectOf(line.organisation)));
}

// An organisation as its rows name it.
interface Subject {
  readonly id: string;
  readonly name: string;
  /** The months of the year in which it reports. */
  readonly months: readonly Period[];
}

function listedSubject({ periods }: Projection, organisation: Organisation): Subject {
  const months = periods.filter((period) => isActive(organisation, period));
  return { id: organisation.id, name: nameIn(organisation, periods), months };
}

// The office has taken it from its list: closed months know it by the name that it had then.
function formerSubject({ periods, views }: Projection, id: string): Subject {
  const reports = periods.flatMap((period) => {
    const report = views.book.get(period)?.reports.get(id);
    return report === undefined ? [] : [{ period, name: report.name }];
  });
  return { id, name: reports[reports.length - 1]?.name ?? id, months: reports.map(({ period }) => period) };
}

function planRow(projection: Projection, line: PlanLine, organisation: Subject | null): readonly PaintedCell[] {
  const { year } = projection;
  const { link, target, actual, ratio, deviation } = line;
  const cell = (value: Cell) => (organisation === null ? title(value) : plain(value));
  return [
    cell(organisation?.id ?? ''),
    cell(organisation === null ? PLAN_WORDS.school(year) : organisation.name),
    cell(link.code),
    cell(link.title),
    cell(link.unit),
    cell(target ?? ''),
    cell(actual ?? ''),
    cell(ratio === null ? CUMULATIVE_WORDS.noRatio : formatPercent(ratio)),
    cell(deviation ?? ''),
    gapCell(projection, line, cell),
    cell(paceOf(projection, line)),
    cell(remarkOf(projection, line, organisation)),
  ];
}

// What is missing in the open period is still being collected: only months past their deadline are marked.
function gapCell(
  { deadlines, today }: Projection,
  { gaps }: PlanLine,
  cell: (value: Cell) => PaintedCell,
): PaintedCell {
  const isPast = new Set(deadlines.filter(({ due }) => due < today).map(({ period }) => period));
  const past = gaps.filter((period) => isPast.has(period));
  const shown = gapMonths(
    past,
    gaps.filter((period) => !isPast.has(period)),
  );
  return past.length > 0 ? { value: shown, tone: 'gap' } : cell(shown);
}

// A month has elapsed when its report is due: an open month is nobody's delay.
function paceOf({ inputs, deadlines, today }: Projection, { ratio }: PlanLine): string {
  if (!inputs.settings.expectedPace || ratio === null) return '';
  const elapsed = deadlines.filter(({ due }) => due < today).map(({ period }) => monthOf(period));
  return paceText(expectedShare(Math.max(0, ...elapsed)), ratio);
}

function remarkOf(
  { periods }: Projection,
  { link, hasSource, target, of }: PlanLine,
  organisation: Subject | null,
): string {
  if (!hasSource) return link.items.length === 0 ? PLAN_WORDS.noSource : PLAN_WORDS.noFlow;
  const reported = organisation?.months ?? periods;
  const [first, last] = [reported[0], reported[reported.length - 1]];
  return [
    ...(target === null ? [PLAN_WORDS.noTarget] : []),
    ...(target === 0 ? [PLAN_WORDS.zeroTarget] : []),
    ...(of === 0 ? [PLAN_WORDS.notOwed] : []),
    ...(first !== undefined && first !== periods[0] ? [PLAN_WORDS.begins(first)] : []),
    ...(last !== undefined && last !== periods[periods.length - 1] ? [PLAN_WORDS.ended(last)] : []),
  ].join('; ');
}
