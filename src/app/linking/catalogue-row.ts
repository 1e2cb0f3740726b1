// Says what a row of "Danh mục" holds when the add-on writes it: what the letter says of an item.

import type { Item } from '../../domain/regime/regime';
import { BASIS_NAMES, conditionText, itemTitle, kindName, ownerName, unitName } from '../../text/items';
import { NO, YES } from '../../text/sheets/words';

/** The cells of an item's row by column key; the columns of the link are not among them. */
export function catalogueRow(item: Item): Readonly<Record<string, string>> {
  return {
    no: String(item.no),
    code: item.code ?? '',
    title: itemTitle(item),
    unit: unitName(item),
    kind: kindName(item),
    kindBasis: BASIS_NAMES[item.kindBasis],
    decimals: item.decimals ? YES : NO,
    required: item.required ? YES : NO,
    owner: ownerName(item),
    executing: item.executing ?? '',
    condition: conditionText(item),
    note: item.note ?? '',
    place: item.place,
  };
}
