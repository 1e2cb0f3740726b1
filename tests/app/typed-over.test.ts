// What people type over computed cells: never lost, never counted, put right, and offered as a decision.

import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import type { SheetId } from '../../src/text/sheets';
import { createSmallOffice, type SmallOffice } from './small-office';

const NOTE = 'Ô bị sửa tay';

function reported(): SmallOffice {
  const office = createSmallOffice();
  office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: '4', 31: '0', 42: '1' });
  office.submit('r2', '2026-03-20 08:05:00', 'B', 3, { 24: '1', 31: 'khoảng 5', 42: '0' });
  office.run('2026-03-20 08:10:00');
  office.run('2026-03-20 09:00:00', 'every-response');
  return office;
}

const rowOf = (office: SmallOffice, sheet: SheetId, column: string, value: string) =>
  office.table(sheet).findIndex((row) => row[column] === value);

function notes(office: SmallOffice) {
  return office
    .table('decisions')
    .filter(({ kind }) => kind === NOTE)
    .map(({ unit = '', item = '', typed = '', value = '' }) => [unit, item, typed, value]);
}

type Runs = readonly [string, (office: SmallOffice) => void];

const RUNS: readonly Runs[] = [
  [
    'a new report on the same day',
    (office) => {
      office.submit('r3', '2026-03-20 10:00:00', 'C', 3, { 24: '2', 31: '0', 42: '0' });
      office.run('2026-03-20 10:01:00');
    },
  ],
  ['the next morning', (office) => office.run('2026-03-21 07:10:00', 'every-response')],
  ['Monday morning', (office) => office.run('2026-03-23 07:10:00', 'every-answer')],
  ['a rebuild', (office) => rebuild(office.ports, HUMG_MONTHLY)],
  [
    'a run after the office changed an input',
    (office) => {
      office.type('units', 2, 'items', '24');
      office.run('2026-03-20 10:01:00');
    },
  ],
];

interface Typing {
  readonly what: string;
  readonly sheet: SheetId;
  readonly row: readonly [column: string, value: string];
  readonly column: string;
  /** Unit, item, what stood there, what was typed. */
  readonly note: readonly string[];
  readonly place: string;
}

const TYPINGS: readonly Typing[] = [
  {
    what: 'a month of Lũy kế',
    sheet: 'cumulative',
    row: ['item', '24'],
    column: 'month3',
    note: ['', '24'],
    place: 'Trang Lũy kế, dòng 2 (24 · TG02), cột “T3”',
  },
  {
    what: 'an organisation’s name in Theo dõi nộp',
    sheet: 'tracking',
    row: ['unit', 'B'],
    column: 'name',
    note: ['B', ''],
    place: 'Trang Theo dõi nộp, dòng 4 (B), cột “Tổ chức đảng”',
  },
  {
    what: 'the sentence of a finding',
    sheet: 'findings',
    row: ['item', '31'],
    column: 'what',
    note: ['', ''],
    place: 'cột “Nội dung cần kiểm tra”',
  },
  {
    what: 'an explanation on Tổng quan',
    sheet: 'overview',
    row: ['topic', 'Hạn nộp'],
    column: 'explanation',
    note: ['', ''],
    place: '(Hạn nộp), cột “Giải thích”',
  },
  {
    what: 'the time of Tổng quan',
    sheet: 'overview',
    row: ['topic', 'Cập nhật lúc'],
    column: 'value',
    note: ['', ''],
    place: '(Cập nhật lúc), cột “Tình hình”',
  },
  {
    what: 'a sender in Số liệu',
    sheet: 'figures',
    row: ['unit', 'A'],
    column: 'sender',
    note: ['A', ''],
    place: 'Trang Số liệu, dòng 2 (2026-03 · A), cột “Người gửi”',
  },
];

describe.each(TYPINGS)('typed over $what', ({ sheet, row, column, note, place }) => {
  // An intake reads of "Số liệu" the rows that it writes.
  const runs = RUNS.filter(([what]) => sheet !== 'figures' || what !== 'a new report on the same day');

  it.each(runs)('%s keeps it as a decision, and puts it right', (_what, happens) => {
    const office = reported();
    office.type(sheet, rowOf(office, sheet, ...row), column, 'GÕ TAY 90');
    happens(office);
    const [kept, ...others] = notes(office);
    expect([kept?.slice(0, 2), kept?.[3], others]).toEqual([note, 'GÕ TAY 90', []]);
    expect(office.table('decisions').find(({ kind }) => kind === NOTE)?.why).toContain(place);
    expect(office.table(sheet)[rowOf(office, sheet, ...row)]?.[column]).not.toBe('GÕ TAY 90');
    const check = office.table('overview').find(({ topic }) => topic === 'Đối chiếu với Nhật ký');
    expect([check?.value, check?.explanation]).toEqual([
      '1 ô bị sửa tay, đã ghi lại theo Nhật ký',
      expect.stringContaining('đang ghi “GÕ TAY 90”'),
    ]);
    office.run('2026-03-24 07:10:00', 'every-response');
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(notes(office)).toHaveLength(1);
  });
});

it('a trigger that rings twice leaves what was typed for the morning', () => {
  const office = reported();
  office.type('overview', 1, 'value', 'GÕ TAY');
  office.run('2026-03-20 10:00:00');
  expect(office.table('overview')[1]?.value).toBe('GÕ TAY');
  office.run('2026-03-21 07:10:00', 'every-response');
  expect([office.table('overview')[1]?.value, notes(office)[0]?.[3]]).toEqual(['21/03/2026 07:10', 'GÕ TAY']);
});

