// Files versions under organisation and period, and keeps what an edit would take away.

import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import type { Period } from '../calendar/period';
import type { Organisation } from '../regime/organisation';
import type { Identity } from './identify';
import { inOrder, type Version } from './version';

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
 * So does a report whose response was edited into one that cannot be filed or has to wait: only the edit waits.
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
    const { kept, left } = keepOrJoin(stretchesOf(own, identify), deadlineFor);
    if (left !== null) unfiled.push(left);
    kept.forEach(({ organisation, period, versions: filed }, index) => {
      if (index < kept.length - 1) refiled.push({ organisation: organisation.id, period, responseId });
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
  for (const version of inOrder(versions)) {
    const identity = identify(version);
    const last = stretches[stretches.length - 1];
    if (last && keyOf(last.identity) === keyOf(identity)) last.versions.push(version);
    else stretches.push({ identity, versions: [version] });
  }
  return stretches;
}

interface Kept {
  readonly kept: readonly FiledReport[];
  /** The newest version, where it cannot be filed. */
  readonly left: Filing['unfiled'][number] | null;
}

// A stretch that was left for another report before its deadline was a slip, and so was one that was no report at all: its
// versions belong to the next report.
function keepOrJoin(stretches: readonly Stretch[], deadlineFor: (period: Period) => Deadline): Kept {
  const kept: FiledReport[] = [];
  let slipped: Version[] = [];
  let left: Kept['left'] = null;
  stretches.forEach(({ identity, versions: own }, index) => {
    const { organisation, period, problem } = identity;
    const newest = own[own.length - 1];
    if (organisation === null || period === null || problem !== null) {
      slipped.push(...own);
      left = newest === undefined ? left : { version: newest, identity };
      return;
    }
    const next = stretches.slice(index + 1).find((later) => isReport(later.identity));
    const versions = [...slipped, ...own];
    left = null;
    slipped = [];
    const leftFor = next?.versions[0];
    const isSame = next !== undefined && keyOf(next.identity) === keyOf(identity);
    const isSlip = leftFor !== undefined && !isSame && dayOf(leftFor.submittedAt) <= deadlineFor(period).due;
    if (isSlip || isSame) slipped = versions;
    else kept.push({ organisation, period, versions });
  });
  return { kept, left };
}

function isReport({ organisation, period, problem }: Identity): boolean {
  return organisation !== null && period !== null && problem === null;
}

function keyOf({ organisation, period, problem }: Identity): string {
  return `${organisation?.id ?? ''}|${period ?? ''}|${problem ?? ''}`;
}
