// Items that ask for a line or a paragraph.

import type { Faked } from '../guarded';
import { GradedItem } from './graded-item';
import { Validation } from './validation';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;
type GText = GoogleAppsScript.Forms.TextItem;
type GParagraph = GoogleAppsScript.Forms.ParagraphTextItem;

export class TextItem extends GradedItem<GText> implements Faked<GText, TextItem> {
  override toString(): string {
    return 'TextItem';
  }

  createResponse(value: string): GItemResponse {
    return this.answer(String(value));
  }

  setValidation(validation: GoogleAppsScript.Forms.TextValidation): GText {
    return this.change('setValidation', { validation: Validation.recordOf('Text', validation) });
  }

  clearValidation(): GText {
    return this.change('clearValidation', { validation: null });
  }
}

export class ParagraphTextItem extends GradedItem<GParagraph> implements Faked<GParagraph, ParagraphTextItem> {
  override toString(): string {
    return 'ParagraphTextItem';
  }

  createResponse(value: string): GItemResponse {
    return this.answer(String(value));
  }

  setValidation(validation: GoogleAppsScript.Forms.ParagraphTextValidation): GParagraph {
    return this.change('setValidation', { validation: Validation.recordOf('ParagraphText', validation) });
  }

  clearValidation(): GParagraph {
    return this.change('clearValidation', { validation: null });
  }
}
