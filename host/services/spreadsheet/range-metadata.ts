// Developer metadata of a range, which must be one whole row or one whole column.

import type { MetadataInfo, MetadataLine } from '../../bridge/metadata-operations';
import { ask } from '../bridge';
import { Exception } from '../exception';
import { real } from '../guarded';
import { DeveloperMetadataFinder } from './metadata-finder';
import { addMetadata, metadataAt } from './metadata-place';
import { RangeRichText } from './range-rich-text';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Adds metadata to a range's values. */
export abstract class RangeMetadata extends RangeRichText {
  private line(): MetadataLine {
    const { spreadsheet, sheet, row, column, rows, columns } = this.place;
    const size = ask('sheet.size', { spreadsheet, sheet });
    if (rows === 1 && columns === size.columns) return { axis: 'rows', number: row };
    if (columns === 1 && rows === size.rows) return { axis: 'columns', number: column };
    throw new Exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  /** True for metadata of a line that lies in this range from end to end. */
  private holdsLine({ sheet, line }: MetadataInfo): boolean {
    const { place } = this;
    if (line === null || sheet !== place.sheet) return false;
    const size = ask('sheet.size', { spreadsheet: place.spreadsheet, sheet });
    const [first, count, isWhole] =
      line.axis === 'rows'
        ? [place.row, place.rows, place.columns === size.columns]
        : [place.column, place.columns, place.rows === size.rows];
    return isWhole && line.number >= first && line.number < first + count;
  }

  addDeveloperMetadata(key: string, valueOrVisibility?: string | GVisibility, visibility?: GVisibility): GRange {
    const place = { sheet: this.place.sheet, line: this.line() };
    addMetadata('Range', this.place.spreadsheet, place, [key, valueOrVisibility, visibility]);
    return real(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt('Range', this.place.spreadsheet, (info) => this.holdsLine(info));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return real(new DeveloperMetadataFinder(this.place.spreadsheet, (info) => this.holdsLine(info)));
  }
}
