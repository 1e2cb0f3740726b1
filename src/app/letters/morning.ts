// Gathers what the morning's summary tells the office.

import type { Deadline } from '../../domain/calendar/deadline';
import { dayOf, type Moment } from '../../domain/calendar/moment';
import type { Finding } from '../../domain/checks/finding';
import type { LetterDraft } from '../../text/letters/blocks';
import { morningLetter, type SummaryRow } from '../../text/letters/office';
import { OFFICE_WORDS } from '../../text/letters/summary-words';
import { deadlineIn } from '../deadlines';
import type { Projection } from '../project';
import { arrivedSince } from './letter-book';
import { summaryOf } from './summary';

/** What the morning's summary is written from. */
export interface MorningSource {
  readonly projection: Projection;
  readonly now: Moment;
  readonly questions: ReadonlyMap<string, readonly Finding[]>;
  /** Until when the office has been told what arrived. */
  readonly toldUntil: Moment;
  /** Today's letters to secretaries by kind, with their number. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** Names of organisations that no letter can reach. */
  readonly unreachable: readonly string[];
  /** Letters that wait for tomorrow's mail. */
  readonly postponed: number;
}

/** The morning's summary, with the reports of any period that arrived since the last one. */
export function morningDraft(source: MorningSource, deadline: Deadline): LetterDraft {
  const { projection, now, toldUntil, kinds, unreachable, postponed } = source;
  const { counts, missing } = summaryOf(projection, deadline, source.questions);
  return morningLetter(deadline, projection.regime.office.name, {
    today: dayOf(now),
    counts,
    arrived: arrivedRows(source, toldUntil),
    missing: missing.map(({ name }) => name),
    waitingResponses: projection.waiting.length,
    letters: kinds.map(([kind, count]) => OFFICE_WORDS.ofKind(kind, count)),
    troubles: [
      ...(unreachable.length === 0 ? [] : [OFFICE_WORDS.unreachable(unreachable)]),
      ...(postponed === 0 ? [] : [OFFICE_WORDS.postponed(postponed)]),
    ],
  });
}

function arrivedRows({ projection, questions }: MorningSource, since: Moment): readonly SummaryRow[] {
  const keys = new Set(arrivedSince(projection, since).filter((key) => key !== ''));
  const periods = [...new Set([...keys].map((key) => key.slice(0, key.indexOf('|'))))].sort();
  return periods.flatMap((period) => {
    const { rowOf } = summaryOf(projection, deadlineIn(projection.regime, projection.inputs, period), questions);
    return [...keys].flatMap((key) => {
      const [of, organisation = ''] = key.split('|');
      const row = of === period ? rowOf(organisation) : null;
      return row === null ? [] : [row];
    });
  });
}
