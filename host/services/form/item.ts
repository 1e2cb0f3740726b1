// FormApp's generic Item and its casts.

import type { FormItemType } from '../../bridge/form-operations';
import { touch } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { TitledItem } from './form-item';
import { CheckboxGridItem, GridItem } from './grid-items';
import { setItemMaker } from './item-handle';
import { PageBreakItem, SectionHeaderItem } from './layout-items';
import { ImageItem, VideoItem } from './media-items';
import { RatingItem, ScaleItem } from './scale-items';
import { ParagraphTextItem, TextItem } from './text-items';
import { DateItem, DateTimeItem, DurationItem, TimeItem } from './time-items';

type GItem = GoogleAppsScript.Forms.Item;

/** The class of an item by its type; file uploads have no cast of their own. */
export const ITEM_CLASSES = {
  CHECKBOX: CheckboxItem,
  CHECKBOX_GRID: CheckboxGridItem,
  DATE: DateItem,
  DATETIME: DateTimeItem,
  DURATION: DurationItem,
  GRID: GridItem,
  IMAGE: ImageItem,
  LIST: ListItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  PAGE_BREAK: PageBreakItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  RATING: RatingItem,
  SCALE: ScaleItem,
  SECTION_HEADER: SectionHeaderItem,
  TEXT: TextItem,
  TIME: TimeItem,
  VIDEO: VideoItem,
} as const;

export class Item extends TitledItem<GItem> implements Faked<GItem, Item> {
  override toString(): string {
    return 'Item';
  }

  /** The item as its own kind; the wrong kind throws. */
  private as<T>(type: FormItemType & keyof typeof ITEM_CLASSES): T {
    touch('FormApp', 'Item.cast');
    if (type !== this.type) throw new Exception(`Invalid conversion for item type: ${this.type}`);
    return real(new ITEM_CLASSES[type](this.form, this.id, type));
  }

  asCheckboxItem(): GoogleAppsScript.Forms.CheckboxItem {
    return this.as('CHECKBOX');
  }

  asCheckboxGridItem(): GoogleAppsScript.Forms.CheckboxGridItem {
    return this.as('CHECKBOX_GRID');
  }

  asDateItem(): GoogleAppsScript.Forms.DateItem {
    return this.as('DATE');
  }

  asDateTimeItem(): GoogleAppsScript.Forms.DateTimeItem {
    return this.as('DATETIME');
  }

  asDurationItem(): GoogleAppsScript.Forms.DurationItem {
    return this.as('DURATION');
  }

  asGridItem(): GoogleAppsScript.Forms.GridItem {
    return this.as('GRID');
  }

  asImageItem(): GoogleAppsScript.Forms.ImageItem {
    return this.as('IMAGE');
  }

  asListItem(): GoogleAppsScript.Forms.ListItem {
    return this.as('LIST');
  }

  asMultipleChoiceItem(): GoogleAppsScript.Forms.MultipleChoiceItem {
    return this.as('MULTIPLE_CHOICE');
  }

  asPageBreakItem(): GoogleAppsScript.Forms.PageBreakItem {
    return this.as('PAGE_BREAK');
  }

  asParagraphTextItem(): GoogleAppsScript.Forms.ParagraphTextItem {
    return this.as('PARAGRAPH_TEXT');
  }

  asRatingItem(): GoogleAppsScript.Forms.RatingItem {
    return this.as('RATING');
  }

  asScaleItem(): GoogleAppsScript.Forms.ScaleItem {
    return this.as('SCALE');
  }

  asSectionHeaderItem(): GoogleAppsScript.Forms.SectionHeaderItem {
    return this.as('SECTION_HEADER');
  }

  asTextItem(): GoogleAppsScript.Forms.TextItem {
    return this.as('TEXT');
  }

  asTimeItem(): GoogleAppsScript.Forms.TimeItem {
    return this.as('TIME');
  }

  asVideoItem(): GoogleAppsScript.Forms.VideoItem {
    return this.as('VIDEO');
  }
}

setItemMaker((form, record) => real(new Item(form, record.id, record.type)));
