// Signed copies: complete when form, paper and e-mail are there; what was signed against what counts.

import { describe, expect, it } from 'vitest';
import { deadlineIn } from '../../src/app/deadlines';
import { summaryOf } from '../../src/app/letters/summary';
import { figureCode } from '../../src/domain/report/figure-code';
import { printedAnswers } from '../../src/domain/report/printed-answers';
import type { SignedCopy } from '../../src/domain/report/signed-copy';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { receivedText } from '../../src/text/signed-copies';
import { addRow, adjustment, close, twoMonths } from './closed-office';
import { createSmallOffice, type SmallOffice } from './small-office';

function printedCode(office: SmallOffice, unit: string, period: string, at: string): string {
  const report = office.run(at).projection().figures.reports(unit, period);
  if (report === null) throw new RangeError(`${unit} ${period}`);
  return figureCode(printedAnswers(report, HUMG_MONTHLY.items));
}

function march(office: SmallOffice, unit = 'A'): string {
  return office.table('tracking').find((row) => row.unit === unit)?.month3 ?? '';
}

function setting(office: SmallOffice, key: string, value: string): void {
  office.type(
    'settings',
    office.table('settings').findIndex((row) => row.key === key),
    'value',
    value,
  );
}

const PAPER = { period: '2026-03', unit: 'A', paperOn: '27/03/2026' };

describe('states', () => {
  it.each<[string, Readonly<Record<string, string>> | null, string]>([
    ['nothing', null, 'Đúng hạn · chờ bản ký'],
    ['paper alone', PAPER, 'Đúng hạn · chờ bản ký'],
    ['e-mail alone', { ...PAPER, paperOn: '', emailOn: '27/03/2026' }, 'Đúng hạn · chờ bản ký'],
    ['both', { ...PAPER, emailOn: '28/03/2026' }, 'Đúng hạn · hoàn thành'],
  ])('%2$j: %3$s', (_what, row, state) => {
    const office = twoMonths();
    if (row !== null) addRow(office, 'signed', row);
    office.run('2026-05-02 09:00:00');
    expect([march(office), march(office, 'B')]).toEqual([state, 'Đúng hạn · chờ bản ký']);
  });

  it('an office that does not record them sees the form alone', () => {
    const office = twoMonths();
    setting(office, 'Theo dõi bản ký', 'Không');
    office.run('2026-05-02 09:00:00');
    expect(march(office)).toBe('Đúng hạn');
  });

  // The deadline of March 2026 is Friday, 27/03.
  it.each([
    ['biểu mẫu', 'Đúng hạn · hoàn thành', 'Đúng hạn · chờ bản ký'],
    ['bản giấy', 'Muộn 3 ngày · hoàn thành', 'Quá hạn · chờ bản ký'],
    ['email', 'Đúng hạn · hoàn thành', 'Quá hạn · chờ bản ký'],
    ['đủ cả ba', 'Muộn 3 ngày · hoàn thành', 'Quá hạn · chờ bản ký'],
  ])('lateness by “%s”: %s, without a copy %s', (by, withCopy, without) => {
    const office = twoMonths();
    addRow(office, 'signed', { ...PAPER, paperOn: '30/03/2026', emailOn: '26/03/2026' });
    setting(office, 'Đúng hạn tính theo', by);
    office.run('2026-05-02 09:00:00');
    expect([march(office), march(office, 'B')]).toEqual([withCopy, without]);
  });

  // A has sent its e-mail on 26/3 and its paper on 30/3, B nothing but the form, C not even that.
  it.each([
    ['2026-03-26', 'biểu mẫu', ['Đúng hạn', 'Đúng hạn', 'Đang mở'], [2, 0, 0, 1]],
    ['2026-03-26', 'bản giấy', ['Muộn 3 ngày', 'Đã nộp biểu mẫu, chờ bản ký', 'Đang mở'], [1, 1, 1, 1]],
    ['2026-05-02', 'biểu mẫu', ['Đúng hạn', 'Đúng hạn', 'Quá hạn'], [2, 0, 0, 1]],
    ['2026-05-02', 'bản giấy', ['Muộn 3 ngày', 'Đã nộp biểu mẫu, chờ bản ký (quá hạn)', 'Quá hạn'], [1, 1, 1, 1]],
    ['2026-05-02', 'email', ['Đúng hạn', 'Đã nộp biểu mẫu, chờ bản ký (quá hạn)', 'Quá hạn'], [1, 0, 1, 1]],
    ['2026-05-02', 'đủ cả ba', ['Muộn 3 ngày', 'Đã nộp biểu mẫu, chờ bản ký (quá hạn)', 'Quá hạn'], [1, 1, 1, 1]],
  ])('on %s, lateness by “%s”, the office’s summaries say %j, counted %j', (day, by, states, counts) => {
    const office = createSmallOffice();
    for (const unit of ['A', 'B']) office.submit(unit, '2026-03-20 08:00:00', unit, 3);
    addRow(office, 'signed', { ...PAPER, paperOn: '30/03/2026', emailOn: '26/03/2026' });
    setting(office, 'Đúng hạn tính theo', by);
    const projection = office.run(`${day} 09:00:00`).projection();
    const deadline = deadlineIn(HUMG_MONTHLY, projection.inputs, '2026-03');
    const summary = summaryOf(projection, deadline, new Map());
    expect(['A', 'B', 'C'].map((unit) => summary.rowOf(unit)?.state)).toEqual(states);
    const { reported, late, awaitingCopy, missing } = summary.counts;
    expect([reported, late, awaitingCopy, missing]).toEqual(counts);
    expect(summary.missing.map(({ id }) => id)).toEqual(['C']);
  });

  it('says what was late, and what is still to come', () => {
    const office = twoMonths();
    addRow(office, 'signed', { ...PAPER, paperOn: '30/03/2026' });
    setting(office, 'Đúng hạn tính theo', 'bản giấy');
    office.run('2026-05-02 09:00:00');
    const said = office
      .table('findings')
      .filter(({ period }) => period === '2026-03')
      .map(({ unit, what }) => `${unit}: ${what}`);
    expect(said).toContain('A: Nhận bản giấy ngày 30/03/2026, sau hạn 27/03/2026 là 3 ngày.');
    expect(said).toContain('B: Đã có số liệu trong biểu mẫu, chưa nhận bản giấy; hạn nộp 27/03/2026.');
  });
});

