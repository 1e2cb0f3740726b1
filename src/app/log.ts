// The log of versions as rows of "Nhật ký": nothing that was submitted is ever removed from it.

import type { Moment } from '../domain/calendar/moment';
import type { TypedAnswers, Version } from '../domain/report/version';
import { formatExactMoment, parseExactMoment } from '../text/dates';
import type { Cell, FormAnswers } from './ports';

// A cell holds 50,000 characters.
const PART_LENGTH = 45_000;
// Every part begins with a mark, so that none begins with a sign that the spreadsheet would interpret.
const MARK = '»';

type RawAnswers = FormAnswers['answers'];
type LoggedAnswers = readonly (readonly [
  questionId: string,
  answer: string | readonly string[],
  item: number | null,
])[];

/** The raw answers as text: the same for the same answers, in whatever order the form has its questions today. */
export function encodeAnswers(answers: RawAnswers): string {
  return JSON.stringify(sorted(answers));
}

function sorted(answers: RawAnswers): RawAnswers {
  return [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the log knows of a version at intake, beside what the form says. */
export interface Intake {
  readonly fingerprint: string;
  readonly receivedAt: Moment;
  /** Items by question id, and the organisation meant, as things stand at intake: later changes of either keep the past. */
  readonly questions: ReadonlyMap<string, number>;
  readonly organisation: string;
}

/** A version as log rows: one, or as many as its answers need. */
export function logRows(response: FormAnswers, intake: Intake): readonly (readonly Cell[])[] {
  const { fingerprint, receivedAt, questions, organisation } = intake;
  const raw = JSON.stringify(sorted(response.answers).map(([id, answer]) => [id, answer, questions.get(id) ?? null]));
  const count = Math.ceil(raw.length / PART_LENGTH);
  return Array.from({ length: count }, (_, index) => [
    formatExactMoment(response.submittedAt),
    response.sender,
    response.id,
    fingerprint,
    formatExactMoment(receivedAt),
    organisation,
    partName(index, count),
    MARK + raw.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  ]);
}

/** The log as read: its versions, and the sheet rows that somebody damaged or a run left unfinished. */
export interface Log {
  readonly versions: readonly Version[];
  readonly unreadable: number;
}

/**
 * Reads log rows back, in whatever order they stand; `questions` gives item numbers by question id. Answers of unknown
 * questions stay in the log only. A version that lacks a part or cannot be read is not there: the next full look at the form
 * takes it in again.
 */
export function readLog(rows: readonly (readonly Cell[])[], questions: ReadonlyMap<string, number>): Log {
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const [, , responseId, fingerprint, receivedAt] = row;
    if (row.every((cell) => cell === '')) continue;
    const key = `${responseId}|${fingerprint}|${receivedAt}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const read = [...groups.values()].map((group) => readVersion(group, questions));
  const versions = read.filter((version): version is Version => version !== null);
  return { versions, unreadable: read.length - versions.length };
}

function partName(index: number, count: number): string {
  return `Phần ${index + 1}/${count}`;
}

function readVersion(group: readonly (readonly Cell[])[], questions: ReadonlyMap<string, number>): Version | null {
  const [head] = group;
  const count = Number(/^Phần \d+\/(\d+)$/.exec(String(head?.[6] ?? ''))?.[1]);
  if (head === undefined || !(count > 0)) return null;
  const parts = new Map(group.map((row) => [String(row[6]), String(row[7]).slice(MARK.length)]));
  const texts = Array.from({ length: count }, (_, index) => parts.get(partName(index, count)));
  const submittedAt = parseExactMoment(String(head[0]));
  const answers = texts.every((text) => text !== undefined) ? parseAnswers(texts.join('')) : null;
  if (answers === null || submittedAt === '' || String(head[2]) === '') return null;
  return {
    submittedAt,
    sender: String(head[1]),
    responseId: String(head[2]),
    fingerprint: String(head[3]),
    organisation: String(head[5]),
    answers: typedAnswers(answers, questions),
  };
}

// Cells can be edited by hand: what is no list of answers any more is no version.
function parseAnswers(text: string): LoggedAnswers | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as LoggedAnswers) : null;
  } catch (_error) {
    return null;
  }
}

// The item that a question was at intake counts; questions unknown then may have become known since.
function typedAnswers(answers: LoggedAnswers, questions: ReadonlyMap<string, number>): TypedAnswers {
  const typed = new Map<number, string>();
  for (const [question, answer, item] of answers) {
    const no = item ?? questions.get(question);
    if (no !== undefined) typed.set(no, typeof answer === 'string' ? answer : answer.join(', '));
  }
  return typed;
}
