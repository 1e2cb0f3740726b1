// Compares the office's assignment of items with the source's: figures that nobody or more than one organisation owes.

import type { Period } from '../calendar/period';
import { type Organisation, owes } from './organisation';
import { type Item, isNumeric } from './regime';

/** What is odd about an assignment in a period. */
export interface AssignmentOddities {
  /** Figures that no organisation owes: their totals stay empty. */
  readonly unassigned: readonly number[];
  /** Figures that the source gives to one organisation and the office to several: they would be added up. */
  readonly shared: readonly { readonly item: number; readonly organisations: readonly string[] }[];
}

/**
 * The oddities of a period. Rule: Phụ lục 02, «Tổ chức lãnh đạo, chỉ đạo».
 * Example: Mục 56 in the list of two organisations is shared; Mục 60 in nobody's list is unassigned.
 */
export function assignmentOddities(
  items: readonly Item[],
  organisations: readonly Organisation[],
  period: Period,
): AssignmentOddities {
  const owners = items.filter(isNumeric).map((item) => ({
    item: item.no,
    isForEach: item.owner.kind === 'each',
    organisations: organisations.filter((organisation) => owes(organisation, item.no, period)).map(({ id }) => id),
  }));
  return {
    unassigned: owners.filter((owner) => owner.organisations.length === 0).map(({ item }) => item),
    shared: owners
      .filter((owner) => !owner.isForEach && owner.organisations.length > 1)
      .map(({ item, organisations: ids }) => ({ item, organisations: ids })),
  };
}
