// Says which reports would be others if the office took a decision, and how, without taking it.

import type { Period } from '../../domain/calendar/period';
import type { Decision } from '../../domain/decisions/decision';
import type { Report } from '../../domain/report/report';
import { filedBuilder, fileVersions, type Projection } from '../project';

/** A decision that moves figures. */
export type PreviewedDecision = Extract<
  Decision,
  { readonly kind: 'accept' | 'replace' | 'withdraw' | 'read' | 'correct' }
>;

/** A report that would be another one: null where there would be none. */
export interface ChangedReport {
  readonly organisation: string;
  readonly period: Period;
  readonly report: Report | null;
}

/** Whether a decision moves figures. */
export function isPreviewed(decision: Decision): decision is PreviewedDecision {
  return PREVIEWED.has(decision.kind);
}

const PREVIEWED: ReadonlySet<Decision['kind']> = new Set<PreviewedDecision['kind']>([
  'accept',
  'replace',
  'withdraw',
  'read',
  'correct',
]);

/**
 * The reports that a decision would change. Nothing else is computed anew: of a figure, the report that it stands in; of a
 * response, the reports of the organisations between which it would move.
 * Example: a stranger's waiting report of A for March changes ('A', '2026-03').
 */
export function changedReports(projection: Projection, decision: PreviewedDecision): readonly ChangedReport[] {
  return 'responseId' in decision ? refiledReports(projection, decision) : reportWithFigure(projection, decision);
}

type OfResponse = Extract<PreviewedDecision, { readonly responseId: string }>;
type OfFigure = Exclude<PreviewedDecision, OfResponse>;

function reportWithFigure({ inputs, views }: Projection, decision: OfFigure): readonly ChangedReport[] {
  const { organisation, period } = decision;
  const standing = views.live.reports(organisation, period);
  if (standing === null) return [];
  const decided = { ...inputs, decisions: inputs.decisions.with(decision) };
  return [{ organisation, period, report: filedBuilder(decided)(standing) }];
}

function refiledReports(projection: Projection, decision: OfResponse): readonly ChangedReport[] {
  const { inputs, log, deadlineFor } = projection;
  const concerned = organisationsOf(projection, decision);
  const standing = projection.reports.filter(({ organisation }) => concerned.has(organisation.id));
  const responses = new Set([
    decision.responseId,
    ...standing.flatMap(({ versions }) => versions.map(({ responseId }) => responseId)),
    ...projection.waiting
      .filter(({ identity }) => concerned.has(identity.organisation?.id ?? ''))
      .map(({ version }) => version.responseId),
  ]);
  const decided = { ...inputs, decisions: inputs.decisions.with(decision) };
  const build = filedBuilder(decided);
  const own = log.versions.filter(({ responseId }) => responses.has(responseId));
  const { filed } = fileVersions(decided, own, deadlineFor);
  const refiled = filed.reports.filter(({ organisation }) => concerned.has(organisation.id));
  const isAmong = (reports: typeof refiled, one: (typeof refiled)[number]) =>
    reports.some((other) => isSameReport(one, other) && isSameList(one.versions, other.versions));
  return [
    ...standing
      .filter((one) => !refiled.some((other) => isSameReport(one, other)))
      .map(({ organisation, period }) => ({ organisation: organisation.id, period, report: null })),
    ...refiled
      .filter((one) => !isAmong(standing, one))
      .map((one) => ({ organisation: one.organisation.id, period: one.period, report: build(one) })),
  ];
}

// Those whose reports hold the response, who seem to have sent it, and whose it would be.
function organisationsOf({ reports, waiting }: Projection, decision: OfResponse): ReadonlySet<string> {
  const isIts = ({ responseId }: { readonly responseId: string }) => responseId === decision.responseId;
  return new Set([
    ...('organisation' in decision ? [decision.organisation] : []),
    ...reports.filter(({ versions }) => versions.some(isIts)).map(({ organisation }) => organisation.id),
    ...waiting.filter(({ version }) => isIts(version)).flatMap(({ identity }) => identity.organisation?.id ?? []),
  ]);
}

type Filed = Pick<Report, 'organisation' | 'period'>;

function isSameReport(one: Filed, other: Filed): boolean {
  return one.organisation.id === other.organisation.id && one.period === other.period;
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, place) => each === other[place]);
}
