// Reads a form's items as plain parts: questions with their choices, and page breaks with their ways.

import type { FormPart, QuestionPart, Way } from '../domain/regime/lay-out-questions';
import type { QuestionType } from '../domain/regime/question';

type Item = GoogleAppsScript.Forms.Item;
type Choice = GoogleAppsScript.Forms.Choice;
type Details = Pick<QuestionPart, 'required' | 'choices' | 'rows'>;

// The numbers that the letter names are those of questions only.
const NOT_QUESTIONS = new Set(['SECTION_HEADER', 'IMAGE', 'VIDEO']);

// By name, since the typings lack some of the platform's kinds.
const TYPES: Readonly<Record<string, QuestionType>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  MULTIPLE_CHOICE: 'multiple-choice',
  LIST: 'list',
  CHECKBOX: 'checkbox',
  SCALE: 'scale',
  RATING: 'rating',
  GRID: 'grid',
  CHECKBOX_GRID: 'checkbox-grid',
  DATE: 'date',
  DATETIME: 'date-time',
  TIME: 'time',
  DURATION: 'duration',
  FILE_UPLOAD: 'file',
};

/** The parts of a form in its order. A kind of question that the platform cannot cast is taken as optional, without choices. */
export function formParts(form: GoogleAppsScript.Forms.Form): readonly FormPart[] {
  return form.getItems().flatMap((item): readonly FormPart[] => {
    const type = String(item.getType());
    if (NOT_QUESTIONS.has(type)) return [];
    const id = String(item.getId());
    if (type === 'PAGE_BREAK') return [{ kind: 'page', id, before: wayBefore(item.asPageBreakItem()) }];
    const known = TYPES[type] ?? 'other';
    return [{ kind: 'question', id, title: item.getTitle(), type: known, ...detailsOf(item, known) }];
  });
}

// Only the cast of the item's own kind is allowed; any other throws (D:reference/forms/Item.md).
function detailsOf(item: Item, type: QuestionType): Details {
  switch (type) {
    case 'multiple-choice':
      return choiceDetails(item.asMultipleChoiceItem(), pageOfChoice);
    case 'list':
      return choiceDetails(item.asListItem(), () => 'unknown');
    case 'checkbox':
      return choiceDetails(item.asCheckboxItem(), () => null);
    case 'grid':
      return gridDetails(item.asGridItem());
    case 'checkbox-grid':
      return gridDetails(item.asCheckboxGridItem());
    case 'scale':
      return scaleDetails(item.asScaleItem());
    case 'text':
      return plain(item.asTextItem());
    case 'paragraph':
      return plain(item.asParagraphTextItem());
    case 'date':
      return plain(item.asDateItem());
    case 'date-time':
      return plain(item.asDateTimeItem());
    case 'time':
      return plain(item.asTimeItem());
    case 'duration':
      return plain(item.asDurationItem());
    case 'rating':
    case 'file':
    case 'other':
      return { required: false, choices: [], rows: [] };
  }
}

function plain(item: { isRequired(): boolean }): Details {
  return { required: item.isRequired(), choices: [], rows: [] };
}

function choiceDetails(
  item: { isRequired(): boolean; getChoices(): Choice[] },
  pageOf: (choice: Choice) => Way | null,
): Details {
  const choices = item.getChoices().map((choice) => ({ value: choice.getValue(), way: wayOf(choice, pageOf) }));
  return { required: item.isRequired(), choices, rows: [] };
}

function gridDetails(item: { isRequired(): boolean; getRows(): string[]; getColumns(): string[] }): Details {
  const choices = item.getColumns().map((value) => ({ value, way: null }));
  return { required: item.isRequired(), choices, rows: item.getRows() };
}

function scaleDetails(item: GoogleAppsScript.Forms.ScaleItem): Details {
  const first = item.getLowerBound();
  const steps = Array.from({ length: item.getUpperBound() - first + 1 }, (_, step) => String(first + step));
  return { required: item.isRequired(), choices: steps.map((value) => ({ value, way: null })), rows: [] };
}

function wayOf(choice: Choice, pageOf: (choice: Choice) => Way | null): Way | null {
  const navigation: unknown = choice.getPageNavigationType();
  if (navigation === null || navigation === undefined) return null;
  return simpleWay(String(navigation)) ?? pageOf(choice);
}

// A list's choice has the navigation's kind but not its target: asking for it throws where the platform runs.
function pageOfChoice(choice: Choice): Way {
  return pageWay(choice.getGotoPage());
}

// The target may only be asked for where there is one: otherwise the platform throws.
function wayBefore(page: GoogleAppsScript.Forms.PageBreakItem): Way {
  const navigation: unknown = page.getPageNavigationType();
  return simpleWay(String(navigation ?? 'CONTINUE')) ?? pageWay(page.getGoToPage());
}

function simpleWay(navigation: string): Way | null {
  switch (navigation) {
    case 'CONTINUE':
      return 'next';
    case 'RESTART':
      return 'restart';
    case 'SUBMIT':
      return 'submit';
    default:
      return null;
  }
}

function pageWay(page: GoogleAppsScript.Forms.PageBreakItem | null): Way {
  return page === null ? 'unknown' : { page: String(page.getId()) };
}
