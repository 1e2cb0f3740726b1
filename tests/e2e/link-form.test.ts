// Linking a form on the host, with dialogs, and noticing what its owner changes; the built bundle in its own context.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../host/cli/form-file';
import { createHost } from '../../host/create-host';
import type { ExecutionReport, FormDefinition, FormItemDefinition, LocalHost } from '../../host/types';

const MENU = 'Liên kết biểu mẫu…';
const EMAIL: FormItemDefinition = { type: 'TEXT', title: 'Địa chỉ email' };

function sampleForm(): FormDefinition {
  const { value } = readForm('form.json', readFileSync('samples/form.json'));
  if (value === undefined) throw new Error('samples/form.json is no form');
  return value;
}

interface Desk {
  readonly host: LocalHost;
  readonly formId: string;
  readonly address: string;
}

/** A workbook that is set up, and a form that it does not know yet. */
function desk(form: FormDefinition = sampleForm()): Desk {
  const host = createHost({ bundle: 'dist', now: Date.UTC(2026, 2, 2, 1) });
  const { id, editUrl } = host.createForm(form);
  ok(host.run('setUp'));
  host.open();
  return { host, formId: id, address: editUrl };
}

function ok(report: ExecutionReport): ExecutionReport {
  if (report.error) throw new Error(report.error.stack);
  return report;
}

function linkByMenu({ host, address }: Desk, answer: 'YES' | 'NO' = 'YES'): ExecutionReport {
  host.answerNext('OK', address);
  host.answerNext(answer);
  return host.clickMenu(MENU);
}

/** The rows of a sheet, each by column title. */
function table({ host }: Desk, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  const [header = [], ...rows] = found?.cells.map((row) => row.map(({ value }) => value)) ?? [];
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map((row) => Object.fromEntries(row.map((value, place) => [String(header[place]), value])));
}

