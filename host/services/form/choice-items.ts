// Items with choices: lists, multiple choice, checkboxes.

import type { ChoiceRecord } from '../../bridge/form-operations';
import { EnumValue, enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { QuizFeedback } from './feedback';
import { PageNavigationType } from './form-enums';
import type { FormItem } from './form-item';
import { PointsItem } from './graded-item';
import { PageBreakItem } from './layout-items';
import { Validation } from './validation';

type GChoice = GoogleAppsScript.Forms.Choice;
type GPage = GoogleAppsScript.Forms.PageBreakItem;
type GNavigation = GoogleAppsScript.Forms.PageNavigationType;
type GItemResponse = GoogleAppsScript.Forms.ItemResponse;

export class Choice extends Guarded implements Faked<GChoice, Choice> {
  constructor(
    private readonly owner: FormItem,
    readonly record: ChoiceRecord,
  ) {
    super();
  }

  override toString(): string {
    return 'Choice';
  }

  getValue(): string {
    return this.record.value;
  }

  getPageNavigationType(): GNavigation {
    const { navigation } = this.record;
    return navigation === null ? real(null) : real(enumValue(PageNavigationType, navigation));
  }

  /** On a LIST choice the live method is missing, so calling it is a TypeError. */
  getGotoPage(): GPage {
    if (this.owner.type === 'LIST') throw new TypeError('choice.getGotoPage is not a function');
    const { page } = this.record;
    return page === null ? real(null) : real(new PageBreakItem(this.owner.form, page, 'PAGE_BREAK'));
  }

  isCorrectAnswer(): boolean {
    return this.record.correct ?? false;
  }
}

/** A choice and where it leads: a page, a kind of navigation, or nowhere; in a quiz, whether it is right. */
function choiceRecord(value: string, target: unknown): ChoiceRecord {
  if (typeof target === 'boolean') return { value, navigation: null, page: null, correct: target };
  if (target instanceof PageBreakItem) return { value, navigation: 'GO_TO_PAGE', page: target.id };
  if (target instanceof EnumValue) {
    const names = ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'] as const;
    return { value, navigation: names.find((name) => name === String(target)) ?? null, page: null };
  }
  return { value, navigation: null, page: null };
}

type GFeedback = GoogleAppsScript.Forms.QuizFeedback;

abstract class ChoiceItem<T> extends PointsItem<T> {
  getFeedbackForCorrect(): GFeedback {
    return this.feedback('getFeedbackForCorrect', 'feedbackForCorrect');
  }

  getFeedbackForIncorrect(): GFeedback {
    return this.feedback('getFeedbackForIncorrect', 'feedbackForIncorrect');
  }

  setFeedbackForCorrect(feedback: GFeedback): T {
    return this.change('setFeedbackForCorrect', { feedbackForCorrect: QuizFeedback.recordOf(feedback) });
  }

  setFeedbackForIncorrect(feedback: GFeedback): T {
    return this.change('setFeedbackForIncorrect', { feedbackForIncorrect: QuizFeedback.recordOf(feedback) });
  }

  getChoices(): GChoice[] {
    return this.fact('getChoices', 'choices').map((record) => real(new Choice(this, record)));
  }

  createChoice(value: string, target?: unknown): GChoice {
    return real(new Choice(this, choiceRecord(value, target)));
  }

  setChoices(choices: GChoice[]): T {
    const records = choices.map((choice: unknown) => {
      if (choice instanceof Choice) return choice.record;
      throw new Exception("The parameters don't match the method signature: a Choice was expected.");
    });
    if (records.length === 0) throw new Exception('Array is empty: choices');
    const navigating = records.filter((record) => record.navigation !== null).length;
    if (navigating > 0 && navigating < records.length)
      throw new Exception('Choices with page navigation cannot be combined with choices without page navigation.');
    return this.change('setChoices', { choices: records });
  }

  setChoiceValues(values: string[]): T {
    if (values.length === 0) throw new Exception('Array is empty: values');
    return this.change('setChoiceValues', { choices: values.map((value) => choiceRecord(String(value), null)) });
  }

  /** Refuses answers that are none of the choices, unless "other" may be filled in. */
  protected requireChoices(values: readonly string[]): void {
    const { choices, otherOption } = this.told('createResponse');
    const strange = values.find((value) => !choices.some((choice) => choice.value === value));
    if (strange !== undefined && !otherOption) this.refuse(strange);
  }
}

export class ListItem
  extends ChoiceItem<GoogleAppsScript.Forms.ListItem>
  implements Faked<GoogleAppsScript.Forms.ListItem, ListItem>
{
  override toString(): string {
    return 'ListItem';
  }

  createResponse(value: string): GItemResponse {
    this.requireChoices([value]);
    return this.answer(value);
  }
}

export class MultipleChoiceItem
  extends ChoiceItem<GoogleAppsScript.Forms.MultipleChoiceItem>
  implements Faked<GoogleAppsScript.Forms.MultipleChoiceItem, MultipleChoiceItem>
{
  override toString(): string {
    return 'MultipleChoiceItem';
  }

  createResponse(value: string): GItemResponse {
    this.requireChoices([value]);
    return this.answer(value);
  }

  hasOtherOption(): boolean {
    return this.fact('hasOtherOption', 'otherOption');
  }

  showOtherOption(otherOption: boolean): GoogleAppsScript.Forms.MultipleChoiceItem {
    return this.change('showOtherOption', { otherOption });
  }
}

export class CheckboxItem
  extends ChoiceItem<GoogleAppsScript.Forms.CheckboxItem>
  implements Faked<GoogleAppsScript.Forms.CheckboxItem, CheckboxItem>
{
  override toString(): string {
    return 'CheckboxItem';
  }

  createResponse(values: string[]): GItemResponse {
    this.requireChoices(values);
    return this.answer([...values]);
  }

  hasOtherOption(): boolean {
    return this.fact('hasOtherOption', 'otherOption');
  }

  showOtherOption(otherOption: boolean): GoogleAppsScript.Forms.CheckboxItem {
    return this.change('showOtherOption', { otherOption });
  }

  setValidation(validation: GoogleAppsScript.Forms.CheckboxValidation): GoogleAppsScript.Forms.CheckboxItem {
    return this.change('setValidation', { validation: Validation.recordOf('Checkbox', validation) });
  }

  clearValidation(): GoogleAppsScript.Forms.CheckboxItem {
    return this.change('clearValidation', { validation: null });
  }
}
