// FormApp's Form: its items, responses and destination.

import { ask, call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { DestinationType } from './form-enums';
import { FormItem } from './form-item';
import { FormResponse } from './form-response';
import { FormSettings } from './form-settings';
import { ITEM_CLASSES } from './item';
import { itemHandle } from './item-handle';

type GForm = GoogleAppsScript.Forms.Form;
type GItem = GoogleAppsScript.Forms.Item;
type GResponse = GoogleAppsScript.Forms.FormResponse;

export class Form extends FormSettings implements Faked<GForm, Form> {
  override toString(): string {
    return 'Form';
  }

  getId(): string {
    touch('FormApp', 'Form.getId');
    return this.id;
  }

  /** Throws when the form has no destination. */
  getDestinationId(): string {
    const destination = this.info('getDestinationId', 'destination');
    if (destination === null) throw new Exception('The form currently has no response destination.');
    return destination;
  }

  getDestinationType(): GoogleAppsScript.Forms.DestinationType {
    if (this.info('getDestinationType', 'destination') === null)
      throw new Exception('The form currently has no response destination.');
    return real(enumValue(DestinationType, 'SPREADSHEET'));
  }

  setDestination(type: GoogleAppsScript.Forms.DestinationType, id: string): GForm {
    checkSignature('FormApp.Form.setDestination', [type, id], [['enum', 'string']]);
    call('FormApp', 'Form.setDestination', 'form.link', { form: this.id, spreadsheet: id });
    return real(this);
  }

  removeDestination(): GForm {
    call('FormApp', 'Form.removeDestination', 'form.link', { form: this.id, spreadsheet: null });
    return real(this);
  }

  getItems(type?: GoogleAppsScript.Forms.ItemType): GItem[] {
    const items = call('FormApp', 'Form.getItems', 'form.items', { form: this.id });
    const wanted = type === undefined ? items : items.filter((item) => item.type === String(type));
    return wanted.map((item) => itemHandle(this.id, item));
  }

  getItemById(item: number): GItem {
    touch('FormApp', 'Form.getItemById');
    const found = ask('form.item', { form: this.id, item });
    return real(found === null ? null : itemHandle(this.id, found.record));
  }

  private add<T>(type: keyof typeof ITEM_CLASSES): T {
    const { id } = call('FormApp', 'Form.addItem', 'form.addItem', { form: this.id, type });
    return real(new ITEM_CLASSES[type](this.id, id, type));
  }

  addTextItem(): GoogleAppsScript.Forms.TextItem {
    return this.add('TEXT');
  }

  addParagraphTextItem(): GoogleAppsScript.Forms.ParagraphTextItem {
    return this.add('PARAGRAPH_TEXT');
  }

  addListItem(): GoogleAppsScript.Forms.ListItem {
    return this.add('LIST');
  }

  addMultipleChoiceItem(): GoogleAppsScript.Forms.MultipleChoiceItem {
    return this.add('MULTIPLE_CHOICE');
  }

  addCheckboxItem(): GoogleAppsScript.Forms.CheckboxItem {
    return this.add('CHECKBOX');
  }

  addScaleItem(): GoogleAppsScript.Forms.ScaleItem {
    return this.add('SCALE');
  }

  addGridItem(): GoogleAppsScript.Forms.GridItem {
    return this.add('GRID');
  }

  addCheckboxGridItem(): GoogleAppsScript.Forms.CheckboxGridItem {
    return this.add('CHECKBOX_GRID');
  }

  addDateItem(): GoogleAppsScript.Forms.DateItem {
    return this.add('DATE');
  }

  addDateTimeItem(): GoogleAppsScript.Forms.DateTimeItem {
    return this.add('DATETIME');
  }

  addTimeItem(): GoogleAppsScript.Forms.TimeItem {
    return this.add('TIME');
  }

  addDurationItem(): GoogleAppsScript.Forms.DurationItem {
    return this.add('DURATION');
  }

  addPageBreakItem(): GoogleAppsScript.Forms.PageBreakItem {
    return this.add('PAGE_BREAK');
  }

  addSectionHeaderItem(): GoogleAppsScript.Forms.SectionHeaderItem {
    return this.add('SECTION_HEADER');
  }

  moveItem(from: GItem | number, to: number): GItem {
    const index = typeof from === 'number' ? from : from.getIndex();
    call('FormApp', 'Form.moveItem', 'form.moveItem', { form: this.id, from: index, to });
    const moved = ask('form.items', { form: this.id })[to];
    if (moved === undefined) throw new Exception(`Cannot access item at index: ${to}.`);
    return itemHandle(this.id, moved);
  }

  deleteItem(itemOrIndex: unknown): void {
    const items = ask('form.items', { form: this.id });
    const id = itemOrIndex instanceof FormItem ? itemOrIndex.id : items[Number(itemOrIndex)]?.id;
    if (id === undefined)
      throw new Exception(`Cannot access item at index: ${String(itemOrIndex)}. Number of items: ${items.length}`);
    call('FormApp', 'Form.deleteItem', 'form.deleteItem', { form: this.id, item: id });
  }

  getResponses(since?: GoogleAppsScript.Base.Date): GResponse[] {
    checkSignature('FormApp.Form.getResponses', [since], [[], ['date']]);
    const args = { form: this.id, since: since === undefined ? null : since.getTime() };
    return call('FormApp', 'Form.getResponses', 'form.responses', args).map((record) =>
      real(new FormResponse(this.id, record)),
    );
  }

  getResponse(id: string): GResponse {
    checkSignature('FormApp.Form.getResponse', [id], [['string']]);
    const record = call('FormApp', 'Form.getResponse', 'form.response', { form: this.id, id });
    if (record === null) throw new Exception('Invalid response ID: the response does not exist.');
    return real(new FormResponse(this.id, record));
  }

  createResponse(): GResponse {
    touch('FormApp', 'Form.createResponse');
    return real(new FormResponse(this.id, null));
  }

  deleteResponse(id: string): GForm {
    call('FormApp', 'Form.deleteResponse', 'form.deleteResponse', { form: this.id, id });
    return real(this);
  }

  deleteAllResponses(): GForm {
    call('FormApp', 'Form.deleteAllResponses', 'form.deleteResponse', { form: this.id, id: null });
    return real(this);
  }
}
