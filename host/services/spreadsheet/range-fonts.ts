// How the characters of a range look: weight, slant, lines, size, face.

import { real } from '../guarded';
import { checkSignature } from '../signature';
import { RangeStyles, styleValue } from './range-styles';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle;
type Line = GoogleAppsScript.Spreadsheet.FontLine;

/** Adds fonts to a range's colours and number formats. */
export abstract class RangeFonts extends RangeStyles {
  setFontWeight(weight: Weight | null): GRange {
    return real(this.restyle('setFontWeight', 'fontWeight', styleValue(weight)));
  }

  setFontWeights(weights: (Weight | null)[][]): GRange {
    return this.each('setFontWeights', 'fontWeight', weights);
  }

  getFontWeight(): Weight {
    return real(this.styles('getFontWeight', 'fontWeight')[0]?.[0]);
  }

  getFontWeights(): Weight[][] {
    return real(this.styles('getFontWeights', 'fontWeight'));
  }

  setFontStyle(style: Slant | null): GRange {
    return real(this.restyle('setFontStyle', 'fontStyle', styleValue(style)));
  }

  setFontStyles(styles: (Slant | null)[][]): GRange {
    return this.each('setFontStyles', 'fontStyle', styles);
  }

  getFontStyle(): Slant {
    return real(this.styles('getFontStyle', 'fontStyle')[0]?.[0]);
  }

  getFontStyles(): Slant[][] {
    return real(this.styles('getFontStyles', 'fontStyle'));
  }

  setFontLine(line: Line | null): GRange {
    return real(this.restyle('setFontLine', 'fontLine', fontLine(line)));
  }

  setFontLines(lines: (Line | null)[][]): GRange {
    return this.each('setFontLines', 'fontLine', lines, fontLine);
  }

  getFontLine(): Line {
    return real(this.styles('getFontLine', 'fontLine')[0]?.[0]);
  }

  getFontLines(): Line[][] {
    return real(this.styles('getFontLines', 'fontLine'));
  }

  setFontSize(size: number): GRange {
    checkSignature('SpreadsheetApp.Range.setFontSize', [size], [['number']]);
    return real(this.restyle('setFontSize', 'fontSize', size));
  }

  setFontSizes(sizes: number[][]): GRange {
    return this.each('setFontSizes', 'fontSize', sizes);
  }

  getFontSize(): number {
    return Number(this.styles('getFontSize', 'fontSize')[0]?.[0]);
  }

  getFontSizes(): number[][] {
    return this.styles('getFontSizes', 'fontSize').map((row) => row.map(Number));
  }

  setFontFamily(family: string | null): GRange {
    return real(this.restyle('setFontFamily', 'fontFamily', styleValue(family)));
  }

  setFontFamilies(families: (string | null)[][]): GRange {
    return this.each('setFontFamilies', 'fontFamily', families);
  }

  getFontFamily(): string {
    return this.firstText('getFontFamily', 'fontFamily');
  }

  getFontFamilies(): string[][] {
    return this.texts('getFontFamilies', 'fontFamily');
  }
}

function fontLine(value: unknown): ReturnType<typeof styleValue> {
  const text = styleValue(value);
  return text === 'none' ? null : text;
}
