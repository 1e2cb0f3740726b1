// Sends a reminder at once to organisations that somebody chose, outside the schedule.

import { daysBetween } from '../../domain/calendar/day';
import { dayOf } from '../../domain/calendar/moment';
import { isActive, type Organisation } from '../../domain/regime/organisation';
import type { Regime } from '../../domain/regime/regime';
import { nowKey, trialKey } from '../../domain/reminders/letter-key';
import type { LetterBook } from '../../domain/reminders/plan-letters';
import type { ScheduleRow } from '../../domain/reminders/schedule';
import { ALL_UNITS } from '../../text/letters/commands';
import type { Inputs } from '../inputs/read-inputs';
import type { Collected } from '../intake/collect';
import type { Ports } from '../ports';
import { type DayPlan, NO_LETTERS, planSource, ready } from './day-plan';
import { type LetterKeeper, openLedger } from './letter-keeper';
import { minutesUntilMail } from './postponed';
import { mayWrite, type Reminded } from './remind';
import { type ReadyLetter, sendLetters } from './send-letters';
import { writingFor } from './write-letter';

/** What would be sent at once, for a person to agree to. */
export interface NowPlan extends DayPlan {
  /** Written codes that no organisation has. */
  readonly unknown: readonly string[];
  /** Names of chosen organisations that have nothing missing, or had their letter today. */
  readonly idle: readonly string[];
}

// Sent whatever the hour, to the secretary alone.
const NOW: ScheduleRow = { kind: 'before', workingDays: 0, hour: 0, audience: 'secretary' };

// A report that is missing for longer is a matter for a call.
const LONGEST_DAYS = 60;

/** The reminders that the chosen organisations would get: one for each report that is missing, once a day. */
export function lettersNow(ports: Ports, regime: Regime, collected: Collected, codes: readonly string[]): NowPlan {
  return planNow(ports, regime, collected, codes, openLedger(ports));
}

/** Sends those of them that a person agreed to, by key. */
export function sendNow(
  ports: Ports,
  regime: Regime,
  collected: Collected,
  codes: readonly string[],
  keys: ReadonlySet<string>,
): Reminded {
  return ports.gate.alone(() => {
    const keeper = openLedger(ports);
    keeper.repair();
    const plan = planNow(ports, regime, collected, codes, keeper);
    const due = plan.letters.filter(({ key }) => keys.has(key));
    const now = ports.clock.now();
    const counts = sendLetters(ports, keeper, writingFor(ports, plan, now), due, now);
    if (counts.postponed > 0) ports.bells.ringAgain(minutesUntilMail(ports.memory, now, counts.sent));
    return { ...counts, unreachable: plan.unreachable };
  });
}

/** The codes of a written list; the word for all is every organisation. Example: 'DT, KHCN' is ['DT', 'KHCN']. */
export function writtenCodes(text: string, { organisations }: Pick<Inputs, 'organisations'>): readonly string[] {
  if (text.normalize('NFC').trim().toLowerCase() === ALL_UNITS) return organisations.map(({ id }) => id);
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function planNow(
  ports: Ports,
  regime: Regime,
  collected: Collected,
  codes: readonly string[],
  keeper: LetterKeeper,
): NowPlan {
  const { inputs } = collected;
  const now = ports.clock.now();
  const chosen = codes.map((code) => ({ code, organisation: inputs.findOrganisation(code) }));
  const unknown = chosen.filter(({ organisation }) => organisation === null).map(({ code }) => code);
  if (!mayWrite(ports, inputs, now)) return { ...NO_LETTERS, unknown, idle: [] };
  const today = dayOf(now);
  const source = planSource(ports.memory, collected, keeper.has, today, today);
  if (source === null) return { ...NO_LETTERS, unknown, idle: [] };
  const organisations = [...new Set(chosen.flatMap(({ organisation }) => organisation ?? []))];
  const letters = organisations.flatMap((organisation) =>
    missingOf(source.book, organisation, today)
      .map((deadline): ReadyLetter => {
        const key = nowKey(regime.id, deadline.period, organisation.id, today);
        return ready({ key, kind: 'now', row: NOW, organisation, deadline }, inputs);
      })
      .filter(({ key }) => !keeper.has(key) && !keeper.has(trialKey(key))),
  );
  const isAbout = ({ id }: Organisation) => letters.some(({ organisation }) => organisation?.id === id);
  return {
    letters: letters.filter(({ to }) => to.length > 0),
    unreachable: [...new Set(letters.filter(({ to }) => to.length === 0).map((each) => each.organisation?.name ?? ''))],
    source,
    unknown,
    idle: organisations.filter((organisation) => !isAbout(organisation)).map(({ name }) => name),
  };
}

function missingOf(book: LetterBook, organisation: Organisation, today: string) {
  return book.deadlines
    .filter(({ period, opens }) => opens <= today && isActive(organisation, period))
    .map((deadline) => book.ownDeadline(organisation.id, deadline))
    .filter(({ due }) => daysBetween(due, today) <= LONGEST_DAYS)
    .filter((deadline) => book.standing(organisation, deadline).kind === 'missing');
}
