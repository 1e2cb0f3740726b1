// Sends the letters of the day, each once: the ledger "Thư đã gửi" decides.

import { dayOf, hourOf, type Moment } from '../../domain/calendar/moment';
import { isWorkingDay } from '../../domain/calendar/working-day';
import type { Regime } from '../../domain/regime/regime';
import type { Inputs } from '../inputs/read-inputs';
import type { Collected } from '../intake/collect';
import { MEMORY } from '../memory-keys';
import type { Ports } from '../ports';
import { type DayPlan, dayPlan, NO_LETTERS, type SeenYear } from './day-plan';
import { openLedger, rememberedLetters } from './letter-keeper';
import { minutesUntilMail, rememberPostponed } from './postponed';
import { type ReadyLetter, sendLetters, withinQuota } from './send-letters';
import { writingFor } from './write-letter';

/** What a run sent. */
export interface Reminded {
  readonly sent: number;
  /** Planned for today but left for the next run, because the day's mail is used up. */
  readonly postponed: number;
  /** Names of organisations that had a letter today and no address to send it to. */
  readonly unreachable: readonly string[];
}

/** Which of the day's letters a run sends. */
export interface Wanted {
  /** Whether the hours of "Lịch nhắc" count; a person at the screen need not wait for them. */
  readonly isAnyHour: boolean;
  /** Only these, by key: what a person agreed to; null for all. */
  readonly keys: ReadonlySet<string> | null;
}

const EVERYTHING_DUE: Wanted = { isAnyHour: false, keys: null };

const NOTHING: Reminded = { sent: 0, postponed: 0, unreachable: [] };

/**
 * Sends what is due today. A letter whose key is in the ledger, whatever became of it, is never sent again; one that a run
 * was cut off before is. Letters of a later hour ring a bell for themselves, those beyond the day's mail wait for tomorrow's.
 */
export function remind(ports: Ports, regime: Regime, collected: Collected, wanted: Wanted = EVERYTHING_DUE): Reminded {
  const { inputs } = collected;
  const now = ports.clock.now();
  if (!mayWrite(ports, inputs, now)) return NOTHING;
  return ports.gate.alone(() => {
    const keeper = openLedger(ports);
    keeper.repair();
    const plan = dayPlan(ports, regime, collected, keeper.has, dayOf(now));
    const chosen = plan.letters.filter(({ key }) => wanted.keys === null || wanted.keys.has(key));
    const due = chosen.filter((letter) => wanted.isAnyHour || isItsHour(letter, now));
    const { sent, postponed } = sendLetters(ports, keeper, writingFor(ports, plan, now), due, now);
    rememberPostponed(ports.memory, postponed);
    if (postponed > 0) ports.bells.ringAgain(minutesUntilMail(ports.memory, now, sent));
    else ringForLater(ports, chosen, due, now);
    return { sent, postponed, unreachable: plan.unreachable };
  });
}

/** What `remind` would send now, without sending: for a person to agree to. */
export function lettersToday(ports: Ports, regime: Regime, collected: Collected): DayPlan {
  const now = ports.clock.now();
  if (!mayWrite(ports, collected.inputs, now)) return NO_LETTERS;
  return dayPlan(ports, regime, collected, openLedger(ports).has, dayOf(now));
}

/**
 * Whether `remind` would send anything now, as far as can be told without reading the ledger: a letter whose hour has come, and that
 * today's mail has room for. Asked while a run is at work on the sheets; sends and writes nothing.
 */
export function hasLettersDue(ports: Ports, regime: Regime, seen: SeenYear): boolean {
  const now = ports.clock.now();
  if (!mayWrite(ports, seen.inputs, now)) return false;
  const { letters } = dayPlan(ports, regime, seen, rememberedLetters(ports.memory), dayOf(now));
  const due = letters.filter((letter) => isItsHour(letter, now));
  return due.length > 0 && withinQuota(due, ports.mail.remaining()).length > 0;
}

/** Whether letters may go out at all today. From a copy of the workbook none do: the original sends them. */
export function mayWrite({ memory, bells }: Ports, { settings, calendar }: Inputs, now: Moment): boolean {
  const isOriginal = bells.installed()?.isCopy !== true;
  const hasBegun = isOriginal && memory.get(MEMORY.remindersSince) !== null;
  return settings.reminders && hasBegun && isWorkingDay(calendar, dayOf(now));
}

function isItsHour({ row }: ReadyLetter, now: Moment): boolean {
  return row.hour <= hourOf(now);
}

// One bell waits at a time: the next hour's run rings for the one after it.
function ringForLater(
  { bells }: Ports,
  chosen: readonly ReadyLetter[],
  due: readonly ReadyLetter[],
  now: Moment,
): void {
  const hours = chosen.filter((letter) => !due.includes(letter)).map(({ row }) => row.hour);
  if (hours.length === 0) return;
  bells.ringAgain((Math.min(...hours) - hourOf(now)) * 60 - Number(now.slice(14, 16)) + 1);
}
