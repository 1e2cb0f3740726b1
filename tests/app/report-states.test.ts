// Every state that "Theo dõi nộp" shows, on days that bring it about.

import { expect, it } from 'vitest';
import { createSmallOffice } from './small-office';

// The deadline of March 2026 is Friday 27/3; A sends, or does not.
it.each<readonly [string, string | null, readonly string[], string]>([
  ['2026-02-28 08:00:00', null, [], 'Chưa đến kỳ'],
  ['2026-03-01 08:00:00', null, [], 'Đang mở'],
  ['2026-03-27 23:59:59', null, [], 'Đang mở'],
  ['2026-03-28 00:00:00', null, [], 'Quá hạn'],
  ['2026-03-30 08:00:00', '2026-03-27 23:59:59', [], 'Đúng hạn · chờ bản ký'],
  ['2026-03-30 08:00:00', '2026-03-28 00:00:00', [], 'Muộn 1 ngày · chờ bản ký'],
  ['2026-03-30 08:00:00', '2026-03-28 00:00:00', ['Miễn tính muộn'], 'Muộn 1 ngày (được miễn) · chờ bản ký'],
  ['2026-03-30 08:00:00', null, ['Gia hạn nộp'], 'Được gia hạn đến 02/04'],
  ['2026-04-03 08:00:00', null, ['Gia hạn nộp'], 'Quá hạn (được gia hạn)'],
  ['2026-04-03 08:00:00', '2026-04-02 10:00:00', ['Gia hạn nộp'], 'Đúng hạn (được gia hạn) · chờ bản ký'],
])('on %s, sent %s, decided %j: %s', (today, sent, decisions, state) => {
  const office = createSmallOffice();
  decisions.forEach((kind, row) => {
    const cells = ['Chấp nhận', kind, '2026-03', 'A', '', '', '', 'mất điện', 'Bí thư', '02/04/2026', '', '', ''];
    office.ports.sheets.write('decisions', row, [cells]);
  });
  if (sent !== null) office.submit('r1', sent, 'A', 3);
  office.run(today);
  expect(office.table('tracking').find(({ unit }) => unit === 'A')?.month3).toBe(state);
});

it('a report from an address that nobody listed is “Chờ xác nhận”', () => {
  const office = createSmallOffice();
  office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '1' }, 'la@humg.test');
  office.run('2026-03-20 08:01:00');
  expect(office.table('tracking').find(({ unit }) => unit === 'A')?.month3).toBe('Chờ xác nhận');
});
