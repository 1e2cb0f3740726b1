// What every item of a form has: id, type, title, place; and what every question has on top.

import type { AnswerValue, FormItemRecord, ItemPatch } from '../../bridge/form-operations';
import { ask, call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { Guarded, real } from '../guarded';
import { ItemType } from './form-enums';
import { ItemResponse } from './item-response';

/** The base of Item and of its typed kinds. */
export abstract class FormItem extends Guarded {
  constructor(
    readonly form: string,
    readonly id: number,
    readonly type: FormItemRecord['type'],
  ) {
    super();
  }

  private found(): { record: FormItemRecord; index: number } {
    const found = ask('form.item', { form: this.form, item: this.id });
    if (found === null) throw new Exception('Item not found in form.');
    return found;
  }

  /** The whole item, by a recorded call. */
  protected told(member: string): FormItemRecord {
    const found = call('FormApp', `Item.${member}`, 'form.item', { form: this.form, item: this.id });
    if (found === null) throw new Exception('Item not found in form.');
    return found.record;
  }

  /** One fact of the item, by a recorded call. */
  protected fact<K extends keyof FormItemRecord>(member: string, fact: K): FormItemRecord[K] {
    const args = { form: this.form, item: this.id, fact };
    return call('FormApp', `Item.${member}`, 'form.itemFact', args) as FormItemRecord[K];
  }

  protected change<T>(member: string, patch: ItemPatch): T {
    this.found();
    call('FormApp', `Item.${member}`, 'form.setItem', { form: this.form, item: this.id, patch });
    return real(this);
  }

  getId(): number {
    touch('FormApp', 'Item.getId');
    return this.id;
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    touch('FormApp', 'Item.getType');
    return real(enumValue(ItemType, this.type));
  }

  getIndex(): number {
    touch('FormApp', 'Item.getIndex');
    return this.found().index;
  }

  getTitle(): string {
    return this.fact('getTitle', 'title');
  }

  getHelpText(): string {
    return this.fact('getHelpText', 'helpText');
  }
}

/** Titles and help texts are set by methods that return the item; `T` is the platform's type of it. */
export abstract class TitledItem<T> extends FormItem {
  setTitle(title: string): T {
    return this.change('setTitle', { title });
  }

  setHelpText(helpText: string): T {
    return this.change('setHelpText', { helpText });
  }

  /** The copy stands at the end of the form. */
  duplicate(): T {
    const args = { form: this.form, item: this.id };
    const { id, type } = call('FormApp', 'Item.duplicate', 'form.duplicateItem', args);
    return real(Reflect.construct(this.constructor, [this.form, id, type]));
  }
}

/** Items that ask something. */
export abstract class QuestionItem<T> extends TitledItem<T> {
  isRequired(): boolean {
    return this.fact('isRequired', 'required');
  }

  setRequired(required: boolean): T {
    return this.change('setRequired', { required });
  }

  protected answer(value: AnswerValue): GoogleAppsScript.Forms.ItemResponse {
    touch('FormApp', 'Item.createResponse');
    return real(new ItemResponse(this.form, this.id, value));
  }

  /** Fails as the platform does when an answer does not fit the item. */
  protected refuse(answer: unknown): never {
    const kind = this.type.toLowerCase().replace(/_/g, ' ');
    throw new Exception(`Invalid response submitted to ${kind} item: ${String(answer)}`);
  }
}
