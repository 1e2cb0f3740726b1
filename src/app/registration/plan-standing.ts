// Computes how the registrations of plans stand, from the log of their form.

import type { Day } from '../../domain/calendar/day';
import { deadlineOf } from '../../domain/calendar/deadline';
import { type Period, periodFrom, periodOf, yearOf } from '../../domain/calendar/period';
import { type Finding, planPeriod } from '../../domain/checks/finding';
import { runFilingChecks } from '../../domain/checks/run-filing-checks';
import { runPlanChecks } from '../../domain/checks/run-plan-checks';
import type { DecisionBook } from '../../domain/decisions/decision';
import type { PlanRegime } from '../../domain/regime/plan-regime';
import type { PlanStanding, StandingRegistration } from '../../domain/registration/plan-standing';
import { buildRegistration, type Registration } from '../../domain/registration/registration';
import { admitAll, suggestReport } from '../../domain/report/admit';
import { fileResponses } from '../../domain/report/file-responses';
import type { Identity, IdentityQuestions } from '../../domain/report/identify';
import { ruleOf } from '../deadlines';
import type { LinkedForm } from '../inputs/linked-form';
import type { Inputs } from '../inputs/read-inputs';
import type { Log } from '../intake/log';

/**
 * The same log and inputs give the same standing. Who may register, what waits and what an edit takes along is decided as for
 * monthly reports; a registration is filed under the month of its deadline.
 */
export function planStanding(regime: PlanRegime, inputs: Inputs, form: LinkedForm, log: Log, today: Day): PlanStanding {
  const { settings, organisations, findOrganisation } = inputs;
  const decisions = byYear(inputs.decisions, regime.dueMonth);
  const questions: IdentityQuestions = {
    organisation: settings.planOrganisationQuestion,
    month: 0,
    year: 0,
    yearlyIn: regime.dueMonth,
  };
  const counted = log.versions.filter(({ responseId }) => decisions.withdrawn(responseId) === null);
  const rules = { questions, organisations, findOrganisation, decisions, start: regime.start };
  const admitted = admitAll(counted, { ...rules, mustBeListed: settings.senderMustBeListed });
  const deadlineFor = (period: Period) => deadlineOf(ruleOf(regime, settings), period, inputs.calendar);
  const filed = fileResponses(counted, (version) => admitted.get(version) ?? NOBODY, deadlineFor);
  const reading = { ...regime, items: form.items, findOrganisation };
  const registrations = filed.reports.map(({ organisation, period, versions }) => {
    const registration = buildRegistration(organisation, period, versions, reading);
    return { registration, due: deadlineFor(period).due };
  });
  const isMissing = (id: string, period: Period) =>
    !registrations.some(
      ({ registration: { organisation, year } }) => organisation.id === id && year === yearOf(period),
    );
  const waiting = filed.unfiled.map(({ version, identity }) => ({
    version,
    identity,
    organisation: identity.organisation?.id ?? null,
    suggested: suggestReport(version, identity, organisations, isMissing)?.organisation ?? null,
  }));
  const asReports = registrations.map(({ registration: { organisation, year, versions, current } }) => ({
    organisation,
    period: planPeriod(year),
    versions,
    current,
  }));
  const filing = runFilingChecks({
    waiting: filed.unfiled.map((each) => ({ ...each, suggestion: null })),
    refiled: filed.refiled,
    formChanges: form.formChanges.map((changed) => ({ ...changed, item: null })),
    deleted: log.deleted,
    reports: asReports,
    book: (id, period) =>
      asReports.find((each) => each.organisation.id === id && each.period === planPeriod(yearOf(period))) ?? null,
    items: form.items,
    decisions,
    questions,
    off: settings.checks.off,
  });
  return {
    deadlines: yearsFrom(regime, today).map((year) => {
      const period = periodFrom(year, regime.dueMonth);
      return { year, period, due: deadlineFor(period).due };
    }),
    registrations: registrations.map(({ registration, due }) => standingOf(registration, due)),
    waiting: waiting.map(({ version, identity, organisation, suggested }) => ({
      responseId: version.responseId,
      sender: version.sender,
      organisation,
      suggested,
      year: yearOf(identity.period ?? version.submittedAt),
      problem: identity.problem,
    })),
    findings: [
      ...filing.findings.map(asOfPlan),
      ...registrations.flatMap(({ registration }) => runPlanChecks(registration, settings.checks)),
    ],
    deletions: filing.deletions,
    decided: [...new Set(log.versions.map(({ responseId }) => responseId))].filter(
      (id) => decisions.accepted(id) !== null || decisions.withdrawn(id) !== null,
    ),
    unreadable: log.unreadable,
  };
}

function yearsFrom({ start }: PlanRegime, today: Day): readonly number[] {
  const first = yearOf(start);
  return Array.from({ length: Math.max(0, yearOf(periodOf(today)) + 2 - first) }, (_, index) => first + index);
}

const NOBODY: Identity = { organisation: null, period: null, problem: 'unknown-unit' };

function standingOf(
  { organisation, year, first, current, versions, targets }: Registration,
  due: string,
): StandingRegistration {
  return {
    organisation: organisation.id,
    year,
    due,
    firstAt: first.submittedAt,
    at: current.submittedAt,
    version: versions.length,
    targets: targets.flatMap(({ item, isOwed, reading }) =>
      isOwed && item.code !== null && reading.kind === 'target'
        ? [{ item: item.no, code: item.code, value: reading.value }]
        : [],
    ),
  };
}

// Decisions about plans name the year; a registration is filed under a month of it.
function byYear(decisions: DecisionBook, dueMonth: number): DecisionBook {
  return {
    ...decisions,
    accepted(responseId) {
      const accepted = decisions.accepted(responseId);
      return accepted === null ? null : { ...accepted, period: periodFrom(yearOf(accepted.period), dueMonth) };
    },
    closedAt: (period) => decisions.closedAt(planPeriod(yearOf(period))),
  };
}

// Findings that monthly reports have, too: about a year, of no monthly item.
function asOfPlan(finding: Finding): Finding {
  const { period, facts } = finding;
  return {
    ...finding,
    item: null,
    period: period === null ? null : planPeriod(yearOf(period)),
    facts: { ...facts, form: 'plan' },
  };
}
