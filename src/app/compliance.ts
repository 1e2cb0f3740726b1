// Gathers how every organisation kept to the regime in a year: months, and what is still open about them.

import { yearOf } from '../domain/calendar/period';
import type { Finding, Severity } from '../domain/checks/finding';
import { isActive, nameIn, type Organisation } from '../domain/regime/organisation';
import { type MonthRecord, onTimeShare, type Punctuality, punctualityOf } from '../domain/report/punctuality';
import { reportState } from '../domain/report/report';
import { ownDeadline } from './deadlines';
import type { Projection } from './project';
import { waitingFor } from './waiting';

/** One organisation's year. */
export interface ComplianceRecord {
  readonly id: string;
  /** As it was called last in the year. */
  readonly name: string;
  readonly punctuality: Punctuality;
  readonly share: number | null;
  /** Versions of the year's periods that wait for the office. */
  readonly waitingVersions: number;
  /** Findings of the year's periods that the office has not dealt with; overdue reports are counted as such. */
  readonly openFaults: number;
  readonly openQuestions: number;
}

/**
 * The organisations that report in the year, the lowest on-time share first; of equals the one with more days late, then the
 * order of "Đơn vị". Rule: 52-CV/ĐU 3 (R9): facts for a proposal, no verdict.
 */
export function complianceOf(
  projection: Projection,
  isSettled: (finding: Finding) => boolean,
): readonly ComplianceRecord[] {
  const openOf = countOpen(projection, isSettled);
  return projection.inputs.organisations
    .filter((organisation) => projection.periods.some((period) => isActive(organisation, period)))
    .map((organisation) => recordOf(projection, organisation, openOf))
    .sort((a, b) => (a.share ?? 2) - (b.share ?? 2) || daysLate(b.punctuality) - daysLate(a.punctuality));
}

/** All days late together. */
export function daysLate({ late }: Punctuality): number {
  return late.reduce((sum, { days }) => sum + days, 0);
}

type OpenCount = (organisation: string, severity: Severity) => number;

// What the office has not dealt with, counted once for all organisations.
function countOpen({ findings, year }: Projection, isSettled: (finding: Finding) => boolean): OpenCount {
  const counts = new Map<string, Map<Severity, number>>();
  for (const finding of findings) {
    const { code, unit, period, severity } = finding;
    if (unit === null || period === null || code === 'overdue' || yearOf(period) !== year || isSettled(finding))
      continue;
    const own = counts.get(unit) ?? new Map<Severity, number>();
    counts.set(unit, own.set(severity, (own.get(severity) ?? 0) + 1));
  }
  return (organisation, severity) => counts.get(organisation)?.get(severity) ?? 0;
}

function recordOf(projection: Projection, organisation: Organisation, openOf: OpenCount): ComplianceRecord {
  const { waiting, periods } = projection;
  const { id } = organisation;
  const punctuality = punctualityOf(monthsOf(projection, organisation));
  return {
    id,
    name: nameIn(organisation, periods),
    punctuality,
    share: onTimeShare(punctuality),
    waitingVersions: periods.reduce((sum, period) => sum + waitingFor(waiting, id, period).length, 0),
    openFaults: openOf(id, 'fault'),
    openQuestions: openOf(id, 'question'),
  };
}

function monthsOf(
  { deadlines, begun, inputs, figures, today, waiting }: Projection,
  organisation: Organisation,
): readonly MonthRecord[] {
  const { decisions } = inputs;
  const { id } = organisation;
  return deadlines
    .filter(({ period }) => begun.includes(period) && isActive(organisation, period))
    .map((regular) => {
      const { period } = regular;
      const deadline = ownDeadline(decisions, id, regular);
      const report = figures.reports(id, period);
      return {
        deadline,
        state: reportState(report, deadline, today),
        firstDay: report === null ? null : report.first.submittedAt.slice(0, 10),
        isWaiting: report === null && waitingFor(waiting, id, period).length > 0,
        excuse: decisions.excused(id, period),
      };
    });
}