it('what merely moved on is not called typed over', () => {
  const office = reported();
  office.type('cumulative', rowOf(office, 'cumulative', 'item', '24'), 'unit', 'lượt');
  office.submit('r3', '2026-03-20 10:00:00', 'C', 3, { 24: '2', 31: '0', 42: '0' });
  office.run('2026-04-01 10:01:00');
  expect(notes(office)).toEqual([['', '24', 'buổi (*)', 'lượt']]);
});

it('a row that somebody added below a sheet is kept with all that it says', () => {
  const office = reported();
  office.ports.sheets.write('tracking', office.rows('tracking').length, [['', 'Ghi nhớ: gọi Chi bộ C', 'thứ Sáu']]);
  office.ports.sheets.commit();
  office.run('2026-03-21 07:10:00', 'every-response');
  expect(notes(office)).toEqual([['', '', '', 'Ghi nhớ: gọi Chi bộ C · thứ Sáu']]);
  expect(office.table('tracking').map(({ unit }) => unit)).toEqual(['', 'A', 'B', 'C']);
});

it('a cell that was cleared is put right and named; there is nothing to keep', () => {
  const office = reported();
  office.type('tracking', 1, 'name', '');
  office.run('2026-03-21 07:10:00', 'every-response');
  expect(notes(office)).toEqual([]);
  expect(office.table('tracking')[1]?.name).toBe('Chi bộ A');
  expect(office.table('overview').find(({ topic }) => topic === 'Đối chiếu với Nhật ký')?.value).toMatch(/^1 ô/);
});

describe('what becomes of the decision', () => {
  function decided(verdict: string, who = 'Chánh Văn phòng (minh họa)'): SmallOffice {
    const office = reported();
    office.type('cumulative', rowOf(office, 'cumulative', 'item', '24'), 'cumulative', 90);
    office.type('tracking', rowOf(office, 'tracking', 'unit', 'C'), 'month3', 'xin nộp bản giấy');
    office.run('2026-03-21 07:10:00', 'every-response');
    for (const row of [0, 1, 2]) {
      if (office.table('decisions')[row]?.kind !== NOTE) continue;
      office.type('decisions', row, 'verdict', verdict);
      office.type('decisions', row, 'who', who);
    }
    office.run('2026-03-21 09:00:00');
    return office;
  }
  const total = (office: SmallOffice) => {
    const row = office.table('cumulative').find(({ item }) => item === '24');
    return [row?.cumulative, row?.remark];
  };
  const tracked = (office: SmallOffice) => {
    const row = office.table('tracking').find(({ unit }) => unit === 'C');
    return [row?.month3, row?.remark];
  };
  const kept = (office: SmallOffice) =>
    office.table('overview').find(({ topic }) => topic === 'Ghi chú giữ từ ô bị sửa tay');

  it('accepted: kept beside the row and on Tổng quan, with who, and in no sum', () => {
    const office = decided('Chấp nhận');
    expect(total(office)).toEqual(['5', 'Ghi tay ở cột “Lũy kế / hiện có”: “90” (Chánh Văn phòng (minh họa))']);
    expect(tracked(office)).toEqual([
      'Đang mở',
      'Ghi tay ở cột “Tháng 3”: “xin nộp bản giấy” (Chánh Văn phòng (minh họa))',
    ]);
    expect(kept(office)?.explanation?.split('\n')).toEqual([
      'Lũy kế, dòng 24 · TG02, cột “Lũy kế / hiện có”: “90” (Chánh Văn phòng (minh họa))',
      'Theo dõi nộp, dòng C, cột “Tháng 3”: “xin nộp bản giấy” (Chánh Văn phòng (minh họa))',
    ]);
    expect(office.table('decisions').map(({ kind, effect }) => [kind, effect])).toEqual([
      [NOTE, 'Đang áp dụng'],
      [NOTE, 'Đang áp dụng'],
    ]);
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(total(office)[0]).toBe('5');
  });

  it('refused, or without a name: nothing beside the row, and what was typed stays in its row of Quyết định', () => {
    for (const office of [decided('Không chấp nhận'), decided('Chấp nhận', '')]) {
      expect([total(office), tracked(office), kept(office)]).toEqual([['5', ''], ['Đang mở', ''], undefined]);
      expect(notes(office).map(([, , , value]) => value)).toEqual(['90', 'xin nộp bản giấy']);
    }
  });

  it('typed again, nobody is asked again', () => {
    const office = decided('Không chấp nhận');
    office.type('cumulative', rowOf(office, 'cumulative', 'item', '24'), 'cumulative', 90);
    office.run('2026-03-24 07:10:00', 'every-response');
    expect([notes(office).length, total(office)[0]]).toEqual([2, '5']);
  });

  it('a row of this kind that the office wrote itself says which way is open', () => {
    const office = reported();
    office.ports.sheets.write('decisions', 0, [
      ['Chấp nhận', NOTE, '2026-03', 'A', '24', '4', '9', 'nhớ lại', 'Văn phòng', '', '', '', ''],
    ]);
    office.ports.sheets.commit();
    office.run('2026-03-21 07:10:00', 'every-response');
    expect(office.table('decisions')[0]?.effect).toBe('Chưa đủ thông tin');
    expect(office.table('overview').find(({ topic }) => topic === 'Trang nhập cần sửa')?.explanation).toContain(
      'Muốn sửa một con số, đề nghị chọn việc “Sửa số liệu”.',
    );
  });
});

it('a key with signs that cells lose is proposed once', () => {
  const office = createSmallOffice();
  office.submit('r1', '2026-03-20 08:00:00', 'A', 3, { 24: 'kho\u0302ng co\u0301 \u0007', 31: '0', 42: '0' });
  for (const time of ['08:10', '08:20', '08:30']) office.run(`2026-03-20 ${time}:00`, 'every-response');
  expect(office.table('decisions').length).toBeLessThan(2);
});
