// Gathers what the office's summaries show of each organisation.

import { daysBetween } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import type { Finding } from '../../domain/checks/finding';
import { isActive, type Organisation } from '../../domain/regime/organisation';
import { isOnTime, type ReportState, reportState } from '../../domain/report/report';
import { formatMoment } from '../../text/dates';
import { FINDING_NAMES } from '../../text/findings';
import type { SummaryCounts, SummaryRow } from '../../text/letters/office';
import { shortened } from '../../text/letters/shared';
import { OFFICE_WORDS } from '../../text/letters/summary-words';
import { receivedText } from '../../text/signed-copies';
import {
  AWAITING_COPY,
  AWAITING_COPY_OVERDUE,
  excusedName,
  extendedName,
  extendedUntil,
  stateName,
  WAITING_STATE,
} from '../../text/states';
import { ownDeadline } from '../deadlines';
import { type Projection, reportKey } from '../project';
import { waitingReports } from './letter-book';

/** The summary of a period: every organisation that reports in it, with the counts above. */
export interface PeriodSummary {
  readonly counts: SummaryCounts;
  /** Missing ones first, then waiting, late, those with something to check, and the rest, each in the sheet's order. */
  readonly rows: readonly SummaryRow[];
  /** The row of an organisation, by key. */
  readonly rowOf: (organisation: string) => SummaryRow | null;
  readonly missing: readonly Organisation[];
}

interface Entry {
  readonly organisation: Organisation;
  readonly row: SummaryRow;
  readonly state: ReportState;
  readonly isWaiting: boolean;
  /** Whether its report is there, and the signed copy that decides lateness is not. */
  readonly awaitsCopy: boolean;
}

/** Summarises a period. `questions` are the open findings of a report, by report key. */
export function summaryOf(
  projection: Projection,
  deadline: Deadline,
  questions: ReadonlyMap<string, readonly Finding[]>,
): PeriodSummary {
  const { inputs, figures, today } = projection;
  const waiting = waitingReports(projection);
  const entries = inputs.organisations
    .filter((organisation) => isActive(organisation, deadline.period))
    .map((organisation): Entry => {
      const own = ownDeadline(inputs.decisions, organisation.id, deadline);
      const report = figures.reports(organisation.id, deadline.period);
      const key = reportKey(organisation.id, deadline.period);
      const state = reportState(report, own, today);
      const isWaiting = report === null && waiting.has(key);
      const awaitsCopy = report !== null && report.receipt.on === null;
      const isExcused = inputs.decisions.excused(organisation.id, deadline.period) !== null;
      const daysLate = report?.receipt.on ? daysBetween(own.due, report.receipt.on) : 0;
      const name = stateName(state, daysLate);
      const row: SummaryRow = {
        name: organisation.name,
        secretary: organisation.secretary,
        state: isWaiting
          ? WAITING_STATE
          : awaitsCopy
            ? awaitingText(state)
            : state === 'late' && isExcused
              ? excusedName(name)
              : extendedText(name, own, report === null ? null : isOnTime(report, own.extension?.regular ?? own.due)),
        submittedAt: report === null ? '' : formatMoment(report.first.submittedAt),
        signedCopy:
          report === null || !inputs.settings.signedCopies
            ? ''
            : receivedText(inputs.signed(organisation.id, deadline.period)),
        toCheck: checkText(inputs, questions.get(key) ?? []),
      };
      return { organisation, row, state, isWaiting, awaitsCopy };
    });
  const rows = new Map(entries.map(({ organisation, row }) => [organisation.id, row]));
  const missing = entries.filter(isMissing);
  return {
    counts: {
      all: entries.length,
      reported: entries.filter(({ state }) => state === 'on-time' || state === 'late').length,
      late: entries.filter(({ state }) => state === 'late').length,
      waiting: entries.filter(({ isWaiting }) => isWaiting).length,
      awaitingCopy: entries.filter(({ awaitsCopy }) => awaitsCopy).length,
      missing: missing.length,
    },
    rows: [...entries].sort((a, b) => rank(a) - rank(b)).map(({ row }) => row),
    rowOf: (organisation) => rows.get(organisation) ?? null,
    missing: missing.map(({ organisation }) => organisation),
  };
}

function isMissing({ state, isWaiting, awaitsCopy }: Entry): boolean {
  return !isWaiting && !awaitsCopy && state !== 'on-time' && state !== 'late';
}

function rank(entry: Entry): number {
  const { state, isWaiting, awaitsCopy, row } = entry;
  if (isMissing(entry)) return 0;
  if (isWaiting || awaitsCopy) return 1;
  if (state === 'late') return 2;
  return row.toCheck === '' ? 4 : 3;
}

function awaitingText(state: ReportState): string {
  return state === 'overdue' ? AWAITING_COPY_OVERDUE : AWAITING_COPY;
}

// As "Theo dõi nộp" says it.
function extendedText(name: string, { due, extension }: Deadline, wouldBeOnTime: boolean | null): string {
  if (extension === null) return name;
  if (wouldBeOnTime === null) return name === stateName('overdue') ? extendedName(name) : extendedUntil(due);
  return wouldBeOnTime ? name : extendedName(name);
}

// Items on discipline and complaints are counted, never named in a letter.
function checkText({ items }: Projection['inputs'], findings: readonly Finding[]): string {
  const sensitive = new Set(items.filter((item) => item.sensitive).map(({ no }) => no));
  const named = findings.filter(({ item }) => item === null || !sensitive.has(item));
  const texts = named.map(({ code, item }) =>
    item === null ? FINDING_NAMES[code] : OFFICE_WORDS.ofItem(item, FINDING_NAMES[code]),
  );
  const others = findings.length - named.length;
  return shortened([...texts, ...(others === 0 ? [] : [OFFICE_WORDS.others(others)])].join('; '), LONGEST_CHECK);
}

const LONGEST_CHECK = 120;
