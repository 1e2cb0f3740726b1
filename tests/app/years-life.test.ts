// From one year into the next: plan and deviation, the old year read again, a January level that is not December's.

import { describe, expect, it } from 'vitest';
import { checkInputs } from '../../src/app/check-inputs';
import { exportSummary } from '../../src/app/export-summary';
import { rebuild } from '../../src/app/intake/collect';
import { remind } from '../../src/app/letters/remind';
import { startYear } from '../../src/app/start-year';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { describeNewYear } from '../../src/text/new-year';
import { addRow } from './closed-office';
import { createSmallOffice, type SmallOffice } from './small-office';

function set(office: SmallOffice, key: string, value: string): void {
  const row = office.table('settings').findIndex((each) => each.key === key);
  office.type('settings', row, 'value', value);
}

function target(office: SmallOffice, ...rows: readonly (readonly [string, string, number, number])[]): void {
  office.ports.sheets.write(
    'targets',
    office.rows('targets').length,
    rows.map(([unit, code, year, count]) => [unit, code, String(year), String(count)]),
  );
  office.ports.sheets.commit();
}

/** A and B report from March to December 2026: one session each, A's level 12 at the end. */
function yearOf2026(): SmallOffice {
  const office = createSmallOffice();
  office.ports.sheets.write('openings', 0, [
    ['A', '42', '2026-02', '10'],
    ['B', '42', '2026-02', '3'],
  ]);
  office.ports.sheets.commit();
  for (let month = 3; month <= 12; month += 1) {
    const at = `2026-${String(month).padStart(2, '0')}-20 08:00:00`;
    office.submit(`a${month}`, at, 'A', month, { 24: '1', 31: '0', 42: month === 5 ? '2' : '0' });
    office.submit(`b${month}`, at, 'B', month, { 24: month === 4 ? '' : '1', 31: '0', 42: '0' });
  }
  return office;
}

function plan(office: SmallOffice, unit: string, code: string) {
  const row = office.table('plan').find((each) => each.unit === unit && each.code === code);
  return row === undefined ? null : [row.target, row.actual, row.ratio, row.deviation, row.gaps, row.remark];
}

describe('“Kế hoạch - thực hiện”', () => {
  it('compares each organisation, and the school as "Lũy kế" does', () => {
    const office = yearOf2026();
    target(office, ['A', 'TG02', 2026, 12], ['B', 'TG02', 2026, 10], ['C', 'KT01', 2026, 4], ['A', 'TG02', 2027, 99]);
    office.run('2026-12-29 08:00:00');
    expect(plan(office, 'A', 'TG02')).toEqual(['12', '10', '83,3%', '-2', '', '']);
    expect(plan(office, 'B', 'TG02')).toEqual(['10', '9', '90%', '-1', '4', '']);
    expect(plan(office, 'C', 'TG02')).toEqual([
      '',
      '',
      '–',
      '',
      '3, 4, 5, 6, 7, 8, 9, 10, 11, 12',
      'Chưa có chỉ tiêu đăng ký',
    ]);
    expect(plan(office, 'C', 'KT01')).toEqual([
      '4',
      '',
      '–',
      '',
      '',
      'Chưa có nguồn số liệu tháng: mục tương ứng chưa có tên trong văn bản',
    ]);
    expect(plan(office, '', 'TG02')?.slice(0, 4)).toEqual(['22', '19', '86,4%', '-3']);
    const cumulative = office.table('cumulative').find(({ item }) => item === '24');
    expect([cumulative?.target, cumulative?.cumulative, cumulative?.ratio, cumulative?.deviation]).toEqual([
      '22',
      '19',
      '86,4%',
      '-3',
    ]);
    expect(office.table('plan')[0]?.name).toBe('Toàn trường năm 2026');
  });

  it('asks about a deviation when the year is over, once for each code, and keeps what the office answered', () => {
    const office = yearOf2026();
    target(office, ['A', 'TG02', 2026, 12], ['B', 'TG02', 2026, 9], ['B', 'KT01', 2026, 4]);
    const deviations = () => office.table('findings').filter(({ key }) => key?.startsWith('plan-deviation'));
    office.run('2026-12-28 08:00:00');
    expect(deviations()).toEqual([]);
    office.run('2026-12-29 08:00:00');
    expect(deviations().map(({ unit, item, received, what }) => [unit, item, received, what])).toEqual([
      [
        'A',
        'TG02',
        '10/12',
        'Cả năm thực hiện 10, chỉ tiêu đăng ký 12: thấp hơn 2; đề nghị xác nhận (TG02: Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm).',
      ],
    ]);
    const row = office.table('findings').findIndex(({ key }) => key?.startsWith('plan-deviation'));
    office.type('findings', row, 'state', 'Đã xác nhận');
    office.run('2027-02-02 08:00:00');
    expect(deviations().map(({ state }) => state)).toEqual(['Đã xác nhận']);
    set(office, 'Kiểm tra: Cả năm khác chỉ tiêu', 'Không');
    office.run('2027-02-02 09:00:00');
    expect(deviations().map(({ severity }) => severity)).toEqual(['Đã hết']);
  });

  it('shows the expected pace only when asked to, and makes no finding of it', () => {
    const office = yearOf2026();
    target(office, ['A', 'TG02', 2026, 12]);
    office.run('2026-06-29 08:00:00');
    const pace = () => office.table('plan').find(({ unit, code }) => unit === 'A' && code === 'TG02')?.pace;
    expect(pace()).toBe('');
    set(office, 'Hiện nhịp dự kiến', 'Có');
    office.run('2026-06-29 09:00:00');
    // Four of twelve sessions when six months are over: 33,3 % against 50 %.
    expect(pace()).toBe('50%; thấp hơn 16,7 điểm');
    expect(office.table('findings').filter(({ key }) => key?.startsWith('plan'))).toEqual([]);
  });
});

