// Makes Item handles without the files of items and answers importing each other at load time.

import type { FormItemRecord } from '../../bridge/form-operations';

type GItem = GoogleAppsScript.Forms.Item;
type Maker = (form: string, record: FormItemRecord) => GItem;

let make: Maker | null = null;

/** Told once by item.ts how a handle is made. */
export function setItemMaker(maker: Maker): void {
  make = maker;
}

/** A handle on an item. */
export function itemHandle(form: string, record: FormItemRecord): GItem {
  if (make === null) throw new Error('item.ts was not loaded');
  return make(form, record);
}
