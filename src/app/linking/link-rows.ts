// Writes the columns of "Danh mục" that tell which question of the form each item is.

import type { ItemPairing, Pairing } from '../../domain/regime/pair-questions';
import type { Question } from '../../domain/regime/question';
import type { Item } from '../../domain/regime/regime';
import { PAIRING_NAMES } from '../../text/link';
import { MESSAGES } from '../../text/messages';
import { QUESTION_TYPE_NAMES } from '../../text/question-types';
import { isSurplus } from '../inputs/catalogue';
import { questionText } from '../inputs/question-text';
import { columnPlaces, readTable, rowFor } from '../inputs/table';
import { type Channel, MONTHLY } from '../intake/channel';
import { type Sheets, UserError } from '../ports';
import { catalogueRow } from './catalogue-row';
import { NO_PROPOSAL, PROPOSAL_COLUMNS, surplusId } from './proposed-link';

// In this order, so that a run cut off in between loses no number that the office typed: a row that is surplus no more gives its
// question away first, then its number, and is called surplus to the last. What was proposed stays until it is in force.
const LINK_COLUMNS = [
  'questionId',
  'questionTitle',
  'questionType',
  'formChange',
  'structure',
  'no',
  'verdict',
  ...PROPOSAL_COLUMNS,
] as const;

type LinkCells = Readonly<Record<(typeof LINK_COLUMNS)[number], string>>;

const NO_QUESTION: LinkCells = {
  no: '',
  questionId: '',
  questionTitle: '',
  questionType: '',
  verdict: '',
  formChange: '',
  structure: '',
  ...NO_PROPOSAL,
};

/**
 * Writes a pairing that was confirmed, wherever the office moved rows and columns to: only the columns of the link. Questions that are no item
 * keep the row they have, or get one below. The caller commits. Throws a UserError when the sheet lacks a column.
 */
export function writeLink(
  sheets: Sheets,
  items: readonly Item[],
  pairing: Pairing,
  catalogue: Channel['catalogue'] = MONTHLY.catalogue,
): void {
  const content = sheets.read(catalogue);
  const { header, rows } = content;
  const places = columnPlaces(catalogue, header);
  const pairs = new Map(pairing.items.map((pair) => [String(pair.item), pair]));
  const extra = new Map(pairing.extra.map((question) => [question.id, question]));
  const linked = new Map<number, LinkCells>();
  for (const row of readTable(catalogue, content).rows) {
    const no = row.cell('no');
    const id = surplusId(row);
    const surplus = extra.get(id);
    const pair = pairs.get(no);
    if (isSurplus(row)) linked.set(row.row - 2, surplus === undefined ? NO_QUESTION : surplusCells(surplus, no));
    else if (pair !== undefined) linked.set(row.row - 2, pairCells(pair));
    if (isSurplus(row)) extra.delete(id);
    else pairs.delete(no);
  }
  for (const key of LINK_COLUMNS) {
    const place = places.get(key) ?? -1;
    if (place === -1) throw new UserError(MESSAGES.notSetUp);
    const cells = rows.map((row, index) => [linked.get(index)?.[key] ?? row[place] ?? '']);
    sheets.write(catalogue, 0, cells, place);
  }
  const added = [
    ...items.flatMap((item) => {
      const pair = pairs.get(String(item.no));
      return pair === undefined ? [] : [{ ...catalogueRow(item), ...pairCells(pair) }];
    }),
    ...[...extra.values()].map((question) => surplusCells(question)),
  ];
  sheets.write(
    catalogue,
    rows.length,
    added.map((cells) => rowFor(catalogue, header, cells)),
  );
}

/**
 * The row of a question that the form got after it was linked: without its structure, so that it stays "new" until the form
 * is linked again.
 */
export function addedCells(question: Question): LinkCells {
  return { ...surplusCells(question), structure: '' };
}

// A number that the office typed into the row stays: from now on, the question counts for that item.
function surplusCells(question: Question, no = ''): LinkCells {
  return { ...questionCells(question), no, verdict: PAIRING_NAMES.extra };
}

function pairCells({ item, question, verdict }: ItemPairing): LinkCells {
  const cells = question === null ? NO_QUESTION : questionCells(question);
  return { ...cells, no: String(item), verdict: PAIRING_NAMES[verdict] };
}

function questionCells(question: Question): LinkCells {
  return {
    ...NO_QUESTION,
    questionId: question.id,
    questionTitle: question.title,
    questionType: QUESTION_TYPE_NAMES[question.type],
    structure: questionText(question),
  };
}
