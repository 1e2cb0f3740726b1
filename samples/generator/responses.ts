// Puts the year's responses together: one for each report, and the few that correct a report or cannot be filed.

import { figuresOf } from './figures';
import { inspectionsOf } from './inspections';
import { ORGANISATIONS, reportsIn, type SampleOrganisation, UNLISTED_ORGANISATION } from './organisations';
import { remarksOf } from './remarks';
import { momentOf, PERIODS } from './schedule';
import { pick } from './seeded';

/** One response to the form. */
export interface SampleResponse {
  /** 'yyyy-mm-dd hh:mm:ss' on the clock of Hà Nội. */
  readonly at: string;
  readonly email: string;
  /** Typed text or chosen words by question; unanswered questions are left out. */
  readonly answers: ReadonlyMap<number, string>;
}

interface Correction {
  readonly item: number;
  /** What the first response said instead of the figure in the tables. */
  readonly atFirst: string;
  readonly correctedAt: string;
}

/** Reports that were sent twice: the second response is a whole report again. */
const CORRECTIONS: ReadonlyMap<string, Correction> = new Map([
  ['KHCN 2026-04', { item: 56, atFirst: '3', correctedAt: '2026-04-24 15:41:05' }],
  // After the deadline, of a report that had come in time.
  ['MH03 2026-07', { item: 24, atFirst: '3', correctedAt: '2026-07-30 10:08:44' }],
]);

/** Reports that were first sent without a month. */
const WITHOUT_MONTH: ReadonlyMap<string, string> = new Map([['MH04 2026-04', '2026-04-22 10:31:12']]);

const BY_NOBODY_LISTED: SampleResponse = {
  at: '2026-05-26 15:03:27',
  email: 'chibo.sinhvien@humg.test',
  answers: new Map([
    [1, UNLISTED_ORGANISATION],
    [2, 'Tháng 5'],
    [24, '1'],
    ...Array.from({ length: 13 }, (_, index) => [29 + index, '0'] as const),
  ]),
};

/** Every response in order of submission, as Google Forms exports them. Throws if two carry the same moment. */
export function sampleResponses(): readonly SampleResponse[] {
  const reports = PERIODS.flatMap((period) =>
    ORGANISATIONS.filter((organisation) => reportsIn(organisation, period)).flatMap((organisation) =>
      responsesOf(organisation, period),
    ),
  );
  const responses = [...reports, BY_NOBODY_LISTED].sort((one, other) => (one.at < other.at ? -1 : 1));
  const twice = responses.find(({ at }, index) => responses[index + 1]?.at === at);
  if (twice) throw new Error(`two responses at ${twice.at}: the order of the export would be arbitrary`);
  return responses;
}

function responsesOf(organisation: SampleOrganisation, period: string): readonly SampleResponse[] {
  const at = momentOf(organisation.id, period);
  if (at === null) return [];
  const report = `${organisation.id} ${period}`;
  const response = { at, email: senderOf(organisation, report), answers: answersOf(organisation, period) };
  const correction = CORRECTIONS.get(report);
  const withoutMonth = WITHOUT_MONTH.get(report);
  return [
    ...(withoutMonth === undefined ? [] : [{ ...retyped(response, 2, ''), at: withoutMonth }]),
    correction === undefined ? response : retyped(response, correction.item, correction.atFirst),
    ...(correction === undefined ? [] : [{ ...response, at: correction.correctedAt }]),
  ];
}

/** The address that sent a report. */
export function senderOf({ addresses }: SampleOrganisation, report: string): string {
  return addresses[pick(addresses.length, `${report} sender`)] ?? '';
}

function answersOf({ id, name }: SampleOrganisation, period: string): ReadonlyMap<number, string> {
  return new Map([
    [1, name],
    [2, `Tháng ${Number(period.slice(5))}`],
    ...inspectionsOf(id, period),
    ...figuresOf(id, period),
    ...remarksOf(id, period),
  ]);
}

function retyped(response: SampleResponse, item: number, typed: string): SampleResponse {
  return { ...response, answers: new Map([...response.answers, [item, typed]]) };
}
