// Writes into a catalogue ("Danh mục") what linking a form would give: to be looked at, and without effect until somebody confirms it.

import type { Pairing } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import type { Item } from '../../domain/regime/regime';
import { PAIRING_NAMES } from '../../text/link';
import { MESSAGES } from '../../text/messages';
import { isSurplus } from '../inputs/catalogue';
import { columnPlaces, readTable, rowFor, type TableRow } from '../inputs/table';
import { type Channel, MONTHLY } from '../intake/channel';
import { type Sheets, UserError } from '../ports';
import { catalogueRow } from './catalogue-row';

/** The columns of the proposal: the question's id, its title in the form, and how it agrees with the letter. */
export const PROPOSAL_COLUMNS = ['proposedId', 'proposedTitle', 'proposedVerdict'] as const;

type ProposalCells = Readonly<Record<(typeof PROPOSAL_COLUMNS)[number], string>>;

/** A row without a proposal. */
export const NO_PROPOSAL: ProposalCells = { proposedId: '', proposedTitle: '', proposedVerdict: '' };

/**
 * Writes the proposal, only into its own columns; a question that is no item gets a row below, which a confirmed link takes
 * over. The caller commits. Writing it again changes nothing. Returns whether the sheet said the same before. Throws a UserError
 * when the sheet lacks a column.
 */
export function writeProposal(
  sheets: Sheets,
  items: readonly Item[],
  pairing: Pairing,
  catalogue: Channel['catalogue'] = MONTHLY.catalogue,
): boolean {
  const content = sheets.read(catalogue);
  const { header, rows } = content;
  const places = columnPlaces(catalogue, header);
  const pairs = new Map(
    pairing.items.map(({ item, question, verdict }) => [String(item), proposalCells(question, PAIRING_NAMES[verdict])]),
  );
  const extra = new Map(pairing.extra.map((question) => [question.id, proposalCells(question, PAIRING_NAMES.extra)]));
  const proposed = new Map<number, ProposalCells>();
  for (const row of readTable(catalogue, content).rows) {
    const [from, key] = isSurplus(row) ? ([extra, surplusId(row)] as const) : ([pairs, row.cell('no')] as const);
    const cells = from.get(key) ?? (isAnswered(row) ? standing(row) : undefined);
    if (cells !== undefined) proposed.set(row.row - 2, cells);
    from.delete(key);
  }
  let isSame = true;
  for (const key of PROPOSAL_COLUMNS) {
    const place = places.get(key) ?? -1;
    if (place === -1) throw new UserError(MESSAGES.notSetUp);
    const cells = rows.map((_row, index) => [proposed.get(index)?.[key] ?? '']);
    isSame &&= cells.every(([cell], index) => cell === String(rows[index]?.[place] ?? ''));
    sheets.write(catalogue, 0, cells, place);
  }
  const added = [
    ...items.flatMap((item) => {
      const cells = pairs.get(String(item.no));
      return cells === undefined ? [] : [{ ...catalogueRow(item), ...cells }];
    }),
    ...extra.values(),
  ];
  sheets.write(
    catalogue,
    rows.length,
    added.map((cells) => rowFor(catalogue, header, cells)),
  );
  return isSame && added.length === 0;
}

// A row that is there for a proposed question only, and got a number from the office: without the proposal that number would
// stand for an item of its own.
function isAnswered(row: TableRow): boolean {
  return row.cell('questionId') === '' && row.cell('proposedVerdict') === PAIRING_NAMES.extra && row.cell('no') !== '';
}

function standing(row: TableRow): ProposalCells {
  return {
    proposedId: row.cell('proposedId'),
    proposedTitle: row.cell('proposedTitle'),
    proposedVerdict: row.cell('proposedVerdict'),
  };
}

/** The question of a row that is no item's: linked, or only proposed. */
export function surplusId(row: Pick<TableRow, 'cell'>): string {
  return row.cell('questionId') || row.cell('proposedId');
}

function proposalCells(question: Question | null, verdict: string): ProposalCells {
  return { proposedId: question?.id ?? '', proposedTitle: question?.title ?? '', proposedVerdict: verdict };
}
