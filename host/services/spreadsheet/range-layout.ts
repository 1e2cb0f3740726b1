// How the cells of a range are laid out: alignment, wrapping, borders.

import type { StyleValue } from '../../bridge/values';
import { call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { RangeStyles, styleValue } from './range-styles';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** The platform's names for left and right beside the usual ones. */
function side(value: unknown): StyleValue {
  const text = styleValue(value);
  return text === 'normal' || text === 'general' ? null : text;
}

/** Adds layout to a range's looks. */
export abstract class RangeLayout extends RangeStyles {
  setHorizontalAlignment(alignment: string | null): GRange {
    return real(this.restyle('setHorizontalAlignment', 'horizontal', side(alignment)));
  }

  setHorizontalAlignments(alignments: (string | null)[][]): GRange {
    return this.each('setHorizontalAlignments', 'horizontal', alignments, side);
  }

  setVerticalAlignment(alignment: string | null): GRange {
    return real(this.restyle('setVerticalAlignment', 'vertical', styleValue(alignment)));
  }

  setVerticalAlignments(alignments: (string | null)[][]): GRange {
    return this.each('setVerticalAlignments', 'vertical', alignments);
  }

  setWrap(isWrapEnabled: boolean): GRange {
    checkSignature('SpreadsheetApp.Range.setWrap', [isWrapEnabled], [['boolean']]);
    return real(this.restyle('setWrap', 'wrap', isWrapEnabled));
  }

  setWraps(wraps: boolean[][]): GRange {
    return this.each('setWraps', 'wrap', wraps);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    checkSignature('SpreadsheetApp.Range.setWrapStrategy', [strategy], [['enum']]);
    return real(this.restyle('setWrapStrategy', 'wrap', String(strategy) === 'WRAP'));
  }

  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): GRange {
    return this.each('setWrapStrategies', 'wrap', strategies, (strategy) => String(strategy) === 'WRAP');
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): GRange {
    if (style !== undefined && style !== null) checkSignature('SpreadsheetApp.Range.setBorder', [style], [['enum']]);
    const edges = { top, left, bottom, right, vertical, horizontal };
    call(
      'SpreadsheetApp',
      'Range.setBorder',
      'range.border',
      { place: this.place, edges, color: color ?? null },
      this.cells,
    );
    return real(this);
  }

  getHorizontalAlignment(): string {
    return String(this.styles('getHorizontalAlignment', 'horizontal')[0]?.[0]);
  }
}
