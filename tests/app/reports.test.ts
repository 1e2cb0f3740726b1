// Choosing what the sheets of reports show: clear words are remembered and written, unclear ones change nothing.

import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import { chooseSpan } from '../../src/app/reports/choose-reports';
import { exportReports, printReport } from '../../src/app/reports/print-report';
import { reportUpwards } from '../../src/app/reports/report-upwards';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { Crash, question } from './memory-ports';
import { createSmallOffice, type SmallOffice } from './small-office';

/** A, B and C answer for 24, 31 and 42; March whole, of April only A's, May open. */
function office(): SmallOffice {
  const at = createSmallOffice();
  at.submit('r1', '2026-03-20 09:00:00', 'A', 3, { 24: '3', 31: '0', 42: '1', 77: 'Đề nghị tập huấn.' });
  at.submit('r2', '2026-03-20 10:00:00', 'B', 3, { 24: '2', 31: '1', 42: '0' });
  at.submit('r3', '2026-03-20 11:00:00', 'C', 3, { 24: '0', 31: '0', 42: '-1' });
  at.run('2026-03-21 08:00:00');
  at.submit('r4', '2026-04-20 09:00:00', 'A', 4, { 24: '4', 31: 'khoảng 2', 42: '0', 77: 'Thiếu phòng máy.' });
  at.run('2026-05-04 08:00:00', 'every-response');
  return at;
}

function setting(at: SmallOffice, key: string): string | undefined {
  return at.table('settings').find((row) => row.key === key)?.value;
}

function sum(at: SmallOffice, item: number) {
  const { inSpan, atEnd, behind, standing, months, remark } =
    at.table('consolidation').find((row) => row.item === String(item)) ?? {};
  return { inSpan, atEnd, behind, standing, months, remark };
}