describe('“Năm xem”', () => {
  const shown = (office: SmallOffice) => {
    const tracking = office.table('tracking');
    return [
      tracking[0]?.name,
      tracking.find(({ unit }) => unit === 'A')?.month12,
      office.table('cumulative').find(({ item }) => item === '24')?.cumulative,
      office.table('plan')[0]?.name,
      office.table('draft')[1]?.text,
    ];
  };
  const OLD = [
    'Hạn nộp năm 2026',
    'Đúng hạn · chờ bản ký',
    '19',
    'Toàn trường năm 2026',
    'Tổng hợp tình hình thực hiện chế độ báo cáo năm 2026',
  ];
  const NEW = [
    'Hạn nộp năm 2027',
    'Chưa đến kỳ',
    '',
    'Toàn trường năm 2027',
    'Tổng hợp tình hình thực hiện chế độ báo cáo năm 2027',
  ];

  it('brings the old year back into the same sheets, and lets it go again', () => {
    const office = yearOf2026();
    office.run('2026-12-31 08:00:00');
    expect(shown(office)).toEqual(OLD);
    office.run('2027-01-04 08:00:00');
    expect(shown(office)).toEqual(NEW);
    set(office, 'Năm xem', '2026');
    office.run('2027-01-04 09:00:00');
    expect(shown(office)).toEqual(OLD);
    expect(office.table('overview').find(({ topic }) => topic === 'Năm đang xem')?.value).toBe('2026');
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    set(office, 'Năm xem', '');
    office.run('2027-01-04 10:00:00');
    expect(shown(office)).toEqual(NEW);
  });

  it('changes nothing of today: overview, reminders and the summary stay in the new year', () => {
    const office = yearOf2026();
    office.run('2027-01-04 08:00:00');
    set(office, 'Năm xem', '2026');
    // The deadline of January 2027 is Thursday 28/1; three working days before it is Monday 25/1.
    remind(office.ports, HUMG_MONTHLY, office.run('2027-01-25 07:10:00', 'every-response'));
    expect(office.sent.map(({ to, subject }) => `${to.join()} ${/tháng ([^ ,]*)/.exec(subject)?.[1]}`)).toEqual([
      'a@humg.test 01/2027',
      'b@humg.test 01/2027',
      'c@humg.test 01/2027',
      // The office's summary of a morning on which letters go out.
      'vpdanguy@humg.edu.vn 01/2027',
    ]);
    expect(office.table('overview').find(({ topic }) => topic === 'Kỳ tháng này')?.value).toBe('Tháng 01/2027');
    expect(exportSummary(office.ports, HUMG_MONTHLY).year).toBe(2027);
  });

  it('that is none is reported, and today’s year is shown', () => {
    const office = yearOf2026();
    set(office, 'Năm xem', 'năm ngoái');
    office.run('2027-01-04 08:00:00');
    expect(shown(office)).toEqual(NEW);
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems.map(({ message }) => message)).toEqual([
      'Khóa “Năm xem” có giá trị “năm ngoái”. Cần: năm dạng 2026, hoặc để trống.',
    ]);
  });
});

