// How much a property, a cache entry and a cell hold, at their very edge and one beyond it.

import { describe, expect, test } from 'vitest';
import { evaluate, failure, hostFor, START } from './script-host';

const PROPERTIES = 'const store = PropertiesService.getScriptProperties();';
const CACHE = 'const cache = CacheService.getScriptCache();';
const CELL = "const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');";
const LARGE_CELL = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('the largest that fits, and the next that does not', () => {
  const rows: readonly (readonly [what: string, fits: string, tooMuch: string, message: string])[] = [
    [
      'a property: 9 KB (D:guides/quotas-and-limits.md)',
      `${PROPERTIES} store.setProperty('a', 'x'.repeat(9216));`,
      `${PROPERTIES} store.setProperty('a', 'x'.repeat(9217));`,
      'Argument too large: value',
    ],
    [
      'a property in Vietnamese: bytes, not characters (K)',
      `${PROPERTIES} store.setProperty('a', 'ế'.repeat(3072));`,
      `${PROPERTIES} store.setProperty('a', 'ế'.repeat(3073));`,
      'Argument too large: value',
    ],
    [
      'a key of the cache: 250 characters (D:reference/cache/Cache.md)',
      `${CACHE} cache.put('k'.repeat(250), 'v');`,
      `${CACHE} cache.put('k'.repeat(251), 'v');`,
      'Argument too large: key',
    ],
    [
      'a value of the cache: 100 KB (D:reference/cache/Cache.md; text: JP)',
      `${CACHE} cache.put('k', 'v'.repeat(102400));`,
      `${CACHE} cache.put('k', 'v'.repeat(102401));`,
      'Argument too large: value',
    ],
    [
      'a place in the cache: six hours (D:reference/cache/Cache.md)',
      `${CACHE} cache.put('k', 'v', 21600);`,
      `${CACHE} cache.put('k', 'v', 21601);`,
      'Argument out of range: expirationInSeconds',
    ],
    [
      'a cell: 50,000 characters (P: thodigitals.com/en/limitations-of-google-sheets)',
      `${CELL} cell.setValue('x'.repeat(50000));`,
      `${CELL} cell.setValue('x'.repeat(50001));`,
      LARGE_CELL,
    ],
  ];
  test.each(rows)('%s', (_what, fits, tooMuch, message) => {
    const host = hostFor();
    evaluate(host, fits);
    expect(failure(host, tooMuch)).toBe(message);
  });
});

test('a cache of more than 1,000 entries drops its oldest (JP:exploring-apps-script-cacheservice-limits.md)', () => {
  const host = hostFor('', { costs: { cacheTrip: 0 } });
  const source = `${CACHE} for (let n = 0; n <= 1000; n += 1) cache.put('k' + n, 'v');
    return ['k0', 'k99', 'k100', 'k1000'].map((key) => cache.get(key));`;
  expect(evaluate(host, source)).toEqual([null, null, 'v', 'v']);
});

test('a consumer reads and writes properties 50,000 times a day (D:guides/quotas-and-limits.md)', () => {
  const host = hostFor('', { costs: { propertyTrip: 0 } });
  const source = `${PROPERTIES} for (let n = 0; n < value; n += 1) store.getProperty('a');`;
  evaluate(host, source, 50_000);
  expect(failure(host, source.replace('value', '1'))).toMatch(/^Service invoked too many times for one day/);
  host.advanceTo(START + 25 * 3_600_000);
  evaluate(host, source, 1);
});
