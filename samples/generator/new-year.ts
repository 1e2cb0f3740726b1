// What comes after the sample year: the rest of November, December, and January 2027, whose items 42–49 are levels.

import { inspectionsOf } from './inspections';
import { ORGANISATIONS, reportsIn } from './organisations';
import { type SampleResponse, senderOf } from './responses';
import { momentOf, ordinaryMoment } from './schedule';

/** The months, and the working days on which ordinary reports arrive; November's begin where the sample year ends. */
const DAYS: Readonly<Record<string, readonly number[]>> = {
  '2026-11': [23, 24, 25, 26, 27],
  '2026-12': [21, 22, 23, 24, 25, 28],
  '2027-01': [20, 21, 22, 25, 26, 27, 28],
};

const PERIODS = Object.keys(DAYS);

const LATE: ReadonlyMap<string, string> = new Map([
  ['MH02 2026-12', '2026-12-30 09:20:15'],
  ['MH04 2027-01', '2027-01-29 10:41:50'],
]);

const NEVER: ReadonlySet<string> = new Set(['MH05 2026-12', 'MH06 2027-01', 'MH07 2027-01']);

/** Typed texts of November, December and January, separated by "|"; README.md works the levels out. */
const TYPED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  TCHC: {
    24: '1|1|0',
    42: '0|0|15',
    43: '1|0|120',
    44: '0|0|7',
    45: '0|0|31',
    46: '0|-1|9',
    47: '0|0|90',
    48: '0|2|272',
    50: '1|2|1',
    51: '0|1|1',
    52: '1|1|0',
    61: '40|25|30',
    62: '1|0|0',
    69: 'Không|Không|Không',
  },
  DT: { 24: '1|0|1', 49: '-4|-11|9.790', 54: '9|4|2' },
  KHCN: { 24: '|1|1', 55: '|2|1', 56: '|4|2', 57: '|1|0', 58: '|1|0', 59: '|0|0', 68: '|1|0' },
  CSVC: { 24: '0|1|1', 60: '1.105|890,5|310' },
  QHCC: { 24: '1|1|0', 63: '2|1|1', 65: '1|0|1', 66: '12|6|5', 67: '1|0|0' },
  DBCL: { 24: '|1|1', 64: '|0|0' },
  MH01: { 24: '|0|1' },
  MH02: { 24: '1|1|1' },
  MH03: { 24: '0|1|0' },
  MH04: { 24: '1|0|1' },
  MH05: { 24: '||1' },
  MH06: { 24: '0|1|' },
  MH07: { 24: '1|1|' },
  MH09: { 24: '|1|0' },
};

/** Rows of nam-moi/chi-tieu.csv: a first few of the new year's. */
export const TARGETS_OF_2027: readonly (readonly string[])[] = [
  ['TCHC', 'TG02', '2027', '8'],
  ['DT', 'TG02', '2027', '6'],
  ['KHCN', 'NV02', '2027', '64'],
];

/** Rows of nam-moi/quyet-dinh.csv: one level is explained, the others still wait for the office. */
export const VERDICTS_OF_2027: readonly (readonly string[])[] = [
  [
    'Chấp nhận',
    'Giải trình số đầu năm',
    '2027-01',
    'DT',
    '49',
    'Rà soát lại danh sách sinh viên chính quy đầu năm (minh họa)',
    'Người quyết định (minh họa)',
    '02/02/2027',
  ],
];

/** Every response in order of submission. */
export function newYearResponses(): readonly SampleResponse[] {
  const responses = PERIODS.flatMap((period, index) =>
    ORGANISATIONS.filter((organisation) => reportsIn(organisation, period)).flatMap(
      (organisation): SampleResponse[] => {
        const { id, name } = organisation;
        const report = `${id} ${period}`;
        if (NEVER.has(report) || (period === '2026-11' && momentOf(id, period) !== null)) return [];
        return [
          {
            at: LATE.get(report) ?? ordinaryMoment(report, period, DAYS[period] ?? []),
            email: senderOf(organisation, report),
            answers: new Map([
              [1, name],
              [2, `Tháng ${Number(period.slice(5))}`],
              ...inspectionsOf(id, period),
              ...typedBy(id, index),
            ]),
          },
        ];
      },
    ),
  );
  return responses.sort((one, other) => (one.at < other.at ? -1 : 1));
}

function typedBy(id: string, month: number): readonly (readonly [number, string])[] {
  return Object.entries(TYPED[id] ?? {}).map(([item, months]) => [Number(item), months.split('|')[month] ?? '']);
}