describe('a January level that is not December’s', () => {
  // A: 10 and +2 in May is 12 at the end of 2026; B: 3.
  function january(levelOfA: string): SmallOffice {
    const office = yearOf2026();
    office.submit('a1', '2027-01-20 08:00:00', 'A', 1, { 24: '0', 31: '0', 42: levelOfA });
    office.submit('b1', '2027-01-20 08:00:00', 'B', 1, { 24: '0', 31: '0', 42: '3' });
    office.run('2027-01-21 08:00:00');
    return office;
  }
  const proposals = (office: SmallOffice) =>
    office.table('decisions').filter(({ kind }) => kind === 'Giải trình số đầu năm');
  const mismatch = (office: SmallOffice) => office.table('findings').find(({ key }) => key?.startsWith('year-opening'));

  it('is put before the office, which says who and why', () => {
    const office = january('14');
    expect(
      proposals(office).map(({ unit, period, item, typed, effect }) => [unit, period, item, typed, effect]),
    ).toEqual([['A', '2027-01', '42', '14', 'Chờ quyết định']]);
    expect(proposals(office)[0]?.why).toBe(
      'Số hiện có tháng 01 là 14, cuối tháng 12 tính được 12 (lệch 2). Đề nghị ghi người quyết định và lý do lệch vào sau dấu hai chấm. Lý do:',
    );
    expect(mismatch(office)?.severity).toBe('Cần xác nhận');
    office.decide('Giải trình số đầu năm', {
      verdict: 'Chấp nhận',
      who: 'Chánh Văn phòng',
      why: `${proposals(office)[0]?.why} hai đồng chí chuyển đến`,
    });
    office.run('2027-01-21 09:00:00');
    expect([mismatch(office)?.severity, mismatch(office)?.what]).toEqual([
      'Để biết',
      'Tháng 01 ghi hiện có 14, cuối tháng 12 tính được 12 (lệch 2); Chánh Văn phòng giải trình: hai đồng chí chuyển đến (Câu 42).',
    ]);
    expect(proposals(office)[0]?.effect).toBe('Đang áp dụng');
    // The explanation is of 14: another level is asked about again.
    office.submit('a1', '2027-01-22 08:00:00', 'A', 1, { 24: '0', 31: '0', 42: '15' });
    office.run('2027-01-22 09:00:00');
    expect(mismatch(office)?.severity).toBe('Cần xác nhận');
    expect(proposals(office).map(({ typed, effect }) => [typed, effect])).toEqual([
      ['14', 'Không còn căn cứ'],
      ['15', 'Chờ quyết định'],
    ]);
  });

  it.each([
    ['without a reason of its own', { who: 'Chánh Văn phòng' }, 'cần cột “Lý do”'],
    ['without a name', { why: 'hai đồng chí chuyển đến' }, 'cần cột “Người quyết định”'],
  ])('accepted %s is refused', (_title, cells, sentence) => {
    const office = january('14');
    office.decide('Giải trình số đầu năm', { verdict: 'Chấp nhận', ...cells });
    office.run('2027-01-21 09:00:00');
    expect(proposals(office)[0]?.effect).toBe('Chưa đủ thông tin');
    expect(checkInputs(office.ports, HUMG_MONTHLY).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(sentence),
    ]);
    expect(mismatch(office)?.severity).toBe('Cần xác nhận');
  });

  it('that equals it asks nothing', () => {
    const office = january('12');
    expect([proposals(office), mismatch(office)]).toEqual([[], undefined]);
  });

  it('explained for one December level is not explained for another', () => {
    const office = january('14');
    office.decide('Giải trình số đầu năm', {
      verdict: 'Chấp nhận',
      who: 'Chánh Văn phòng',
      why: 'hai người chuyển đến',
    });
    office.run('2027-01-21 09:00:00');
    expect(mismatch(office)?.severity).toBe('Để biết');
    office.submit('a12', '2027-01-22 08:00:00', 'A', 12, { 24: '1', 31: '0', 42: '1' });
    office.run('2027-01-22 09:00:00');
    expect([mismatch(office)?.severity, proposals(office).length]).toEqual(['Cần xác nhận', 2]);
  });
});

