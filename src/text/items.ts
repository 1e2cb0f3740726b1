// Names items, also those that the source leaves unnamed.

import type { Basis, Item } from '../domain/regime/regime';
import { KIND_NAMES } from './sheets/words';

/** The title, or a plain statement that the source has none. Example: 'Chưa có tên trong văn bản nguồn' for item 25. */
export function itemTitle(item: Item): string {
  return item.title ?? 'Chưa có tên trong văn bản nguồn';
}

/** A figure column's header. Example: 'Mục 24 · TG02'. */
export function itemHeader(item: Item): string {
  return item.code === null ? `Mục ${item.no}` : `Mục ${item.no} · ${item.code}`;
}

/** The unit of measure; inferred ones carry a mark. Example: 'buổi (*)'. */
export function unitName(item: Item): string {
  if (item.unit === null) return '';
  return item.unitBasis === 'inferred' ? `${item.unit} (*)` : item.unit;
}

/** Example: `kindName({ kind: 'flow' })` is 'Phát sinh trong kỳ'. */
export function kindName(item: Pick<Item, 'kind'>): string {
  return KIND_NAMES[item.kind];
}

/** How sure the kind is. */
export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  stated: 'Văn bản nêu',
  inferred: 'Suy ra',
  assumed: 'Giả định',
  unknown: 'Chưa rõ',
};

/** The item's number in the annex, which several items may share. Example: '21' for Mục 49. */
export function annexPlace({ place }: Pick<Item, 'place'>): string {
  return /STT (\d+)/.exec(place)?.[1] ?? '';
}

/** What stands in a catalogue where no single organisation answers for an item. */
export const OWNER_WORDS = { each: 'Các tổ chức đảng', byChoice: 'Theo từng lựa chọn' } as const;

/** Who answers an item, as the source says. */
export function ownerName(item: Item): string {
  switch (item.owner.kind) {
    case 'each':
      return OWNER_WORDS.each;
    case 'by-choice':
      return OWNER_WORDS.byChoice;
    case 'one':
      return item.owner.name;
  }
}

/** When an item is asked. Example: 'Khi Mục 69 là “Có”'; '' when always. */
export function conditionText(item: Item): string {
  return item.askedIf === null ? '' : `Khi Mục ${item.askedIf.item} là “${item.askedIf.answer}”`;
}

/** The note of an item's column. Example: 'Giáo sư\nHiện có, biến động, đơn vị tính: người'. */
export function itemNote(item: Item): string {
  return `${itemTitle(item)}\n${kindName(item)}${item.unit === null ? '' : `, đơn vị tính: ${item.unit}`}`;
}
