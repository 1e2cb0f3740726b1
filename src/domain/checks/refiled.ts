// Finds reports whose response was later turned into another report.

import type { Filing } from '../report/file-responses';
import type { Finding } from './finding';

/** Rule: 52-CV/ĐU 2.1. Example: last month's edit link used for this month's report; last month's figures stay. */
export function findRefiled({ organisation, period, responseId }: Filing['refiled'][number]): Finding {
  return {
    code: 'refiled-response',
    severity: 'question',
    unit: organisation,
    period,
    item: null,
    received: '',
    facts: {},
    responseId,
  };
}
