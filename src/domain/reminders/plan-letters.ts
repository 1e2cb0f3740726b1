// Decides which letters go out on a day: who is written to, about which period, of which kind, each once.

import { type Day, daysBetween } from '../calendar/day';
import type { Deadline } from '../calendar/deadline';
import { dayOf } from '../calendar/moment';
import { isWorkingDay, workingDaysAfter, workingDaysBefore } from '../calendar/working-day';
import type { Finding } from '../checks/finding';
import { isActive, type Organisation } from '../regime/organisation';
import type { Report } from '../report/report';
import { letterKey, officeKey } from './letter-key';
import { CATCH_UP_DAYS, dayOfRow, type LetterTimes, reminderOfDay } from './reminder-of-day';
import { asksForReport, type LetterKind, type ScheduleRow } from './schedule';

/** How an organisation stands in a period. 'waiting': its report is there, and waits for the office's word. */
export type Standing =
  | { readonly kind: 'missing' }
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'reported';
      readonly report: Report;
      /** What the secretary is asked about it. */
      readonly questions: readonly Finding[];
    };

/** Everything that decides who is written to. */
export interface LetterBook extends LetterTimes {
  /** The regime's id. */
  readonly regime: string;
  /** The first day whose arrivals are answered with a receipt or a question. */
  readonly answersSince: Day;
  readonly organisations: readonly Organisation[];
  /** The regular deadlines of every period that may still have letters. */
  readonly deadlines: readonly Deadline[];
  readonly ownDeadline: (organisation: string, deadline: Deadline) => Deadline;
  readonly standing: (organisation: Organisation, deadline: Deadline) => Standing;
  /** Whether the office has something to read that no summary has told yet. */
  readonly hasNews: boolean;
  /** The last day on which a closing summary went out; '' before the first. */
  readonly closingSentOn: Day | '';
  /** Whether the ledger has a letter, whatever became of it. */
  readonly isInLedger: (key: string) => boolean;
}

/** A letter to be written. */
export interface PlannedLetter {
  readonly key: string;
  readonly kind: LetterKind;
  readonly row: ScheduleRow;
  /** Whom it is about, and whose secretary it goes to; null: it is the office's own. */
  readonly organisation: Organisation | null;
  /** The deadline that holds for that organisation. */
  readonly deadline: Deadline;
}

// A period whose deadline is longer ago has no letters left, whatever the calendar.
const LONGEST_DAYS = 60;

/**
 * The letters of a day, most urgent first: reminders to those whom none has reached before their deadline, then the others,
 * each with the nearest deadline first; then overdue ones, questions, receipts, and the office's summaries. Whoever has
 * reported, or whose report waits, is not asked for it. A question takes the place of the receipt, and the closing summary
 * that of the morning's. Nothing goes out on a day off. The hour is the caller's: every letter carries its row's.
 * Example: on 2026-11-23, three working days before the deadline, one 'before' letter to each organisation that is missing.
 */
export function planLetters(book: LetterBook, today: Day): readonly PlannedLetter[] {
  if (!isWorkingDay(book.calendar, today)) return [];
  const reminderOf = onceADeadline((deadline) => reminderOfDay(book, deadline, today));
  const todays = book.deadlines
    .filter((deadline) => deadline.opens <= today)
    .flatMap((deadline) =>
      book.organisations
        .filter((organisation) => isActive(organisation, deadline.period))
        .flatMap((organisation) => {
          const own = book.ownDeadline(organisation.id, deadline);
          if (daysBetween(own.due, today) > LONGEST_DAYS) return [];
          const row = rowFor(book, own, book.standing(organisation, own), reminderOf, today);
          return row === null ? [] : [letterAbout(book, organisation, own, row)];
        }),
    );
  const about = todays.filter(({ key }) => !book.isInLedger(key));
  return [...inOrder(book, about), ...officeLetters(book, todays, today)];
}

/** Whether a reminder before this deadline has gone to an organisation. */
export function isReached(book: LetterBook, organisation: string, deadline: Deadline): boolean {
  return REMINDERS.some((row) => book.isInLedger(letterKey(book.regime, deadline, organisation, row)));
}

// Whatever the schedule says now: it may have been another one when the letter went out.
const MOST_WORKING_DAYS = 20;
const REMINDERS: readonly Pick<ScheduleRow, 'kind' | 'workingDays'>[] = [
  { kind: 'last-day', workingDays: 0 },
  ...Array.from({ length: MOST_WORKING_DAYS }, (_, place) => ({ kind: 'before', workingDays: place + 1 }) as const),
];

