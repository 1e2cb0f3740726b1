// Words of the tables in letters to the office.

import { shortened } from './shared';

// A letter stays under 30 KB, whatever the names.
const MOST_NAMES = 20;
const LONGEST_NAME = 120;

export const OFFICE_WORDS = {
  ofItem: (item: number, finding: string) => `Mục ${item}: ${finding}`,
  others: (count: number) => `${count} mục khác`,
  unreachable: (names: readonly string[]) => `Chưa có địa chỉ email dùng được: ${someNames(names)}.`,
  postponed: (count: number) => `${count} thư chờ sang ngày sau vì hết số thư được gửi trong ngày.`,
  ofKind: (kind: string, count: number) => `${kind}: ${count}`,
} as const;

/** A name as a letter with many of them has it. */
export function nameInList(name: string): string {
  return shortened(name, LONGEST_NAME);
}

/** Names in a sentence; of very many the first, the rest in words. Example: 'Chi bộ A; Chi bộ B'. */
export function someNames(names: readonly string[], most = MOST_NAMES): string {
  const named = names.slice(0, most).map(nameInList).join('; ');
  return names.length <= most ? named : `${named} và ${names.length - most} tổ chức đảng khác, xem trong Sổ`;
}