describe('Tổng hợp', () => {
  it('shows the latest month whose deadline has passed, for the school, until somebody chooses', () => {
    const at = office();
    expect(at.table('consolidation')[0]).toMatchObject({
      title: 'Tháng 4/2026 · Toàn trường',
      remark: 'Chưa có báo cáo: T4: B, C.',
    });
    expect(sum(at, 24)).toMatchObject({ inSpan: '4', atEnd: '9', behind: '1/3', standing: 'Chưa đủ' });
  });

  it('sums up the quarter that was chosen, month by month', () => {
    const at = office();
    expect(chooseSpan(at.ports, HUMG_MONTHLY, 'quý 2/2026', '')).toBe(
      'Đã tổng hợp Quý II/2026, Toàn trường: xem trang Tổng hợp.',
    );
    expect(setting(at, 'Kỳ tổng hợp')).toBe('Quý II/2026');
    expect(at.table('consolidation')[0]).toMatchObject({
      title: 'Quý II/2026 · Toàn trường',
      standing: 'Chưa đủ',
      remark: 'Quý II/2026 chỉ có tháng 4, 5; chưa đến: tháng 6.\nChưa có báo cáo: T4: B, C; T5: A, B, C.',
    });
    expect(sum(at, 24)).toEqual({
      inSpan: '4',
      atEnd: '9',
      behind: '1/6',
      standing: 'Chưa đủ',
      months: 'T4: 4 (1/3); T5: – (0/3)',
      remark:
        'T4: B (chưa có báo cáo); T4: C (chưa có báo cáo); T5: A (chưa có báo cáo); T5: B (chưa có báo cáo); T5: C (chưa có báo cáo)',
    });
    expect(sum(at, 31).remark).toMatch(/^T4: A \(không đọc được\)/);
  });

  it('sums up one organisation, named by key or name, and says what the first quarter lacks', () => {
    const at = office();
    chooseSpan(at.ports, HUMG_MONTHLY, 'Quý I/2026', 'chi bộ a');
    expect(setting(at, 'Tổ chức tổng hợp')).toBe('A');
    expect(at.table('consolidation')[0]).toMatchObject({
      title: 'Quý I/2026 · Chi bộ A',
      remark: 'Quý I/2026 chỉ có tháng 3; chế độ bắt đầu từ 3/2026.',
    });
    expect(sum(at, 24)).toMatchObject({ inSpan: '3', atEnd: '3', behind: '1/1', standing: 'Thiếu tháng' });
    expect(at.table('consolidation').filter(({ item }) => item === '50')).toEqual([]);
  });

  it('gathers remarks of everybody, by month, though none of them answers for Mục 77', () => {
    const at = office();
    chooseSpan(at.ports, HUMG_MONTHLY, '6 tháng 2026', '');
    const said = at.table('consolidation').filter(({ item, code }) => item === '77' && code !== '');
    expect(said.map(({ title, remark }) => `${title}: ${remark}`)).toEqual([
      'Tháng 3/2026 · Chi bộ A: Đề nghị tập huấn.',
      'Tháng 4/2026 · Chi bộ A: Thiếu phòng máy.',
    ]);
  });

  it.each([
    [
      'quý 2',
      '',
      'Chưa rõ kỳ “quý 2”. Đề nghị ghi đủ cả năm, một trong các dạng: 10/2026, quý 3/2026, 6 tháng 2026, 9 tháng 2026 hoặc năm 2026.',
    ],
    ['10/2026', 'X', 'Không có tổ chức đảng nào mang mã hoặc tên “X” trong trang Đơn vị. Đề nghị kiểm tra lại.'],
  ])('refuses "%s" of "%s" and changes nothing', (span, unit, sentence) => {
    const at = office();
    const before = [at.table('settings'), at.table('consolidation')];
    expect(() => chooseSpan(at.ports, HUMG_MONTHLY, span, unit)).toThrow(sentence);
    expect([at.table('settings'), at.table('consolidation')]).toEqual(before);
  });

  it('says so when a setting typed by hand is unclear or names nobody', () => {
    const at = office();
    chooseSpan(at.ports, HUMG_MONTHLY, 'quý 2/2026', 'A');
    const row = (key: string) => at.table('settings').findIndex((each) => each.key === key);
    at.type('settings', row('Kỳ tổng hợp'), 'value', 'quý 2');
    at.type('settings', row('Tổ chức tổng hợp'), 'value', 'X');
    const { problems } = at.run('2026-05-04 09:00:00').inputs;
    expect(problems.map(({ message }) => message)).toEqual([
      'Khóa “Kỳ tổng hợp” có giá trị “quý 2”. Cần: 10/2026, quý 3/2026, 6 tháng 2026, 9 tháng 2026 hoặc năm 2026.',
      'Không có tổ chức đảng nào mang mã “X” trong trang Đơn vị. Đề nghị kiểm tra lại mã.',
    ]);
    expect(at.table('consolidation').map(({ title }) => title)).toEqual([
      'Không có tổ chức đảng nào mang mã “X”. Đề nghị chọn lại bằng lệnh Kỳ Báo Cáo › Tổng hợp kỳ….',
    ]);
  });

  it('chosen again it is the same, and a rebuild finds nothing different', () => {
    const at = office();
    chooseSpan(at.ports, HUMG_MONTHLY, 'năm 2026', '');
    const before = JSON.stringify([
      at.rows('consolidation'),
      at.rows('settings'),
      at.rows('figures'),
      at.rows('upward'),
    ]);
    chooseSpan(at.ports, HUMG_MONTHLY, '2026', '');
    expect(JSON.stringify([at.rows('consolidation'), at.rows('settings'), at.rows('figures'), at.rows('upward')])).toBe(
      before,
    );
    expect(rebuild(at.ports, HUMG_MONTHLY).differences).toEqual([]);
  });

  it('cut off at any call, it is whole after the next run', () => {
    const small = () => {
      const at = createSmallOffice();
      at.submit('r1', '2026-03-20 09:00:00', 'A', 3);
      at.run('2026-03-21 08:00:00');
      return at;
    };
    const whole = small();
    chooseSpan(whole.ports, HUMG_MONTHLY, 'quý 1/2026', 'B');
    whole.run('2026-03-21 09:00:00');
    for (let call = 1; ; call += 1) {
      const at = small();
      at.crashAt(call);
      try {
        chooseSpan(at.ports, HUMG_MONTHLY, 'quý 1/2026', 'B');
        break;
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      at.crashAt(null);
      chooseSpan(at.ports, HUMG_MONTHLY, 'quý 1/2026', 'B');
      at.run('2026-03-21 09:00:00');
      for (const sheet of ['consolidation', 'upward', 'figures', 'cumulative'] as const) {
        expect(at.rows(sheet), `${sheet} after a cut at ${call}`).toEqual(whole.rows(sheet));
      }
    }
  });
});

describe('Báo cáo cấp trên', () => {
  const value = (at: SmallOffice, item: number) => {
    const { value: shown, standing, how, remark } = at.table('upward').find((row) => row.item === String(item)) ?? {};
    return [shown, standing, how, remark];
  };

  it('has 77 values, each with how it came about and what it lacks', () => {
    const at = office();
    reportUpwards(at.ports, HUMG_MONTHLY, '3/2026');
    expect(at.table('upward')).toHaveLength(78);
    expect(value(at, 24)).toEqual(['5', 'Đầy đủ', 'tổng của 3/3 tổ chức', '']);
    expect(value(at, 42)).toEqual([
      '0',
      'Chưa xác nhận',
      'tổng của 3/3 tổ chức; biến động trong tháng, mức cuối kỳ chưa rõ',
      'Còn cảnh báo: A: Có biến động; A: Thiếu số đầu kỳ; B: Thiếu số đầu kỳ; C: Có biến động; C: Thiếu số đầu kỳ',
    ]);
    expect(value(at, 77)).toEqual(['Đề nghị tập huấn.', 'Chờ biên tập', '1 tổ chức: A', '']);
    expect(value(at, 1)[1]).toBe('Người gửi tự điền');
    expect(value(at, 56)[1]).toBe('Chưa giao cho ai');
  });

  it('what is not complete is marked in the line too', () => {
    const at = office();
    reportUpwards(at.ports, HUMG_MONTHLY, '');
    const [line] = at.rows('upwardLine');
    expect(line?.[0]).toBe('2026-04');
    // The month, what is missing, the values, and the row's seal.
    expect(line).toHaveLength(2 + 77 + 1);
    expect(line?.[1 + 24]).toBe('4 [chưa đủ 1/3]');
    expect(line?.[1 + 31]).toBe('[chưa có]');
    reportUpwards(at.ports, HUMG_MONTHLY, 'tháng 3/2026');
    expect(at.rows('upwardLine')[0]?.[1 + 24]).toBe(5);
  });

  it('follows what the office says of a finding, and a rebuild calls that no difference', () => {
    const at = office();
    reportUpwards(at.ports, HUMG_MONTHLY, '3/2026');
    at.table('findings').forEach(({ item }, row) => {
      if (item === '42') at.type('findings', row, 'state', 'Đã xác nhận');
    });
    expect(rebuild(at.ports, HUMG_MONTHLY).differences).toEqual([]);
    expect(value(at, 42).slice(0, 2)).toEqual(['0', 'Đầy đủ']);
  });

  it.each([
    ['tháng 3', 'Chưa rõ tháng “tháng 3”. Đề nghị ghi đủ tháng và năm, ví dụ 10/2026.'],
    ['02/2026', 'Tháng 02/2026 không có báo cáo: chế độ bắt đầu từ tháng 3/2026. Đề nghị chọn tháng khác.'],
    ['6/2026', 'Tháng 6/2026 chưa đến. Đề nghị chọn tháng đã bắt đầu.'],
  ])('refuses "%s"', (typed, sentence) => {
    expect(() => reportUpwards(office().ports, HUMG_MONTHLY, typed)).toThrow(sentence);
  });

  it('fills in only complete figures, and only below the titles of the letter', () => {
    const at = office();
    expect(reportUpwards(at.ports, HUMG_MONTHLY, '3/2026')).toMatchObject({
      link: null,
      linkText:
        'Chưa có địa chỉ biểu mẫu cấp trên: ghi ở khóa “Địa chỉ biểu mẫu cấp trên”, trang Cấu hình, nếu muốn điền sẵn.',
    });
    const row = at.table('settings').findIndex(({ key }) => key === 'Địa chỉ biểu mẫu cấp trên');
    at.type('settings', row, 'value', 'https://forms.test/cap-tren');
    at.form.questions = at.form.questions.map((each) =>
      each.id === 'q31' ? question('q31', 'Một câu hỏi khác', 31) : each,
    );
    const page = reportUpwards(at.ports, HUMG_MONTHLY, '3/2026');
    expect(page.link).toBe('https://forms.test/bao-cao?q24=5');
    expect(page.linkText).toContain('Đã điền sẵn 1 câu: Mục 24.');
    expect(
      reportUpwards({ ...at.ports, forms: { ...at.ports.forms, find: () => null } }, HUMG_MONTHLY, ''),
    ).toMatchObject({
      link: null,
      linkText: expect.stringContaining('Không mở được biểu mẫu cấp trên'),
    });
  });
});

describe('In báo cáo', () => {
  it('prints one organisation, or the school, and writes nothing', () => {
    const at = office();
    const before = JSON.stringify([at.rows('upward'), at.rows('settings'), at.rows('overview')]);
    const own = printReport(at.ports, HUMG_MONTHLY, 'A', '4/2026').html;
    expect(own).toContain('<div class="name">CHI BỘ A</div>');
    expect(own).toContain('<td class="num">khoảng 2</td>');
    expect(own).toContain('ghi nguyên văn, không cộng');
    expect(own).toContain('Thiếu phòng máy.');
    const school = printReport(at.ports, HUMG_MONTHLY, '', '4/2026').html;
    expect(school).toContain('Số liệu tính từ 1/3 báo cáo của tháng.');
    expect(school).toContain('Chưa có báo cáo: Chi bộ B; Chi bộ C.');
    expect(JSON.stringify([at.rows('upward'), at.rows('settings'), at.rows('overview')])).toBe(before);
  });

  it('the code changes with a figure, and with nothing else', () => {
    const at = office();
    const code = () => /Mã số liệu: (\S+)/.exec(printReport(at.ports, HUMG_MONTHLY, 'A', '3/2026').html)?.[1];
    const before = code();
    expect(before).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    at.submit('r9', '2026-05-04 09:00:00', 'C', 3, { 24: '9', 31: '0', 42: '-1' });
    at.run('2026-05-04 10:00:00');
    expect(code()).toBe(before);
    at.submit('r1', '2026-05-04 11:00:00', 'A', 3, { 24: '4', 31: '0', 42: '1', 77: 'Đề nghị tập huấn.' });
    at.run('2026-05-04 12:00:00');
    expect(code()).not.toBe(before);
  });

  it('without a report there is nothing to print', () => {
    expect(() => printReport(office().ports, HUMG_MONTHLY, 'B', '4/2026')).toThrow(
      'Chi bộ B chưa có báo cáo tháng 4/2026 nên không có gì để in.',
    );
  });

  it('all of the last month whose deadline has passed: the school, and whoever has reported', () => {
    expect(exportReports(office().ports, HUMG_MONTHLY).map(({ name }) => name)).toEqual([
      '2026-04-toan-truong',
      '2026-04-A',
    ]);
  });
});
