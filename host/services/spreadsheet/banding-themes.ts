// Knows the colours of the banding themes, and lays a banding over a range.

import type { BandingColors, BandingRecord } from '../../bridge/rule-operations';
import type { SheetAddress } from '../../bridge/values';
import type { Area } from '../../types';
import { call } from '../bridge';
import { Exception } from '../exception';
import { checkSignature } from '../signature';

export type Axis = BandingRecord['axis'];

/** Header, second line, footer; the first line of all is white. As seen live (T:gas-fakes testsheetssets). */
const THEMES: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

function colorsOf(theme: string, hasHeader: boolean, hasFooter: boolean): BandingColors {
  const colors = THEMES[theme];
  if (colors === undefined) throw new Exception(`not in the local host: BandingTheme.${theme}`);
  const [header, second, footer] = colors;
  return { header: hasHeader ? header : null, first: '#ffffff', second, footer: hasFooter ? footer : null };
}

/** `applyRowBanding` and `applyColumnBanding` with their three signatures: theme, header and footer may be left out. */
export function addBanding(
  member: string,
  address: SheetAddress,
  area: Area,
  axis: Axis,
  given: readonly unknown[],
): BandingRecord {
  checkSignature(`SpreadsheetApp.${member}`, given, [[], ['enum'], ['enum', 'boolean', 'boolean']]);
  const [theme, header, footer] = given;
  const colors = colorsOf(theme === undefined ? 'LIGHT_GREY' : String(theme), header !== false, footer === true);
  return call('SpreadsheetApp', member, 'banding.add', { ...address, banding: { ...colors, area, axis } });
}
