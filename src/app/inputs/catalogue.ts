// Reads a catalogue ("Danh mục"): the regime's items with the office's choices, and which question of the form each one is.

import type { LinkedQuestion, Question } from '../../domain/regime/question';
import type { Item, ItemKind, Owner } from '../../domain/regime/regime';
import { OWNER_WORDS } from '../../text/items';
import { PAIRING_NAMES } from '../../text/link';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import { KIND_NAMES, NO, YES } from '../../text/sheets/words';
import { type Channel, MONTHLY } from '../intake/channel';
import type { SheetRows } from '../ports';
import { readQuestionText } from './question-text';
import { firstRows, type Parsed, parseRows, type RowReading, type TableRow } from './table';
import { readYesNo } from './written';

/** An item as the office set it, and its question. */
export interface CatalogueRow {
  readonly item: Item;
  /** The form's id of the question, '' before the form is linked. */
  readonly questionId: string;
}

/** A question that a row of the sheet names. */
export interface CatalogueQuestion {
  readonly id: string;
  /** The item that its answers are for; null while the office has given it none. */
  readonly item: number | null;
  readonly title: string;
  /** As it stood when the form was linked; null where that was not recorded. */
  readonly question: Question | null;
  /** What changed since, in words, as the sheet says; '' when nothing did. */
  readonly change: string;
}

/** What the sheet says. */
export interface CatalogueReading extends Parsed<CatalogueRow> {
  readonly questions: readonly CatalogueQuestion[];
  /** Whether the result of comparing a form stands there and waits for the office. */
  readonly isLinkPending: boolean;
}

const KINDS = Object.keys(KIND_NAMES) as ItemKind[];

// Without these columns no answer can be given to an item.
const ESSENTIAL = ['no', 'questionId'];

interface RowOfSheet {
  readonly isPending: boolean;
  /** null on the row of a question that is no item of the letter. */
  readonly item: Item | null;
  readonly asked: CatalogueQuestion | null;
}

/**
 * The items in the order of the regime, and the questions in that of the sheet. A cell that cannot be read is reported and the
 * regime's own value holds: the row's question is never lost with it. Rows that the sheet lacks keep the regime's own. A
 * question that is no item of the letter counts for the item whose number the office types into its row.
 */
export function readCatalogue(
  content: SheetRows,
  items: readonly Item[],
  sheet: Channel['catalogue'] = MONTHLY.catalogue,
): CatalogueReading {
  const firstRow = firstRows();
  const parsed = parseRows(
    sheet,
    content,
    (row): RowReading<RowOfSheet> => {
      if (SHEETS[sheet].columns.every(({ key }) => row.cell(key) === '')) return { value: null, messages: [] };
      const reading = isSurplus(row) ? readSurplusRow(row, items) : readItemRow(row, items, sheet);
      const asked = reading.value?.asked ?? null;
      if (reading.value === null || asked === null || asked.item === null) return reading;
      const before = firstRow(String(asked.item), row.row);
      if (before === null) return reading;
      const messages = [...reading.messages, PROBLEMS.itemTaken(asked.item, before)];
      return { value: { ...reading.value, asked: { ...asked, item: null } }, messages };
    },
    ESSENTIAL,
  );
  const questions = parsed.values.flatMap(({ asked }) => (asked === null ? [] : [asked]));
  const questionOf = new Map(questions.map((asked) => [asked.item, asked]));
  const chosen = new Map(parsed.values.map(({ item }) => [item?.no, item]));
  return {
    ...parsed,
    values: items.map((item) => {
      const asked = questionOf.get(item.no);
      return { item: named(chosen.get(item.no) ?? item, asked?.title ?? ''), questionId: asked?.id ?? '' };
    }),
    questions,
    isLinkPending: parsed.values.some((row) => row.isPending),
  };
}

/** The questions whose structure is known, for paths and comparisons. */
export function linkedQuestions(questions: readonly CatalogueQuestion[]): readonly LinkedQuestion[] {
  return questions.flatMap(({ item, question }) => (question === null ? [] : [{ item, question }]));
}

/** Whether a row is of a question that is no item of the letter: the add-on said so when it linked the form, or would. */
export function isSurplus(row: Pick<TableRow, 'cell'>): boolean {
  return row.cell('verdict') === PAIRING_NAMES.extra || row.cell('proposedVerdict') === PAIRING_NAMES.extra;
}

// What the letter leaves unnamed is called as the form calls it.
function named(item: Item, formTitle: string): Item {
  return item.title === null && formTitle !== '' ? { ...item, title: formTitle } : item;
}

function isPending(row: TableRow): boolean {
  return row.cell('proposedVerdict') !== '';
}

function readSurplusRow(row: TableRow, items: readonly Item[]): RowReading<RowOfSheet> {
  const written = row.cell('no');
  const adopted = items.find(({ no }) => String(no) === written)?.no ?? null;
  return {
    value: { item: null, asked: askedIn(row, adopted), isPending: isPending(row) },
    messages: written === '' || adopted !== null ? [] : [PROBLEMS.catalogueItem(written)],
  };
}

function askedIn(row: TableRow, item: number | null): CatalogueQuestion | null {
  const id = row.cell('questionId');
  if (id === '') return null;
  const question = readQuestionText(row.cell('structure'));
  return {
    id,
    item,
    title: row.cell('questionTitle'),
    question: question?.id === id ? question : null,
    change: row.cell('formChange'),
  };
}

function readItemRow(row: TableRow, items: readonly Item[], sheet: Channel['catalogue']): RowReading<RowOfSheet> {
  const item = items.find(({ no }) => String(no) === row.cell('no'));
  if (item === undefined) return { value: null, messages: [PROBLEMS.catalogueItem(row.cell('no'))] };
  const messages: string[] = [];
  const kind = KINDS.find((candidate) => KIND_NAMES[candidate] === row.cell('kind'));
  if (kind === undefined) messages.push(PROBLEMS.choice('Loại số liệu', row.cell('kind'), Object.values(KIND_NAMES)));
  const yesNo = (key: string, header: string, otherwise: boolean) => {
    const read = row.cell(key) === '' ? false : readYesNo(row.cell(key));
    if (read === null) messages.push(PROBLEMS.choice(header, row.cell(key), [YES, NO]));
    return read ?? otherwise;
  };
  const unit = row.cell('unit').replace(/\s*\(\*\)$/, '');
  const chosen: Item = {
    ...item,
    kind: kind ?? item.kind,
    decimals: yesNo('decimals', 'Số lẻ', item.decimals),
    required: yesNo('required', 'Bắt buộc', item.required),
    unit: unit === '' ? null : unit,
    // Who answers for a monthly item stands in "Đơn vị".
    owner: sheet === 'planCatalogue' ? readOwner(row.cell('owner'), item) : item.owner,
  };
  return { value: { item: chosen, asked: askedIn(row, item.no), isPending: isPending(row) }, messages };
}

function readOwner(text: string, { owner }: Item): Owner {
  if (text === '') return owner;
  if (text === OWNER_WORDS.each) return { kind: 'each' };
  return text === OWNER_WORDS.byChoice ? { kind: 'by-choice' } : { kind: 'one', name: text };
}
