// The annual plan on the host: its form is linked by menu, registrations come, targets stand in the sheet; the built bundle.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../host/cli/form-file';
import { createHost } from '../../host/create-host';
import type { ExecutionReport, FormDefinition, LocalHost } from '../../host/types';

const MENU = 'Liên kết biểu mẫu kế hoạch…';

function formIn(file: string): FormDefinition {
  const { value } = readForm(file, readFileSync(`samples/${file}`), null);
  if (value === undefined) throw new Error(`samples/${file} is no form`);
  return value;
}

function ok(report: ExecutionReport | undefined): ExecutionReport {
  if (report === undefined || report.error) throw new Error(report?.error?.stack ?? 'nothing ran');
  return report;
}

function at(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}+07:00`);
}

/** The rows of a sheet, each by column title. */
function table(host: LocalHost, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  const [header = [], ...rows] = found?.cells.map((row) => row.map(({ value }) => value)) ?? [];
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map((row) => Object.fromEntries(row.map((value, place) => [String(header[place]), value])));
}

/** Three of the sample's organisations; both forms linked on 16/3. */
function createPlanHost() {
  const host = createHost({ bundle: 'dist', now: at('2026-03-16 09:00:00'), locale: 'vi' });
  const monthly = host.createForm(formIn('form.json'));
  const plan = host.createForm(formIn('form-ke-hoach.json'));
  ok(host.run('setUp'));
  host.open();
  const units = ['DT|Chi bộ Đào tạo', 'MH01|Chi bộ 01 (minh họa)', 'MH02|Chi bộ 02 (minh họa)'].map((unit) => {
    const [id = '', name = ''] = unit.split('|');
    const mailbox = `${id.toLowerCase()}@humg.test`;
    return [id, name, '', `bithu.${mailbox}`, `bithu.${mailbox}`, '', '', '24,29-41'];
  });
  host.type('Đơn vị', 2, 1, units);
  for (const [menu, { editUrl }] of [
    ['Liên kết biểu mẫu…', monthly],
    [MENU, plan],
  ] as const) {
    host.answerNext('OK', editUrl);
    host.answerNext('YES');
    ok(host.clickMenu(menu));
  }
  const register = (time: string, unit: string, name: string, tg02: string) => {
    host.advanceTo(at(time));
    const answers = Array.from({ length: 48 }, () => '');
    answers[0] = name;
    for (const no of [9, 14, 15, 16, 17, 18]) answers[no] = '2';
    answers[13] = tg02;
    const before = host.executions.length;
    host.submit(plan.id, { email: `bithu.${unit.toLowerCase()}@humg.test`, answers });
    const run = host.executions.slice(before).find(({ entry }) => entry === 'handlePlanSubmit');
    ok(run);
  };
  const target = (unit: string) => {
    const row = table(host, 'Chỉ tiêu').find((each) => each['Đơn vị'] === unit && each['Mã chỉ tiêu'] === 'TG02');
    return row === undefined ? null : [row['Chỉ tiêu'], row['Phiên bản'], row.Nguồn];
  };
  const plans = () =>
    Object.fromEntries(
      table(host, 'Theo dõi nộp')
        .slice(1)
        .map((row) => [row.Mã, row['Kế hoạch năm']]),
    );
  return { host, monthly, register, target, plans };
}

describe('the plan’s form', () => {
  it('is linked, registers, is corrected, is late, and waits after acceptance', () => {
    const { host, monthly, register, target, plans } = createPlanHost();
    const linked = table(host, 'Danh mục kế hoạch').filter((row) => row['Mã câu hỏi'] !== '');
    expect(linked).toHaveLength(48);
    expect(host.executions.map(({ shown }) => shown.join('\n')).join('\n')).toContain(
      'Khớp tên: 30 (Mục 9, 13–28, 100–104, 201–204, 301–304)',
    );

    register('2026-03-18 10:00:00', 'DT', 'Chi bộ Đào tạo', '95%');
    expect(target('DT')).toBeNull();
    expect(table(host, 'Cảnh báo')).toMatchObject([
      { Mức: 'Cần xử lý', Kỳ: '2026', Mã: 'DT', Mục: 'TG02', 'Đã ghi trong biểu mẫu': '95%' },
    ]);
    register('2026-03-19 10:00:00', 'DT', 'Chi bộ Đào tạo', '6');
    expect(target('DT')).toEqual(['6', '2', 'Đăng ký 19/03/2026, bản 2']);
    register('2026-03-20 23:00:00', 'MH01', 'Chi bộ 01 (minh họa)', '7');
    expect(plans()).toEqual({ DT: 'Đúng hạn', MH01: 'Đúng hạn', MH02: 'Chưa đăng ký' });
    host.advanceTo(at('2026-03-21 08:30:00'));
    expect(plans().MH02).toBe('Quá hạn');
    register('2026-03-21 09:00:00', 'MH02', 'Chi bộ 02 (minh họa)', '8');
    expect(target('MH02')).toEqual(['8', '1', 'Đăng ký 21/03/2026, bản 1 (sau hạn)']);
    expect(plans().MH02).toBe('Muộn 1 ngày');

    const row = table(host, 'Chỉ tiêu').findIndex(
      (each) => each['Đơn vị'] === 'MH01' && each['Mã chỉ tiêu'] === 'TG02',
    );
    host.type('Chỉ tiêu', row + 2, 7, [['Đã chấp nhận']]);
    register('2026-03-22 09:00:00', 'MH01', 'Chi bộ 01 (minh họa)', '9');
    expect(target('MH01')).toEqual(['7', '1', 'Đăng ký 20/03/2026, bản 1']);
    expect(table(host, 'Quyết định')).toMatchObject([
      { Việc: 'Đổi chỉ tiêu', Kỳ: '2026', Mã: 'MH01', Mục: 'TG02', 'Đang ghi': '7', 'Đề nghị': '9' },
    ]);
    const adopted = ['Chấp nhận', 'Thường trực Đảng ủy', '23/03/2026', '61-CV/ĐU'];
    [1, 9, 10, 11].forEach((column, index) => {
      host.type('Quyết định', 2, column, [[adopted[index] ?? '']]);
    });
    host.advanceTo(at('2026-03-23 09:00:00'));
    const cumulative = table(host, 'Lũy kế').find((each) => each.Mục === 24 || each.Mục === '24');
    expect(cumulative?.['Chỉ tiêu năm']).toBe(6 + 9 + 8);
    expect(target('MH01')?.[0]).toBe('7');

    // A monthly response rings its own bell, and asks nothing of the plan's form.
    host.advanceTo(at('2026-03-24 09:00:00'));
    const before = host.executions.length;
    host.submit(monthly.id, {
      email: 'bithu.dt@humg.test',
      answers: ['Chi bộ Đào tạo', 'Tháng 3', ...Array.from({ length: 75 }, () => '0')],
    });
    const runs = host.executions.slice(before);
    expect(runs.map(({ entry }) => entry)).toEqual(['handleFormSubmit']);
    ok(runs[0]);
    expect(target('DT')).toEqual(['6', '2', 'Đăng ký 19/03/2026, bản 2']);
  }, 120_000);
});
