// The sheets "Báo cáo cấp trên" and "Dòng cấp trên": a month's values, each with how it came about, and as one line to copy.

import type { Period } from '../../domain/calendar/period';
import type { Finding } from '../../domain/checks/finding';
import { isNumeric } from '../../domain/regime/regime';
import { FINDING_NAMES } from '../../text/findings';
import { annexPlace, itemTitle, unitName } from '../../text/items';
import { formatNumber } from '../../text/numbers';
import { gapTextOfMonth, gathered, notReady, UPWARD, upwardHow, upwardStanding } from '../../text/reports';
import type { Cell, PaintedCell, Tone } from '../ports';
import type { Projection } from '../project';
import type { UpwardLine, UpwardMonth } from '../reports/upward-report';
import { plain } from './cells';
import { keyedRow } from './keyed-row';

type Row = readonly PaintedCell[];

/** The rows: how much of the month is ready, then one row a value. */
export function upwardRows(projection: Pick<Projection, 'waiting'>, month: UpwardMonth | null): readonly Row[] {
  if (month === null) return [keyedRow('upward', { title: UPWARD.noMonth }, 'muted')];
  const { period, lines } = month;
  return [headRow(projection, period, lines), ...lines.map((line) => valueRow(line, period))];
}

/** The one row: the month, what to look at first, and the values in the form's order. */
export function upwardLineRows(month: UpwardMonth | null): readonly Row[] {
  if (month === null) return [];
  const { period, lines } = month;
  const unready = lines.filter(({ isReady, isEmpty }) => !isReady && !isEmpty).length;
  return [
    [
      ...keyedRow('upwardLine', { period, note: { value: UPWARD.line(unready), tone: unready > 0 ? 'gap' : 'good' } }),
      ...lines.map(lineCell),
    ],
  ];
}

function headRow({ waiting }: Pick<Projection, 'waiting'>, period: Period, lines: readonly UpwardLine[]): Row {
  const sent = lines.filter(({ isEmpty }) => !isEmpty);
  const compile = sent.filter(({ value }) => value.standing === 'compile').length;
  const ready = sent.filter(({ isReady }) => isReady).length;
  const held = waiting.filter(({ identity }) => identity.period === period).length;
  const remarks = [
    UPWARD.counts(sent.length - ready - compile, compile),
    ...(held === 0 ? [] : [UPWARD.waiting(held)]),
  ];
  return keyedRow(
    'upward',
    { title: UPWARD.title(period), value: UPWARD.ready(ready, sent.length), remark: remarks.join('. ') },
    'title',
  );
}

function valueRow(line: UpwardLine, period: Period): Row {
  const { item } = line.value;
  return keyedRow('upward', {
    place: annexPlace(item),
    item: String(item.no),
    code: item.code ?? '',
    title: itemTitle(item),
    unit: unitName(item),
    value: { value: shownValue(line), tone: toneOf(line) },
    standing: { value: standingText(line), tone: toneOf(line) },
    how: upwardHow(line.value, period),
    remark: remarkOf(line),
  });
}

function lineCell(line: UpwardLine): PaintedCell {
  if (line.isEmpty) return plain('');
  const value = shownValue(line);
  if (line.isReady) return plain(value);
  return {
    value: notReady(typeof value === 'number' ? formatNumber(value) : String(value), markOf(line)),
    tone: toneOf(line),
  };
}

function shownValue({ value: { item, figure, words } }: UpwardLine): Cell {
  if (isNumeric(item)) return figure ?? '';
  return item.kind === 'choice' && words.length > 0 && new Set(words.map(({ typed }) => typed)).size === 1
    ? (words[0]?.typed ?? '')
    : gathered(words);
}

// A complete figure that the office still asks about is not confirmed.
function standingText({ value, open }: UpwardLine): string {
  return value.standing === 'complete' && open.length > 0 ? UPWARD.unconfirmed : upwardStanding(value.standing);
}

function markOf(line: UpwardLine): string {
  const { standing, from, of } = line.value;
  const text = standingText(line).toLowerCase();
  return standing === 'partial' ? `${text} ${from}/${of}` : text;
}

function toneOf({ value, isReady, isEmpty }: UpwardLine): Tone {
  if (isReady) return '';
  if (isEmpty) return 'muted';
  return value.standing === 'none' || value.standing === 'nobody' ? 'fault' : 'gap';
}

function remarkOf({ value: { item, standing, gaps }, open }: UpwardLine): string {
  const remarks = [
    gapTextOfMonth(gaps),
    open.length === 0 ? '' : UPWARD.open(findingsText(open)),
    item.kind === 'unclassified' ? UPWARD.unnamed : '',
    standing === 'identity' ? UPWARD.identity : '',
    standing === 'not-asked' ? UPWARD.notAsked : '',
    standing === 'nobody' ? UPWARD.nobody : '',
  ];
  return remarks.filter((remark) => remark !== '').join('. ');
}

function findingsText(open: readonly Finding[]): string {
  return open.map(({ unit, code }) => `${unit ?? ''}: ${FINDING_NAMES[code]}`).join('; ');
}
