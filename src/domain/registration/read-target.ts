// Reads a registered target: a whole number from zero, or the reason why it is none.

import { readNumber } from '../report/read-number';
import { visibleText } from '../report/visible-text';

/** Why a text is no target; also the code of the finding it becomes. */
export type RefusedTarget = 'target-ratio' | 'target-not-number' | 'target-not-count';

/** A target, a blank, or a text that is none. */
export type TargetReading =
  | { readonly kind: 'target'; readonly value: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: RefusedTarget };

// A share of something, however it is written.
const RATIO = /[%％‰]|phần trăm|(^|[^\p{L}])t[ỷỉ] lệ|^\d+\s*\/\s*\d+$/u;

/**
 * Reads one typed target; `unit` is the item's unit of measure. Rules: 52-CV/ĐU 1.2, «Mỗi chỉ tiêu được đăng ký bằng số lượng cụ
 * thể», «Không đăng ký các chỉ số mang tính theo dõi, tỷ lệ, đánh giá chất lượng». A range names no number; nothing is guessed.
 * Example: `readTarget('12 bài', 'bài')` is 12; '95%' is refused as a ratio, 'tốt' and '10-12' as no number, '1,5' as no count.
 */
export function readTarget(typed: string, unit: string | null): TargetReading {
  if (RATIO.test(visibleText(typed).toLowerCase())) return { kind: 'refused', why: 'target-ratio' };
  const reading = readNumber(typed, { decimals: false, signed: false, unit });
  switch (reading.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'target', value: reading.value };
    case 'unreadable':
      return {
        kind: 'refused',
        why: reading.why === 'unreadable-number' ? 'target-not-number' : 'target-not-count',
      };
  }
}
