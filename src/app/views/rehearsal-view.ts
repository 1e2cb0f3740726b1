// The scratch sheet "Diễn tập": what a year's deadlines and letters would be, under a heading that says nothing is sent.

import { formatDay, formatPeriod, weekdayName } from '../../text/dates';
import { REHEARSAL } from '../../text/rehearsal';
import type { PaintedCell, Tone } from '../ports';
import type { Rehearsal, RehearsedDeadline, RehearsedLetter } from '../rehearsal/rehearse';

/** The rows: what it is, deadlines, what to mind, letters. */
export function rehearsalRows(rehearsal: Rehearsal): readonly (readonly PaintedCell[])[] {
  const { year, remarks, quota, deadlines, crowded, unreachable, letters } = rehearsal;
  const provisional = deadlines.filter((deadline) => deadline.provisional);
  return [
    row({ day: REHEARSAL.title(year), note: remarks.join('\n') }, 'title'),
    row({ day: REHEARSAL.summary(rehearsal), note: provisional.length === 0 ? '' : REHEARSAL.provisionalExplained }),
    row({ day: REHEARSAL.deadlines }, 'title'),
    ...deadlines.map(deadlineRow),
    row({ day: REHEARSAL.crowded(quota) }, 'title'),
    ...(crowded.length === 0 ? [row({ day: REHEARSAL.none })] : []),
    ...crowded.map(({ day, recipients }) =>
      row({ day: dayText(day), what: REHEARSAL.recipients(recipients), note: REHEARSAL.crowdedExplained }, 'gap'),
    ),
    row({ day: REHEARSAL.unreachable }, 'title'),
    ...(unreachable.length === 0 ? [row({ day: REHEARSAL.none })] : []),
    ...unreachable.map((name) => row({ day: '', name, note: REHEARSAL.unreachableExplained }, 'fault')),
    row({ day: REHEARSAL.letters(letters.length) }, 'title'),
    ...letters.map(letterRow),
  ];
}

interface Cells {
  readonly day: string;
  readonly what?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly to?: string;
  readonly note?: string;
}

function row({ day, what = '', period = '', unit = '', name = '', to = '', note = '' }: Cells, tone: Tone = '') {
  return [day, what, period, unit, name, to, note].map((value): PaintedCell => ({ value, tone }));
}

function deadlineRow({ period, unit, due, reason, provisional }: RehearsedDeadline): readonly PaintedCell[] {
  const what = provisional ? REHEARSAL.provisionalDeadline : REHEARSAL.deadline;
  return row({ day: dayText(due), what, period: formatPeriod(period), unit, note: reason }, provisional ? 'gap' : '');
}

function letterRow({ day, kind, period, unit, name, to }: RehearsedLetter): readonly PaintedCell[] {
  return row({ day: dayText(day), what: kind, period: formatPeriod(period), unit, name, to: to.join(', ') });
}

function dayText(day: string): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}
