// What a row of a regime's table leaves out.

import type { Item } from '../domain/regime/regime';

/** An item of which the source says nothing yet: nothing is assumed. Example: `{ ...BLANK_ITEM, ...row }`. */
export const BLANK_ITEM: Omit<Item, 'no' | 'kind' | 'kindBasis' | 'owner' | 'place'> = {
  code: null,
  title: null,
  unit: null,
  unitBasis: 'unknown',
  executing: null,
  askedIf: null,
  decimals: false,
  required: false,
  choices: [],
  sensitive: false,
  evidence: null,
  ordered: false,
  sumOf: [],
  note: null,
};
