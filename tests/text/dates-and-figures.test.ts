// Words as the office reads them: dates, figures, states.

import { describe, expect, it } from 'vitest';
import { formatExactMoment, formatMoment, formatPeriod, parseExactMoment, weekdayName } from '../../src/text/dates';
import { formatNumber, formatPercent } from '../../src/text/numbers';
import { stateName } from '../../src/text/states';

describe('dates and figures', () => {
  it.each([
    ['2026-02', '02/2026'],
    ['2026-03', '3/2026'],
    ['2026-11', '11/2026'],
  ])('%s is %s', (period, text) => {
    expect(formatPeriod(period)).toBe(text);
  });

  it.each([
    [0, '0'],
    [1234.5, '1.234,5'],
    [-2, '-2'],
    [1234567, '1.234.567'],
    [0.25, '0,25'],
    [100, '100'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('percentages, weekdays, moments, states', () => {
    expect(formatPercent(0.857)).toBe('85,7%');
    expect(weekdayName('2026-11-29')).toBe('Chủ nhật');
    expect(formatMoment('2026-03-27 15:04:05')).toBe('27/03/2026 15:04');
    expect(parseExactMoment(formatExactMoment('2026-03-28 00:00:05'))).toBe('2026-03-28 00:00:05');
    expect(parseExactMoment('hôm nay')).toBe('');
    expect(stateName('late', 2)).toBe('Muộn 2 ngày');
  });
});
