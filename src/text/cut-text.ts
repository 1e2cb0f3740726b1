// What stands at the end of a text that was too long for its cell.

import { formatNumber } from './numbers';

/** Example: `cutNotice(11_000)` is '… [Đã cắt bớt 11.000 ký tự vì một ô không chứa hết]'. */
export function cutNotice(count: number): string {
  return `… [Đã cắt bớt ${formatNumber(count)} ký tự vì một ô không chứa hết]`;
}
