// The sheet "Tổng hợp": a span of months for one organisation or the school, figure by figure, then tasks and words.

import { monthOf, periodOf } from '../../domain/calendar/period';
import type { Span } from '../../domain/calendar/span';
import type { Organisation } from '../../domain/regime/organisation';
import { type Item, isNumeric, type TargetLink } from '../../domain/regime/regime';
import { type Consolidation, consolidate, figuresOfOne, type SpanFigure } from '../../domain/totals/consolidate';
import { addUp, type Total } from '../../domain/totals/total';
import { tasksOf, type WordFinder, wordFinder } from '../../domain/totals/words-of';
import { itemTitle, unitName } from '../../text/items';
import { formatNumber } from '../../text/numbers';
import { CUMULATIVE_WORDS } from '../../text/overview';
import { CONSOLIDATION, coverageText, gapText, missingText, upwardStanding, WHOLE_SCHOOL } from '../../text/reports';
import { spanName } from '../../text/spans';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { chosenSpan, chosenUnit } from '../reports/chosen';
import { keyedRow } from './keyed-row';
import { runsOf } from './runs-of';
import { wordRows } from './word-rows';

type Row = readonly PaintedCell[];

/** What the rows are made of. */
interface Book {
  readonly projection: Projection;
  readonly wordsIn: WordFinder;
  readonly unit: Organisation | null;
  readonly span: Span;
  readonly sums: Consolidation;
}

/** The rows: what the span covers, the figures, the optional tasks with their history, the texts. */
export function consolidationRows(projection: Projection): readonly Row[] {
  const span = chosenSpan(projection);
  const unit = chosenUnit(projection);
  if (span === null) return [keyedRow('consolidation', { title: CUMULATIVE_WORDS.unknown }, 'muted')];
  if (unit === undefined) {
    const { unit: written } = projection.inputs.settings.chosen;
    return [keyedRow('consolidation', { title: CONSOLIDATION.unknownUnit(written) }, 'fault')];
  }
  const figures = unit === null ? projection.figures : figuresOfOne(projection.figures, unit.id);
  const ofYear = unit === null ? projection.schoolIn(span.year) : null;
  const sums = consolidate(figures, projection.inputs.items, span, periodOf(projection.today), ofYear);
  const { counted } = sums.coverage;
  const book = { projection, wordsIn: wordFinder(figures, counted), unit, span, sums };
  return [headRow(book), ...figureRows(book), ...wordRows(figures, projection.inputs.items, counted)];
}

function headRow({ projection, unit, span, sums }: Book): Row {
  const name = spanName(span);
  const missing = sums.missing.map(({ period, organisation }) => ({ period, id: organisation.id }));
  const remarks = [coverageText(name, sums.coverage, projection.inputs.settings.start), missingText(missing)];
  const remark = remarks.filter((part) => part !== '').join('\n');
  return keyedRow(
    'consolidation',
    {
      title: `${name} · ${unit?.name ?? WHOLE_SCHOOL}`,
      standing: remark === '' ? CONSOLIDATION.complete : CONSOLIDATION.partial,
      remark: remark === '' ? CONSOLIDATION.allMonths : remark,
    },
    'title',
  );
}

// Every figure that somebody owes in the span; the items that the source leaves unnamed stand together.
function figureRows(book: Book): readonly Row[] {
  const { items } = book.projection.inputs;
  const { links } = book.projection.regime;
  const tasks = new Set(tasksOf(items).map(({ state }) => state));
  const places = counter();
  return runsOf(items, ({ kind }) => kind === 'unclassified').flatMap((run): readonly Row[] => {
    const [item] = run;
    if (item.kind === 'unclassified') return unnamedRows(book, run);
    if (item.kind === 'choice' && !tasks.has(item.no)) return choiceRows(book, item, places);
    const sum = book.sums.figures.get(item.no);
    if (!isNumeric(item) || sum === undefined || (sum.of === 0 && book.unit !== null)) return [];
    const link = links.find(({ items: linked }) => linked.length > 1 && linked[linked.length - 1] === item.no);
    return [figureRow(book, item, sum, places()), ...(link === undefined ? [] : [codeRow(book, link)])];
  });
}

