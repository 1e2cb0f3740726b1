// Finds fractions where things are counted.

import type { Item } from '../regime/regime';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { refusedFigure } from './refused-figure';

/** Rule: 52-CV/ĐU 2.2 «theo đơn vị đo đã quy định». Example: Mục 24 "1,5". */
export function findFractionInCount(report: Report, item: Item): Finding | null {
  return refusedFigure('fraction-in-count', report, item);
}
