// What a competent authority approved after a figure was settled: the old value, the new one, and on whose word.

import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';

/**
 * A numbered change of a settled figure. Nothing is overwritten by it: the old value stays beside the new one.
 * Rule: 52-CV/ĐU 1.3, «không được điều chỉnh …, trừ trường hợp có chỉ đạo hoặc phê duyệt của cấp có thẩm quyền».
 */
export interface Adjustment {
  /** Its row in the sheet, 1 being the header. */
  readonly row: number;
  /** 'ĐC-2026-001'; '' until the add-on has numbered it. A number is never given twice. */
  readonly number: string;
  readonly approver: string;
  readonly why: string;
  /** The document that approves it. */
  readonly document: string;
  readonly date: Day;
  /** null where there was no figure. */
  readonly old: number | null;
  readonly new: number;
  readonly about: AdjustedFigure | AdjustedTarget;
}

/** One organisation's figure of an item in a closed period. */
export interface AdjustedFigure {
  readonly kind: 'figure';
  readonly organisation: string;
  readonly period: Period;
  readonly item: number;
}

/** One organisation's registered target of a year. */
export interface AdjustedTarget {
  readonly kind: 'target';
  readonly organisation: string;
  readonly code: string;
  readonly year: number;
}

/** What an adjustment is about. */
export type AdjustmentKind = Adjustment['about']['kind'];

/** What an adjustment is about, as a key: two with the same key follow one another, in the order of their rows. */
export function adjustedKey(about: Adjustment['about']): string {
  return about.kind === 'figure'
    ? `figure|${about.period}|${about.organisation}|${about.item}`
    : `target|${about.year}|${about.organisation}|${about.code}`;
}
