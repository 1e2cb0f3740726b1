// Puts together what decides who is written to: the office's schedule, the year as it stands, and the ledger.

import type { Day } from '../../domain/calendar/day';
import { dayOf } from '../../domain/calendar/moment';
import { addMonths, type Period, periodOf, periodsFrom } from '../../domain/calendar/period';
import { workingDaysBefore } from '../../domain/calendar/working-day';
import type { Finding } from '../../domain/checks/finding';
import type { Organisation } from '../../domain/regime/organisation';
import { askedOf } from '../../domain/reminders/ask-secretary';
import type { LetterBook, Standing } from '../../domain/reminders/plan-letters';
import { CATCH_UP_DAYS } from '../../domain/reminders/reminder-of-day';
import { WAITING_PROBLEMS } from '../../domain/report/identify';
import { deadlineIn, ownDeadline } from '../deadlines';
import { MEMORY } from '../memory-keys';
import { once } from '../once';
import type { Memory } from '../ports';
import { type Projection, reportKey } from '../project';

// Deadlines longer ago have no letters left, unless they were extended.
const MONTHS_BACK = 2;

/** What a book is made of besides the year. */
export interface BookSource {
  readonly memory: Memory;
  readonly today: Day;
  /** The last day that is looked at; later than today for a preview. */
  readonly until: Day;
  readonly isInLedger: (key: string) => boolean;
  /** Whether the office has dealt with a finding: nobody is asked about it any more. */
  readonly isSettled: (finding: Finding) => boolean;
}

/** The book of a day, or null while reminders are not this installation's business yet. */
export function letterBook(projection: Projection, source: BookSource): LetterBook | null {
  const { regime, inputs } = projection;
  const { memory, today, until, isInLedger, isSettled } = source;
  const since = memory.get(MEMORY.remindersSince);
  if (since === null) return null;
  const asked = once(() => questionsByReport(projection, isSettled));
  const oldest = workingDaysBefore(inputs.calendar, today, CATCH_UP_DAYS);
  const waiting = waitingReports(projection);
  return {
    regime: regime.id,
    calendar: inputs.calendar,
    schedule: inputs.schedule,
    since,
    answersSince: memory.get(MEMORY.answersSince) ?? LATER,
    organisations: inputs.organisations,
    deadlines: periodsWithLetters(projection, today, until).map((period) => deadlineIn(regime, inputs, period)),
    ownDeadline: (organisation, deadline) => ownDeadline(inputs.decisions, organisation, deadline),
    standing: ({ id }: Organisation, { period }): Standing => {
      const key = reportKey(id, period);
      const report = projection.figures.reports(id, period);
      if (report !== null) {
        // An old report is answered no more, so nobody need look for its questions.
        const isRecent = dayOf(report.current.receivedAt) >= oldest;
        return { kind: 'reported', report, questions: isRecent ? (asked().get(key) ?? []) : [] };
      }
      return { kind: waiting.has(key) ? 'waiting' : 'missing' };
    },
    hasNews: arrivedSince(projection, summarisedUntil(projection, memory, today)).length > 0,
    closingSentOn: memory.get(MEMORY.closingSent) ?? '',
    isInLedger,
  };
}

// No arrival is answered before set-up has noted since when.
const LATER = '9999-12-31';

/** What each organisation is asked about its report of a period, by report key. */
export function questionsByReport(
  { findings }: Pick<Projection, 'findings'>,
  isSettled: (finding: Finding) => boolean,
): ReadonlyMap<string, readonly Finding[]> {
  const byReport = new Map<string, Finding[]>();
  for (const finding of askedOf(findings)) {
    if (finding.unit === null || finding.period === null || isSettled(finding)) continue;
    const key = reportKey(finding.unit, finding.period);
    const known = byReport.get(key);
    if (known) known.push(finding);
    else byReport.set(key, [finding]);
  }
  return byReport;
}

/** Reports that are there and wait for the office's word, by report key. */
export function waitingReports({ waiting }: Pick<Projection, 'waiting'>): ReadonlySet<string> {
  return new Set(
    waiting.flatMap(({ identity: { organisation, period, problem } }) =>
      organisation !== null && period !== null && WAITING_PROBLEMS.has(problem)
        ? [reportKey(organisation.id, period)]
        : [],
    ),
  );
}

/** Until when the office has been told what arrived; at first, until the previous working day began. */
export function summarisedUntil({ inputs }: Pick<Projection, 'inputs'>, memory: Memory, today: Day): string {
  return memory.get(MEMORY.summarised) ?? `${workingDaysBefore(inputs.calendar, today, 1)} 00:00:00`;
}

/** Report keys of versions taken in after a moment; a version that cannot be filed has ''. */
export function arrivedSince(
  { reports, waiting }: Pick<Projection, 'reports' | 'waiting'>,
  since: string,
): readonly string[] {
  return [
    ...reports
      .filter(({ current }) => current.receivedAt > since)
      .map(({ organisation, period }) => reportKey(organisation.id, period)),
    ...waiting.filter(({ version }) => version.receivedAt > since).map(() => ''),
  ];
}

/** When the newest version that the log has was taken in; null while there is none. */
export function newestArrival({ reports, waiting }: Pick<Projection, 'reports' | 'waiting'>): string | null {
  const moments = [
    ...reports.map(({ current }) => current.receivedAt),
    ...waiting.map(({ version }) => version.receivedAt),
  ];
  return moments.reduce<string | null>((latest, at) => (latest === null || at > latest ? at : latest), null);
}

function periodsWithLetters({ inputs }: Projection, today: Day, until: Day): readonly Period[] {
  const recent = periodsFrom(addMonths(periodOf(today), -MONTHS_BACK), periodOf(until));
  const extended = inputs.decisions.extensions
    .map(({ period }) => period)
    .filter((period) => period <= periodOf(until));
  return [...new Set([...extended, ...recent])].filter((period) => period >= inputs.settings.start).sort();
}
