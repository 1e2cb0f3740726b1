// Computes everything from the log and the inputs: the one place where raw versions become reports, totals and findings.

import type { Day } from '../domain/calendar/day';
import type { Deadline } from '../domain/calendar/deadline';
import { dayOf } from '../domain/calendar/moment';
import { type Period, periodFrom, periodOf, periodsFrom, yearOf } from '../domain/calendar/period';
import { findClosedDiffers } from '../domain/checks/closed-differs';
import type { Finding } from '../domain/checks/finding';
import { runChecks } from '../domain/checks/run-checks';
import { runFilingChecks } from '../domain/checks/run-filing-checks';
import type { ComparedCopy } from '../domain/checks/signed-copy-deviation';
import type { WaitingVersion } from '../domain/checks/waiting-version';
import type { Decision, DecisionBook } from '../domain/decisions/decision';
import type { Regime } from '../domain/regime/regime';
import { admitAll, suggestReport } from '../domain/report/admit';
import type { FiledReport, Filing } from '../domain/report/file-responses';
import { fileHolding } from '../domain/report/hold-replacements';
import type { Identity, IdentityQuestions } from '../domain/report/identify';
import { type Report, reportBuilder } from '../domain/report/report';
import { receivedOn } from '../domain/report/signed-copy';
import type { Version } from '../domain/report/version';
import { reportBook } from '../domain/totals/report-book';
import type { Figures, ReportBook, SchoolFigure } from '../domain/totals/school';
import { answered, decidedFigures, effectOn } from './apply-decisions';
import { type ClosedMonths, closedMonths } from './closing/closed-months';
import { compareCopies } from './closing/compare-copies';
import { deadlinesByPeriod, ownDeadline } from './deadlines';
import type { Inputs } from './inputs/read-inputs';
import type { Log } from './intake/log';
import { planFindings } from './registration/plan-findings';
import { planOfYear, type SchoolYears, schoolByItem, schoolYears, type YearView, yearViewer } from './year-view';

/** Everything that the generated sheets show. Its own year is today's. */
export interface Projection extends YearView {
  readonly today: Day;
  /** The year that the office looks at: today's, or an older one that it chose. */
  readonly viewed: YearView;
  readonly inputs: Inputs;
  readonly log: Log;
  readonly regime: Regime;
  /** The deadline of any period, also of other years. */
  readonly deadlineFor: (period: Period) => Deadline;
  /** Every report of any year, in the order in which reports first arrived. */
  readonly reports: readonly Report[];
  /** What sums are made of: closed months as the setting wants them. */
  readonly figures: Figures;
  /** Both views of closed months, whatever the setting. */
  readonly views: ClosedMonths;
  /** Signed copies against what counts now. */
  readonly compared: readonly ComparedCopy[];
  /** Versions that count for nobody until the office says so, with what each may be. */
  readonly waiting: readonly WaitingVersion[];
  /** Whether a decision does something: its response is there, its answer is the one that it is about. */
  readonly isEffective: (decision: Decision) => boolean;
  readonly schoolIn: SchoolYears;
  /** The school's figures of every numeric item, from the start of the regime on; sums begin anew each year. */
  readonly history: () => ReadonlyMap<number, readonly SchoolFigure[]>;
  /** Of every period since the start, so that a new year hides nothing of the old one. */
  readonly findings: readonly Finding[];
  /** Deleted responses that still count, also where "Cảnh báo" is told not to name them. */
  readonly deletions: readonly Finding[];
  /** Whether no version names its sender: the form collects no addresses. */
  readonly isSenderless: boolean;
  /** Versions of the log that cannot be read any more. */
  readonly unreadableVersions: number;
}

/** The key of a report. */
export function reportKey(organisation: string, period: Period): string {
  return `${period}|${organisation}`;
}

