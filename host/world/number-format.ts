// Tells date formats from number formats, remembering the answer: every cell read asks.

import { isDateFormat as readFormat } from 'numfmt';

const known = new Map<string, boolean>();

/**
 * True when a cell with this number format holds a date; '' is the general format.
 * Example: isDateFormat('dd/mm/yyyy') is true, isDateFormat('#,##0') is false.
 */
export function isDateFormat(pattern: string): boolean {
  if (pattern === '') return false;
  const answer = known.get(pattern) ?? readFormat(pattern);
  known.set(pattern, answer);
  return answer;
}
