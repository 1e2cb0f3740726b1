// A version that counts for nobody yet, and the finding that says so.

import type { Suggestion } from '../report/admit';
import type { Identity } from '../report/identify';
import type { Version } from '../report/version';
import type { Finding, FindingCode } from './finding';

/** A version that waits for the office, with what it may be. */
export interface WaitingVersion {
  readonly version: Version;
  readonly identity: Identity;
  readonly suggestion: Suggestion | null;
}

/** The finding about a waiting version; `item` is the question that could not be read, 0 where none is to blame. */
export function waitingFinding(
  code: FindingCode,
  { version, identity, suggestion }: WaitingVersion,
  item = 0,
  more: Finding['facts'] = {},
): Finding {
  return {
    code,
    severity: 'fault',
    unit: identity.organisation?.id ?? null,
    period: identity.period,
    item: item === 0 ? null : item,
    received: item === 0 ? version.sender : (version.answers.get(item) ?? ''),
    facts: {
      problem: identity.problem ?? '',
      submittedAt: version.submittedAt,
      sender: version.sender,
      ...(suggestion === null ? {} : { suggestedUnit: suggestion.organisation, suggestedPeriod: suggestion.period }),
      ...more,
    },
    responseId: version.responseId,
  };
}
