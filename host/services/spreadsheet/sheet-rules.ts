// The rules that lie on a sheet: conditional formats, protections, the filter, bandings, named ranges.

import { call } from '../bridge';
import { real } from '../guarded';
import { checkSignature } from '../signature';
import { Banding } from './banding';
import { ConditionalFormatRule } from './conditional-format';
import { Filter } from './filter';
import { NamedRange } from './named-range';
import { Protection } from './protection';
import { SheetCharts } from './sheet-charts';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Adds rules to a sheet's charts. */
export abstract class SheetRules extends SheetCharts {
  getConditionalFormatRules(): GRule[] {
    const rules = call('SpreadsheetApp', 'Sheet.getConditionalFormatRules', 'sheet.conditional.get', this.address);
    return rules.map((rule) => real(new ConditionalFormatRule(rule, this.address)));
  }

  setConditionalFormatRules(rules: GRule[]): void {
    checkSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules], [['array']]);
    const records = rules.map((rule) => ConditionalFormatRule.recordOf(rule, this.address));
    call('SpreadsheetApp', 'Sheet.setConditionalFormatRules', 'sheet.conditional.set', {
      ...this.address,
      rules: records,
    });
  }

  clearConditionalFormatRules(): void {
    call('SpreadsheetApp', 'Sheet.clearConditionalFormatRules', 'sheet.conditional.set', {
      ...this.address,
      rules: [],
    });
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    checkSignature('SpreadsheetApp.Sheet.getProtections', [type], [['enum']]);
    const kind = String(type) === 'SHEET' ? 'SHEET' : 'RANGE';
    const found = call('SpreadsheetApp', 'Sheet.getProtections', 'protection.list', { ...this.address, type: kind });
    return found.map((info) => real(new Protection(this.address, info)));
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const info = call('SpreadsheetApp', 'Sheet.protect', 'protection.add', { ...this.address, area: null });
    return real(new Protection(this.address, info));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { filter } = call('SpreadsheetApp', 'Sheet.getFilter', 'sheet.info', this.address);
    return filter === null ? null : real(new Filter({ ...this.address, ...filter }));
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    const bandings = call('SpreadsheetApp', 'Sheet.getBandings', 'banding.list', this.address);
    return bandings.map((record) => real(new Banding(this.address, record)));
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { spreadsheet, sheet } = this.address;
    const names = call('SpreadsheetApp', 'Sheet.getNamedRanges', 'names.list', { spreadsheet });
    return names
      .filter(({ place }) => place.sheet === sheet)
      .map(({ name, place }) => real(new NamedRange(name, place)));
  }
}
