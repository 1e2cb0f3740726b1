// Names spans of months, and says what a span may be called.

import { quarterOf, type Span } from '../domain/calendar/span';
import { formatPeriod } from './dates';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** Example: `spanName(span)` is 'Quý III/2026' for 2026-Q3, '6 tháng đầu năm 2026' for 2026-6M. */
export function spanName(span: Span): string {
  switch (span.kind) {
    case 'month':
      return `Tháng ${formatPeriod(span.id)}`;
    case 'quarter':
      return `Quý ${ROMAN[quarterOf(span)]}/${span.year}`;
    case 'six-months':
      return `6 tháng đầu năm ${span.year}`;
    case 'nine-months':
      return `9 tháng năm ${span.year}`;
    case 'year':
      return `Năm ${span.year}`;
  }
}

/** What may be typed for a span. */
export const SPAN_WANTED = '10/2026, quý 3/2026, 6 tháng 2026, 9 tháng 2026 hoặc năm 2026';

/** Refuses a span that nobody can be sure of. */
export function unclearSpan(typed: string): string {
  return `Chưa rõ kỳ “${typed}”. Đề nghị ghi đủ cả năm, một trong các dạng: ${SPAN_WANTED}.`;
}

/** Refuses a month that nobody can be sure of. */
export function unclearMonth(typed: string): string {
  return `Chưa rõ tháng “${typed}”. Đề nghị ghi đủ tháng và năm, ví dụ 10/2026.`;
}
