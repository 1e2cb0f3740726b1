// Makes Item handles without the files of items and answers importing each other at load time.

import type { FormItemRecord } from '../../bridge/form-operations';

type GItem = GoogleAppsScript.Forms.Item;
/** What a handle has to know; everything else is asked for when it is wanted. */
type Identity = Pick<FormItemRecord, 'id' | 'type'>;
type Maker = (form: string, record: Identity) => GItem;

let make: Maker | null = null;

/** Told once by item.ts how a handle is made. */
export function setItemMaker(maker: Maker): void {
  make = maker;
}

/** A handle on an item. */
export function itemHandle(form: string, record: Identity): GItem {
  if (make === null) throw new Error('item.ts was not loaded');
  return make(form, record);
}
