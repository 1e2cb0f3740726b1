// Sentences about figures that no longer are what was closed or signed.

import { type PrintedChange, printedChangesOf } from '../../domain/closing/printed-changes';
import { formatNumber } from '../numbers';
import { quoted, type Sentence } from './sentence';

/** What each of these findings says. */
export const CLOSING_SENTENCES = {
  'closed-differs': ({ facts }) =>
    `Kỳ đã chốt, nhưng báo cáo hiện nay khác lúc chốt: ${changedList(printedChangesOf(facts), 'chốt')}. Số liệu đã chốt giữ nguyên; nếu cần thay đổi, đề nghị ghi ở trang Điều chỉnh, có người phê duyệt.`,
  'signed-copy-deviation': ({ facts, received }) => {
    const changes = printedChangesOf(facts);
    return changes.length === 0
      ? `Mã số liệu ${received} trên bản ký không khớp bản nào đã nhận; đề nghị kiểm tra lại mã, hoặc hỏi lại tổ chức.`
      : `Bản ký khác số liệu đang tính: ${changedList(changes, 'bản ký')}. Đề nghị xác nhận số nào đúng, hoặc tổ chức ký lại bản mới.`;
  },
} as const satisfies Readonly<Record<string, Sentence>>;

// A cell shows the beginning of a long list.
const MOST_CHANGES = 20;

/** Example: 'Mục 24 (bản ký 3, hiện nay 5); Mục 29 (bản ký để trống, hiện nay 0)'. */
export function changedList(changes: readonly PrintedChange[], source: 'bản ký' | 'chốt'): string {
  const words = changes
    .slice(0, MOST_CHANGES)
    .map(({ item, before, after }) => `Mục ${item} (${source} ${shown(before)}, hiện nay ${shown(after)})`);
  const left = changes.length - words.length;
  return [...words, ...(left > 0 ? [`và ${left} mục nữa`] : [])].join('; ');
}

function shown(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : quoted(value);
}
