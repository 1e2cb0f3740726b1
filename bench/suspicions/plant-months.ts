// Puts an error into one of an organisation's months.

import { addMonths } from '../../src/domain/calendar/period';
import type { Random } from './random';
import { STOCK } from './synthetic-rates';
import { type Month, newestAnswers, type Sending } from './synthetic-years';

/** An organisation with an error in it. */
export interface Planted {
  readonly months: readonly Month[];
  /** Each error as the places that it made wrong: 'period item', or 'period' for a whole report. Finding one is finding it. */
  readonly errors: readonly (readonly string[])[];
  /** A stock item whose opening level the office forgets. */
  readonly forgotten?: number;
}

/** Plants an error, or gives null where this organisation has no place for it. `others` are honest months by period. */
export type Planter = (
  months: readonly Month[],
  random: Random,
  others: (period: string) => readonly Month[],
) => Planted | null;

type AnswerChange = readonly [item: number, typed: string, seenAt?: number];

/** Changes one answer of one month; `change` gives the item, what is typed, and where it shows if elsewhere. */
export function plantAnswer(
  months: readonly Month[],
  random: Random,
  change: (month: Month, before: Month | null, sending: Sending) => AnswerChange | null,
): Planted | null {
  return plantMonth(months, random, (month, before, sending) => {
    const planned = change(month, before, sending);
    if (planned === null) return null;
    const [item, typed, seenAt = item] = planned;
    return { month: retyped(month, (no, own) => (no === item ? typed : own)), places: [`${month.period} ${seenAt}`] };
  });
}

/** Tries the months from a random one on until one has a place for the error. */
export function plantMonth(
  months: readonly Month[],
  random: Random,
  change: (
    month: Month,
    before: Month | null,
    sending: Sending,
  ) => { readonly month: Month; readonly places: string[] } | null,
): Planted | null {
  const start = random.between(0, months.length - 1);
  for (let step = 0; step < months.length; step += 1) {
    const at = (start + step) % months.length;
    const month = months[at];
    const sending = month?.sendings[month.sendings.length - 1];
    if (month === undefined || sending === undefined) continue;
    const planted = change(month, months[at - 1] ?? null, sending);
    if (planted === null) continue;
    return { months: months.map((own) => (own === month ? planted.month : own)), errors: [planted.places] };
  }
  return null;
}

/** The month with other answers in its newest sending. */
export function retyped(month: Month, change: (item: number, typed: string) => string): Month {
  const newest = month.sendings[month.sendings.length - 1];
  if (newest === undefined) return month;
  const typed = new Map([...newest.typed].map(([item, text]) => [item, change(item, text)]));
  return { ...month, sendings: [...month.sendings.slice(0, -1), { ...newest, typed }] };
}

/** Whether every month of the year up to this one was reported with figures throughout, as a level needs. */
export function areReported(months: readonly Month[], month: Month): boolean {
  return months
    .filter(({ period }) => period <= month.period && period >= addMonths(month.period, -12))
    .every((each) => {
      const typed = newestAnswers(each);
      return (
        typed !== null &&
        [...STOCK.keys()].every((item) => /^(-?\d+)?$/.test(typed.get(item) ?? '') && typed.get(item) !== '')
      );
    });
}
