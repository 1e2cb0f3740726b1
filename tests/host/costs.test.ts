// The ledger of calls: what is a round trip, what waits in the write buffer.

import { expect, test } from 'vitest';
import type { LocalHost } from '../../host/types';
import { evaluate, hostFor } from './script-host';

/** The calls of the last run that cost something, as 'member cost'. */
function paid(host: LocalHost): readonly string[] {
  const calls = host.executions.at(-1)?.calls ?? [];
  return calls.filter(({ cost }) => cost !== 'local').map(({ member, cost }) => `${member} ${cost}`);
}

test('the list of sheets comes with the first look-up; handles and sizes are free after it', () => {
  const host = hostFor();
  evaluate(
    host,
    `const book = SpreadsheetApp.getActive(); book.getSheetByName('x'); const [sheet] = book.getSheets();
     sheet.getMaxRows(); sheet.getName(); sheet.getRange('A1:B2').offset(1, 1);`,
  );
  expect(paid(host)).toEqual(['Spreadsheet.getSheetByName trip']);
});

test('writes wait in a buffer until a read sends them (D:SpreadsheetApp.md flush)', () => {
  const host = hostFor();
  evaluate(
    host,
    `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2');
     range.setValue(1); range.setFontWeight('bold'); range.getValues(); range.getValues();`,
  );
  expect(paid(host)).toEqual([
    'Spreadsheet.getSheets trip',
    'Range.setValue buffered',
    'Range.setFontWeight buffered',
    'implicit flush trip',
    'Range.getValues trip',
    'Range.getValues trip',
  ]);
});

test('flush is a trip when something waits, and free when nothing does (D:SpreadsheetApp.md flush)', () => {
  const host = hostFor();
  evaluate(
    host,
    `const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
     SpreadsheetApp.flush(); range.setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush();`,
  );
  expect(paid(host)).toEqual(['Spreadsheet.getSheets trip', 'Range.setValue buffered', 'flush trip']);
});

test('what still waits goes out when the execution ends (K)', () => {
  const host = hostFor();
  evaluate(host, "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1);");
  expect(paid(host).at(-1)).toBe('implicit flush trip');
});

test('cells moved are counted', () => {
  const host = hostFor();
  evaluate(host, "SpreadsheetApp.getActive().getSheets()[0].getRange('A1:C4').getValues();");
  expect(host.executions[0]?.calls.find(({ member }) => member === 'Range.getValues')?.cells).toBe(12);
});

test('loading the bundle calls nothing', () => {
  const host = hostFor('function nothing() {}');
  expect(host.run('nothing').calls).toEqual([]);
});

test('estimated time follows the cost model', () => {
  const host = hostFor('', { costs: { spreadsheetTrip: 1000, buffered: 10 } });
  evaluate(host, "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); SpreadsheetApp.flush();");
  expect(host.executions[0]?.elapsedMs).toBe(2010);
});
