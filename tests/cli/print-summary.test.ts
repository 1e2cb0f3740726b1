// The table that `npm start` prints.

import { expect, it } from 'vitest';
import { summaryTable } from '../../host/cli/print-summary';
import { parseSummary, type Summary } from '../../host/cli/summary';

const SUMMARY: Summary = {
  year: 2026,
  today: '2026-04-20',
  deadlines: [
    { period: '2026-02', due: '2026-02-27', reason: 'ngày 28/2 là thứ Bảy' },
    { period: '2026-03', due: '2026-03-27', reason: 'ngày 28/3 là thứ Bảy' },
    { period: '2026-04', due: '2026-04-28', reason: 'ngày 28 là ngày làm việc' },
  ],
  reports: [
    ...Array.from({ length: 12 }, () => ({ period: '2026-03', state: 'on-time' as const })),
    { period: '2026-03', state: 'late' },
    { period: '2026-03', state: 'overdue' },
    { period: '2026-04', state: 'open' },
    { period: '2026-04', state: 'not-due' },
  ],
  flags: [{ period: '2026-03' }, { period: '2026-03' }, { period: null }],
  letters: [{ period: '2026-03' }, { period: '2026-04' }],
};

it('has a line a period, then what has no period, then the totals', () => {
  expect(summaryTable(SUMMARY).split('\n')).toEqual([
    'Kỳ            Hạn nộp     Đúng hạn  Nộp muộn  Chưa nộp  Quá hạn  Cảnh báo  Thư nhắc  Căn cứ của hạn nộp',
    '────────────  ──────────  ────────  ────────  ────────  ───────  ────────  ────────  ────────────────────────',
    'Tháng 2/2026  27/02/2026         –         –         –        –         0         0  ngày 28/2 là thứ Bảy',
    'Tháng 3/2026  27/03/2026        12         1         0        1         2         1  ngày 28/3 là thứ Bảy',
    'Tháng 4/2026  28/04/2026         0         0         1        0         0         1  ngày 28 là ngày làm việc',
    'Không rõ kỳ                      –         –         –        –         1         0',
    '────────────  ──────────  ────────  ────────  ────────  ───────  ────────  ────────  ────────────────────────',
    'Tổng cộng                       12         1         1        1         3         2',
  ]);
});

it('reads the summary from its text', () => {
  expect(parseSummary(JSON.stringify(SUMMARY))).toEqual(SUMMARY);
});

it.each(['5', '{}', '{"deadlines":[],"reports":[],"flags":[]}'])('does not take %s for a summary', (text) => {
  expect(() => parseSummary(text)).toThrow("'exportSummary' trả về kết quả không đúng dạng");
});
