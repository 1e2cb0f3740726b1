// What a sheet says of itself: sizes, frozen lines, colour, whether it is hidden.

import { shownColor } from '../../bridge/colors';
import type { SheetInfo } from '../../bridge/spreadsheet-operations';
import type { SheetAddress } from '../../bridge/values';
import { type ask, call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { colorObject, readColor, storedColor } from './color';
import { SheetVisibility } from './sheet-visibility';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GColor = GoogleAppsScript.Spreadsheet.Color;

/** Adds facts to a sheet's lines. */
export abstract class SheetFacts extends SheetVisibility {
  /** A fact of the sheet that came with the list of sheets. */
  protected known<K extends keyof SheetInfo>(member: string, fact: K): SheetInfo[K] {
    return call('SpreadsheetApp', `Sheet.${member}`, 'sheet.fact', { ...this.address, fact }) as SheetInfo[K];
  }

  protected change(member: string, patch: Omit<Parameters<typeof ask<'sheet.set'>>[1], keyof SheetAddress>): GSheet {
    call('SpreadsheetApp', `Sheet.${member}`, 'sheet.set', { ...this.address, ...patch });
    return real(this);
  }

  getMaxRows(): number {
    return this.known('getMaxRows', 'maxRows');
  }

  getMaxColumns(): number {
    return this.known('getMaxColumns', 'maxColumns');
  }

  getFrozenRows(): number {
    return this.known('getFrozenRows', 'frozenRows');
  }

  getFrozenColumns(): number {
    return this.known('getFrozenColumns', 'frozenColumns');
  }

  setFrozenRows(rows: number): void {
    checkSignature('SpreadsheetApp.Sheet.setFrozenRows', [rows], [['number']]);
    this.change('setFrozenRows', { frozenRows: rows });
  }

  setFrozenColumns(columns: number): void {
    checkSignature('SpreadsheetApp.Sheet.setFrozenColumns', [columns], [['number']]);
    this.change('setFrozenColumns', { frozenColumns: columns });
  }

  getTabColor(): string | null {
    const color = this.known('getTabColor', 'tabColor');
    return color === null ? null : shownColor(color);
  }

  setTabColor(color: string | null): GSheet {
    return this.change('setTabColor', { tabColor: readColor(color) });
  }

  getTabColorObject(): GColor | null {
    const color = this.known('getTabColorObject', 'tabColor');
    return color === null ? null : colorObject(color);
  }

  setTabColorObject(color: GColor | null): GSheet {
    return this.change('setTabColorObject', { tabColor: storedColor(color) });
  }

  hasHiddenGridlines(): boolean {
    return this.known('hasHiddenGridlines', 'hiddenGridlines');
  }

  setHiddenGridlines(hideGridlines: boolean): GSheet {
    checkSignature('SpreadsheetApp.Sheet.setHiddenGridlines', [hideGridlines], [['boolean']]);
    return this.change('setHiddenGridlines', { hiddenGridlines: hideGridlines });
  }

  isRightToLeft(): boolean {
    return this.known('isRightToLeft', 'rightToLeft');
  }

  setRightToLeft(rightToLeft: boolean): GSheet {
    checkSignature('SpreadsheetApp.Sheet.setRightToLeft', [rightToLeft], [['boolean']]);
    return this.change('setRightToLeft', { rightToLeft });
  }

  isSheetHidden(): boolean {
    return this.known('isSheetHidden', 'hidden');
  }

  hideSheet(): GSheet {
    return this.change('hideSheet', { hidden: true });
  }

  showSheet(): GSheet {
    return this.change('showSheet', { hidden: false });
  }

  getFormUrl(): string | null {
    return this.known('getFormUrl', 'formUrl');
  }
}
