// The rows of a printed report: each figure of the month with its sum since January, its target and what is missing.

import { type Period, yearOf } from '../../domain/calendar/period';
import { type Organisation, owes } from '../../domain/regime/organisation';
import { type Item, isNumeric, type TargetLink } from '../../domain/regime/regime';
import type { Report } from '../../domain/report/report';
import type { Consolidation, SpanFigure } from '../../domain/totals/consolidate';
import type { Figures } from '../../domain/totals/school';
import { addUp } from '../../domain/totals/total';
import { wordsOf } from '../../domain/totals/words-of';
import { itemTitle } from '../../text/items';
import { formatNumber, formatPercent } from '../../text/numbers';
import type { PrintedRow } from '../../text/pages/report-page';
import { PRINTING } from '../../text/printing';
import { CONSOLIDATION, gathered } from '../../text/reports';
import type { Projection } from '../project';
import { runsOf } from '../views/runs-of';

/** What is printed: `report` is null for the school. */
export interface PrintedMonth {
  readonly own: Figures;
  readonly sums: Consolidation;
  readonly organisation: Organisation | null;
  readonly report: Report | null;
  readonly period: Period;
}

type Cells = Partial<Omit<PrintedRow, 'place' | 'isSum'>>;

/**
 * The rows in the form's order, of an organisation only what it answers for. A code with several items has a row of its own
 * below the last of them. Neighbours that the source leaves unnamed and nobody answered are one row.
 */
export function printedRows(projection: Projection, month: PrintedMonth): readonly PrintedRow[] {
  const { items } = projection.inputs;
  const isSilent = (item: Item) =>
    item.kind === 'unclassified' && wordsOf(month.own, item, [month.period]).length === 0;
  const rows = runsOf(items, isSilent).flatMap((run): readonly Omit<PrintedRow, 'place'>[] => {
    const [item] = run;
    if (isSilent(item)) return month.organisation === null ? [row(silentCells(run))] : [];
    if (!isPrinted(month, item)) return [];
    if (!isNumeric(item)) return [row(wordCells(month, item))];
    const figure = month.sums.figures.get(item.no);
    return figure === undefined
      ? []
      : [row(figureCells(projection, month, item, figure)), ...codeRows(projection, month, item)];
  });
  return rows.map((each, index) => ({ ...each, place: String(index + 1) }));
}

function isPrinted({ organisation, period }: PrintedMonth, item: Item): boolean {
  if (item.kind === 'info' || item.kind === 'text') return false;
  return organisation === null || owes(organisation, item.no, period);
}

function row(cells: Cells, isSum = false): Omit<PrintedRow, 'place'> {
  const blank = { item: '', title: '', unit: '', inPeriod: '', cumulative: '', target: '', ratio: '', remark: '' };
  return { ...blank, ...cells, isSum };
}

function figureCells(projection: Projection, month: PrintedMonth, item: Item, figure: SpanFigure): Cells {
  const value = figure.months[0]?.total.value ?? null;
  const answer = month.report?.answers.get(item.no);
  const unreadable = answer?.state === 'unreadable' ? answer.typed : '';
  const link = projection.regime.links.find(({ items }) => items.length === 1 && items[0] === item.no);
  return {
    item: String(item.no),
    title: itemTitle(item),
    unit: item.unit ?? '',
    inPeriod: value === null ? unreadable : formatNumber(value),
    cumulative: figure.atEnd === null ? '' : formatNumber(figure.atEnd),
    ...(link === undefined ? {} : targetCells(projection, month, link.code, figure.atEnd)),
    remark: remarkOf(month, item, figure, unreadable),
  };
}

function remarkOf(
  { organisation }: PrintedMonth,
  { kind }: Item,
  { from, of, atEnd }: SpanFigure,
  unreadable: string,
): string {
  const level = atEnd === null ? PRINTING.levelUnknown : PRINTING.level;
  const missing = organisation === null ? PRINTING.behind(from, of) : PRINTING.noFigure;
  const remarks = [
    unreadable === '' ? '' : PRINTING.unreadable,
    from < of && unreadable === '' ? missing : '',
    kind === 'stock' ? level : '',
  ];
  return remarks.filter((remark) => remark !== '').join('; ');
}

function codeRows(projection: Projection, month: PrintedMonth, item: Item): readonly Omit<PrintedRow, 'place'>[] {
  const link = projection.regime.links.find(({ items }) => items.length > 1 && items[items.length - 1] === item.no);
  return link === undefined ? [] : [row(codeCells(projection, month, link), true)];
}

function codeCells(projection: Projection, month: PrintedMonth, { code, items }: TargetLink): Cells {
  const parts = items.flatMap((no) => month.sums.figures.get(no) ?? []);
  const sumOf = (values: readonly (number | null)[]) => {
    const known = values.flatMap((value) => (value === null ? [] : [value]));
    return known.length === 0 ? null : addUp(known);
  };
  const inPeriod = sumOf(parts.map(({ inSpan }) => inSpan));
  const cumulative = sumOf(parts.map(({ atEnd }) => atEnd));
  return {
    item: items.join(', '),
    title: CONSOLIDATION.codeTotal(code),
    inPeriod: inPeriod === null ? '' : formatNumber(inPeriod),
    cumulative: cumulative === null ? '' : formatNumber(cumulative),
    ...targetCells(projection, month, code, cumulative),
  };
}

// A target of nothing or zero gives no ratio.
function targetCells({ inputs }: Projection, month: PrintedMonth, code: string, cumulative: number | null): Cells {
  const { organisation, period } = month;
  const targets = inputs.targets.filter(
    (target) =>
      target.code === code &&
      target.year === yearOf(period) &&
      (organisation === null || target.organisation === organisation.id),
  );
  if (targets.length === 0) return {};
  const target = addUp(targets.map((each) => each.target));
  const ratio = target === 0 || cumulative === null ? '–' : formatPercent(cumulative / target);
  return { target: formatNumber(target), ratio };
}

function wordCells({ own, period }: PrintedMonth, item: Item): Cells {
  return {
    item: String(item.no),
    title: itemTitle(item),
    inPeriod: gathered(wordsOf(own, item, [period]).filter(({ isOwed }) => isOwed)),
  };
}

function silentCells(run: readonly Item[]): Cells {
  const [first, last] = [run[0]?.no ?? 0, run[run.length - 1]?.no ?? 0];
  return { item: first === last ? String(first) : `${first}–${last}`, title: CONSOLIDATION.unnamed };
}
