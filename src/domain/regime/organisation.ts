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

/** Finds the organisation that a written name or key means, or null. */
export type OrganisationFinder = (written: string) => Organisation | null;

/** A finder over these organisations; names are compared with their tone marks. Two of one name: the first is meant. */
export function organisationFinder(organisations: readonly Organisation[]): OrganisationFinder {
  const byName = new Map<string, Organisation>();
  for (const organisation of organisations) {
    for (const name of [foldName(organisation.name), foldName(organisation.id)]) {
      if (name !== '' && !byName.has(name)) byName.set(name, organisation);
    }
  }
  return (written) => byName.get(foldName(written)) ?? null;
}
