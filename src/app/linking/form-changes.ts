// Keeps the column "Thay đổi của biểu mẫu" of "Danh mục" true: what became of the form since it was linked.

import { type ChangeOfQuestion, formChanges } from '../../domain/regime/form-changes';
import type { Question } from '../../domain/regime/question';
import { changeWords } from '../../text/form-changes';
import type { CatalogueQuestion } from '../inputs/catalogue';
import type { LinkedForm } from '../inputs/linked-form';
import { columnPlaces, readTable, rowFor } from '../inputs/table';
import { type Channel, MONTHLY } from '../intake/channel';
import type { Sheets } from '../ports';
import { addedCells } from './link-rows';

/**
 * Compares the form as it is with the form as it was linked and writes the difference into the catalogue, with a row for each new
 * question; writes nothing when the sheet says it already. The caller commits. Returns the changed questions as
 * `LinkedForm.formChanges` will have them at the next reading. A form that shares no question with the linked one is another form:
 * nothing is noted.
 */
export function noteFormChanges(
  sheets: Sheets,
  linked: LinkedForm,
  questions: readonly Question[],
  catalogue: Channel['catalogue'] = MONTHLY.catalogue,
): readonly CatalogueQuestion[] {
  const { catalogueQuestions: known } = linked;
  if (!sharesQuestions(linked, questions)) return linked.formChanges;
  const words = wordsById(linked, questions);
  const noted = new Map(known.map(({ id, change }) => [id, change]));
  const added = questions.filter(({ id }) => words.has(id) && !noted.has(id));
  if (added.length > 0 || known.some(({ id, change }) => change !== (words.get(id) ?? ''))) {
    writeWords(sheets, catalogue, words, added);
  }
  const fresh = added.map(
    (question): CatalogueQuestion => ({
      id: question.id,
      item: null,
      title: question.title,
      question: null,
      change: '',
    }),
  );
  return [...known, ...fresh].flatMap((one) => {
    const change = words.get(one.id) ?? '';
    return change === '' ? [] : [{ ...one, change }];
  });
}

/** Whether a form is the linked one, or a copy of it: it has at least one of the questions that the catalogue names. */
export function sharesQuestions(
  { catalogueQuestions }: Pick<LinkedForm, 'catalogueQuestions'>,
  questions: readonly Pick<Question, 'id'>[],
): boolean {
  const known = new Set(catalogueQuestions.map(({ id }) => id));
  return questions.some(({ id }) => known.has(id));
}

// A new question that the office gave an item is new no more. Questions linked before structures were kept are not compared.
function wordsById(
  { structure, questions: items }: LinkedForm,
  questions: readonly Question[],
): ReadonlyMap<string, string> {
  const changes = new Map<string, ChangeOfQuestion[]>();
  for (const change of formChanges(structure, questions)) {
    if (change.kind === 'added' && items.has(change.question)) continue;
    const own = changes.get(change.question);
    if (own) own.push(change);
    else changes.set(change.question, [change]);
  }
  return new Map([...changes].map(([id, own]) => [id, changeWords(own)]));
}

function writeWords(
  sheets: Sheets,
  catalogue: Channel['catalogue'],
  words: ReadonlyMap<string, string>,
  added: readonly Question[],
): void {
  const content = sheets.read(catalogue);
  const { header, rows } = content;
  const place = columnPlaces(catalogue, header).get('formChange') ?? -1;
  // A workbook of an older version gets the column at the next set-up.
  if (place === -1) return;
  const idOf = new Map(readTable(catalogue, content).rows.map((row) => [row.row - 2, row.cell('questionId')]));
  sheets.write(
    catalogue,
    0,
    rows.map((_, index) => [words.get(idOf.get(index) ?? '') ?? '']),
    place,
  );
  sheets.write(
    catalogue,
    rows.length,
    added.map((question) =>
      rowFor(catalogue, header, { ...addedCells(question), formChange: words.get(question.id) ?? '' }),
    ),
  );
}
