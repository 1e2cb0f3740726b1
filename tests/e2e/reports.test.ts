// The three commands of reports on the host, with dialogs and forms; the built bundle in its own context.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readForm } from '../../host/cli/form-file';
import { createHost } from '../../host/create-host';
import type { ExecutionReport, FormDefinition, LocalHost } from '../../host/types';

const SPAN = 'Tổng hợp kỳ…';
const UPWARD = 'Báo cáo cấp trên…';
const PRINT = 'In báo cáo…';

let host: LocalHost;

function sampleForm(): FormDefinition {
  const { value } = readForm('form.json', readFileSync('samples/form.json'));
  if (value === undefined) throw new Error('samples/form.json is no form');
  return value;
}

function ok(report: ExecutionReport): ExecutionReport {
  if (report.error) throw new Error(report.error.stack);
  return report;
}

/** The rows of a sheet, each by column title. */
function table(sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  const [header = [], ...rows] = found?.cells.map((row) => row.map(({ value }) => value)) ?? [];
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map((row) => Object.fromEntries(row.map((value, place) => [String(header[place]), value])));
}

/** Answers by question number, as the form of the sample has them. */
function submit(formId: string, typed: Readonly<Record<number, string>>): void {
  const answers = Array.from({ length: 77 }, (_, index) => typed[index + 1] ?? '');
  host.submit(formId, { email: 'chiuy.dt@humg.test', answers });
}

function choose(command: string, ...answers: readonly string[]): ExecutionReport {
  for (const answer of answers) host.answerNext('OK', answer);
  return host.clickMenu(command);
}

function setUpperForm(address: string): void {
  const row = table('Cấu hình').findIndex(({ Khóa: key }) => key === 'Địa chỉ biểu mẫu cấp trên');
  host.type('Cấu hình', row + 2, 2, [[address]]);
}

