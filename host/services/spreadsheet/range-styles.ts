// How the contents of a range look: number formats, colours, fonts.

import type { StyleValue } from '../../bridge/values';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { checkShape } from './cell-values';
import { RangePlace } from './range-place';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Grid = readonly (readonly unknown[])[];

/** A style value from a script: null and '' fall back to the default. */
export function styleValue(value: unknown): StyleValue {
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : value === null || value === ''
      ? null
      : String(value);
}

/** Adds looks to a range's place. */
export abstract class RangeStyles extends RangePlace {
  protected each(
    member: string,
    key: Parameters<RangePlace['restyle']>[1],
    grid: Grid,
    read: (value: unknown) => StyleValue = styleValue,
  ): GRange {
    checkShape(grid, this.place);
    return real(
      this.restyle(
        member,
        key,
        grid.map((row) => row.map(read)),
      ),
    );
  }

  setNumberFormat(format: string): GRange {
    checkSignature('SpreadsheetApp.Range.setNumberFormat', [format], [['string']]);
    return real(this.restyle('setNumberFormat', 'format', readFormat(format)));
  }

  setNumberFormats(formats: string[][]): GRange {
    return this.each('setNumberFormats', 'format', formats, readFormat);
  }

  getNumberFormat(): string {
    return String(this.styles('getNumberFormat', 'format')[0]?.[0] ?? '');
  }

  getNumberFormats(): string[][] {
    return this.styles('getNumberFormats', 'format').map((row) => row.map(String));
  }

  setBackground(color: string | null): GRange {
    return real(this.restyle('setBackground', 'background', readColor(color)));
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this.each('setBackgrounds', 'background', colors, readColor);
  }

  getBackground(): string {
    return String(this.styles('getBackground', 'background')[0]?.[0]);
  }

  getBackgrounds(): string[][] {
    return this.styles('getBackgrounds', 'background').map((row) => row.map(String));
  }

  setFontColor(color: string | null): GRange {
    return real(this.restyle('setFontColor', 'fontColor', readColor(color)));
  }

  setFontColors(colors: unknown[][]): GRange {
    return this.each('setFontColors', 'fontColor', colors, readColor);
  }

  getFontColors(): string[][] {
    return this.styles('getFontColors', 'fontColor').map((row) => row.map(String));
  }

  setFontWeight(weight: 'bold' | 'normal' | null): GRange {
    return real(this.restyle('setFontWeight', 'fontWeight', styleValue(weight)));
  }

  setFontWeights(weights: ('bold' | 'normal' | null)[][]): GRange {
    return this.each('setFontWeights', 'fontWeight', weights);
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return real(this.styles('getFontWeight', 'fontWeight')[0]?.[0]);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return real(this.styles('getFontWeights', 'fontWeight'));
  }

  setFontStyle(style: 'italic' | 'normal' | null): GRange {
    return real(this.restyle('setFontStyle', 'fontStyle', styleValue(style)));
  }

  setFontStyles(styles: ('italic' | 'normal' | null)[][]): GRange {
    return this.each('setFontStyles', 'fontStyle', styles);
  }

  setFontLine(line: string | null): GRange {
    return real(this.restyle('setFontLine', 'fontLine', styleValue(line)));
  }

  setFontSize(size: number): GRange {
    checkSignature('SpreadsheetApp.Range.setFontSize', [size], [['number']]);
    return real(this.restyle('setFontSize', 'fontSize', size));
  }

  setFontSizes(sizes: number[][]): GRange {
    return this.each('setFontSizes', 'fontSize', sizes);
  }

  setFontFamily(family: string | null): GRange {
    return real(this.restyle('setFontFamily', 'fontFamily', styleValue(family)));
  }
}

/** 'general' and '' reset a number format. */
function readFormat(format: unknown): StyleValue {
  const text = styleValue(format);
  return typeof text === 'string' && text.toLowerCase() === 'general' ? null : text;
}

/** Colours are stored in lower case, as the platform gives them back; names stay names. */
function readColor(color: unknown): StyleValue {
  const text = styleValue(color);
  return typeof text === 'string' ? text.toLowerCase() : text;
}
