// Shows who would get which letter when, up to the end of the period, without sending any: the sheet "Thư sắp gửi".

import { addDays, type Day } from '../../domain/calendar/day';
import { dayOf, type Moment } from '../../domain/calendar/moment';
import { addMonths, firstDayOf, periodOf } from '../../domain/calendar/period';
import type { Regime } from '../../domain/regime/regime';
import { type ForeseenDay, foreseeLetters } from '../../domain/reminders/foresee-letters';
import type { PlannedLetter } from '../../domain/reminders/plan-letters';
import { dayOfRow } from '../../domain/reminders/reminder-of-day';
import { asksForReport } from '../../domain/reminders/schedule';
import { formatDay, formatMoment, formatPeriod, weekdayName } from '../../text/dates';
import { LETTER_NOTES, letterKindName, UPCOMING } from '../../text/letters/ledger-words';
import { deadlineIn } from '../deadlines';
import type { Inputs } from '../inputs/read-inputs';
import type { Collected } from '../intake/collect';
import type { PaintedCell, Ports, Tone } from '../ports';
import { replaceRows } from '../writing/replace-rows';
import { planSource, ready } from './day-plan';
import { openLedger } from './letter-keeper';
import { withinQuota } from './send-letters';

/** What a preview found. */
export interface Preview {
  readonly until: Day;
  /** Days that have letters, with their number by kind. */
  readonly days: readonly { readonly day: Day; readonly kinds: readonly (readonly [kind: string, count: number])[] }[];
}

/**
 * Writes "Thư sắp gửi": every letter from now to the end of the period, as if nobody reported meanwhile; null while nothing
 * is scheduled yet. Sends nothing, and writes nothing else.
 */
export function previewLetters(ports: Ports, regime: Regime, collected: Collected): Preview | null {
  const { inputs } = collected;
  const now = ports.clock.now();
  const today = dayOf(now);
  const until = endOfPeriod(regime, inputs, today);
  return ports.gate.alone(() => {
    const source = planSource(ports.memory, collected, openLedger(ports).has, today, until);
    if (source === null) return null;
    const days = foreseeLetters(source.book, today, until);
    replaceRows(ports.sheets, 'upcoming', previewRows(days, inputs, ports.mail.remaining(), now));
    ports.sheets.commit();
    return { until, days: days.map(({ day, letters }) => ({ day, kinds: countKinds(letters) })) };
  });
}

// The month's last day, or the day of the last letter about its period.
function endOfPeriod(regime: Regime, inputs: Inputs, today: Day): Day {
  const period = periodOf(today);
  const { due } = deadlineIn(regime, inputs, period);
  const days = inputs.schedule
    .filter(({ kind }) => kind === 'overdue' || kind === 'office-closing')
    .map((row) => dayOfRow(inputs.calendar, row, due));
  return days.reduce((last, day) => (day > last ? day : last), addDays(firstDayOf(addMonths(period, 1)), -1));
}

function previewRows(
  days: readonly ForeseenDay[],
  inputs: Inputs,
  remaining: number,
  now: Moment,
): readonly (readonly PaintedCell[])[] {
  const today = dayOf(now);
  return [
    headRow(UPCOMING.head(formatMoment(now), remaining)),
    ...days.flatMap(({ day, letters }) => {
      const readied = letters.map((letter) => ready(letter, inputs));
      const affordable = new Set(day === today ? withinQuota(readied, remaining) : readied);
      return readied.map((letter) => {
        const { kind, row, deadline, organisation, recipients, isDeputy } = letter;
        const isReachable = recipients.length > 0;
        const notes = [
          ...(inputs.settings.reminders ? [] : [LETTER_NOTES.paused]),
          ...(isReachable ? [] : [organisation === null ? LETTER_NOTES.noOfficeAddress : LETTER_NOTES.noAddress]),
          ...(isDeputy ? [LETTER_NOTES.deputy] : []),
          ...(isReachable && !affordable.has(letter) ? [LETTER_NOTES.overQuota] : []),
          ...(letter.isTrial ? [LETTER_NOTES.trialTo(inputs.settings.testAddress)] : []),
          ...(asksForReport(kind) && day > today ? [LETTER_NOTES.onlyIfMissing] : []),
        ];
        const tone: Tone = !isReachable ? 'fault' : affordable.has(letter) ? '' : 'gap';
        return [
          `${weekdayName(day)}, ${formatDay(day)}`,
          `${row.hour}h`,
          letterKindName(kind, row.workingDays),
          formatPeriod(deadline.period),
          organisation?.id ?? '',
          organisation?.name ?? UPCOMING.office,
          recipients.join(', '),
          notes.join('; '),
        ].map((value) => ({ value, tone }));
      });
    }),
  ];
}

function headRow(text: string): readonly PaintedCell[] {
  return [{ value: text, tone: 'muted' }, ...Array.from({ length: 7 }, (): PaintedCell => ({ value: '', tone: '' }))];
}

function countKinds(letters: readonly PlannedLetter[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { kind, row } of letters) {
    const name = letterKindName(kind, row.workingDays);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}
