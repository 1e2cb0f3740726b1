// SpreadsheetApp's Color: one of the theme or one of its own, and its builder.

import { isThemeColor, readCssColor } from '../../bridge/colors';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { ColorType, ThemeColorType } from './spreadsheet-enums';

type GColor = GoogleAppsScript.Spreadsheet.Color;
type GBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GType = GoogleAppsScript.Base.ColorType;
type GRgb = GoogleAppsScript.Base.RgbColor;
type GTheme = GoogleAppsScript.Spreadsheet.ThemeColor;

/** `#rrggbb` of what a script calls a colour; '' and null are none. What the platform makes of anything else is not known. */
export function readColor(color: unknown): string | null {
  if (color === null || color === undefined || color === '') return null;
  const read = readCssColor(String(color));
  if (read === null) throw new Exception(`not in the local host: the colour "${String(color)}"`);
  return read;
}

class RgbColor extends Guarded implements Faked<GRgb, RgbColor> {
  constructor(private readonly hex: string) {
    super();
  }

  override toString(): string {
    return 'RgbColor';
  }

  private part(index: number): number {
    return Number.parseInt(this.hex.slice(1 + 2 * index, 3 + 2 * index), 16);
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.part(0);
  }

  getGreen(): number {
    return this.part(1);
  }

  getBlue(): number {
    return this.part(2);
  }

  getColorType(): GType {
    return real(ColorType.RGB);
  }
}

class ThemeColor extends Guarded implements Faked<GTheme, ThemeColor> {
  constructor(private readonly name: string) {
    super();
  }

  override toString(): string {
    return 'ThemeColor';
  }

  getColorType(): GType {
    return real(ColorType.THEME);
  }

  getThemeColorType(): GoogleAppsScript.Spreadsheet.ThemeColorType {
    return real(enumValue(ThemeColorType, this.name));
  }
}

abstract class ColorView extends Guarded {
  constructor(protected color: string | null) {
    super();
  }

  getColorType(): GType {
    if (this.color === null) return real(ColorType.UNSUPPORTED);
    return real(isThemeColor(this.color) ? ColorType.THEME : ColorType.RGB);
  }

  asRgbColor(): GRgb {
    if (this.color === null || isThemeColor(this.color)) throw new Exception('Object is not of type RgbColor.');
    return real(new RgbColor(this.color));
  }

  asThemeColor(): GTheme {
    if (this.color === null || !isThemeColor(this.color)) throw new Exception('Object is not of type ThemeColor.');
    return real(new ThemeColor(this.color));
  }

  /** The stored form of a Color, also of a builder: both are taken (T:gas-fakes testsheetsformatting). */
  static stored(color: unknown): string | null {
    if (color === null) return null;
    if (color instanceof ColorView) return color.color;
    throw new Exception("The parameters don't match the method signature: a Color was expected.");
  }
}

export class Color extends ColorView implements Faked<GColor, Color> {
  override toString(): string {
    return 'Color';
  }
}

export class ColorBuilder extends ColorView implements Faked<GBuilder, ColorBuilder> {
  constructor() {
    super(null);
  }

  override toString(): string {
    return 'ColorBuilder';
  }

  setRgbColor(cssString: string): GBuilder {
    checkSignature('SpreadsheetApp.ColorBuilder.setRgbColor', [cssString], [['string']]);
    this.color = readColor(cssString);
    return real(this);
  }

  setThemeColor(type: GoogleAppsScript.Spreadsheet.ThemeColorType): GBuilder {
    checkSignature('SpreadsheetApp.ColorBuilder.setThemeColor', [type], [['enum']]);
    this.color = String(type);
    return real(this);
  }

  build(): GColor {
    return real(new Color(this.color));
  }
}

/** A stored colour as an object of the script. */
export function colorObject(color: string): GColor {
  return real(new Color(color));
}

/** The stored form of a colour object that a script hands over; null stays null. */
export function storedColor(color: unknown): string | null {
  return ColorView.stored(color);
}
