// Closed months as rows of "Sổ chốt": one organisation a row, complete in itself, never changed afterwards.

import type { ClosedLevel, ClosedReport, Closing } from '../../domain/closing/closed-report';
import { formatItemList, readItemList } from '../../domain/regime/item-list';
import type { Answer } from '../../domain/report/answer';
import { checksum } from '../../domain/report/checksum';
import { formatExactMoment, parseExactMoment } from '../../text/dates';
import { partName } from '../../text/log';
import type { Cell } from '../ports';
import { shownText } from '../writing/comparison';

// A cell holds 50,000 characters, and a seal covers the first 40,000.
const PART_LENGTH = 39_000;
// Every part begins with a mark, so that none begins with a sign that the spreadsheet would interpret.
const MARK = '»';

// What the cell with the figures says, in short: [item, typed] are words, a third element is the figure, a fourth the state
// of an answer that is neither.
interface FrozenText {
  readonly owed: string;
  readonly answers: readonly (readonly [number, string, (number | null)?, string?])[];
  readonly levels: readonly (readonly [item: number, level: number | null, isEntered: 0 | 1])[];
}

/** The rows of a closing, organisations in their order. */
export function closingRows({ period, at, by, reports }: Closing): readonly (readonly Cell[])[] {
  return [...reports.values()].flatMap((report) => {
    const raw = encode(report);
    const count = Math.ceil(raw.length / PART_LENGTH);
    return Array.from({ length: count }, (_, index) => {
      const cells = [
        period,
        report.organisation,
        report.name,
        formatExactMoment(at),
        by,
        reports.size,
        report.versions,
        report.code,
        partName(index, count),
        MARK + raw.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
      ];
      return [...cells, sumOf(cells)];
    });
  });
}

// One sum for the whole row: what was frozen must not change in any cell.
function sumOf(cells: readonly Cell[]): string {
  return checksum(cells.map(shownText).join(BETWEEN))
    .map((sum) => sum.toString(36))
    .join('');
}

// A control character: no cell shows one.
const BETWEEN = '\u001f';

/** What the sheet yields. */
export interface ClosingReading {
  /** Closings all of whose rows are there, by period; of two of one period the first. */
  readonly closings: ReadonlyMap<string, Closing>;
  /** Closings that hold although rows of theirs are damaged or gone, by period: what they lack is not in their reports. */
  readonly lacking: ReadonlyMap<string, Closing>;
  /** Rows of the sheet (1 being the header) that were typed over. */
  readonly damaged: readonly number[];
  /** How many rows stand below the header without those that a closing left unfinished at the end. */
  readonly length: number;
}

/** Under which key "Quyết định" holds the word on a closing. */
export function closingKey({ period, at }: Pick<Closing, 'period' | 'at'>): string {
  return `close|${period}|${at}`;
}

/**
 * Reads the sheet, in whatever order its rows stand. A closing holds once all of its organisations are there, or once it is
 * `confirmed` by its key: rows that go missing later do not open a month again.
 */
export function readClosings(rows: readonly (readonly Cell[])[], confirmed: ReadonlySet<string>): ClosingReading {
  const drafts = new Map<string, Draft>();
  rows.forEach((row, index) => {
    const [period = '', unit = '', , closedAt = '', by = '', units = 0] = row;
    if (row.every((cell) => cell === '')) return;
    const at = parseExactMoment(String(closedAt));
    const key = closingKey({ period: String(period), at });
    const draft = drafts.get(key) ?? {
      key,
      period: String(period),
      at,
      by: String(by),
      units: Number(units),
      parts: new Map<string, (readonly Cell[])[]>(),
      damaged: [],
      last: 0,
    };
    drafts.set(key, draft);
    draft.last = index + 1;
    if (sumOf(row.slice(0, -1)) !== String(row[row.length - 1])) draft.damaged.push(index + 2);
    else draft.parts.set(String(unit), [...(draft.parts.get(String(unit)) ?? []), row]);
  });
  const closings = new Map<string, Closing>();
  const lacking = new Map<string, Closing>();
  let length = 0;
  for (const draft of drafts.values()) {
    const reports = readReports(draft.parts);
    const isWhole = reports.size >= draft.units && draft.units > 0;
    const isDamaged = draft.damaged.length > 0;
    if (isWhole || isDamaged || confirmed.has(draft.key)) length = Math.max(length, draft.last);
    if (!isWhole && !confirmed.has(draft.key) && !(isDamaged && reports.size > 0)) continue;
    if (closings.has(draft.period) || lacking.has(draft.period)) continue;
    const closing: Closing = { period: draft.period, at: draft.at, by: draft.by, reports };
    (isWhole ? closings : lacking).set(draft.period, closing);
  }
  return { closings, lacking, damaged: [...drafts.values()].flatMap(({ damaged }) => damaged), length };
}