const URGENCY: Readonly<Record<LetterKind, number>> = {
  before: 0,
  'last-day': 0,
  overdue: 2,
  'check-figures': 3,
  receipt: 4,
  'office-closing': 5,
  'office-morning': 5,
};

function rowFor(
  book: LetterBook,
  deadline: Deadline,
  standing: Standing,
  reminderOf: (deadline: Deadline) => ScheduleRow | null,
  today: Day,
): ScheduleRow | null {
  switch (standing.kind) {
    case 'waiting':
      return null;
    case 'missing':
      return reminderOf(deadline);
    case 'reported':
      return answerTo(book, standing, today);
  }
}

function answerTo(
  { schedule, calendar, answersSince }: LetterBook,
  { report, questions }: Extract<Standing, { kind: 'reported' }>,
  today: Day,
): ScheduleRow | null {
  const arrived = dayOf(report.current.receivedAt);
  if (arrived < answersSince || arrived < workingDaysBefore(calendar, today, CATCH_UP_DAYS)) return null;
  const question = questions.length === 0 ? undefined : schedule.find(({ kind }) => kind === 'check-figures');
  return question ?? schedule.find(({ kind }) => kind === 'receipt') ?? null;
}

function letterAbout(
  { regime }: LetterBook,
  organisation: Organisation,
  deadline: Deadline,
  row: ScheduleRow,
): PlannedLetter {
  return { key: letterKey(regime, deadline, organisation.id, row), kind: row.kind, row, organisation, deadline };
}

function inOrder(book: LetterBook, letters: readonly PlannedLetter[]): readonly PlannedLetter[] {
  const urgency = ({ kind, organisation, deadline }: PlannedLetter) =>
    URGENCY[kind] === 0 && isReached(book, organisation?.id ?? '', deadline) ? 1 : URGENCY[kind];
  return letters
    .map((letter, place) => ({ letter, place, urgency: urgency(letter) }))
    .sort((a, b) => a.urgency - b.urgency || byDue(a.letter, b.letter) || a.place - b.place)
    .map(({ letter }) => letter);
}

function byDue(a: PlannedLetter, b: PlannedLetter): number {
  if (a.deadline.due === b.deadline.due) return 0;
  return a.deadline.due < b.deadline.due ? -1 : 1;
}

// `todays` are all letters that this day asks for, also those that an earlier hour has sent.
function officeLetters(book: LetterBook, todays: readonly PlannedLetter[], today: Day): readonly PlannedLetter[] {
  const closings = book.deadlines.flatMap((deadline) => closingOf(book, deadline, today));
  if (closings.length > 0 || book.closingSentOn === today) return closings;
  const row = book.schedule.find(({ kind }) => kind === 'office-morning');
  const current = [...book.deadlines].reverse().find(({ opens }) => opens <= today);
  const isDue = todays.some(
    (letter) =>
      asksForReport(letter.kind) &&
      (!book.isInLedger(letter.key) || dayOfRow(book.calendar, letter.row, letter.deadline.due) === today),
  );
  if (row === undefined || current === undefined || !(book.hasNews || isDue)) return [];
  const key = officeKey(book.regime, current.period, row.kind, today);
  return book.isInLedger(key) ? [] : [{ key, kind: row.kind, row, organisation: null, deadline: current }];
}

function closingOf(book: LetterBook, deadline: Deadline, today: Day): readonly PlannedLetter[] {
  const row = book.schedule.find(({ kind }) => kind === 'office-closing');
  if (row === undefined || today <= deadline.due) return [];
  const day = dayOfRow(book.calendar, row, deadline.due);
  const isTime = book.since <= day && day <= today && today <= workingDaysAfter(book.calendar, day, CATCH_UP_DAYS);
  const key = officeKey(book.regime, deadline.period, row.kind, today);
  return isTime && !book.isInLedger(key) ? [{ key, kind: row.kind, row, organisation: null, deadline }] : [];
}

// Nearly all organisations have one deadline a period.
function onceADeadline<T>(compute: (deadline: Deadline) => T): (deadline: Deadline) => T {
  const known = new Map<string, { readonly value: T }>();
  return (deadline) => {
    const name = `${deadline.period} ${deadline.due}`;
    const entry = known.get(name) ?? { value: compute(deadline) };
    known.set(name, entry);
    return entry.value;
  };
}
