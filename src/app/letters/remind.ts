// Sends the reminders of the day, each once: the ledger "Thư đã gửi" decides.

import type { Deadline } from '../../domain/calendar/deadline';
import { dayOf } from '../../domain/calendar/moment';
import { type Period, periodOf, yearOf } from '../../domain/calendar/period';
import { isActive, owes } from '../../domain/regime/organisation';
import type { Regime } from '../../domain/regime/regime';
import { planReminders, type Reminder, type ReminderSchedule, tierOfDay } from '../../domain/reminders/plan-reminders';
import { WAITING_PROBLEMS } from '../../domain/report/identify';
import { formatExactMoment } from '../../text/dates';
import { LETTER_STATES, letterKindName, reminderLetter } from '../../text/letters';
import { deadlineIn, deadlinesOf, ownDeadline } from '../deadlines';
import type { Inputs } from '../inputs/read-inputs';
import { splitAddresses } from '../inputs/written';
import type { Collected } from '../intake/collect';
import { MEMORY } from '../memory-keys';
import type { Cell, Letter, Ports } from '../ports';
import type { Projection } from '../project';
import { sentLetters } from './sent-letters';

// Letters are entered in the ledger before they go out, this many at a time: a crash leaves at most so many unsent, and none
// is sent twice as long as the ledger's rows stand.
const BATCH = 20;
// The day's mail is counted from its first letter, so tomorrow's morning run, at the same minute, would come too early.
const UNTIL_MAIL_IS_BACK = 24 * 60 + 30;

/** What a run sent. */
export interface Reminded {
  readonly sent: number;
  /** Planned for today but left for the next run, because the day's mail is used up. */
  readonly postponed: number;
}

interface Planned {
  readonly reminder: Reminder;
  readonly key: string;
  readonly letter: Letter;
}

/**
 * Sends what is due today. A letter whose key is in the ledger, whatever became of it, is never sent again. The year is
 * computed only on days that have something to send.
 */
export function remind(ports: Ports, regime: Regime, { inputs, projection }: Collected): Reminded {
  const deadlines = deadlinesToday(ports, regime, inputs);
  if (deadlines.length === 0) return { sent: 0, postponed: 0 };
  return ports.gate.alone(() => {
    const { rows } = ports.sheets.readColumns('letters', 1);
    const entered = new Set(rows.map(([key]) => String(key)));
    const periods = [...new Set(deadlines.map(({ deadline }) => deadline.period))];
    const remembered = new Map(periods.map((period) => [period, sentLetters(ports.memory, period)]));
    const isKnown = (key: string, period: string) => entered.has(key) || remembered.get(period)?.has(key) === true;
    const planned = planLetters(ports, regime, projection(), deadlines, isKnown);
    const affordable = planned.length === 0 ? [] : withinQuota(planned, ports.mail.remaining());
    let sent = 0;
    for (let start = 0; start < affordable.length; start += BATCH) {
      const batch = affordable.slice(start, start + BATCH);
      sent += sendBatch(ports, batch, rows.length + start, () => {
        for (const period of periods) {
          const keys = batch.filter(({ reminder }) => reminder.deadline.period === period).map(({ key }) => key);
          remembered.get(period)?.add(keys);
        }
      });
    }
    const postponed = planned.length - affordable.length;
    if (postponed > 0) ports.bells.ringAgain(UNTIL_MAIL_IS_BACK);
    return { sent, postponed };
  });
}

/**
 * The ledger's key of a letter; an extended deadline has letters of its own. Example: 'humg-monthly|2026-11|DT|before-3', after
 * an extension to 02/12/2026 'humg-monthly|2026-11|DT|before-3|2026-12-02'.
 */
function ledgerKey(regime: Regime, { period, extension }: Deadline, organisation: string, kind: string): string {
  return `${regime.id}|${period}|${organisation}|${kind}${extension === null ? '' : `|${extension.until}`}`;
}

// A deadline with the schedule of its reminders; one that was extended concerns one organisation, which the others' do not.
interface Occasion {
  readonly schedule: ReminderSchedule;
  readonly deadline: Deadline;
  readonly concerns: (organisation: string) => boolean;
}

