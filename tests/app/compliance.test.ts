// "Tổng hợp chấp hành" and its draft in an office's year: who was late how often, and what the office granted.

import { expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { createSmallOffice, type SmallOffice } from './small-office';

// Deadlines of 2026: 27/3, 28/4, 28/5, 26/6 (28/6 is a Sunday).
function springOf2026(): SmallOffice {
  const office = createSmallOffice();
  // B is a cell created in April.
  office.type('units', 1, 'from', '2026-04');
  office.submit('a3', '2026-03-29 08:00:00', 'A', 3);
  office.submit('a4', '2026-04-30 08:00:00', 'A', 4);
  office.submit('a5', '2026-05-29 08:00:00', 'A', 5);
  office.submit('b4', '2026-04-20 08:00:00', 'B', 4);
  office.submit('b5', '2026-05-20 08:00:00', 'B', 5, { 24: '1', 31: '' });
  office.submit('c3', '2026-03-20 08:00:00', 'C', 3);
  office.submit('c4', '2026-04-20 08:00:00', 'C', 4, { 24: '1', 31: '0' }, 'la@gmail.com');
  return office;
}

function shown(office: SmallOffice) {
  return office
    .table('compliance')
    .map((row) =>
      [row.unit, row.due, row.onTime, row.share, row.late, row.daysLate, row.overdue, row.run, row.waiting].join(' '),
    );
}

it('three late months in a row appear; a cell created in April is not missing in March; what waits is not overdue', () => {
  const office = springOf2026();
  office.run('2026-05-30 08:00:00');
  expect(shown(office)).toEqual(['A 3 0 0% 3 5 0 3 kỳ: tháng 3, 4, 5 0', 'C 2 1 50% 0 0 1  1', 'B 2 2 100% 0 0 0  0']);
  const draft = office.table('draft').map(({ text }) => text);
  expect(draft).toContain('- Chi bộ A: 03 kỳ liên tiếp (tháng 3, 4, 5).');
  expect(draft).toContain('- Chi bộ C: tháng 5.');
  expect(draft[draft.length - 1]).toContain('tại điểm 2 và điểm 4: Chi bộ A; Chi bộ C.');
});

it('an excuse and an extension are said with who granted them', () => {
  const office = springOf2026();
  office.ports.sheets.write('decisions', 0, [
    ['Chấp nhận', 'Miễn tính muộn', '2026-04', 'A', '', '', '', 'mất điện', 'Bí thư Đảng ủy', '', '', '', ''],
    ['Chấp nhận', 'Gia hạn nộp', '2026-05', 'C', '', '', '', 'mất điện', 'Bí thư Đảng ủy', '05/06/2026', '', '', ''],
  ]);
  office.ports.sheets.commit();
  office.run('2026-05-30 08:00:00');
  const row = (unit: string) => office.table('compliance').find((each) => each.unit === unit);
  expect([row('A')?.late, row('A')?.run, row('A')?.excused]).toEqual(['3', '', 'tháng 4 (Bí thư Đảng ủy)']);
  expect([row('C')?.due, row('C')?.overdue, row('C')?.extended]).toEqual(['1', '0', 'tháng 5']);
});

it('findings that the office dealt with are open no longer, and that makes no difference to report', () => {
  const office = springOf2026();
  office.run('2026-05-30 08:00:00');
  const open = () => office.table('compliance').find(({ unit }) => unit === 'B')?.openFaults;
  // 42 was left out twice, 31 once.
  expect(open()).toBe('3');
  const row = office.table('findings').findIndex(({ key }) => key?.startsWith('blank-owed|B'));
  office.type('findings', row, 'state', 'Đã xác nhận');
  expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
  expect(open()).toBe('2');
});

it('a cell that somebody typed over is noticed and restored', () => {
  const office = springOf2026();
  office.run('2026-05-30 08:00:00');
  office.type('compliance', 0, 'late', '0');
  expect(rebuild(office.ports, HUMG_MONTHLY).differences).toMatchObject([
    { sheet: 'compliance', rowName: 'A', shown: '0' },
  ]);
  expect(office.table('compliance')[0]?.late).toBe('3');
});
