// Decides which versions may take the place of a report that already counts, and files the others as waiting.

import type { Day } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import type { Period } from '../calendar/period';
import { changesBetween } from '../checks/answer-changes';
import type { DecisionBook } from '../decisions/decision';
import type { Item } from '../regime/regime';
import { type FiledReport, type Filing, fileResponses } from './file-responses';
import type { Identity } from './identify';
import { inOrder, type Version } from './version';

/** What holding depends on. */
export interface ReplacementRules {
  /** The first day whose replacements wait; null: the newest version counts at once. What was refused never counts. */
  readonly from: Day | null;
  readonly items: readonly Item[];
  readonly decisions: DecisionBook;
}

/**
 * Files versions as `fileResponses` does, but a version that came from the day on and whose answers differ from the report that
 * counts waits with the problem 'replaces-counted', until the office takes it: the report before it stays, and its first
 * version goes on deciding lateness. One that waits has nothing left to replace once a newer one counts.
 * Rule: 52-CV/ĐU 1.3 (figures do not change by themselves); assumed, so it is a setting.
 * Example: A's March report with Mục 24 = 3, a second one with 5: the first counts, the second waits.
 */
export function fileHolding(
  versions: readonly Version[],
  identify: (version: Version) => Identity,
  deadlineFor: (period: Period) => Deadline,
  rules: ReplacementRules,
): Filing {
  const held = new Set<Version>();
  const identifyHeld = (version: Version): Identity => {
    const identity = identify(version);
    return held.has(version) ? { ...identity, problem: 'replaces-counted' } : identity;
  };
  for (;;) {
    const filed = fileResponses(versions, identifyHeld, deadlineFor);
    // A version that waits may leave its response in the report that it was to leave, where others follow it.
    const more = filed.reports.flatMap((report) => replacements(report, identifyHeld, rules));
    if (more.length === 0) return filed;
    for (const version of more) held.add(version);
  }
}

// The versions of a report after the newest one that may count.
function replacements(
  { organisation, period, versions }: FiledReport,
  identify: (version: Version) => Identity,
  rules: ReplacementRules,
): readonly Version[] {
  if (versions.length === 1) return [];
  // Slips that a later version corrected, and what waits for another reason, never counted.
  const own = inOrder(versions).filter((version) => {
    const identity = identify(version);
    return identity.problem === null && identity.organisation?.id === organisation.id && identity.period === period;
  });
  let counting: Version | null = null;
  let waiting: Version[] = [];
  for (const version of own) {
    if (counting === null || mayReplace(version, counting, period, rules)) {
      counting = version;
      waiting = [];
    } else waiting.push(version);
  }
  return waiting;
}

function mayReplace(
  version: Version,
  counting: Version,
  period: Period,
  { from, items, decisions }: ReplacementRules,
): boolean {
  const { responseId, fingerprint, submittedAt } = version;
  const said = decisions.replacement(responseId, fingerprint);
  if (said !== null) return said.takes === 'newer';
  if (from === null || dayOf(submittedAt) < from) return true;
  if (decisions.accepted(responseId) !== null) {
    // The office took the response as it waited for another reason; an edit of what counts already is another matter.
    const closedAt = decisions.closedAt(period);
    const cameAfterClosing = closedAt !== null && submittedAt > closedAt;
    if (counting.responseId !== responseId || cameAfterClosing) return true;
  }
  return changesBetween(counting.answers, version.answers, items).length === 0;
}
