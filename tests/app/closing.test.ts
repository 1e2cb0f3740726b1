// A year's months are closed, corrected, and signed: what moves and what stands, with the numbers written out.

import { describe, expect, it } from 'vitest';
import { confirmClosing, planClosing } from '../../src/app/closing/close-month';
import { rebuild } from '../../src/app/intake/collect';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { addRow, adjustment, close, cumulative, twoMonths } from './closed-office';
import type { SmallOffice } from './small-office';

function effects(office: SmallOffice): readonly (readonly [string, string])[] {
  return office.table('adjustments').map(({ number = '', effect = '' }) => [number, effect]);
}

function findings(office: SmallOffice, name: string): readonly string[] {
  return office
    .table('findings')
    .filter(({ what, closed }) => what?.includes(name) && closed === '')
    .map(({ what = '' }) => what);
}

describe('closing a month', () => {
  it('says what is missing, waiting and open, then freezes every organisation', () => {
    const office = twoMonths();
    office.submit('x', '2026-03-25 08:00:00', 'A', 3, { 24: '9', 31: '0' }, 'la@gmail.com');
    office.submit('C5', '2026-05-20 08:00:00', 'C', 5, { 24: 'x', 31: '0' });
    office.run('2026-05-21 08:00:00', 'every-response');
    expect(close(office, '2026-05-21 09:00:00', '')).toMatch(
      /^Chốt số liệu tháng 3\/2026\nBáo cáo đã có: 3\/3\. Chưa có: không có\.\nBản nộp đang chờ quyết định: 1\.\nCảnh báo chưa xử lý: /,
    );
    expect(close(office, '2026-05-21 09:01:00', '2026-05')).toMatch(
      /Báo cáo đã có: 1\/3\. Chưa có: Chi bộ A; Chi bộ B\.\n.*không có.*\n.*Không phải con số: 1.*\nKỳ này chưa hết hạn nộp \(28\/05\/2026\)\.\nKỳ trước chưa chốt: 2026-04\./,
    );
    expect(
      office
        .table('closings')
        .map(({ period, unit, closedAt, by, units, versions }) => [period, unit, closedAt, by, units, versions]),
    ).toEqual([
      ['2026-03', 'A', '21/05/2026 09:00:00', 'Nguyễn Văn A (minh họa)', '3', '1'],
      ['2026-03', 'B', '21/05/2026 09:00:00', 'Nguyễn Văn A (minh họa)', '3', '1'],
      ['2026-03', 'C', '21/05/2026 09:00:00', 'Nguyễn Văn A (minh họa)', '3', '1'],
      ['2026-05', 'A', '21/05/2026 09:01:00', 'Nguyễn Văn A (minh họa)', '3', '0'],
      ['2026-05', 'B', '21/05/2026 09:01:00', 'Nguyễn Văn A (minh họa)', '3', '0'],
      ['2026-05', 'C', '21/05/2026 09:01:00', 'Nguyễn Văn A (minh họa)', '3', '1'],
    ]);
    expect(office.table('decisions').filter(({ kind }) => kind === 'Chốt kỳ')).toEqual([
      expect.objectContaining({
        verdict: 'Chấp nhận',
        period: '2026-03',
        date: '21/05/2026 09:00:00',
        effect: 'Đang áp dụng',
      }),
      expect.objectContaining({
        verdict: 'Chấp nhận',
        period: '2026-05',
        date: '21/05/2026 09:01:00',
        effect: 'Đang áp dụng',
      }),
    ]);
  });

  it.each([
    ['2027-01', 'chưa bắt đầu'],
    ['2026-02', 'không thuộc chế độ'],
    ['hôm nay', 'không phải kỳ báo cáo'],
  ])('%s is refused: %s', (period, sentence) => {
    const office = twoMonths();
    office.setNow('2026-05-02 09:00:00');
    expect(() => planClosing(office.ports, HUMG_MONTHLY, period)).toThrow(sentence);
  });

  it('twice changes nothing', () => {
    const office = twoMonths();
    close(office, '2026-05-02 09:00:00', '2026-03');
    office.run('2026-05-02 09:30:00');
    const before = [office.rows('closings'), office.rows('decisions')].map((rows) => JSON.stringify(rows));
    expect(close(office, '2026-05-02 10:00:00', '2026-03')).toBe('đã chốt lúc 2026-05-02 09:00:00');
    expect([office.rows('closings'), office.rows('decisions')].map((rows) => JSON.stringify(rows))).toEqual(before);
  });

  it('leaves nothing to write to the next run', () => {
    const office = twoMonths();
    close(office, '2026-05-02 09:00:00', '2026-03');
    const stamp = office.ports.memory.get('stamp');
    office.crashAt(null);
    office.run('2026-05-02 09:01:00');
    expect(office.ports.memory.get('stamp')).toBe(stamp);
    expect(office.calls()).toBeLessThan(20);
  });

  it('is given up when the workbook changed while the person was asked', () => {
    const office = twoMonths();
    office.setNow('2026-05-02 09:00:00');
    const plan = planClosing(office.ports, HUMG_MONTHLY, '2026-03');
    office.submit('B3', '2026-05-02 09:00:10', 'B', 3, { 24: '7', 31: '0' });
    office.run('2026-05-02 09:00:20');
    expect(() => confirmClosing(office.ports, HUMG_MONTHLY, plan, 'A')).toThrow('sổ đã có thay đổi');
    expect(office.rows('closings')).toEqual([]);
  });

  it('a row of “Quyết định” alone makes later versions wait, and says that nothing is frozen', () => {
    const office = twoMonths();
    office.ports.sheets.write('decisions', 0, [
      ['Chấp nhận', 'Chốt kỳ', '2026-03', '', '', '', '', '', 'Văn phòng', '31/03/2026', '', '', ''],
    ]);
    office.ports.sheets.commit();
    office.run('2026-05-02 09:00:00');
    expect(office.table('decisions')[0]?.effect).toContain('số liệu chưa chốt');
    close(office, '2026-05-02 10:00:00', '2026-03');
    office.run('2026-05-02 11:00:00');
    expect(office.table('decisions').map(({ kind, effect }) => [kind, effect])).toEqual([['Chốt kỳ', 'Đang áp dụng']]);
  });
});