/** Computes the year of `today` from all versions. The same input gives the same output, whatever was computed before. */
export function project(regime: Regime, inputs: Inputs, log: Log, today: Day): Projection {
  const { settings, organisations, items, decisions } = inputs;
  const year = yearOf(periodOf(today));
  const { deadlineFor, questions, filed, waiting, reports, book, views, figures } = computeFigures(regime, inputs, log);
  const compared = compareCopies(inputs, views);
  const schoolIn = schoolYears(figures, items, today);
  const viewYear = yearViewer(regime, inputs, figures, schoolIn, today);
  const own = viewYear(year);
  const checked = periodsFrom(settings.start, periodFrom(year, 12));
  const filing = runFilingChecks({
    waiting,
    refiled: filed.refiled,
    formChanges: inputs.formChanges,
    deleted: log.deleted,
    reports,
    book,
    items,
    decisions,
    questions,
    off: settings.checks.off,
  });
  const findings = [
    ...filing.findings,
    ...planFindings(regime, inputs, book, today),
    ...answered(
      decisions,
      runChecks({
        organisations,
        reports: book,
        items,
        deadlines: checked.map(deadlineFor),
        ownDeadline: ({ id }, deadline) => ownDeadline(decisions, id, deadline),
        today,
        openings: inputs.openings,
        plans: [...new Set(checked.map(yearOf))].map((each) =>
          each === year ? own.plan : planOfYear(regime, inputs, figures, each, today),
        ),
        notOwner: { includeZero: settings.notOwnerZero },
        settings: settings.checks,
        compared,
      }),
    ),
    ...findClosedDiffers(views.book, views.applied, reports, items),
  ];
  return {
    ...own,
    today,
    viewed: settings.viewedYear === null || settings.viewedYear === year ? own : viewYear(settings.viewedYear),
    inputs,
    log,
    regime,
    deadlineFor,
    reports,
    figures,
    views,
    compared,
    waiting,
    isEffective: effectOn(log.versions, book, inputs.plan, inputs.changedTargets.byDecision),
    schoolIn,
    history: () => schoolByItem(figures, items, periodsFrom(settings.start, periodOf(today))),
    findings,
    deletions: [...filing.deletions, ...(inputs.plan?.deletions ?? [])],
    isSenderless: log.versions.length > 0 && log.versions.every(({ sender }) => sender === ''),
    unreadableVersions: log.unreadable + (inputs.plan?.unreadable ?? 0),
  };
}

/** What the year's figures are made of. */
interface ComputedFigures {
  readonly deadlineFor: (period: Period) => Deadline;
  readonly questions: IdentityQuestions;
  readonly filed: Filing;
  readonly waiting: readonly WaitingVersion[];
  readonly reports: readonly Report[];
  readonly book: ReportBook;
  readonly views: ClosedMonths;
  readonly figures: Figures;
}

function computeFigures(regime: Regime, inputs: Inputs, log: Log): ComputedFigures {
  const { settings, organisations } = inputs;
  const deadlineFor = deadlinesByPeriod(regime, inputs);
  const { questions, filed, waiting } = fileVersions(inputs, log.versions, deadlineFor);
  const reports = filed.reports.map(filedBuilder(inputs));
  const book = reportBook(reports);
  const live: Figures = { organisations, reports: book, openings: inputs.openings, start: settings.start };
  const views = closedMonths(live, inputs);
  return { deadlineFor, questions, filed, waiting, reports, book, views, figures: views[settings.closedView] };
}

/**
 * Versions under organisation and period, and those that wait. Responses that the office withdrew count for nobody; replacements
 * that it refused wait no more.
 */
export function fileVersions(
  inputs: Inputs,
  versions: readonly Version[],
  deadlineFor: (period: Period) => Deadline,
): Pick<ComputedFigures, 'questions' | 'filed' | 'waiting'> {
  const { settings, organisations, findOrganisation, decisions } = inputs;
  const questions: IdentityQuestions = {
    organisation: settings.organisationQuestion,
    month: settings.monthQuestion,
    year: settings.yearQuestion,
  };
  const counted = versions.filter(({ responseId }) => decisions.withdrawn(responseId) === null);
  const rules = { questions, organisations, findOrganisation, decisions, start: settings.start };
  const admitted = admitAll(counted, { ...rules, mustBeListed: settings.senderMustBeListed });
  const filed = fileHolding(counted, (version) => admitted.get(version) ?? NOBODY, deadlineFor, {
    from: settings.replacementsWaitFrom,
    items: inputs.items,
    decisions,
  });
  const arrived = new Set(filed.reports.map(({ organisation, period }) => reportKey(organisation.id, period)));
  const waiting = filed.unfiled
    .filter(({ version }) => !isRefused(decisions, version))
    .map(({ version, identity }) => ({
      version,
      identity,
      suggestion: suggestReport(version, identity, organisations, (id, period) => !arrived.has(reportKey(id, period))),
    }));
  return { questions, filed, waiting };
}

/** Makes reports from their filed versions, with the figures that the office decided. */
export function filedBuilder(inputs: Inputs): (filed: FiledReport) => Report {
  const build = reportBuilder(inputs.items);
  return ({ organisation, period, versions }) => {
    const decided = decidedFigures(inputs.decisions, organisation.id, period);
    return withReceipt(inputs, build(organisation, period, versions, decided));
  };
}

// What else than the form decides is the office's setting. Rule: 52-CV/ĐU 3 names three channels, not which one counts.
function withReceipt({ settings, signed }: Inputs, report: Report): Report {
  const { lateBy } = settings;
  if (lateBy === 'form') return report;
  const on = receivedOn(lateBy, dayOf(report.first.submittedAt), signed(report.organisation.id, report.period));
  return { ...report, receipt: { by: lateBy, on } };
}

function isRefused(decisions: DecisionBook, { responseId, fingerprint }: Version): boolean {
  return decisions.replacement(responseId, fingerprint)?.takes === 'standing';
}

const NOBODY: Identity = { organisation: null, period: null, problem: 'unknown-unit' };
