// Plans what the add-on writes into "Quyết định": new proposals, what became of every row, what each would change.

import type { Decision } from '../../domain/decisions/decision';
import { CLOSING_WORDS } from '../../text/closing';
import { formatExactMoment } from '../../text/dates';
import { DECISION_KINDS, EFFECTS, VERDICTS } from '../../text/decisions';
import { closingKey } from '../closing/closing-rows';
import { type DecisionRow, proposedDecision } from '../inputs/decisions';
import { isNoteKey } from '../inputs/note-key';
import { rowFor } from '../inputs/table';
import type { Ports } from '../ports';
import type { Projection } from '../project';
import type { SheetColumns } from '../sheet-columns';
import type { CellDifference } from '../writing/comparison';
import { planOwnColumns } from '../writing/own-columns';
import { planProposals } from './plan-proposals';
import { planPreviews } from './previews';
import type { Proposal } from './proposal';
import { reportProposals } from './report-proposals';
import { typedProposals } from './typed-proposals';

/** What the sheet needs. */
export interface DecisionsPlan {
  /** Rows that wait for the office's word, those to be added included. */
  readonly pending: number;
  write(): void;
  /** To be called once what was written is committed. */
  remember(): void;
}

/**
 * Plans to add the proposals that the sheet lacks, those about cells that were typed over among them, and to write into "Hiệu lực"
 * and "Ảnh hưởng" what became of every row and what it would change, where that changed. Rows that stand there are never changed
 * otherwise. Nothing is written before `write`. `basis` is what the figures were computed from: what "Ảnh hưởng" says stays
 * right as long as it is the same.
 */
export function planDecisions(
  { sheets, memory }: Pick<Ports, 'sheets' | 'memory'>,
  projection: Projection,
  columnsOf: SheetColumns,
  typedOver: readonly CellDifference[],
  basis: string,
): DecisionsPlan {
  const { header, length, rows } = projection.inputs.decisionSheet;
  const proposals = [
    ...reportProposals(projection),
    ...planProposals(projection.inputs),
    ...typedProposals(projection, columnsOf, typedOver),
  ];
  const known = new Set(rows.map(({ key }) => key));
  const byKey = new Map(proposals.map((one) => [one.key, one]));
  const added = [...byKey.values()].filter(({ key }) => !known.has(key));
  const closes = unwrittenCloses(projection);
  const previews = planPreviews(memory, projection, basis, [
    ...rows,
    ...added.map(({ key, cells }, index) => ({
      key,
      proposed: decisionOf(projection, cells, length + index + 2),
      impact: '',
    })),
  ]);
  const standing = rows.map((row, place) => ({
    row: row.row,
    wanted: { effect: effectOf(row, projection, byKey), impact: previews.texts[place] ?? '' },
    standing: { effect: row.effect, impact: row.impact },
  }));
  const writeStanding = planOwnColumns(sheets, 'decisions', projection.inputs.decisionSheet, standing);
  const fresh = added.map(({ key, cells }, index) =>
    rowFor('decisions', header, {
      ...cells,
      key,
      effect: EFFECTS.pending,
      impact: previews.texts[rows.length + index] ?? '',
    }),
  );
  const closed = closes.map((cells) => rowFor('decisions', header, cells));
  return {
    pending: added.length + standing.filter(({ wanted }) => wanted.effect === EFFECTS.pending).length,
    write() {
      writeStanding();
      sheets.write('decisions', length, [...fresh, ...closed]);
    },
    remember: previews.remember,
  };
}

function decisionOf(
  { inputs, deadlineFor, regime }: Projection,
  cells: Proposal['cells'],
  row: number,
): Decision | null {
  const { findOrganisation, items } = inputs;
  return proposedDecision(
    { row, cell: (key) => cells[key] ?? '' },
    { findOrganisation, items, dueOf: (of) => deadlineFor(of).due, links: regime.links },
  );
}

function effectOf(row: DecisionRow, projection: Projection, wanted: ReadonlyMap<string, unknown>): string {
  if (row.verdict === 'refuse') return EFFECTS.refused;
  if (row.verdict === null) {
    const isOfTyping = row.key.startsWith('correct|') || isNoteKey(row.key);
    const isObsolete = row.key !== '' && !isOfTyping && !wanted.has(row.key);
    return isObsolete ? EFFECTS.groundless : EFFECTS.pending;
  }
  if (row.decision === null) return EFFECTS.incomplete;
  if (row.decision.kind === 'close' && !projection.views.book.has(row.decision.period)) return EFFECTS.notFrozen;
  return projection.isEffective(row.decision) ? EFFECTS.inForce : EFFECTS.groundless;
}

// The word on each closed month, which holds already: so the office sees it where it looks for decisions, and can take it back.
function unwrittenCloses({ views, inputs }: Projection): readonly Readonly<Record<string, string>>[] {
  const { rows } = inputs.decisionSheet;
  const known = new Set(rows.map(({ key }) => key));
  const decided = new Set(rows.flatMap(({ decision }) => (decision?.kind === 'close' ? [decision.period] : [])));
  return [...views.book.values()]
    .filter((closing) => !known.has(closingKey(closing)) && !decided.has(closing.period))
    .map((closing) => ({
      verdict: VERDICTS.accept,
      kind: DECISION_KINDS.close,
      period: closing.period,
      why: CLOSING_WORDS.why,
      who: closing.by,
      date: formatExactMoment(closing.at),
      effect: EFFECTS.inForce,
      key: closingKey(closing),
    }));
}
