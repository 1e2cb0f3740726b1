// Completes a row of a regime's table.

import type { Item } from '../domain/regime/regime';

/** What the source says of an item; what it leaves out is left out. */
export type ItemRow = Pick<Item, 'no' | 'kind' | 'kindBasis' | 'owner'> & Partial<Omit<Item, 'place'>>;

/**
 * An item of which nothing is assumed where the source says nothing; `place` is where the source has it.
 * Every run makes all items anew: written out, that takes less than half of what copying members by name would.
 * Example: `completeItem({ no: 25, kind: 'unclassified', kindBasis: 'unknown', owner }, 'Phụ lục 02, STT 3').required` is false.
 */
export function completeItem(
  {
    no,
    kind,
    kindBasis,
    owner,
    code = null,
    title = null,
    unit = null,
    unitBasis = 'unknown',
    executing = null,
    askedIf = null,
    decimals = false,
    required = false,
    choices = [],
    sensitive = false,
    evidence = null,
    ordered = false,
    sumOf = [],
    note = null,
  }: ItemRow,
  place: string,
): Item {
  return {
    no,
    code,
    title,
    unit,
    unitBasis,
    kind,
    kindBasis,
    owner,
    executing,
    askedIf,
    decimals,
    required,
    choices,
    sensitive,
    evidence,
    ordered,
    sumOf,
    note,
    place,
  };
}
