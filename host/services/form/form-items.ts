// The items of a form: listing, adding, moving, deleting.

import { ask, call, touch } from '../bridge';
import { Exception } from '../exception';
import { real } from '../guarded';
import { FormItem } from './form-item';
import { FormSwitches } from './form-switches';
import { ITEM_CLASSES } from './item';
import { itemHandle } from './item-handle';

type GItem = GoogleAppsScript.Forms.Item;

/** What Form has beside its settings and its responses. */
export abstract class FormItems extends FormSwitches {
  getItems(type?: GoogleAppsScript.Forms.ItemType): GItem[] {
    const items = call('FormApp', 'Form.getItems', 'form.itemList', { form: this.id });
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

  addRatingItem(): GoogleAppsScript.Forms.RatingItem {
    return this.add('RATING');
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

  addImageItem(): GoogleAppsScript.Forms.ImageItem {
    return this.add('IMAGE');
  }

  addVideoItem(): GoogleAppsScript.Forms.VideoItem {
    return this.add('VIDEO');
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
    const moved = ask('form.itemList', { form: this.id })[to];
    if (moved === undefined) throw new Exception(`Cannot access item at index: ${to}.`);
    return itemHandle(this.id, moved);
  }

  deleteItem(itemOrIndex: unknown): void {
    const items = ask('form.itemList', { form: this.id });
    const id = itemOrIndex instanceof FormItem ? itemOrIndex.id : items[Number(itemOrIndex)]?.id;
    if (id === undefined)
      throw new Exception(`Cannot access item at index: ${String(itemOrIndex)}. Number of items: ${items.length}`);
    call('FormApp', 'Form.deleteItem', 'form.deleteItem', { form: this.id, item: id });
  }
}
