// Reads summary.json as far as the printed table needs it.

import { isFields } from './form-shape';
import { RUN } from './text';

/** State of one organisation's report of one period. */
export type ReportState = 'not-due' | 'open' | 'on-time' | 'late' | 'overdue';

/** The parts of summary.json that are printed. Periods are '2026-03', days '2026-03-27'. */
export interface Summary {
  readonly year: number;
  readonly today: string;
  readonly deadlines: readonly { readonly period: string; readonly due: string; readonly reason: string }[];
  readonly reports: readonly { readonly period: string; readonly state: ReportState }[];
  /** Of the plan of the year, where it is registered by a form. */
  readonly plans?: readonly {
    readonly year: number;
    readonly due: string;
    readonly organisations: readonly { readonly state: ReportState }[];
  }[];
  readonly flags: readonly { readonly period: string | null }[];
  readonly letters: readonly { readonly period: string | null }[];
}

const LISTS = ['deadlines', 'reports', 'flags', 'letters'];

/**
 * The summary in a text. Anything but the agreed shape throws.
 *
 * @example parseSummary('{"year":2026,"deadlines":[],…}').year // 2026
 */
export function parseSummary(text: string): Summary {
  const value: unknown = JSON.parse(text);
  const isSummary = isFields(value) && LISTS.every((name) => Array.isArray(value[name]));
  if (!isSummary) throw new Error(RUN.badResult('exportSummary'));
  return value as unknown as Summary;
}
