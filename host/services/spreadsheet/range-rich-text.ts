// The rich texts of a range.

import type { RichText } from '../../bridge/values';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkGrid } from './cell-values';
import { RangeFormulas } from './range-formulas';
import { RichTextValue } from './rich-text';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Adds rich texts to a range's formulas. */
export abstract class RangeRichText extends RangeFormulas {
  private writeTexts(member: string, texts: readonly (readonly RichText[])[]): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.writeRichTexts', { place: this.place, texts }, this.cells);
    return real(this);
  }

  setRichTextValue(value: GValue): GRange {
    return this.writeTexts('setRichTextValue', this.fill(RichTextValue.recordOf(value)));
  }

  setRichTextValues(values: GValue[][]): GRange {
    checkGrid('setRichTextValues', values, this.place);
    return this.writeTexts(
      'setRichTextValues',
      values.map((row) => row.map(RichTextValue.recordOf)),
    );
  }

  /** null where a cell holds no text (D:Range.md). */
  getRichTextValues(): (GValue | null)[][] {
    const args = { place: this.place };
    const texts = call('SpreadsheetApp', 'Range.getRichTextValues', 'range.richTexts', args, this.cells);
    return texts.map((row) => row.map((text) => (text === null ? null : real(new RichTextValue(text)))));
  }

  getRichTextValue(): GValue | null {
    const place = { ...this.place, rows: 1, columns: 1 };
    const text = call('SpreadsheetApp', 'Range.getRichTextValue', 'range.richTexts', { place }, 1)[0]?.[0] ?? null;
    return text === null ? null : real(new RichTextValue(text));
  }
}
