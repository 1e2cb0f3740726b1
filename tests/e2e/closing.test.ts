// Closing a month with its dialogs, in the built bundle on the host.

import { describe, expect, it } from 'vitest';
import { costOf } from '../../bench/budgets';
import { createOffice, type Office } from '../../bench/synthetic-office';

function rows(office: Office, name: string): readonly (readonly unknown[])[] {
  const cells = office.host.workbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return cells
    .slice(1)
    .filter(([first]) => first !== undefined && first.value !== '')
    .map((row) => row.map((cell) => cell?.value));
}

function inApril(): Office {
  const office = createOffice({ organisations: 2, months: [3] });
  office.host.advanceTo(Date.parse('2026-04-10T09:00:00+07:00'));
  return office;
}

describe('Chốt kỳ…', () => {
  it('asks the month, shows what is missing, asks who, and freezes; a second time it changes nothing', () => {
    const office = inApril();
    office.host.answerNext('OK', '3/2026');
    office.host.answerNext('YES');
    office.host.answerNext('OK', 'Người chốt (minh họa)');
    const report = office.run('closeMonth');
    expect(report.shown.map((text) => text.split('\n')[0])).toEqual([
      'Kỳ Báo Cáo: Chốt số liệu của kỳ nào? Ghi dạng 2026-03. Để trống: kỳ chưa chốt sớm nhất đã hết hạn nộp.',
      'Kỳ Báo Cáo: Chốt số liệu tháng 3/2026',
      expect.stringMatching(/^Kỳ Báo Cáo: Người chốt \(họ và tên\)\. Để trống: .+@.+\.$/),
      'Kỳ Báo Cáo: Đã chốt tháng 3/2026: 2 tổ chức đảng, 2 báo cáo. Số liệu đã chốt ở trang Sổ chốt.',
    ]);
    const closed = rows(office, 'Sổ chốt');
    expect(closed.map((row) => [row[0], row[1], row[4], row[5], row[6]])).toEqual([
      ['2026-03', 'U1', 'Người chốt (minh họa)', 2, 1],
      ['2026-03', 'U2', 'Người chốt (minh họa)', 2, 1],
    ]);
    expect(rows(office, 'Quyết định').map((row) => [row[0], row[1], row[2], row[11]])).toEqual([
      ['Chấp nhận', 'Chốt kỳ', '2026-03', 'Đang áp dụng'],
    ]);
    expect(costOf(report).tripsBeyondInputs).toBeLessThanOrEqual(15);

    office.host.answerNext('OK', '2026-03');
    expect(office.run('closeMonth').shown.map((text) => text.split(' (')[0])).toContain(
      `Kỳ Báo Cáo: Tháng 3/2026 đã được chốt lúc ${String(closed[0]?.[3]).slice(0, 16)}`,
    );
    expect(rows(office, 'Sổ chốt')).toEqual(closed);
  });

  it.each([
    ['at the question', ['YES', 'NO']],
    ['at the month', ['CANCEL']],
  ] as const)('leaves everything as it is when the person declines %s', (_where, answers) => {
    const office = inApril();
    for (const answer of answers) office.host.answerNext(answer === 'YES' ? 'OK' : answer, '');
    office.run('closeMonth');
    expect([rows(office, 'Sổ chốt'), rows(office, 'Quyết định')]).toEqual([[], []]);
  });

  it('the response that comes next costs no more than before', () => {
    const office = inApril();
    office.run('closeMonth');
    office.host.submit(office.formId, office.submission(0, 4));
    const report = office.host.executions[office.host.executions.length - 1];
    if (report === undefined) throw new Error('no intake');
    expect([report.entry, report.error, costOf(report).tripsBeyondInputs]).toEqual(['handleFormSubmit', undefined, 8]);
  });
});