function deadlinesToday({ memory, clock }: Ports, regime: Regime, inputs: Inputs): readonly Occasion[] {
  const { settings, calendar, decisions } = inputs;
  const since = memory.get(MEMORY.remindersSince);
  if (!settings.reminders || since === null) return [];
  const today = dayOf(clock.now());
  const tiers = settings.tiers.map((days) => ({ kind: `before-${days}`, workingDaysBefore: days }));
  const schedule: ReminderSchedule = { today, calendar, tiers, since };
  const own = (organisation: string, deadline: Deadline) => ownDeadline(decisions, organisation, deadline);
  const regular = deadlinesOf(regime, inputs, yearOf(periodOf(today))).map((deadline) => ({
    schedule,
    deadline,
    concerns: (id: string) => own(id, deadline).extension === null,
  }));
  const extended = decisions.extensions.map(({ organisation, period }) => ({
    schedule,
    deadline: own(organisation, deadlineIn(regime, inputs, period)),
    concerns: (id: string) => id === organisation,
  }));
  return [...regular, ...extended.filter(({ deadline }) => deadline.extension !== null)]
    .filter(({ deadline }) => deadline.period >= settings.start)
    .filter(({ deadline }) => tierOfDay(schedule, deadline) !== null);
}

function planLetters(
  { forms }: Ports,
  regime: Regime,
  { inputs, figures, waiting }: Projection,
  occasions: readonly Occasion[],
  isKnown: (key: string, period: Period) => boolean,
): readonly Planned[] {
  // Whoever sent a report that waits for the office is not asked for it again.
  const isWaiting = (id: string, period: Period) =>
    waiting.some(({ identity }) => {
      return identity.organisation?.id === id && identity.period === period && WAITING_PROBLEMS.has(identity.problem);
    });

  const reminders = occasions.flatMap(({ schedule, deadline, concerns }) =>
    planReminders(schedule, deadline, {
      missing: inputs.organisations.filter(
        (organisation) =>
          concerns(organisation.id) &&
          organisation.email !== '' &&
          isActive(organisation, deadline.period) &&
          figures.reports(organisation.id, deadline.period) === null &&
          !isWaiting(organisation.id, deadline.period),
      ),
      isInLedger: (organisation, kind) => isKnown(ledgerKey(regime, deadline, organisation, kind), deadline.period),
    }),
  );
  if (reminders.length === 0) return [];
  const address = forms.open(inputs.settings.formAddress).address();
  return reminders.map((reminder) => ({
    reminder,
    key: ledgerKey(regime, reminder.deadline, reminder.organisation.id, reminder.kind),
    letter: writeLetter(regime, inputs, reminder, address),
  }));
}

function withinQuota(planned: readonly Planned[], remaining: number): readonly Planned[] {
  let left = remaining;
  return planned.filter(({ letter }) => {
    left -= letter.to.length;
    return left >= 0;
  });
}

function writeLetter(regime: Regime, { settings, items }: Inputs, reminder: Reminder, formAddress: string): Letter {
  const { organisation, deadline } = reminder;
  const owed = items.filter((item) => item.kind !== 'info' && owes(organisation, item.no, deadline.period));
  const { subject, body } = reminderLetter(organisation, deadline, {
    legalBasis: regime.legalBasis,
    officeName: regime.office.name,
    signedCopyPlace: settings.signedCopyPlace,
    officeEmail: settings.officeEmail,
    formAddress,
    items: owed.filter(({ sensitive }) => !sensitive).map(({ no }) => no),
    unnamedItems: owed.filter(({ sensitive }) => sensitive).length,
  });
  return {
    to: splitAddresses(organisation.email),
    subject,
    body,
    senderName: regime.office.name,
    replyTo: settings.officeEmail,
  };
}

function sendBatch(
  { sheets, mail, clock }: Ports,
  batch: readonly Planned[],
  firstRow: number,
  remember: () => void,
): number {
  const now = clock.now();
  const write = (states: readonly string[]) => {
    sheets.write(
      'letters',
      firstRow,
      batch.map((planned, index) => ledgerRow(planned, now, states[index] ?? '')),
    );
    sheets.commit();
  };
  write(batch.map(() => LETTER_STATES.sending));
  remember();
  const outcomes = batch.map(({ letter }) => mail.send(letter));
  write(outcomes.map((sent) => (sent ? LETTER_STATES.sent : LETTER_STATES.failed)));
  return outcomes.filter(Boolean).length;
}

function ledgerRow({ reminder, key, letter }: Planned, now: string, state: string): readonly Cell[] {
  const { organisation, deadline, kind } = reminder;
  return [
    key,
    deadline.period,
    organisation.id,
    letterKindName(kind),
    letter.to.join(', '),
    formatExactMoment(now),
    state,
    letter.subject,
  ];
}
