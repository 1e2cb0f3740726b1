// FormApp's FormResponse: a stored one, or one in the making.

import type { AnswerRecord, ListedResponse, ResponseHead, ResponseRecord } from '../../bridge/form-operations';
import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { ItemResponse } from './item-response';
import { prefilledUrl } from './prefilled-url';

type GResponse = GoogleAppsScript.Forms.FormResponse;
type GItemResponse = GoogleAppsScript.Forms.ItemResponse;

export class FormResponse extends Guarded implements Faked<GResponse, FormResponse> {
  private record: ResponseHead | null;
  /** A number: the answers of a listed response, that nobody has looked at yet, are kept there. */
  private given: readonly AnswerRecord[] | number;

  /** `record` is null until the response is submitted. */
  constructor(
    private readonly form: string,
    record: ResponseRecord | ListedResponse | null,
  ) {
    super();
    this.record = record;
    if (record === null) this.given = [];
    else this.given = 'answers' in record ? record.answers : record.answersAt;
  }

  private get answers(): readonly AnswerRecord[] {
    if (typeof this.given === 'number') this.given = ask('form.answers', { at: this.given });
    return this.given;
  }

  override toString(): string {
    return 'FormResponse';
  }

  getId(): string {
    touch('FormApp', 'FormResponse.getId');
    return real(this.record?.id ?? null);
  }

  getTimestamp(): GoogleAppsScript.Base.Date {
    touch('FormApp', 'FormResponse.getTimestamp');
    return real(this.record === null ? null : new Date(this.record.ms));
  }

  getRespondentEmail(): string {
    touch('FormApp', 'FormResponse.getRespondentEmail');
    return this.record?.email ?? '';
  }

  getEditResponseUrl(): string {
    touch('FormApp', 'FormResponse.getEditResponseUrl');
    return real(this.record?.editUrl ?? null);
  }

  getItemResponses(): GItemResponse[] {
    touch('FormApp', 'FormResponse.getItemResponses');
    return this.answers.map(({ item, value }) => real(new ItemResponse(this.form, item, value)));
  }

  getResponseForItem(item: GoogleAppsScript.Forms.Item): GItemResponse {
    touch('FormApp', 'FormResponse.getResponseForItem');
    const id = item.getId();
    const answer = this.answers.find((one) => one.item === id);
    return real(answer === undefined ? null : new ItemResponse(this.form, answer.item, answer.value));
  }

  /** The last response to an item wins. */
  withItemResponse(response: GItemResponse): GResponse {
    touch('FormApp', 'FormResponse.withItemResponse');
    const { item, value } = ItemResponse.of(response);
    this.given = [...this.answers.filter((answer) => answer.item !== item), { item, value }];
    return real(this);
  }

  toPrefilledUrl(): string {
    touch('FormApp', 'FormResponse.toPrefilledUrl');
    const { publishedUrl } = ask('form.info', { form: this.form });
    return prefilledUrl(publishedUrl, ask('form.items', { form: this.form }), this.answers);
  }

  /** Stores the response; made by a script, it fires no trigger. */
  submit(): GResponse {
    if (this.record !== null) throw new Exception('This response has already been submitted.');
    const args = { form: this.form, answers: this.answers };
    const record = call('FormApp', 'FormResponse.submit', 'form.respond', args);
    this.record = record;
    this.given = record.answers;
    return real(this);
  }
}