describe('what was signed', () => {
  function compared(office: SmallOffice): readonly (string | undefined)[] {
    const findings = office.table('findings').filter(({ what, closed }) => what?.includes('ản ký') && closed === '');
    return [office.table('signed')[0]?.comparison, ...findings.map(({ what }) => what)];
  }

  it('is what counts', () => {
    const office = twoMonths();
    addRow(office, 'signed', {
      ...PAPER,
      code: printedCode(office, 'A', '2026-03', '2026-05-02 08:00:00').toLowerCase(),
    });
    office.run('2026-05-02 09:00:00');
    expect(compared(office)).toEqual(['Khớp']);
  });

  it('differs from a later version: the copy says of which items', () => {
    const office = twoMonths();
    const code = printedCode(office, 'A', '2026-03', '2026-05-02 08:00:00');
    office.submit('A3', '2026-05-02 08:30:00', 'A', 3, { 24: '5', 31: '0' });
    addRow(office, 'signed', { ...PAPER, code });
    office.run('2026-05-02 09:00:00');
    const cells = 'Mục 24 (bản ký 3, hiện nay 5); Mục 42 (bản ký -1, hiện nay để trống)';
    expect(compared(office)).toEqual([
      `Khác: ${cells}`,
      `Bản ký khác số liệu đang tính: ${cells}. Đề nghị xác nhận số nào đúng, hoặc tổ chức ký lại bản mới.`,
    ]);
  });

  it('differs from what was adjusted after closing', () => {
    const office = twoMonths();
    addRow(office, 'signed', { ...PAPER, code: printedCode(office, 'A', '2026-03', '2026-05-02 08:00:00') });
    close(office, '2026-05-02 09:00:00', '2026-03');
    addRow(office, 'adjustments', adjustment('3', '5'));
    office.run('2026-05-05 09:00:00');
    expect(compared(office)[0]).toBe('Khác: Mục 24 (bản ký 3, hiện nay 5)');
  });

  it.each([
    ['', 'Chưa ghi mã số liệu', 0],
    ['AB12-CD34', 'Mã không khớp bản nào', 1],
  ])('code “%s”: %s', (code, comparison, findings) => {
    const office = twoMonths();
    addRow(office, 'signed', { ...PAPER, code });
    office.run('2026-05-02 09:00:00');
    expect(compared(office).slice(0, 1)).toEqual([comparison]);
    expect(compared(office)).toHaveLength(1 + findings);
  });

  it('is never a deviation where the form has no report yet, or where the check is off', () => {
    const office = twoMonths();
    addRow(office, 'signed', { ...PAPER, period: '2026-05', code: 'AB12-CD34' });
    addRow(office, 'signed', { ...PAPER, code: 'AB12-CD34' });
    setting(office, 'Kiểm tra: Bản ký khác số liệu', 'Không');
    office.run('2026-05-02 09:00:00');
    expect(compared(office)).toEqual(['Chưa có báo cáo trong biểu mẫu']);
  });
});

it.each([
  [{ ...PAPER, period: 'x' }, 'Cột “Kỳ” ghi “x”'],
  [{ ...PAPER, unit: 'X' }, 'mang mã “X”'],
  [{ ...PAPER, paperOn: '31/02/2026' }, 'Cột “Ngày nhận bản giấy” ghi “31/02/2026”'],
])('%j is a problem: %s', (row, sentence) => {
  const office = twoMonths();
  addRow(office, 'signed', row);
  const { inputs } = office.run('2026-05-02 09:00:00');
  expect(inputs.problems.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
});

it.each<[string, Partial<SignedCopy> | null, string]>([
  ['no copy', null, 'Văn phòng chưa ghi nhận'],
  ['a row without days', {}, 'Văn phòng chưa ghi nhận'],
  ['paper alone', { paperOn: '2026-03-30' }, 'đã nhận bản giấy ngày 30/03/2026; email: chưa ghi nhận'],
  ['e-mail alone', { emailOn: '2026-03-27' }, 'bản giấy: chưa ghi nhận; đã nhận email ngày 27/03/2026'],
  [
    'both',
    { paperOn: '2026-03-30', emailOn: '2026-03-27' },
    'đã nhận bản giấy ngày 30/03/2026; đã nhận email ngày 27/03/2026',
  ],
])('letters say of %s: %3$s', (_what, days, text) => {
  const copy = {
    row: 2,
    period: '2026-03',
    organisation: 'A',
    document: '',
    signedOn: null,
    signer: '',
    paperOn: null,
    receivedBy: '',
    emailOn: null,
    code: '',
  };
  expect(receivedText(days === null ? null : { ...copy, ...days })).toBe(text);
});
