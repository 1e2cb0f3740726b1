// How the cells of a range are laid out: alignment, wrapping, rotation, direction.

import type { StyleValue } from '../../bridge/values';
import { enumValue } from '../enums';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { checkGrid } from './cell-values';
import { RangeLooks } from './range-looks';
import { styleValue } from './range-styles';
import { TextDirection, WrapStrategy } from './spreadsheet-enums';
import { TextRotation } from './text-rotation';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type GDirection = GoogleAppsScript.Spreadsheet.TextDirection;
type GRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** 'normal' is read back as 'general-left', no alignment as 'general' (T:gas-fakes testsheetsformatting). */
function side(value: unknown): StyleValue {
  const text = styleValue(value);
  if (text === 'normal') return 'general-left';
  return text === 'general' ? null : text;
}

function wrapOf(isWrapped: unknown): StyleValue {
  return isWrapped === true ? 'WRAP' : 'OVERFLOW';
}

/** Cells that nobody touched overflow, and yet say that they wrap (T:gas-fakes testsheetsformatting). */
function isWrapped(strategy: StyleValue): boolean {
  return strategy === null || strategy === 'WRAP';
}

function strategyOf(stored: StyleValue): GStrategy {
  return real(enumValue(WrapStrategy, String(stored ?? 'OVERFLOW')));
}

function directionOf(stored: StyleValue): GDirection | null {
  return stored === null ? null : real(enumValue(TextDirection, String(stored)));
}

/** Adds layout to a range's looks. */
export abstract class RangeLayout extends RangeLooks {
  setHorizontalAlignment(alignment: string | null): GRange {
    return real(this.restyle('setHorizontalAlignment', 'horizontal', side(alignment)));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GRange {
    return this.each('setHorizontalAlignments', 'horizontal', alignments, side);
  }

  getHorizontalAlignment(): string {
    return this.firstText('getHorizontalAlignment', 'horizontal');
  }

  getHorizontalAlignments(): string[][] {
    return this.texts('getHorizontalAlignments', 'horizontal');
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return real(this.restyle('setVerticalAlignment', 'vertical', styleValue(alignment)));
  }

  setVerticalAlignments(alignments: (string | null)[][]): GRange {
    return this.each('setVerticalAlignments', 'vertical', alignments);
  }

  getVerticalAlignment(): string {
    return this.firstText('getVerticalAlignment', 'vertical');
  }

  getVerticalAlignments(): string[][] {
    return this.texts('getVerticalAlignments', 'vertical');
  }

  setWrap(isWrapEnabled: boolean): GRange {
    checkSignature('SpreadsheetApp.Range.setWrap', [isWrapEnabled], [['boolean']]);
    return real(this.restyle('setWrap', 'wrap', wrapOf(isWrapEnabled)));
  }

  setWraps(wraps: boolean[][]): GRange {
    return this.each('setWraps', 'wrap', wraps, wrapOf);
  }

  getWrap(): boolean {
    return isWrapped(this.styles('getWrap', 'wrap')[0]?.[0] ?? null);
  }

  getWraps(): boolean[][] {
    return this.styles('getWraps', 'wrap').map((row) => row.map(isWrapped));
  }

  setWrapStrategy(strategy: GStrategy): GRange {
    checkSignature('SpreadsheetApp.Range.setWrapStrategy', [strategy], [['enum']]);
    return real(this.restyle('setWrapStrategy', 'wrap', String(strategy)));
  }

  setWrapStrategies(strategies: GStrategy[][]): GRange {
    return this.each('setWrapStrategies', 'wrap', strategies, String);
  }

  getWrapStrategy(): GStrategy {
    return strategyOf(this.styles('getWrapStrategy', 'wrap')[0]?.[0] ?? null);
  }

  getWrapStrategies(): GStrategy[][] {
    return this.styles('getWrapStrategies', 'wrap').map((row) => row.map(strategyOf));
  }

  setTextDirection(direction: GDirection | null): GRange {
    return real(this.restyle('setTextDirection', 'direction', styleValue(direction)));
  }

  setTextDirections(directions: (GDirection | null)[][]): GRange {
    return this.each('setTextDirections', 'direction', directions);
  }

  getTextDirection(): GDirection | null {
    return directionOf(this.styles('getTextDirection', 'direction')[0]?.[0] ?? null);
  }

  getTextDirections(): (GDirection | null)[][] {
    return this.styles('getTextDirections', 'direction').map((row) => row.map(directionOf));
  }

  private upright(): this {
    return this.unrecorded('verticalText', null);
  }

  setTextRotation(rotation: number | GRotation): GRange {
    checkSignature('SpreadsheetApp.Range.setTextRotation', [rotation], [['number'], ['object']]);
    const degrees = typeof rotation === 'number' ? rotation : rotation.getDegrees();
    const isVertical = typeof rotation !== 'number' && rotation.isVertical();
    return real(
      this.upright()
        .restyle('setTextRotation', 'rotation', degrees === 0 ? null : degrees)
        .unrecorded('verticalText', isVertical ? true : null),
    );
  }

  setTextRotations(rotations: GRotation[][]): GRange {
    checkGrid('setTextRotations', rotations, this.place);
    const degrees = rotations.map((row) => row.map((one) => one.getDegrees() || null));
    const vertical = rotations.map((row) => row.map((one) => (one.isVertical() ? true : null)));
    return real(this.restyle('setTextRotations', 'rotation', degrees).unrecorded('verticalText', vertical));
  }

  setVerticalText(isVertical: boolean): GRange {
    checkSignature('SpreadsheetApp.Range.setVerticalText', [isVertical], [['boolean']]);
    const vertical = isVertical ? true : null;
    return real(this.restyle('setVerticalText', 'verticalText', vertical).unrecorded('rotation', null));
  }

  getTextRotations(): GRotation[][] {
    const degrees = this.styles('getTextRotations', 'rotation');
    const vertical = this.unrecordedStyles('verticalText');
    return degrees.map((row, r) =>
      row.map((one, c) => real(new TextRotation(Number(one ?? 0), vertical[r]?.[c] === true))),
    );
  }

  getTextRotation(): GRotation {
    const degrees = Number(this.styles('getTextRotation', 'rotation')[0]?.[0] ?? 0);
    return real(new TextRotation(degrees, this.unrecordedStyles('verticalText')[0]?.[0] === true));
  }
}
