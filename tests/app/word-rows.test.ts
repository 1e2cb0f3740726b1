// How much of what organisations wrote stands in "Tổng hợp".

import { expect, it } from 'vitest';
import { wordRows } from '../../src/app/views/word-rows';
import { periodsFrom } from '../../src/domain/calendar/period';
import { figures, item, organisation, report } from '../domain/sample-regime';

// Everybody writes one remark (Mục 76) every month. Above the remarks stand four rows: two headings, "no tasks", the item's title.
function remarks(organisations: number, months: number) {
  const units = Array.from({ length: organisations }, (_, index) => organisation(`U${index + 1}`, [24]));
  const periods = periodsFrom('2026-03', '2036-12').slice(0, months);
  const written = report(units[0] ?? organisation('U1', [24]), '2026-03', { 76: 'Không' });
  const rows = wordRows(figures(units, [], { reports: () => written }), [item(76)], periods);
  return { rows: rows.length, last: rows[rows.length - 1]?.map(({ value }) => value).join('') };
}

it.each([
  [40, 12, 484, 'Không'],
  [500, 11, 5504, 'Không'],
  // 6,600 remarks and the four rows above them: 604 are left out.
  [600, 11, 6001, '… và 604 dòng nữa: xem trang Số liệu'],
])('%s organisations over %s months: %s rows', (organisations, months, rows, last) => {
  const found = remarks(organisations, months);
  expect([found.rows, found.last?.endsWith(last)]).toEqual([rows, true]);
});
