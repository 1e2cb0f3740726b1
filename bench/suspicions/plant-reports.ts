// Plants errors of whole reports: figures copied from elsewhere, changes after the deadline, second responses.

import { addMonths, monthOf } from '../../src/domain/calendar/period';
import { dueOf } from './due';
import { type Planted, plantMonth } from './plant-months';
import type { Random } from './random';
import { type Month, momentOf, newestAnswers } from './synthetic-years';

/** All figures of the own month before, or of an organisation with the same items; at least five are not zero. */
export function plantCopy(
  months: readonly Month[],
  random: Random,
  others: (period: string) => readonly Month[],
): Planted | null {
  const isOwn = random.chance(0.5);
  return plantMonth(months, random, (month, before, sending) => {
    const itemsOf = ({ truth }: Month) => [...truth.keys()].join(' ');
    const alike = others(month.period).filter(
      (other) => other.unit !== month.unit && itemsOf(other) === itemsOf(month),
    );
    const source = isOwn ? before : (alike.find(({ sendings }) => sendings.length > 0) ?? null);
    const copied = source && newestAnswers(source);
    if (source === null || copied === null || monthOf(month.period) === 1) return null;
    const figures = [...source.truth.keys()].filter(
      (item) => /[1-9]/.test(copied.get(item) ?? '') && !/ /.test(copied.get(item) ?? ''),
    );
    if (figures.length < 5 || (isOwn && monthOf(source.period) === 1)) return null;
    const typed = new Map(sending.typed);
    for (const item of source.truth.keys()) typed.set(item, copied.get(item) ?? '');
    const at = isOwn ? sending.at : momentOf(month.period, 26, random);
    return { month: { ...month, sendings: [{ ...sending, at, typed }] }, places: [month.period] };
  });
}

/** One figure higher by one: after the deadline, or (`isNew`) in a second response before it. */
export function plantEdit(months: readonly Month[], random: Random, isNew: boolean): Planted | null {
  return plantMonth(months, random, (month, _, sending) => {
    const figure = sending.typed.get(29);
    if (sending.at.slice(0, 10) > dueOf(month.period) || figure === undefined || !/^\d+$/.test(figure)) return null;
    const typed = new Map(sending.typed).set(29, String(Number(figure) + 1));
    const at = isNew
      ? momentOf(month.period, 21, random)
      : momentOf(addMonths(month.period, 1), random.between(1, 20), random);
    const response = isNew ? `${sending.response} again` : sending.response;
    return { month: { ...month, sendings: [...month.sendings, { at, response, typed }] }, places: [month.period] };
  });
}
