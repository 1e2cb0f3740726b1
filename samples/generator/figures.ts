// What every organisation typed for the figures it alone answers for, or for item 24: by hand, so totals can be checked.

import { FIRST_MONTH } from './schedule';

/**
 * Typed texts from March to November, separated by "|"; nothing between two bars is an unanswered question. Faults and odd
 * spellings are planted here; README.md lists them.
 */
const TYPED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  TCHC: {
    24: '1|1|1|0|1|0|1|1',
    42: '0|0|1|0|0|0|0|0',
    43: '0|0|0|2|0|-1|0|0',
    44: '0|0|0|0||0|1|0',
    45: '0|1|0|0|0|0|0|0',
    46: '0|0|0|0|0|0|0|1',
    47: '0|0|0|0|0|0|2|0',
    48: '1|0|2|0|-1|0|0|3',
    50: '2|1|0|3|1|0|2|1',
    51: '1|0|1|2|0|1|1|0',
    52: '1|2|0|1|1|0|3|2',
    61: '45|60|38|1.250|20|15|85|1,500',
    62: '1|0|2|1|0|0|1|2',
  },
  DT: {
    24: '1|0|1|1|0|1|1|0',
    49: '−12|0|-5|-148|0|+3|1.520|-7',
    54: '12|8|10|3|0|6|24|15',
  },
  KHCN: {
    24: '0|1|1|0|1|0|1|1|1',
    55: '2|1|3|2|1|0|hàng chục|1|2',
    56: '4|5|6 bài|3|2|1|4|5|3',
    57: '2|3|1|4|2|0|3|2|1',
    58: '0|1|0|2|1|0|0|3|1',
    59: '1|0|2|0|1|0|1|0|1',
    68: '0|1|0|0|2|0|1|0|1',
  },
  CSVC: {
    24: '1|0|0|1|0|1|0|1',
    60: '1.250,5|980|1.500|0|1.320,5 triệu đồng|khoảng 850|75,25|2.040,75',
  },
  QHCC: {
    24: '0|1|0|1|1|0|1|0',
    63: '2|3|1|2|0|1|4|3',
    65: '1|0|2|1|0|1|1|2',
    66: '12|8|15||0|10|18|9',
    67: '0|2|1|0|0|3|1|2',
  },
  DBCL: {
    24: '1|0|1|0|0|1|0|1|0',
    64: '0|0|-1|0|1|0|0|2|0',
  },
  MH01: { 24: '|1|0|1|0|1|1|0|1' },
  MH02: { 24: '1|0|x|1|0|1|0|1', 56: '|||2' },
  MH03: { 24: '2|0|1|0|1|0|1|0' },
  MH04: { 24: '0|1|0|1| 02 |0|1|0' },
  MH05: { 24: '1|1|0|0|1|２|0|1|0' },
  MH06: { 24: '0|1|0|1|0|0|1|1' },
  MH07: { 24: '1|0|1||0|1|0|' },
  MH08: { 24: '0|1,5|1|0|1|0' },
  MH09: { 24: '|||1|0|1|0|1|0', 60: '||||15,5' },
};

/** The typed figures of one report by item; unanswered items are left out. Example: `figuresOf('DBCL', '2026-05')`. */
export function figuresOf(organisation: string, period: string): ReadonlyMap<number, string> {
  const index = Number(period.slice(5)) - FIRST_MONTH;
  return new Map(
    Object.entries(TYPED[organisation] ?? {}).flatMap(([item, months]) => {
      const typed = months.split('|')[index] ?? '';
      return typed === '' ? [] : [[Number(item), typed] as const];
    }),
  );
}
