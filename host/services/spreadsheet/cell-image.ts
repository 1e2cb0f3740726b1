// SpreadsheetApp's CellImage and its builder. Writing one into a cell is not faked: an image has no place in a cell here.

import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { ValueType } from './spreadsheet-enums';

type GImage = GoogleAppsScript.Spreadsheet.CellImage;
type GBuilder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

interface ImageFacts {
  readonly source: string;
  readonly title: string;
  readonly description: string;
}

abstract class ImageView extends Guarded {
  readonly valueType: GImage['valueType'] = real(ValueType);

  constructor(protected facts: ImageFacts) {
    super();
  }

  getAltTextTitle(): string {
    return this.facts.title;
  }

  getAltTextDescription(): string {
    return this.facts.description;
  }

  /** An image that Google has not taken over yet has no address there: fails, as seen live (T:gas-fakes testsheetsvui). */
  getContentUrl(): string {
    throw new Exception('The image has no content address yet.');
  }

  toBuilder(): GBuilder {
    return real(new CellImageBuilder(this.facts));
  }
}

export class CellImage extends ImageView implements Faked<GImage, CellImage> {
  override toString(): string {
    return 'CellImage';
  }
}

export class CellImageBuilder extends ImageView implements Faked<GBuilder, CellImageBuilder> {
  constructor(facts: ImageFacts = { source: '', title: '', description: '' }) {
    super(facts);
  }

  override toString(): string {
    return 'CellImageBuilder';
  }

  private with(member: string, key: keyof ImageFacts, text: string): GBuilder {
    checkSignature(`SpreadsheetApp.CellImageBuilder.${member}`, [text], [['string']]);
    this.facts = { ...this.facts, [key]: text };
    return real(this);
  }

  setSourceUrl(url: string): GBuilder {
    return this.with('setSourceUrl', 'source', url);
  }

  setAltTextTitle(title: string): GBuilder {
    return this.with('setAltTextTitle', 'title', title);
  }

  setAltTextDescription(description: string): GBuilder {
    return this.with('setAltTextDescription', 'description', description);
  }

  build(): GImage {
    if (this.facts.source === '') throw new Exception('A cell image needs a source.');
    return real(new CellImage(this.facts));
  }
}
