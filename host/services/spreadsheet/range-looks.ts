// The looks of a range as objects: colours and text styles.

import type { StyleKey, TextLook } from '../../bridge/values';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkGrid } from './cell-values';
import { colorObject, storedColor } from './color';
import { RangeFonts } from './range-fonts';
import { TextStyle } from './text-style';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GColor = GoogleAppsScript.Spreadsheet.Color;
type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What an unstyled cell answers as the face of its text style (T:gas-fakes testsheetsformatting). */
const DEFAULT_FAMILY = 'arial,sans,sans-serif';

/** Adds colour objects and text styles to a range's fonts. */
export abstract class RangeLooks extends RangeFonts {
  private colorObjects(member: string, key: StyleKey): GColor[][] {
    return this.texts(member, key).map((row) => row.map(colorObject));
  }

  private firstColor(member: string, key: StyleKey): GColor {
    return colorObject(this.firstText(member, key));
  }

  setBackgroundObject(color: GColor | null): GRange {
    return real(this.restyle('setBackgroundObject', 'background', storedColor(color)));
  }

  setBackgroundObjects(colors: GColor[][]): GRange {
    return this.each('setBackgroundObjects', 'background', colors, storedColor);
  }

  getBackgroundObject(): GColor {
    return this.firstColor('getBackgroundObject', 'background');
  }

  getBackgroundObjects(): GColor[][] {
    return this.colorObjects('getBackgroundObjects', 'background');
  }

  setFontColorObject(color: GColor | null): GRange {
    return real(this.restyle('setFontColorObject', 'fontColor', storedColor(color)));
  }

  setFontColorObjects(colors: (GColor | null)[][]): GRange {
    return this.each('setFontColorObjects', 'fontColor', colors, storedColor);
  }

  getFontColorObject(): GColor {
    return this.firstColor('getFontColorObject', 'fontColor');
  }

  getFontColorObjects(): GColor[][] {
    return this.colorObjects('getFontColorObjects', 'fontColor');
  }

  private restyleText(member: string, looks: readonly (readonly TextLook[])[]): GRange {
    call('SpreadsheetApp', `Range.${member}`, 'range.restyleText', { place: this.place, looks }, this.cells);
    return real(this);
  }

  setTextStyle(style: GStyle): GRange {
    const look = TextStyle.lookOf(style);
    const row = Array.from({ length: this.place.columns }, () => look);
    return this.restyleText(
      'setTextStyle',
      Array.from({ length: this.place.rows }, () => row),
    );
  }

  setTextStyles(styles: GStyle[][]): GRange {
    checkGrid('setTextStyles', styles, this.place);
    return this.restyleText(
      'setTextStyles',
      styles.map((row) => row.map(TextStyle.lookOf)),
    );
  }

  getTextStyles(): GStyle[][] {
    const args = { place: this.place };
    const looks = call('SpreadsheetApp', 'Range.getTextStyles', 'range.textLooks', args, this.cells);
    return looks.map((row) => row.map((look) => real(new TextStyle({ fontFamily: DEFAULT_FAMILY, ...look }))));
  }

  getTextStyle(): GStyle {
    const args = { place: { ...this.place, rows: 1, columns: 1 } };
    const [[look = {}] = []] = call('SpreadsheetApp', 'Range.getTextStyle', 'range.textLooks', args, 1);
    return real(new TextStyle({ fontFamily: DEFAULT_FAMILY, ...look }));
  }
}