function figureRow(book: Book, item: Item, sum: SpanFigure, place: string): Row {
  return keyedRow('consolidation', {
    place,
    item: String(item.no),
    code: item.code ?? '',
    title: itemTitle(item),
    unit: unitName(item),
    opening: sum.opening ?? '',
    inSpan: sum.inSpan ?? '',
    atEnd: sum.atEnd ?? '',
    behind: `${sum.from}/${sum.of}`,
    standing: standing(book, item, sum),
    months: monthsText(sum.months),
    remark: figureRemark(item, sum),
  });
}

function codeRow({ sums }: Book, { code, items }: TargetLink): Row {
  const parts = items.flatMap((no) => sums.figures.get(no) ?? []);
  const known = (key: 'inSpan' | 'atEnd') => parts.flatMap((part) => (part[key] === null ? [] : [part[key]]));
  const sum = (key: 'inSpan' | 'atEnd') => (known(key).length === 0 ? '' : addUp(known(key)));
  const count = (key: 'from' | 'of') => addUp(parts.map((part) => part[key]));
  return keyedRow(
    'consolidation',
    {
      item: items.join(' + '),
      code,
      title: CONSOLIDATION.codeTotal(code),
      inSpan: sum('inSpan'),
      atEnd: sum('atEnd'),
      behind: `${count('from')}/${count('of')}`,
    },
    'title',
  );
}

function standing({ sums }: Book, { kind }: Item, { from, of, atEnd }: SpanFigure): PaintedCell {
  const { before, ahead } = sums.coverage;
  if (of === 0) return { value: upwardStanding('nobody'), tone: 'gap' };
  if (from === 0) return { value: CONSOLIDATION.none, tone: 'gap' };
  if (from < of) return { value: CONSOLIDATION.partial, tone: 'gap' };
  if (kind === 'stock' && atEnd === null) return { value: CONSOLIDATION.unknown, tone: 'gap' };
  return { value: before.length + ahead.length > 0 ? CONSOLIDATION.shortSpan : CONSOLIDATION.complete, tone: '' };
}

function monthsText(months: readonly { readonly period: string; readonly total: Total }[]): string {
  if (months.length < 2) return '';
  const parts = months.map(({ period, total: { value, from, of } }) => {
    const behind = from < of ? ` (${from}/${of})` : '';
    return `T${monthOf(period)}: ${value === null ? '–' : formatNumber(value)}${behind}`;
  });
  return parts.join('; ');
}

function figureRemark({ kind, kindBasis }: Item, { opening, inSpan, atEnd, gaps }: SpanFigure): string {
  const isBroken = opening !== null && atEnd !== null && addUp([opening, inSpan ?? 0]) !== atEnd;
  const remarks = [
    gapText(gaps),
    kind === 'stock' && atEnd === null ? CONSOLIDATION.levelUnknown : '',
    isBroken ? CONSOLIDATION.broken : '',
    kind === 'stock' && kindBasis === 'inferred' ? CUMULATIVE_WORDS.inferredStock : '',
  ];
  return remarks.filter((remark) => remark !== '').join('. ');
}

function choiceRows({ wordsIn, unit }: Book, item: Item, places: () => string): readonly Row[] {
  const said = wordsIn(item).filter(({ isOwed }) => isOwed);
  if (said.length === 0 && unit !== null) return [];
  const latest = said[said.length - 1];
  return [
    keyedRow('consolidation', {
      place: places(),
      item: String(item.no),
      title: itemTitle(item),
      inSpan: latest?.typed ?? '',
      standing: latest === undefined ? { value: CONSOLIDATION.none, tone: 'gap' } : '',
      months: said.length < 2 ? '' : said.map(({ period, typed }) => `T${monthOf(period)}: ${typed}`).join('; '),
      remark: [...new Set(said.map(({ organisation }) => organisation.name))].join('; '),
    }),
  ];
}

function unnamedRows({ wordsIn, unit }: Book, run: readonly Item[]): readonly Row[] {
  const [first, last] = [run[0], run[run.length - 1]];
  const count = run.flatMap(wordsIn).length;
  if (count === 0 && unit !== null) return [];
  const item = first === last ? String(first?.no) : `${first?.no}–${last?.no}`;
  const standing = count === 0 ? '' : CONSOLIDATION.written(count);
  const remark = CONSOLIDATION.unnamedExplained;
  return [keyedRow('consolidation', { item, title: CONSOLIDATION.unnamed, standing, remark }, 'muted')];
}

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return String(count);
  };
}
