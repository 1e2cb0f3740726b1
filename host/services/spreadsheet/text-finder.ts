// SpreadsheetApp's TextFinder.

import type { TextQuery, TextScope } from '../../bridge/cell-operations';
import type { Place } from '../../bridge/values';
import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { placeOf, rangeHandle } from './range-handle';

type GFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Switch = 'matchCase' | 'entireCell' | 'formulaText' | 'ignoreDiacritics' | 'regularExpression';

export class TextFinder extends Guarded implements Faked<GFinder, TextFinder> {
  private query: TextQuery;
  private current: Place | null = null;
  private start: Place | null = null;

  constructor(
    private readonly scope: TextScope,
    text: string,
  ) {
    super();
    const off = { matchCase: false, entireCell: false, formulaText: false, ignoreDiacritics: false };
    this.query = { text, ...off, regularExpression: false };
  }

  override toString(): string {
    return 'TextFinder';
  }

  private turn(member: string, key: Switch, on: boolean): GFinder {
    checkSignature(`SpreadsheetApp.TextFinder.${member}`, [on], [['boolean']]);
    this.query = { ...this.query, [key]: on };
    return real(this);
  }

  matchCase(on: boolean): GFinder {
    return this.turn('matchCase', 'matchCase', on);
  }

  matchEntireCell(on: boolean): GFinder {
    return this.turn('matchEntireCell', 'entireCell', on);
  }

  matchFormulaText(on: boolean): GFinder {
    return this.turn('matchFormulaText', 'formulaText', on);
  }

  ignoreDiacritics(on: boolean): GFinder {
    return this.turn('ignoreDiacritics', 'ignoreDiacritics', on);
  }

  useRegularExpression(on: boolean): GFinder {
    return this.turn('useRegularExpression', 'regularExpression', on);
  }

  startFrom(startRange: GRange): GFinder {
    this.start = placeOf(startRange);
    this.current = null;
    return real(this);
  }

  private found(member: string): readonly Place[] {
    return call('SpreadsheetApp', `TextFinder.${member}`, 'text.find', { scope: this.scope, query: this.query });
  }

  findAll(): GRange[] {
    return this.found('findAll').map((place) => rangeHandle(place));
  }

  /** The match after the current one (or before it), and from the other end when there is none; none at all is null. */
  private step(member: string, by: 1 | -1): GRange | null {
    const found = this.found(member);
    const from = this.current ?? this.start;
    const isBeyond = (place: Place): boolean =>
      from === null || ((place.row - from.row || place.column - from.column) * by > 0 && place.sheet === from.sheet);
    const ordered = by === 1 ? found : [...found].reverse();
    this.current = ordered.find(isBeyond) ?? ordered[0] ?? null;
    return this.getCurrentMatch();
  }

  findNext(): GRange | null {
    return this.step('findNext', 1);
  }

  findPrevious(): GRange | null {
    return this.step('findPrevious', -1);
  }

  getCurrentMatch(): GRange | null {
    return this.current === null ? null : rangeHandle(this.current);
  }

  private replaceIn(member: string, found: readonly Place[], by: string): number {
    checkSignature(`SpreadsheetApp.TextFinder.${member}`, [by], [['string']]);
    return call('SpreadsheetApp', `TextFinder.${member}`, 'text.replace', { found, query: this.query, by });
  }

  replaceAllWith(replaceText: string): number {
    return this.replaceIn('replaceAllWith', this.found('findAll'), replaceText);
  }

  /** Replaces in the current match only; 0 when there is none. */
  replaceWith(replaceText: string): number {
    return this.replaceIn('replaceWith', this.current === null ? [] : [this.current], replaceText);
  }
}
