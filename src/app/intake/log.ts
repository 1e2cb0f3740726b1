// The log of versions as rows of "Nhật ký": nothing that was submitted is ever removed from it.

import type { Moment } from '../../domain/calendar/moment';
import { formatItemList, readItemList } from '../../domain/regime/item-list';
import { type TypedAnswers, typedAnswers, type Version } from '../../domain/report/version';
import { formatExactMoment, parseExactMoment } from '../../text/dates';
import { LOG_WORDS, partName } from '../../text/log';
import type { Cell, FormAnswers } from '../ports';

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
  /**
   * Items by question id, the organisation meant, and the items that the form's branches left out, as things stand at
   * intake: later changes of any of them keep the past.
   */
  readonly questions: ReadonlyMap<string, number>;
  readonly organisation: string;
  readonly notAsked: readonly number[];
}

/** A version as log rows: one, or as many as its answers need. */
export function logRows(response: FormAnswers, intake: Intake): readonly (readonly Cell[])[] {
  const { fingerprint, receivedAt, questions, organisation, notAsked } = intake;
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
    notAsked.length === 0 ? LOG_WORDS.allAsked : formatItemList(notAsked),
  ]);
}

/** What was noticed about a response in the form: gone, or there again. */
export type Sighting = 'deleted' | 'returned';

/** A sighting as a log row: the log is only added to, so that every rebuild sees what this run saw. */
export function sightingRow(responseId: string, sighting: Sighting, noticedAt: Moment): readonly Cell[] {
  return ['', '', responseId, '', formatExactMoment(noticedAt), '', LOG_WORDS[sighting], '', ''];
}

/** The log as read: its versions, and the sheet rows that somebody damaged or a run left unfinished. */
export interface Log {
  readonly versions: readonly Version[];
  readonly unreadable: number;
  /** When responses were found deleted in the form, by response id; those that returned are not in it. */
  readonly deleted: ReadonlyMap<string, Moment>;
}

/**
 * Reads log rows back, in whatever order they stand; `questions` gives item numbers by question id. Answers of unknown
 * questions stay in the log only. A version that lacks a part or cannot be read is not there: the next full look at the form
 * takes it in again. `deletedBefore` is what earlier rows said of deleted responses.
 */
export function readLog(
  rows: readonly (readonly Cell[])[],
  questions: ReadonlyMap<string, number>,
  deletedBefore: Log['deleted'] = new Map(),
): Log {
  const groups = new Map<string, (readonly Cell[])[]>();
  const sightings: (readonly Cell[])[] = [];
  for (const row of rows) {
    const [, , responseId, fingerprint, receivedAt, , part] = row;
    if (row.every((cell) => cell === '')) continue;
    if (part === LOG_WORDS.deleted || part === LOG_WORDS.returned) {
      sightings.push(row);
      continue;
    }
    const key = `${responseId}|${fingerprint}|${receivedAt}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const versions: Version[] = [];
  for (const group of groups.values()) {
    const version = readVersion(group, questions);
    if (version !== null) versions.push(version);
  }
  return { versions, unreadable: groups.size - versions.length, deleted: deletedResponses(sightings, deletedBefore) };
}

// The last sighting of a response holds, wherever the office sorted its row to.
function deletedResponses(sightings: readonly (readonly Cell[])[], before: Log['deleted']): Log['deleted'] {
  const deleted = new Map(before);
  const byTime = sightings
    .map((row) => ({ id: String(row[2]), at: parseExactMoment(String(row[4])), what: String(row[6]) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const { id, at, what } of byTime) {
    if (what === LOG_WORDS.deleted) deleted.set(id, at);
    else deleted.delete(id);
  }
  return deleted;
}

function readVersion(group: readonly (readonly Cell[])[], questions: ReadonlyMap<string, number>): Version | null {
  const [head] = group;
  const raw = head === undefined ? null : rawAnswers(group, String(head[6]));
  const submittedAt = parseExactMoment(String(head?.[0] ?? ''));
  if (head === undefined || raw === null || submittedAt === '' || String(head[2]) === '') return null;
  const answers = readAnswers(raw, questions);
  if (answers === null) return null;
  return {
    submittedAt,
    sender: String(head[1]),
    responseId: String(head[2]),
    fingerprint: String(head[3]),
    receivedAt: parseExactMoment(String(head[4])),
    organisation: String(head[5]),
    answers,
    notAsked: readNotAsked(String(head[8] ?? '')),
  };
}

const ONLY_PART = partName(0, 1);

// The parts of a version put together, null where one is missing; the last row of a part holds.
function rawAnswers(group: readonly (readonly Cell[])[], firstPart: string): string | null {
  // Nearly every version is one row.
  if (group.length === 1) return firstPart === ONLY_PART ? textOf(group[0]) : null;
  const count = Number(/^Phần \d+\/(\d+)$/.exec(firstPart)?.[1]);
  if (!(count > 0)) return null;
  const parts = new Map(group.map((row) => [String(row[6]), textOf(row)]));
  const texts = Array.from({ length: count }, (_, index) => parts.get(partName(index, count)));
  return texts.every((text) => text !== undefined) ? texts.join('') : null;
}

function textOf(row: readonly Cell[] | undefined): string {
  return String(row?.[7]).slice(MARK.length);
}

// Rows of before this was recorded leave it open.
function readNotAsked(text: string): ReadonlySet<number> | null {
  if (text === '') return null;
  if (text === LOG_WORDS.allAsked) return ALL_ASKED;
  return new Set(readItemList(text, ANY_ITEM).items);
}

const ALL_ASKED: ReadonlySet<number> = new Set();
const ANY_ITEM: Pick<ReadonlySet<number>, 'has'> = { has: () => true };

// Cells can be edited by hand: what is no list of answers any more is no version. The item that a question was at intake
// counts; questions unknown then may have become known since.
function readAnswers(text: string, questions: ReadonlyMap<string, number>): TypedAnswers | null {
  const logged = parseAnswers(text);
  if (logged === null) return null;
  // A place for each, and one that no item has: a list that grows is copied again and again.
  const typed = new Array<string>(logged.length + 1);
  for (const each of logged) {
    if (!Array.isArray(each)) return null;
    const no = each[2] ?? questions.get(each[0]);
    if (no === undefined || !Number.isInteger(no)) continue;
    const answer = each[1];
    if (typeof answer === 'string') typed[no] = answer;
    else if (Array.isArray(answer)) typed[no] = answer.join(', ');
    else return null;
  }
  return typedAnswers(typed);
}

function parseAnswers(text: string): LoggedAnswers | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? (parsed as LoggedAnswers) : null;
  } catch (_error) {
    return null;
  }
}