function verdicts(at: Desk): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of table(at, 'Danh mục')) {
    const verdict = String(row['So với văn bản']);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

describe('the menu command', () => {
  it('asks for the address, shows the result, and links when the person agrees', () => {
    const at = desk();
    const report = ok(linkByMenu(at));
    expect(report.shown).toHaveLength(3);
    expect(report.shown[1]).toContain('Khớp tên: 46 (Mục 24, 29–41, 46–77)');
    expect(report.shown[2]).toContain('Đã liên kết 77 câu hỏi của biểu mẫu.');
    expect(verdicts(at)).toEqual({ Khớp: 46, 'Chưa có tên trong văn bản': 31 });
    expect(table(at, 'Cấu hình').find((row) => row.Khóa === 'Địa chỉ biểu mẫu')?.['Giá trị']).toBe(at.address);
    const gate = table(at, 'Danh mục').find((row) => row.Mục === '69');
    expect(gate?.['Loại câu hỏi']).toBe('Trắc nghiệm');
    expect(JSON.parse(String(gate?.['Cấu trúc câu hỏi']))).toMatchObject({
      place: 69,
      page: 5,
      choices: [
        { value: 'Có', goTo: 6 },
        { value: 'Không', goTo: 7 },
      ],
    });
  });

  it('changes nothing when the person cancels', () => {
    const at = desk();
    const before = JSON.stringify(at.host.workbook());
    at.host.answerNext('CANCEL');
    ok(at.host.clickMenu(MENU));
    expect(JSON.stringify(at.host.workbook())).toBe(before);
  });

  it('shows the result in Danh mục when the person says no, and links when the command runs again', () => {
    const at = desk();
    const proposed = (row: Readonly<Record<string, unknown>>) => [
      row['Mã câu hỏi chờ xác nhận'],
      row['Tên câu hỏi chờ xác nhận'],
      row['So với văn bản, chờ xác nhận'],
    ];
    const refused = ok(linkByMenu(at, 'NO'));
    expect(refused.shown[2]).toContain('Chưa liên kết. Kết quả so ở trang Danh mục');
    expect(verdicts(at)).toEqual({ '': 77 });
    const row = table(at, 'Danh mục').find(({ Mục }) => Mục === '46') ?? {};
    expect(proposed(row)).toEqual([expect.stringMatching(/^\d+$/), 'Giáo sư', 'Khớp']);
    expect(row['Mã câu hỏi']).toBe('');
    expect(table(at, 'Cấu hình').find(({ Khóa }) => Khóa === 'Địa chỉ biểu mẫu')?.['Giá trị']).toBe('');

    at.host.answerNext('OK', '');
    at.host.answerNext('YES');
    const agreed = ok(at.host.clickMenu(MENU));
    expect(agreed.shown[0]).toContain(at.address);
    expect(agreed.shown[1]).toContain('Kết quả từng câu như đang ghi ở trang Danh mục');
    expect(verdicts(at)).toEqual({ Khớp: 46, 'Chưa có tên trong văn bản': 31 });
    expect(table(at, 'Danh mục').flatMap(proposed).join('')).toBe('');
    expect(table(at, 'Cấu hình').find(({ Khóa }) => Khóa === 'Địa chỉ biểu mẫu')?.['Giá trị']).toBe(at.address);
  });

  it('finds the offset of a form that asks for an e-mail address first', () => {
    const form = sampleForm();
    const at = desk({ ...form, collectsEmail: false, items: [EMAIL, ...form.items] });
    const report = ok(linkByMenu(at));
    expect(report.shown[1]).toContain('Mục 24 là câu thứ 25 của biểu mẫu (lệch 1 câu).');
    expect(report.shown[1]).toContain('Biểu mẫu không thu thập địa chỉ email');
    expect(verdicts(at)).toEqual({ Khớp: 46, 'Chưa có tên trong văn bản': 31, Thừa: 1 });
    expect(table(at, 'Danh mục').at(-1)).toMatchObject({ Mục: '', 'Tên câu hỏi trong biểu mẫu': 'Địa chỉ email' });
    const { shown } = ok(at.host.run('checkInputs'));
    expect(shown[0]).toContain('Các trang nhập không có dòng nào cần sửa.');
    expect(shown[0]).toContain('Biểu mẫu không thu thập địa chỉ email');
  });

  it('refuses a form in which nothing is like the letter', () => {
    const at = desk({ title: 'Khác', collectsEmail: true, items: [EMAIL] });
    expect(linkByMenu(at).error?.message).toContain('Biểu mẫu có 1 câu hỏi, không câu nào có tên như trong văn bản');
    expect(verdicts(at)).toEqual({ '': 77 });
  });

  it('reads every kind of question that a form can have', () => {
    const kinds = ['CHECKBOX', 'SCALE', 'DATE', 'TIME', 'PARAGRAPH_TEXT'] as const;
    const form = sampleForm();
    const extra = kinds.map((type): FormItemDefinition => ({ type, title: `Thêm ${type}`, choices: ['A', 'B'] }));
    const at = desk({ ...form, items: [...form.items, ...extra] });
    ok(linkByMenu(at));
    expect(
      table(at, 'Danh mục')
        .slice(77)
        .map((row) => row['Loại câu hỏi']),
    ).toEqual(['Hộp kiểm', 'Phạm vi tuyến tính', 'Ngày', 'Giờ', 'Đoạn']);
  });
});

describe('set-up', () => {
  function typeAddress({ host, address }: Desk): void {
    const rows = host.workbook().sheets.find(({ name }) => name === 'Cấu hình')?.cells ?? [];
    host.type('Cấu hình', rows.findIndex(([key]) => key?.value === 'Địa chỉ biểu mẫu') + 1, 2, [[address]]);
  }

  it('asks before it links, ends well when the person says no, and asks no more once linked', () => {
    const at = desk();
    typeAddress(at);
    at.host.answerNext('NO');
    const refused = ok(at.host.run('setUp'));
    expect(refused.shown[1]).toContain('Chưa liên kết. Kết quả so ở trang Danh mục');
    expect(verdicts(at)).toEqual({ '': 77 });
    const agreed = ok(at.host.run('setUp'));
    expect(agreed.shown[1]).toContain('Đã thiết lập');
    expect(agreed.shown[1]).toContain('Đã liên kết 77 câu hỏi của biểu mẫu.');
    expect(ok(at.host.run('setUp')).shown).toEqual([expect.stringContaining('Đã liên kết 77 câu hỏi của biểu mẫu.')]);
  });
});

describe('a form that its owner changes', () => {
  it('renamed and moved questions are followed by id when the form is set up again', () => {
    const at = desk();
    ok(linkByMenu(at));
    const ids = table(at, 'Danh mục').map((row) => row['Mã câu hỏi']);
    at.host.editForm(at.formId, { kind: 'rename', question: 24, title: 'Số buổi sinh hoạt' });
    at.host.editForm(at.formId, { kind: 'move', question: 24, to: 30 });
    at.host.editForm(at.formId, { kind: 'delete', question: 77 });
    at.host.editForm(at.formId, { kind: 'add', place: 3, item: { type: 'TEXT', title: 'Câu mới' } });
    ok(at.host.run('setUp'));
    expect(table(at, 'Danh mục').map((row) => row['Mã câu hỏi'])).toEqual(ids);
  });

  it('is noted at the next collect, question by question, and cleared by linking again', () => {
    const at = desk();
    ok(linkByMenu(at));
    at.host.editForm(at.formId, { kind: 'rename', question: 24, title: 'Số buổi sinh hoạt' });
    at.host.editForm(at.formId, { kind: 'move', question: 24, to: 30 });
    at.host.editForm(at.formId, { kind: 'delete', question: 77 });
    at.host.editForm(at.formId, { kind: 'add', place: 3, item: { type: 'TEXT', title: 'Câu mới' } });
    at.host.editForm(at.formId, { kind: 'choices', question: 70, values: ['Có', 'Không có'] });
    const notes = () =>
      table(at, 'Danh mục')
        .filter((row) => row['Thay đổi của biểu mẫu'] !== '')
        .map((row) => [row.Mục, row['Thay đổi của biểu mẫu']]);
    ok(at.host.run('collectNow'));
    expect(notes()).toEqual([
      [
        '24',
        'Đổi tên: “TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ” thành “Số buổi sinh hoạt”; chuyển từ câu thứ 24 sang câu thứ 31',
      ],
      ['69', 'Thêm lựa chọn “Không có”; bỏ lựa chọn “Không”'],
      ['77', 'Câu hỏi đã bị xóa khỏi biểu mẫu; từ nay không có câu trả lời'],
      ['', 'Câu hỏi mới, đứng thứ 3; câu trả lời chỉ giữ trong Nhật ký cho đến khi ghi số Mục'],
    ]);
    const before = JSON.stringify(table(at, 'Danh mục'));
    ok(at.host.run('collectNow'));
    expect(JSON.stringify(table(at, 'Danh mục'))).toBe(before);
    ok(linkByMenu(at));
    expect(notes()).toEqual([]);
  });

  it('linking again keeps the renamed one by its id, and says so', () => {
    const at = desk();
    ok(linkByMenu(at));
    const before = table(at, 'Danh mục');
    at.host.editForm(at.formId, { kind: 'rename', question: 24, title: 'Số buổi sinh hoạt' });
    at.host.editForm(at.formId, { kind: 'move', question: 24, to: 30 });
    at.host.editForm(at.formId, { kind: 'delete', question: 77 });
    const { shown } = ok(linkByMenu(at));
    expect(shown[1]).toContain('Khác tên: 1 (Mục 24)');
    expect(shown[1]).toContain('Thiếu (không xác định được câu hỏi): 1 (Mục 77)');
    const after = table(at, 'Danh mục');
    expect(after[23]).toMatchObject({
      'Mã câu hỏi': before[23]?.['Mã câu hỏi'],
      'Tên câu hỏi trong biểu mẫu': 'Số buổi sinh hoạt',
      'So với văn bản': 'Khác tên',
    });
    expect(after[76]).toMatchObject({ 'Mã câu hỏi': '', 'So với văn bản': 'Thiếu' });
  });

  it('the check says that it is closed', () => {
    const at = desk();
    ok(linkByMenu(at));
    at.host.editForm(at.formId, { kind: 'switches', accepting: false });
    expect(ok(at.host.run('checkInputs')).shown[0]).toContain('Biểu mẫu đang đóng, không nhận câu trả lời.');
  });
});
