// What the office wants sent: kinds of letter with their working days, hour and recipients, as data.

/**
 * Kinds of letter.
 * before: n working days before the deadline; last-day: on the morning of the last day; overdue: n working days after it;
 * receipt: a report arrived; check-figures: a report arrived with figures to be checked, within n working days;
 * office-morning: what is new or due, to the office; office-closing: the whole period, n working days after the deadline.
 */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Every kind, in the order in which a period has them. */
export const LETTER_KINDS = [
  'before',
  'last-day',
  'overdue',
  'receipt',
  'check-figures',
  'office-morning',
  'office-closing',
] as const;

/** Who gets a letter; 'both': the secretary, with a copy to the office. */
export type Audience = 'secretary' | 'office' | 'both';

/** One row of the schedule. */
export interface ScheduleRow {
  readonly kind: LetterKind;
  /** Working days before or after the deadline, or to answer in; 0 where the kind has none. */
  readonly workingDays: number;
  /** 0–23: the letter goes out in this hour or later that day. */
  readonly hour: number;
  readonly audience: Audience;
}

/** Whether a kind counts working days. */
export function hasWorkingDays(kind: LetterKind): boolean {
  return kind === 'before' || kind === 'overdue' || kind === 'check-figures' || kind === 'office-closing';
}

/** Whether letters of a kind go to the office alone. */
export function isForOffice(kind: LetterKind): boolean {
  return kind === 'office-morning' || kind === 'office-closing';
}

/** Whether a kind asks for a report that has not arrived. */
export function asksForReport(kind: LetterKind): boolean {
  return kind === 'before' || kind === 'last-day' || kind === 'overdue';
}

/** The kind within a ledger key. Example: `kindCode({ kind: 'before', workingDays: 3 })` is 'before-3'. */
export function kindCode({ kind, workingDays }: Pick<ScheduleRow, 'kind' | 'workingDays'>): string {
  return kind === 'before' || kind === 'overdue' ? `${kind}-${workingDays}` : kind;
}

/** The earliest hour of a schedule: the one that the morning's bell rings at; null where nothing is scheduled. */
export function earliestHour(rows: readonly ScheduleRow[]): number | null {
  return rows.reduce<number | null>((least, { hour }) => (least === null || hour < least ? hour : least), null);
}

/** The schedule of a new workbook; every kind at 7, before the deadline three times. */
export const FIRST_SCHEDULE: readonly ScheduleRow[] = [
  ...[5, 3, 1].map((workingDays): ScheduleRow => ({ kind: 'before', workingDays, hour: 7, audience: 'secretary' })),
  { kind: 'last-day', workingDays: 0, hour: 7, audience: 'secretary' },
  { kind: 'overdue', workingDays: 1, hour: 7, audience: 'secretary' },
  { kind: 'receipt', workingDays: 0, hour: 7, audience: 'secretary' },
  { kind: 'check-figures', workingDays: 3, hour: 7, audience: 'secretary' },
  { kind: 'office-morning', workingDays: 0, hour: 7, audience: 'office' },
  { kind: 'office-closing', workingDays: 1, hour: 7, audience: 'office' },
];
