// How the contents of a range look: number formats, colours, fonts.

import { shownColor } from '../../bridge/colors';
import type { StyleKey, StyleValue } from '../../bridge/values';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { checkGrid } from './cell-values';
import { readColor } from './color';
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
  protected each(member: string, key: StyleKey, grid: Grid, read: (value: unknown) => StyleValue = styleValue): GRange {
    checkGrid(member, grid, this.place);
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

  /** The look of the first cell as a text. */
  protected firstText(member: string, key: StyleKey): string {
    return String(this.styles(member, key)[0]?.[0]);
  }

  protected texts(member: string, key: StyleKey): string[][] {
    return this.styles(member, key).map((row) => row.map(String));
  }

  getNumberFormat(): string {
    return this.firstText('getNumberFormat', 'format');
  }

  getNumberFormats(): string[][] {
    return this.texts('getNumberFormats', 'format');
  }

  setBackground(color: string | null): GRange {
    return real(this.restyle('setBackground', 'background', readColor(color)));
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this.each('setBackgrounds', 'background', colors, readColor);
  }

  getBackground(): string {
    return shownColor(this.firstText('getBackground', 'background'));
  }

  getBackgrounds(): string[][] {
    return this.texts('getBackgrounds', 'background').map((row) => row.map(shownColor));
  }

  setFontColor(color: string | null): GRange {
    return real(this.restyle('setFontColor', 'fontColor', readColor(color)));
  }

  setFontColors(colors: unknown[][]): GRange {
    return this.each('setFontColors', 'fontColor', colors, readColor);
  }

  setBackgroundRGB(red: number, green: number, blue: number): GRange {
    checkSignature('SpreadsheetApp.Range.setBackgroundRGB', [red, green, blue], [['number', 'number', 'number']]);
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return real(this.restyle('setBackgroundRGB', 'background', `#${hex}`));
  }

  /** The older name of getBackground, still there (T:gas-fakes testsheetsformatting). */
  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColors(colors: (string | null)[][]): GRange {
    return this.setBackgrounds(colors);
  }

  getFontColor(): string {
    return shownColor(this.firstText('getFontColor', 'fontColor'));
  }

  getFontColors(): string[][] {
    return this.texts('getFontColors', 'fontColor').map((row) => row.map(shownColor));
  }
}

/** 'general' and '' reset a number format. */
function readFormat(format: unknown): StyleValue {
  const text = styleValue(format);
  return typeof text === 'string' && text.toLowerCase() === 'general' ? null : text;
}
