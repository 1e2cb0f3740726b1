// Finds answers where a figure is asked that are none.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { refusedFigure } from './refused-figure';

/** Rule: 52-CV/ĐU 2.2 «không tự ý quy đổi, ước lượng». Example: Mục 24 "khoảng 10". */
export function findUnreadableNumber(report: Report, item: Item): Finding | null {
  return refusedFigure('unreadable-number', report, item);
}
