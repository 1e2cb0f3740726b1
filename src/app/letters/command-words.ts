// Says letters and previews in the words of the menu's dialogs.

import { dayOf } from '../../domain/calendar/moment';
import { isWorkingDay } from '../../domain/calendar/working-day';
import { formatDay, formatPeriod, weekdayName } from '../../text/dates';
import { LETTER_COMMANDS } from '../../text/letters/commands';
import { letterKindName, UPCOMING } from '../../text/letters/ledger-words';
import { OFFICE_WORDS } from '../../text/letters/summary-words';
import { MESSAGES } from '../../text/messages';
import type { Collected } from '../intake/collect';
import { MEMORY } from '../memory-keys';
import type { Ports } from '../ports';
import type { Preview } from './preview';
import type { ReadyLetter } from './send-letters';

/** One letter, as a person agrees to it. Example: 'Chi bộ A (tháng 11/2026): Quá hạn 1 ngày → a@humg.test'. */
export function letterLine({ kind, row, organisation, deadline, recipients }: ReadyLetter): string {
  const name = organisation?.name ?? UPCOMING.office;
  return LETTER_COMMANDS.line(
    letterKindName(kind, row.workingDays),
    name,
    formatPeriod(deadline.period),
    recipients.join(', '),
  );
}

/** Why no letter can go out now, in a sentence; null where they can. */
export function obstacleToLetters(
  { memory, clock }: Pick<Ports, 'memory' | 'clock'>,
  { isLinked, isComplete, inputs }: Collected,
): string | null {
  if (!isLinked) return MESSAGES.notLinked;
  if (memory.get(MEMORY.remindersSince) === null) return LETTER_COMMANDS.notStarted;
  if (!inputs.settings.reminders) return LETTER_COMMANDS.paused;
  if (!isWorkingDay(inputs.calendar, dayOf(clock.now()))) return LETTER_COMMANDS.dayOff;
  return isComplete ? null : LETTER_COMMANDS.notAllRead;
}

/** The preview in a dialog's words: days with their letters by kind. */
export function previewText({ until, days }: Preview): string {
  return LETTER_COMMANDS.preview(
    until,
    days.map(({ day, kinds }) => {
      const count = kinds.reduce((sum, [, number]) => sum + number, 0);
      const texts = kinds.map(([kind, number]) => OFFICE_WORDS.ofKind(kind, number));
      return LETTER_COMMANDS.previewDay(`${weekdayName(day)}, ${formatDay(day)}`, count, texts.join('; '));
    }),
  );
}
