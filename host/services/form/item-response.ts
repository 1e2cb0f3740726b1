// An answer to one item, stored or in the making.

import type { AnswerValue } from '../../bridge/form-operations';
import { call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded } from '../guarded';
import { itemHandle } from './item-handle';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** A fresh copy of an answer, so that a script changing it changes nothing else. */
function copyOf(value: AnswerValue): string | string[] | string[][] {
  return typeof value === 'string' ? value : JSON.parse(JSON.stringify(value));
}

export class ItemResponse extends Guarded implements Faked<GItemResponse, ItemResponse> {
  constructor(
    private readonly form: string,
    readonly item: number,
    readonly value: AnswerValue,
  ) {
    super();
  }

  override toString(): string {
    return 'ItemResponse';
  }

  getItem(): GoogleAppsScript.Forms.Item {
    const { form, item: id } = this;
    const type = call('FormApp', 'ItemResponse.getItem', 'form.itemType', { form, item: id });
    if (type === null) throw new Exception('Item not found in form.');
    return itemHandle(form, { id, type });
  }

  getResponse(): string | string[] | string[][] {
    touch('FormApp', 'ItemResponse.getResponse');
    return copyOf(this.value);
  }

  /** The answer behind an object that a script hands over; anything else is refused. */
  static of(response: unknown): ItemResponse {
    if (response instanceof ItemResponse) return response;
    throw new Exception("The parameters don't match the method signature: an ItemResponse was expected.");
  }
}