describe('what happens after closing', () => {
  function closedMarch(): SmallOffice {
    const office = twoMonths();
    expect([cumulative(office, 24), cumulative(office, 42)]).toEqual([
      ['4', '7', '11'],
      ['-1', '0', ''],
    ]);
    close(office, '2026-05-02 09:00:00', '2026-03');
    return office;
  }

  it.each<[string, (office: SmallOffice) => void, string]>([
    [
      'an edit that waits and that the office then accepts',
      (office) => {
        office.submit('A3', '2026-05-03 08:00:00', 'A', 3, { 24: '8', 31: '0', 42: '-1' });
        office.run('2026-05-03 09:00:00');
        office.decide('Nhận bản nộp', { verdict: 'Chấp nhận' });
      },
      'Mục 24 (chốt 3, hiện nay 8)',
    ],
    [
      'a correction',
      (office) => {
        const cells = ['Chấp nhận', 'Sửa số liệu', '2026-03', 'A', '24', '3', '5', 'Nhầm', 'Văn phòng'];
        office.ports.sheets.write('decisions', office.rows('decisions').length, [[...cells, '', '', '', '']]);
        office.ports.sheets.commit();
      },
      'Mục 24 (chốt 3, hiện nay 5)',
    ],
    [
      'a withdrawal',
      (office) => {
        const cells = ['Chấp nhận', 'Loại bản nộp', '', '', '', '', '', 'Nhầm', 'Văn phòng', '', '', '', 'A3', ''];
        office.ports.sheets.write('decisions', office.rows('decisions').length, [cells]);
        office.ports.sheets.commit();
      },
      'Mục 24 (chốt 3, hiện nay để trống)',
    ],
    [
      'other items for the organisation',
      (office) => office.type('units', 0, 'items', '31'),
      'Mục 24 (chốt 3, hiện nay để trống)',
    ],
    ['the organisation taken off the list', (office) => office.ports.sheets.clearFrom('units', 2), ''],
  ])('%s moves no closed figure, and is said where reports differ', (_what, change, difference) => {
    const office = closedMarch();
    change(office);
    office.run('2026-05-04 09:00:00', 'every-response');
    const [march] = cumulative(office, 24);
    expect(march).toBe('4');
    const said = findings(office, 'Kỳ đã chốt, nhưng');
    if (difference === '') expect(said.length).toBe(1);
    else expect(said).toEqual([expect.stringContaining(difference)]);
  });

  it('an organisation taken off the list keeps its closed months, in “Kế hoạch - thực hiện” as in “Lũy kế”', () => {
    const office = closedMarch();
    const [unitA = [], , unitC = []] = office.rows('units');
    office.ports.sheets.clearFrom('units', 0);
    office.ports.sheets.write('units', 0, [unitA, unitC]);
    office.run('2026-05-04 09:00:00', 'every-response');
    const plan = office.table('plan').filter(({ code }) => code === 'TG02');
    expect(plan.map(({ unit, name, actual, remark }) => [unit, name, actual, remark])).toEqual([
      ['', 'Toàn trường năm 2026', '7', 'Chưa có chỉ tiêu đăng ký'],
      ['A', 'Chi bộ A', '5', 'Chưa có chỉ tiêu đăng ký'],
      ['C', 'Chi bộ C', '1', 'Chưa có chỉ tiêu đăng ký'],
      ['B', 'Chi bộ B', '1', 'Chưa có chỉ tiêu đăng ký; Báo cáo đến hết tháng 3/2026'],
    ]);
    expect(cumulative(office, 24)).toEqual(['4', '3', '7']);
  });

  it('an item that becomes another kind keeps its closed figures', () => {
    const office = closedMarch();
    const row = office.table('catalogue').findIndex(({ no }) => no === '24');
    office.type('catalogue', row, 'kind', 'Văn bản');
    office.run('2026-05-04 09:00:00');
    expect(office.table('findings').filter(({ what }) => what?.includes('nhưng báo cáo hiện nay khác'))).toEqual([]);
  });

  it('a year that no adjustment moved says nothing of the other view', () => {
    const office = closedMarch();
    addRow(office, 'adjustments', adjustment('3', '5'));
    office.run('2026-05-05 09:00:00');
    expect(office.table('cumulative').find(({ item }) => item === '24')?.remark).toBe('Theo báo cáo đã chốt: 11');
    office.run('2027-02-05 09:00:00');
    expect(office.table('cumulative').find(({ item }) => item === '24')?.remark).toBe('');
  });

  it('an adjustment leaves the closed figure beside the new one, and every later sum follows', () => {
    const office = closedMarch();
    addRow(office, 'adjustments', adjustment('3', '5'));
    addRow(office, 'adjustments', adjustment('3', '9'));
    addRow(office, 'adjustments', adjustment('5', '4', { approver: '' }));
    addRow(office, 'adjustments', adjustment('5', '4', { about: '56' }));
    addRow(office, 'adjustments', adjustment('2', '4', { time: '2026-04' }));
    office.run('2026-05-05 09:00:00');
    expect(effects(office)).toEqual([
      ['ĐC-2026-001', 'Có hiệu lực'],
      ['ĐC-2026-002', 'Số cũ không khớp: đang là 5'],
      ['', 'Chưa đủ'],
      ['ĐC-2026-003', 'Không có trong Sổ chốt'],
      ['ĐC-2026-004', 'Kỳ chưa chốt'],
    ]);
    // March 3 + 1 + 0 = 4, adjusted 6; with April's 7: 11 and 13.
    expect(cumulative(office, 24)).toEqual(['6', '7', '13']);
    expect(office.table('cumulative').find(({ item }) => item === '24')?.remark).toBe('Theo báo cáo đã chốt: 11');
    const both = office
      .table('reconciliation')
      .map(({ period, unit, closed, change, adjusted, closedSum, changeSum, adjustedSum }) => [
        [period, unit],
        [closed, change, adjusted],
        [closedSum, changeSum, adjustedSum],
      ]);
    expect(both).toEqual([
      [
        ['2026-03', 'A'],
        ['3', '2', '5'],
        ['3', '2', '5'],
      ],
      [
        ['2026-03', 'Toàn trường'],
        ['4', '2', '6'],
        ['4', '2', '6'],
      ],
      [
        ['2026-04', 'Toàn trường'],
        ['7', '0', '7'],
        ['11', '2', '13'],
      ],
      [
        ['2026-05', 'Toàn trường'],
        ['', '', ''],
        ['11', '2', '13'],
      ],
    ]);
    expect(office.table('reconciliation')[0]?.numbers).toBe('ĐC-2026-001: 3 → 5 (+2), Đồng chí B (minh họa), 12-TB/ĐU');
    expect(findings(office, 'Kỳ đã chốt, nhưng')).toEqual([]);
  });

  it('the setting takes the closed view without moving anything else', () => {
    const office = closedMarch();
    addRow(office, 'adjustments', adjustment('3', '5'));
    const row = office.table('settings').findIndex(({ key }) => key === 'Số liệu kỳ đã chốt');
    office.type('settings', row, 'value', 'theo báo cáo đã chốt');
    office.run('2026-05-05 09:00:00');
    expect(cumulative(office, 24)).toEqual(['4', '7', '11']);
    expect(office.table('reconciliation')[0]).toMatchObject({ closed: '3', change: '2', adjusted: '5' });
  });

  it('a number is never given twice, also after its row is gone', () => {
    const office = closedMarch();
    addRow(office, 'adjustments', adjustment('3', '5'));
    office.run('2026-05-05 09:00:00');
    office.ports.sheets.clearFrom('adjustments', 0);
    office.ports.sheets.commit();
    office.run('2026-05-05 10:00:00');
    addRow(office, 'adjustments', adjustment('3', '6'));
    office.run('2026-05-05 11:00:00');
    expect(effects(office)).toEqual([['ĐC-2026-002', 'Có hiệu lực']]);
  });

  it('an adjusted change of a stock item moves its later levels, opened and closed', () => {
    const office = closedMarch();
    close(office, '2026-05-03 09:00:00', '2026-04');
    addRow(office, 'adjustments', adjustment('-1', '-4', { about: '42' }));
    office.run('2026-05-05 09:00:00');
    const levels = office
      .table('reconciliation')
      .filter(({ unit, item }) => unit === 'A' && item === '42')
      .map(({ closed, change, adjusted, closedSum, changeSum, adjustedSum }) => [
        [closed, change, adjusted],
        [closedSum, changeSum, adjustedSum],
      ]);
    // 10 - 1 = 9 closed; 10 - 4 = 6 adjusted.
    expect(levels).toEqual([
      [
        ['-1', '-3', '-4'],
        ['9', '-3', '6'],
      ],
    ]);
  });

  it('a damaged row of “Sổ chốt” is named, and no organisation drops out of the sum', () => {
    const office = closedMarch();
    office.type('closings', 0, 'raw', '»{"owed":"24"}');
    office.run('2026-05-05 09:00:00');
    expect(cumulative(office, 24)).toEqual(['4', '7', '11']);
    const inputs = office.table('overview').find(({ topic }) => topic === 'Trang nhập cần sửa');
    expect(inputs?.explanation).toContain('Trang “Sổ chốt”, dòng 2: Dòng bị sửa tay.');
  });

  it('rows that go missing do not open the month again', () => {
    const office = closedMarch();
    office.run('2026-05-04 08:00:00');
    office.ports.sheets.clearFrom('closings', 1);
    office.ports.sheets.commit();
    office.submit('B3', '2026-05-04 08:30:00', 'B', 3, { 24: '7', 31: '0' });
    office.run('2026-05-04 09:00:00');
    expect(cumulative(office, 24)[0]).toBe('4');
    expect(findings(office, 'Kỳ đã chốt;')).toHaveLength(1);
  });

  it('a rebuild in the same workbook gives the same sheets', () => {
    const office = closedMarch();
    addRow(office, 'adjustments', adjustment('3', '5'));
    office.run('2026-05-05 09:00:00');
    office.run('2026-05-05 09:01:00');
    const sheets = ['cumulative', 'reconciliation', 'tracking', 'findings', 'closings', 'adjustments'] as const;
    const before = sheets.map((sheet) => JSON.stringify(office.rows(sheet)));
    expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(sheets.map((sheet) => JSON.stringify(office.rows(sheet)))).toEqual(before);
  });
});
