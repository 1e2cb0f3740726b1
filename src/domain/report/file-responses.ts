// Files versions under organisation and period, and keeps what an edit would take away.

import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import type { Period } from '../calendar/period';
import type { Organisation } from '../regime/organisation';
import type { Identity } from './identify';
import { isNewer, type Version } from './version';

/** Versions of one report, in the order of submission. */
export interface FiledReport {
  readonly organisation: Organisation;
  readonly period: Period;
  readonly versions: readonly Version[];
}

/** All versions, filed; those that cannot be, with the reason. */
export interface Filing {
  readonly reports: readonly FiledReport[];
  readonly unfiled: readonly { readonly version: Version; readonly identity: Identity }[];
  /** Reports that stay although their response was turned into another report after the deadline. */
  readonly refiled: readonly { readonly organisation: string; readonly period: Period; readonly responseId: string }[];
}

interface Stretch {
  readonly identity: Identity;
  readonly versions: Version[];
}

/**
 * Files responses by their newest version: a corrected organisation or month takes the earlier versions along. But an edit
 * that came after the deadline of the period it leaves is taken for somebody reusing last month's link: that report stays.
 * Rule: 52-CV/ĐU 2.1, the period is the one that was chosen.
 * Example: a March report (due 27/3) edited to April on 20/4 leaves the March report in place and begins one of April.
 */
export function fileResponses(
  versions: readonly Version[],
  identify: (version: Version) => Identity,
  deadlineFor: (period: Period) => Deadline,
): Filing {
  const responses = new Map<string, Version[]>();
  for (const version of versions) {
    const known = responses.get(version.responseId);
    if (known) known.push(version);
    else responses.set(version.responseId, [version]);
  }
  const reports = new Map<string, { organisation: Organisation; period: Period; versions: Version[] }>();
  const unfiled: Filing['unfiled'][number][] = [];
  const refiled: Filing['refiled'][number][] = [];
  for (const [responseId, own] of responses) {
    const stretches = keepOrJoin(stretchesOf(own, identify), deadlineFor);
    stretches.forEach(({ identity, versions: filed }, index) => {
      const { organisation, period } = identity;
      const newest = filed[filed.length - 1];
      if (newest === undefined) return;
      if (organisation === null || period === null || identity.problem !== null) {
        unfiled.push({ version: newest, identity });
        return;
      }
      if (index < stretches.length - 1) refiled.push({ organisation: organisation.id, period, responseId });
      const key = `${period}|${organisation.id}`;
      const report = reports.get(key);
      if (report) report.versions.push(...filed);
      else reports.set(key, { organisation, period, versions: [...filed] });
    });
  }
  return { reports: [...reports.values()], unfiled, refiled };
}

// Versions of one response in order of time, cut where they name another report.
function stretchesOf(versions: readonly Version[], identify: (version: Version) => Identity): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const version of [...versions].sort((a, b) =>
    isNewer(a, b) ? (a.submittedAt === b.submittedAt ? 0 : 1) : -1,
  )) {
    const identity = identify(version);
    const last = stretches[stretches.length - 1];
    if (last && keyOf(last.identity) === keyOf(identity)) last.versions.push(version);
    else stretches.push({ identity, versions: [version] });
  }
  return stretches;
}

// A stretch that was left before its deadline (or was never a report) was a slip: its versions belong to the next one.
function keepOrJoin(stretches: readonly Stretch[], deadlineFor: (period: Period) => Deadline): readonly Stretch[] {
  const kept: Stretch[] = [];
  let slipped: Version[] = [];
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1]?.versions[0];
    const { problem, period } = stretch.identity;
    const isReport = problem === null && period !== null;
    const wasOver = isReport && next !== undefined && dayOf(next.submittedAt) > deadlineFor(period).due;
    const versions = [...slipped, ...stretch.versions];
    slipped = [];
    if (next === undefined || wasOver) kept.push({ ...stretch, versions });
    else slipped = versions;
  });
  return kept;
}

function keyOf({ organisation, period, problem }: Identity): string {
  return `${organisation?.id ?? ''}|${period ?? ''}|${problem ?? ''}`;
}