describe('“Bắt đầu năm mới”', () => {
  it('says what the old year lacks and what the new one needs, and types nothing', () => {
    const office = yearOf2026();
    target(office, ['A', 'TG02', 2026, 12]);
    office.submit('a1', '2027-01-20 08:00:00', 'A', 1, { 24: '0', 31: '0', 42: '14' });
    office.setNow('2027-01-21 08:00:00');
    const inputs = JSON.stringify([office.rows('targets'), office.rows('openings'), office.rows('settings')]);
    const turn = startYear(office.ports, HUMG_MONTHLY);
    expect(JSON.stringify([office.rows('targets'), office.rows('openings'), office.rows('settings')])).toBe(inputs);
    expect(turn).toMatchObject({
      newYear: 2027,
      hasOldYear: true,
      waiting: 0,
      targets: 0,
      organisations: 3,
      openings: [
        { organisation: 'A', item: 42, closing: 12, january: 14, standing: 'differs' },
        { organisation: 'B', item: 42, closing: 3, january: null, standing: 'awaited' },
        { organisation: 'C', item: 42, closing: null, january: null, standing: 'awaited' },
      ],
    });
    expect(turn.incomplete).toHaveLength(10);
    expect(turn.unclosed).toHaveLength(10);
    const text = describeNewYear(turn);
    for (const line of [
      '  tháng 3/2026: Chi bộ C',
      '  … và 7 chỗ nữa',
      '• Chỉ tiêu: chưa có dòng nào của năm 2027; phần mềm không tự đặt chỉ tiêu, Văn phòng nhập theo kế hoạch đăng ký.',
      '• Số hiện có tháng 01/2027 so với cuối tháng 12/2026: 1 khác, chờ giải trình; 2 chưa có số tháng 01. Từng số của từng tổ chức: trang Chuyển năm.',
      '• Cần giải trình 1 số ở trang Quyết định, việc “Giải trình số đầu năm” (mỗi số một dòng).',
      'Muốn xem lại năm 2026: ghi 2026 vào khóa “Năm xem” ở trang Cấu hình; để trống là trở lại năm hiện tại.',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text.split('\n').length).toBeLessThanOrEqual(17);
    expect(office.table('decisions').map(({ kind }) => kind)).toEqual(['Giải trình số đầu năm']);
  });

  // At the end of 2026: A 12, B 3, C not known, for nobody said what C began with.
  it('shows where each level stands, and asks what one rests on that cannot be held against December', () => {
    const office = yearOf2026();
    office.submit('a1', '2027-01-20 08:00:00', 'A', 1, { 24: '0', 31: '0', 42: '14' });
    office.submit('b1', '2027-01-20 08:00:00', 'B', 1, { 24: '0', 31: '0', 42: '3' });
    office.submit('c1', '2027-01-20 08:00:00', 'C', 1, { 24: '0', 31: '0', 42: '7' });
    const levels = (at: string) => {
      office.setNow(at);
      startYear(office.ports, HUMG_MONTHLY);
      return office
        .table('newYear')
        .map(({ unit, closing, january, difference, standing, explanation }) =>
          [unit, closing, january, difference, standing, explanation].join(' | '),
        );
    };
    expect(levels('2027-01-21 08:00:00')).toEqual([
      ' |  |  |  |  | ',
      'A | 12 | 14 | 2 | Khác, chờ giải trình | ',
      'C |  | 7 |  | Chưa biết số cuối tháng 12 | ',
      'B | 3 | 3 | 0 | Bằng nhau | ',
    ]);
    expect(office.table('newYear')[0]?.title).toBe(
      'Số hiện có tháng 01/2027 so với cuối tháng 12/2026: 1 bằng nhau; 1 khác, chờ giải trình; 1 chưa biết số cuối tháng 12',
    );
    expect(office.table('decisions').map(({ kind, unit, typed }) => [kind, unit, typed])).toEqual([
      ['Giải trình số đầu năm', 'A', '14'],
      ['Giải trình số đầu năm', 'C', '7'],
    ]);
    const ofC = office.table('decisions').findIndex(({ unit }) => unit === 'C');
    for (const [key, value] of [
      ['verdict', 'Chấp nhận'],
      ['who', 'Văn phòng'],
      ['why', `${office.table('decisions')[ofC]?.why} theo sổ đảng viên`],
    ] as const) {
      office.type('decisions', ofC, key, value);
    }
    addRow(office, 'openings', { unit: 'A', item: '42', period: '2027-01', level: '13' });
    expect(levels('2027-01-22 08:00:00').slice(1)).toEqual([
      'C |  | 7 |  | Đã giải trình | Văn phòng: theo sổ đảng viên',
      'A | 12 | 14 | 2 | Văn phòng đã nhập ở Số đầu kỳ | ',
      'B | 3 | 3 | 0 | Bằng nhau | ',
    ]);
    expect(office.table('decisions').map(({ unit, effect }) => [unit, effect])).toEqual([
      ['A', 'Không còn căn cứ'],
      ['C', 'Đang áp dụng'],
    ]);
    // What is said of 7 is not said of 8.
    office.submit('c1', '2027-01-23 08:00:00', 'C', 1, { 24: '0', 31: '0', 42: '8' });
    expect(levels('2027-01-23 09:00:00')[1]).toBe('C |  | 8 |  | Chưa biết số cuối tháng 12 | ');
  });

  it('in December looks at the year that ends', () => {
    const office = yearOf2026();
    office.setNow('2026-12-29 08:00:00');
    expect(startYear(office.ports, HUMG_MONTHLY).newYear).toBe(2027);
  });

  it('before there was a year says so', () => {
    const office = createSmallOffice();
    office.setNow('2026-03-10 08:00:00');
    expect(describeNewYear(startYear(office.ports, HUMG_MONTHLY))).toContain('Năm 2025: chế độ báo cáo chưa bắt đầu.');
  });
});