interface Draft {
  readonly key: string;
  readonly period: string;
  readonly at: string;
  readonly by: string;
  readonly units: number;
  readonly parts: Map<string, (readonly Cell[])[]>;
  readonly damaged: number[];
  last: number;
}

function readReports(parts: ReadonlyMap<string, readonly (readonly Cell[])[]>): ReadonlyMap<string, ClosedReport> {
  return new Map(
    [...parts].flatMap(([organisation, own]) => {
      const [head] = own;
      const count = Number(/\/(\d+)$/.exec(String(head?.[8]))?.[1]);
      const texts = new Map(own.map((row) => [String(row[8]), String(row[9]).slice(MARK.length)]));
      if (head === undefined || texts.size !== count) return [];
      const raw = Array.from({ length: count }, (_, index) => texts.get(partName(index, count)) ?? '').join('');
      const [, , name, , , , versions, code] = head;
      const report = { organisation, name: shownText(name ?? ''), versions: Number(versions), code: String(code) };
      return [[organisation, { ...report, ...decode(raw) }] as const];
    }),
  );
}

function encode({ owed, answers, levels }: ClosedReport): string {
  const frozen: FrozenText = {
    owed: formatItemList([...owed]),
    answers: [...answers].map(([item, answer]) => encodeAnswer(item, answer)),
    levels: [...levels].map(([item, { level, isEntered }]) => [item, level, isEntered ? 1 : 0]),
  };
  return JSON.stringify(frozen);
}

function encodeAnswer(item: number, answer: Answer): FrozenText['answers'][number] {
  switch (answer.state) {
    case 'number':
    case 'zero':
      return [item, answer.typed, answer.value];
    case 'words':
      return [item, answer.typed];
    case 'unreadable':
      return [item, answer.typed, answer.proposal, answer.why];
    default:
      return [item, answer.typed, null, answer.state];
  }
}

// The seal says that the text is what was written.
function decode(raw: string): Pick<ClosedReport, 'owed' | 'answers' | 'levels'> {
  const frozen = JSON.parse(raw) as FrozenText;
  return {
    owed: new Set(readItemList(frozen.owed, { has: () => true }).items),
    answers: new Map(frozen.answers.map(([item, ...said]) => [item, decodeAnswer(...said)])),
    levels: new Map(
      frozen.levels.map(([item, level, isEntered]): [number, ClosedLevel] => [
        item,
        { level, isEntered: isEntered === 1 },
      ]),
    ),
  };
}

function decodeAnswer(typed: string, value?: number | null, state?: string): Answer {
  switch (state) {
    case 'unreadable-number':
    case 'fraction-in-count':
    case 'negative-flow':
      return { state: 'unreadable', typed, why: state, proposal: value ?? null };
    case 'not-owed':
    case 'not-asked':
      return { state, typed };
    default:
      if (value === undefined || value === null) return { state: 'words', typed };
      return value === 0 ? { state: 'zero', typed, value: 0 } : { state: 'number', typed, value };
  }
}
