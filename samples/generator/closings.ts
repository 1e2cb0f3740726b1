// Which months of the sample year were closed, what was adjusted since, and which signed copies came in.

import { ORGANISATIONS } from './organisations';
import { momentOf } from './schedule';

const CLOSED_BY = 'Người chốt (minh họa)';

/** Rows of chot-ky.csv: period, moment, name. */
export const CLOSINGS: readonly (readonly [period: string, at: string, by: string])[] = [
  ['2026-03', '10/04/2026 09:00:00', CLOSED_BY],
  ['2026-04', '08/05/2026 09:00:00', CLOSED_BY],
  ['2026-05', '10/06/2026 09:00:00', CLOSED_BY],
  ['2026-06', '10/07/2026 09:00:00', CLOSED_BY],
  ['2026-07', '10/08/2026 09:00:00', CLOSED_BY],
  ['2026-08', '10/09/2026 09:00:00', CLOSED_BY],
  ['2026-09', '09/10/2026 09:00:00', CLOSED_BY],
];

/** Rows of dieu-chinh.csv; README.md works their effect out. */
export const ADJUSTMENTS: readonly (readonly string[])[] = [
  [
    'Số liệu kỳ đã chốt',
    '2026-05',
    'DBCL',
    '41',
    '2',
    '4',
    'Bổ sung hoạt động có văn bản ban hành trong tháng 5 (minh họa)',
    'Người phê duyệt (minh họa)',
    'Thông báo minh họa số 01 ngày 15/06/2026',
    '15/06/2026',
  ],
];

// Copies that never came, or of which one of the two is still missing.
const WITHOUT: ReadonlySet<string> = new Set(['MH02 2026-04', 'CSVC 2026-06', 'MH06 2026-09', 'MH08 2026-08']);
const WITHOUT_MAIL: ReadonlySet<string> = new Set(['MH01 2026-05', 'MH04 2026-07', 'QHCC 2026-09']);

// Codes as they were printed: of the figures that still count, but for MH03, which signed its first version of July.
const CODES: ReadonlyMap<string, string> = new Map([
  ['TCHC 2026-03', 'MJ0J-W3GJ'],
  ['DT 2026-03', 'FV4W-H3GE'],
  ['KHCN 2026-03', 'YDVK-N2ST'],
  ['CSVC 2026-03', 'CKPK-PBD9'],
  ['QHCC 2026-03', 'ZAM0-56RX'],
  ['DBCL 2026-03', 'V83N-299V'],
  ['MH01 2026-03', 'ZDEB-Y1P3'],
  ['MH02 2026-03', 'FFEK-0D71'],
  ['MH03 2026-03', 'WTNV-D588'],
  ['MH04 2026-03', 'YHYR-1EA0'],
  ['MH05 2026-03', '6XX1-ADTR'],
  ['MH06 2026-03', 'RTAQ-AXF7'],
  ['MH07 2026-03', '0RQ1-7MMQ'],
  ['MH08 2026-03', 'X9X1-9XHF'],
  ['MH03 2026-07', 'GRF7-01QH'],
]);

/** Rows of ban-ky.csv: period, organisation, signed, paper, e-mail, code, note. */
export function signedCopies(): readonly (readonly string[])[] {
  return CLOSINGS.flatMap(([period]) =>
    ORGANISATIONS.flatMap(({ id }) => {
      const report = `${id} ${period}`;
      const sent = momentOf(id, period);
      if (sent === null || WITHOUT.has(report) || !isReporting(id, period)) return [];
      const signed = written(sent.slice(0, 10));
      const code = CODES.get(report) ?? '';
      return [[period, id, signed, signed, WITHOUT_MAIL.has(report) ? '' : signed, code, '']];
    }),
  );
}

function isReporting(id: string, period: string): boolean {
  const { from = '', until = '' } = ORGANISATIONS.find((organisation) => organisation.id === id) ?? {};
  return (from === '' || from <= period) && (until === '' || period <= until);
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}