// Two organisations: DT answers for 24, 49 and 54, KHCN for 24, 56 and 57; DT writes with malice.
beforeAll(() => {
  host = createHost({ bundle: 'dist', now: Date.UTC(2026, 2, 2, 1) });
  const { id, editUrl } = host.createForm(sampleForm());
  ok(host.run('setUp'));
  host.open();
  host.type('Đơn vị', 2, 1, [
    ['DT', 'Chi bộ Đào tạo', '', 'bithu.dt@humg.test', '', '', '', '24,49,54'],
    ['KHCN', 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế', '', 'bithu.khcn@humg.test', '', '', '', '24,56,57'],
  ]);
  host.answerNext('OK', editUrl);
  host.answerNext('YES');
  ok(host.clickMenu('Liên kết biểu mẫu…'));
  host.advanceTo(Date.UTC(2026, 2, 20, 2));
  submit(id, {
    1: 'Chi bộ Đào tạo',
    2: 'Tháng 3',
    24: '2',
    49: '-12',
    54: '8',
    77: '<script>alert(1)</script> & "đề nghị"',
  });
  submit(id, { 1: 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế', 2: 'Tháng 3', 24: '1', 56: '4', 57: '2' });
  host.advanceTo(Date.UTC(2026, 3, 20, 2));
  submit(id, { 1: 'Chi bộ Khoa học công nghệ và Hợp tác quốc tế', 2: 'Tháng 4', 24: '0', 56: '5', 57: '3' });
  host.advanceTo(Date.UTC(2026, 4, 4, 2));
}, 60_000);

describe(SPAN, () => {
  it('asks for both in words, writes the sheet and says so', () => {
    const { shown } = ok(choose(SPAN, '6 tháng 2026', 'KHCN'));
    expect(shown).toHaveLength(3);
    expect(shown[2]).toContain('Đã tổng hợp 6 tháng đầu năm 2026, Chi bộ Khoa học công nghệ và Hợp tác quốc tế');
    const [head] = table('Tổng hợp');
    expect(head?.['Còn thiếu, ghi chú, nguyên văn']).toBe(
      '6 tháng đầu năm 2026 chỉ có tháng 3, 4, 5; chế độ bắt đầu từ 3/2026; chưa đến: tháng 6.\nChưa có báo cáo: T5: KHCN.',
    );
    // 4 + 2 in March, 5 + 3 in April.
    expect(table('Tổng hợp').find(({ Mục: item }) => item === '56 + 57')).toMatchObject({
      'Trong kỳ': 14,
      'Có số / phải báo cáo': '4/6',
    });
    expect(table('Cấu hình').find(({ Khóa: key }) => key === 'Kỳ tổng hợp')?.['Giá trị']).toBe('6 tháng đầu năm 2026');
  });

  it('refuses what is unclear with a sentence, and asks nothing more after a cancel', () => {
    expect(choose(SPAN, 'quý 2', '').error?.message).toContain('Chưa rõ kỳ “quý 2”');
    host.answerNext('CANCEL');
    expect(ok(host.clickMenu(SPAN)).shown).toHaveLength(1);
    expect(table('Cấu hình').find(({ Khóa: key }) => key === 'Kỳ tổng hợp')?.['Giá trị']).toBe('6 tháng đầu năm 2026');
  });
});

describe(UPWARD, () => {
  it('writes 77 values and one line of them', () => {
    const { shown, pages } = ok(choose(UPWARD, '3/2026'));
    expect(pages).toBeUndefined();
    expect(shown[1]).toContain('Chưa có địa chỉ biểu mẫu cấp trên');
    const rows = table('Báo cáo cấp trên').filter(({ Mục: item }) => item !== '');
    expect(rows).toHaveLength(77);
    expect(rows[23]).toMatchObject({
      STT: '2',
      'Giá trị': 3,
      'Tình trạng': 'Đầy đủ',
      'Cách có': 'tổng của 2/2 tổ chức',
    });
    const [line] = table('Dòng cấp trên');
    // The month, what is missing, the values, and the row's seal.
    expect(Object.keys(line ?? {})).toHaveLength(2 + 77 + 1);
    expect(line).toMatchObject({
      Kỳ: '2026-03',
      'Mục 24 · TG02': 3,
      'Mục 56 · NV02': 4,
      'Mục 49': '-12 [chưa xác nhận]',
    });
  });

  it('opens the superior form filled in beforehand, with complete figures only', () => {
    const upper = host.createForm(sampleForm());
    setUpperForm(upper.editUrl);
    const [page] = ok(choose(UPWARD, '4/2026')).pages ?? [];
    expect(page?.title).toBe('Báo cáo cấp trên tháng 4/2026');
    // DT has not reported in April: of 24 only a part is known, 54 and 49 are missing.
    expect(page?.html).toContain('Đã điền sẵn 2 câu: Mục 56–57.');
    const link = /href="([^"]+)"/.exec(page?.html ?? '')?.[1]?.replace(/&amp;/g, '&') ?? '';
    expect(link.startsWith(`${upper.publishedUrl}?usp=pp_url&entry.`)).toBe(true);
    expect([...link.matchAll(/entry\.\d+=([^&]*)/g)].map(([, answer]) => answer)).toEqual(['5', '3']);
  });

  it('says so when that form cannot be opened', () => {
    setUpperForm('https://docs.google.com/forms/d/khong-co/edit');
    const { shown } = ok(choose(UPWARD, ''));
    expect(shown[1]).toContain('Không mở được biểu mẫu cấp trên nên không điền sẵn được');
  });
});

describe(PRINT, () => {
  it('shows a page to print, with what people wrote as text', () => {
    const [page] = ok(choose(PRINT, 'DT', '3/2026')).pages ?? [];
    expect(page).toMatchObject({ kind: 'dialog', title: 'Báo cáo kết quả công tác tháng 3/2026' });
    expect(page?.html).toContain('<div class="name">CHI BỘ ĐÀO TẠO</div>');
    expect(page?.html).toContain('<button type="button" onclick="window.print()">In báo cáo</button>');
    expect(page?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;đề nghị&quot;');
    expect(page?.html).not.toContain('<script');
  });

  it('a blank is the school, and the latest month whose deadline has passed', () => {
    const [page] = ok(choose(PRINT, '', '')).pages ?? [];
    expect(page?.title).toBe('Báo cáo kết quả công tác tháng 4/2026');
    expect(page?.html).toContain('<div class="name">ĐẢNG ỦY TRƯỜNG ĐH MỎ - ĐỊA CHẤT</div>');
    expect(page?.html).toContain('Chưa có báo cáo: Chi bộ Đào tạo.');
  });

  it('refuses an organisation that has not reported', () => {
    expect(choose(PRINT, 'DT', '4/2026').error?.message).toContain('Chi bộ Đào tạo chưa có báo cáo tháng 4/2026');
  });
});
