// SpreadsheetApp's TextStyle and its builder: how characters look.

import type { TextLook } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { colorObject, readColor, storedColor } from './color';

type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type GColor = GoogleAppsScript.Spreadsheet.Color;

export class TextStyle extends Guarded implements Faked<GStyle, TextStyle> {
  constructor(private readonly look: TextLook) {
    super();
  }

  override toString(): string {
    return 'TextStyle';
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  /** Of a theme colour the name, as seen live (T:gas-fakes testsheetsformatting). */
  getForegroundColor(): string | null {
    return this.look.color ?? null;
  }

  getForegroundColorObject(): GColor | null {
    return this.look.color === undefined ? null : colorObject(this.look.color);
  }

  copy(): GBuilder {
    return real(new TextStyleBuilder(this.look));
  }

  /** The plain look behind an object that a script hands over; null is no look. */
  static lookOf(style: unknown): TextLook {
    if (style === null) return {};
    if (style instanceof TextStyle) return style.look;
    throw new Exception("The parameters don't match the method signature: a TextStyle was expected.");
  }
}

export class TextStyleBuilder extends Guarded implements Faked<GBuilder, TextStyleBuilder> {
  constructor(private look: TextLook = {}) {
    super();
  }

  override toString(): string {
    return 'TextStyleBuilder';
  }

  private set<K extends keyof TextLook>(member: string, key: K, value: NonNullable<TextLook[K]>): GBuilder {
    const type = key === 'fontSize' ? 'number' : key === 'fontFamily' || key === 'color' ? 'string' : 'boolean';
    checkSignature(`SpreadsheetApp.TextStyleBuilder.${member}`, [value], [[type]]);
    this.look = { ...this.look, [key]: value };
    return real(this);
  }

  setBold(bold: boolean): GBuilder {
    return this.set('setBold', 'bold', bold);
  }

  setItalic(italic: boolean): GBuilder {
    return this.set('setItalic', 'italic', italic);
  }

  setUnderline(underline: boolean): GBuilder {
    return this.set('setUnderline', 'underline', underline);
  }

  setStrikethrough(strikethrough: boolean): GBuilder {
    return this.set('setStrikethrough', 'strikethrough', strikethrough);
  }

  setFontSize(fontSize: number): GBuilder {
    return this.set('setFontSize', 'fontSize', fontSize);
  }

  setFontFamily(fontFamily: string): GBuilder {
    return this.set('setFontFamily', 'fontFamily', fontFamily);
  }

  setForegroundColor(cssString: string): GBuilder {
    return this.set('setForegroundColor', 'color', readColor(cssString) ?? '#000000');
  }

  setForegroundColorObject(color: GColor): GBuilder {
    return this.set('setForegroundColorObject', 'color', storedColor(color) ?? '#000000');
  }

  build(): GStyle {
    return real(new TextStyle(this.look));
  }
}
