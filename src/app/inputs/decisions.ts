// Reads the sheet "Quyết định": what the office decided, and which proposals stand there already.

import type { Decision } from '../../domain/decisions/decision';
import { VERDICTS } from '../../text/decisions';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { type DecisionContext, readDecision } from './read-decision';
import { type Parsed, parseRows, type RowReading, type TableRow } from './table';

/** One row of the sheet. */
export interface DecisionRow {
  /** 1 being the header. */
  readonly row: number;
  /** The key of a proposal of the add-on, '' for the office's own rows. */
  readonly key: string;
  readonly verdict: 'accept' | 'refuse' | null;
  /** The decision, where the office accepted and the row says all that it needs; of a replacement, also where it refused. */
  readonly decision: Decision | null;
  /** What the add-on last wrote about the row. */
  readonly effect: string;
  /** What the row would be if the office accepted it, where it says enough; null once it is decided. */
  readonly proposed: Decision | null;
  /** What the add-on last wrote that it would change. */
  readonly impact: string;
}

/** The sheet as read. */
export interface DecisionSheet {
  readonly header: readonly string[];
  /** Rows below the header, blank ones in between included: new ones go below them. */
  readonly length: number;
  readonly rows: readonly DecisionRow[];
}

const ESSENTIAL = [
  'verdict',
  'kind',
  'period',
  'unit',
  'item',
  'typed',
  'value',
  'why',
  'who',
  'effect',
  'subject',
  'key',
];

/**
 * The rows of the sheet. Only an accepted row can have a problem: what is not decided yet has no effect.
 * Example: "Chấp nhận", "Miễn tính muộn", 2026-03, DT without a name in "Người quyết định" is a problem, and no decision.
 */
export function readDecisions(
  content: SheetRows,
  context: DecisionContext,
): Parsed<DecisionRow> & { readonly sheet: DecisionSheet } {
  const parsed = parseRows('decisions', content, (row) => readRow(row, context), ESSENTIAL);
  return { ...parsed, sheet: { header: content.header, length: content.rows.length, rows: parsed.values } };
}

function readRow(row: TableRow, context: DecisionContext): RowReading<DecisionRow> {
  const entry: DecisionRow = {
    row: row.row,
    key: row.cell('key'),
    verdict: null,
    decision: null,
    effect: row.cell('effect'),
    proposed: null,
    impact: row.cell('impact'),
  };
  const verdict = row.cell('verdict');
  if (verdict === '') {
    return {
      value: { ...entry, proposed: proposedDecision(row, context) },
      messages: [],
    };
  }
  if (verdict === VERDICTS.refuse) {
    const { value } = readDecision(row, context);
    return { value: { ...entry, verdict: 'refuse', decision: value?.kind === 'replace' ? value : null }, messages: [] };
  }
  if (verdict !== VERDICTS.accept) {
    return { value: entry, messages: [PROBLEMS.choice('Quyết định', verdict, Object.values(VERDICTS))] };
  }
  const { value: decision, messages } = readDecision(row, context);
  return { value: { ...entry, verdict: 'accept', decision }, messages };
}

/** What a row would decide, were it accepted and signed; null where it does not say enough. */
export function proposedDecision(row: TableRow, context: DecisionContext): Decision | null {
  const signed = (key: string) => row.cell(key) || (key === 'who' || key === 'why' ? UNSIGNED : '');
  return readDecision({ row: row.row, cell: signed }, context).value;
}

const UNSIGNED = '…';
