// The organisations that report, and which of them owe which items in which period.

import type { Period } from '../calendar/period';
import { foldName } from './fold-name';

/** A party organisation that reports. */
export interface Organisation {
  /** Short key, chosen by the office; never reused. */
  readonly id: string;
  readonly name: string;
  /** The secretary's name, '' when the office left it empty. */
  readonly secretary: string;
  /** Where reminders go, '' when there is none. */
  readonly email: string;
  /** Addresses that may submit for it. */
  readonly senders: readonly string[];
  /** First and last period it reports in; null is open. */
  readonly from: Period | null;
  readonly until: Period | null;
  /** The items it answers for. */
  readonly items: ReadonlySet<number>;
}

/** Whether an organisation reports in a period. */
export function isActive(organisation: Organisation, period: Period): boolean {
  return (
    (organisation.from === null || organisation.from <= period) &&
    (organisation.until === null || period <= organisation.until)
  );
}

/** Whether an organisation owes an item in a period. Rule: 52-CV/ĐU 2.5, items assigned in Phụ lục 02. */
export function owes(organisation: Organisation, item: number, period: Period): boolean {
  return isActive(organisation, period) && organisation.items.has(item);
}

/** The organisation that a written name or key means, or null: names are compared with tone marks. */
export function findOrganisation(organisations: readonly Organisation[], written: string): Organisation | null {
  const wanted = foldName(written);
  if (wanted === '') return null;
  return organisations.find(({ name, id }) => foldName(name) === wanted || foldName(id) === wanted) ?? null;
}
