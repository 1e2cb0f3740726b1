// A year's rehearsal on the real bundle: on demand, on its own sheet, and as it later comes.

import { expect, it } from 'vitest';
import { createOffice } from '../../bench/synthetic-office';
import type { LocalHost } from '../../host/types';

const AT = (moment: string) => Date.parse(`${moment}+07:00`);

function rows(host: LocalHost, name: string): readonly (readonly string[])[] | null {
  const sheet = host.workbook().sheets.find((found) => found.name === name);
  return sheet === undefined ? null : sheet.cells.map((row) => row.map(({ value }) => String(value)));
}

interface Letter {
  readonly day: string;
  readonly key: string;
  readonly to: readonly string[];
}

it('is made when somebody asks, sends nothing, and is what March 2026 then brings', () => {
  const { host } = createOffice({ organisations: 2, months: [] });
  host.open();
  expect(rows(host, 'Diễn tập')).toBeNull();
  host.answerNext('OK', '2026');
  const report = host.clickMenu('Diễn tập một năm…');
  expect(report.error).toBeUndefined();
  expect(report.shown.join()).toMatch(/Đã ghi trang “Diễn tập” năm 2026: 12 hạn nộp; .* Không gửi thư nào\./);
  expect(rows(host, 'Diễn tập')?.[1]?.[0]).toBe('DIỄN TẬP NĂM 2026: KHÔNG GỬI THƯ NÀO');
  expect(host.outbox).toEqual([]);

  const { result } = host.run('exportRehearsal', 2026);
  const { letters }: { letters: readonly Letter[] } = JSON.parse(String(result));
  const foreseen = letters
    .filter(({ day, key }) => day >= '2026-03-03' && day <= '2026-03-31' && key.includes('|2026-03|'))
    .map(({ key, to }) => `${key} → ${to.join(', ')}`);
  host.advanceTo(AT('2026-03-31T20:00:00'));
  const [header = [], ...sent] = rows(host, 'Thư đã gửi') ?? [];
  const [keyAt, toAt] = [header.indexOf('Khóa'), header.indexOf('Gửi đến')];
  const brought = sent.filter((row) => row[keyAt]?.includes('|2026-03|')).map((row) => `${row[keyAt]} → ${row[toAt]}`);
  expect(brought.length).toBeGreaterThan(10);
  expect([...brought].sort()).toEqual([...foreseen].sort());
});

it('may be deleted, and is made again', () => {
  const { host } = createOffice({ organisations: 1, months: [] });
  const ask = (answer: 'OK' | 'CANCEL', text = '') => {
    host.answerNext(answer, text);
    return host.run('rehearseYear');
  };
  expect(ask('CANCEL').shown).toHaveLength(1);
  expect(rows(host, 'Diễn tập')).toBeNull();
  expect(ask('OK', 'năm sau').error?.message).toContain('Năm “năm sau” không đọc được');
  ask('OK', '2027');
  const first = rows(host, 'Diễn tập');
  ask('OK', '2027');
  expect(rows(host, 'Diễn tập')).toEqual(first);
  host.run('setUp');
  expect(rows(host, 'Diễn tập')).toEqual(first);
});
