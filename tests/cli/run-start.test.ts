// `npm start` from its words to its exit status, on a fake host.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStart } from '../../host/cli/run-start';
import { createFakeHost, EMPTY_SUMMARY, type FakeAddOn, type FakeHost } from './fake-host';
import { type Files, folderOf, formOf, responsesOf, SOUND } from './folders';

async function start(files: Files, { addOn = {}, args = [] }: { addOn?: FakeAddOn; args?: readonly string[] } = {}) {
  const root = folderOf(Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [`samples/${name}`, text])));
  const out = join(root, 'deep', 'out');
  const printed: string[] = [];
  const complaints: string[] = [];
  let host: FakeHost | undefined;
  const status = await runStart(['--workspace', folderOf(files), '--out', out, ...args], {
    root,
    createHost: (options) => {
      host = createFakeHost(options, addOn);
      return host;
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { status, printed, complaints, host, root, out };
}

const FOUR_RESPONSES = responsesOf(
  77,
  ['20/03/2026 08:00:00', '', 'hai'],
  ['19/03/2026 08:00:00', '', 'một'],
  ['22/11/2026 08:00:00', '', 'ba'],
  ['22/11/2026 08:00:01', '', 'bốn'],
);

describe('a sound workspace', () => {
  it('is set up twice, checked, lived through and written', async () => {
    const letters = [
      { at: Date.UTC(2026, 2, 20, 1), to: 'bithu.dt@humg.test', subject: 'x', body: 'y', from: 'v@humg.test' },
    ];
    const { status, complaints, host, out } = await start(
      { ...SOUND, 'responses.csv': FOUR_RESPONSES },
      { addOn: { letters } },
    );
    expect(complaints).toEqual([]);
    expect(status).toBe(0);
    expect(host?.options.now).toBe(Date.UTC(2026, 2, 19, 1));
    expect(host?.steps).toEqual([
      'setUp',
      'setUp',
      'checkInputs',
      'submit 2026-03-19T01:00:00.000Z',
      'submit 2026-03-20T01:00:00.000Z',
      'submit 2026-11-22T01:00:00.000Z',
      'exportSummary',
      'exportReports',
    ]);
    expect(host?.submissions.map(({ answers }) => answers[0])).toEqual(['một', 'hai', 'ba']);
    expect(readdirSync(out).sort()).toEqual(['bao-cao', 'outbox', 'so-tong-hop.xlsx', 'summary.json']);
    expect(readdirSync(join(out, 'outbox'))).toEqual(['0001_2026-03-20_bithu.dt.eml']);
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).toBe(`${EMPTY_SUMMARY}\n`);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  });

  it('says what it left out, then the table, then where the files are', async () => {
    const { printed, out } = await start({ ...SOUND, 'responses.csv': FOUR_RESPONSES, 'donvi.csv': '' });
    expect(printed.slice(0, 4)).toEqual([
      'Không dùng đến tệp: donvi.csv (kiểm tra lại tên tệp).',
      'Bỏ qua 1 phiếu nộp sau 08:00:00 ngày 22/11/2026.',
      '',
      'Báo cáo hằng tháng năm 2026, tính đến 08:00:00 ngày 22/11/2026',
    ]);
    expect(printed.at(-1)).toBe(
      `Sổ tổng hợp: ${out}/so-tong-hop.xlsx\nThư đã gửi:  ${out}/outbox (0 thư)\nBản in:      ${out}/bao-cao (0 báo cáo)\nSố liệu:     ${out}/summary.json`,
    );
  });

  const NEW_YEAR = {
    'nam-moi/responses.csv': responsesOf(
      77,
      ['25/01/2027 08:00:00', '', 'năm'],
      ['23/11/2026 08:00:00', '', 'bốn'],
      ['02/02/2027 08:00:01', '', 'sáu'],
    ),
    'nam-moi/chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02,2026,7\nDT,TG02,2027,6\n',
  };

  it('goes on to the turn of the year where its files say how, after all the rest is settled', async () => {
    const { status, printed, host, out } = await start({ ...SOUND, ...NEW_YEAR });
    expect(status).toBe(0);
    expect(host?.steps.slice(-5)).toEqual([
      'exportSummary',
      'exportReports',
      'submit 2026-11-23T01:00:00.000Z',
      'submit 2027-01-25T01:00:00.000Z',
      'startYear',
    ]);
    expect(host?.rows('Chỉ tiêu').slice(1)).toEqual([
      ['DT', 'TG02', '2026', '7'],
      ['DT', 'TG02', '2027', '6'],
    ]);
    expect(readdirSync(out).sort()).toEqual([
      'bao-cao',
      'outbox',
      'so-nam-moi.xlsx',
      'so-tong-hop.xlsx',
      'summary.json',
    ]);
    expect(printed[0]).toBe('Bỏ qua 1 phiếu nộp sau 08:00:00 ngày 02/02/2027.');
    expect(printed.at(-1)).toBe(`Sổ năm mới:  ${out}/so-nam-moi.xlsx (đến 08:00:00 ngày 02/02/2027)`);
  });

  it.each([
    ['responses are left out', '2026-03-20T08:00'],
    ['it reaches into the new year', '2026-11-23T08:00'],
  ])('stays in its year when %s', async (_title, today) => {
    const { host, out } = await start({ ...SOUND, ...NEW_YEAR }, { args: ['--today', today] });
    expect(host?.steps).not.toContain('startYear');
    expect(existsSync(join(out, 'so-nam-moi.xlsx'))).toBe(false);
  });

  it.each([
    ['1 March without responses', responsesOf(77), '2026-11-22T08:00', Date.UTC(2026, 1, 28, 17)],
    ['today when that is before 1 March', responsesOf(77), '2026-02-10T08:00', Date.UTC(2026, 1, 10, 1)],
    ['today when all responses come later', FOUR_RESPONSES, '2026-02-10T08:00', Date.UTC(2026, 1, 10, 1)],
    ['1 March when all responses come later', FOUR_RESPONSES, '2026-03-10T08:00', Date.UTC(2026, 1, 28, 17)],
  ])('starts its clock on %s', async (_title, responses, today, expected) => {
    const { host } = await start({ ...SOUND, 'responses.csv': responses }, { args: ['--today', today] });
    expect(host?.options.now).toBe(expected);
  });

  it('replaces what an earlier run wrote', async () => {
    const { root, out } = await start(SOUND);
    const context = { root, createHost: createFakeHost, print: () => undefined, complain: () => undefined };
    expect(await runStart(['--out', out], context)).toBe(0);
    expect(readdirSync(join(out, '..'))).toEqual(['out']);
  });
});

describe('wrong inputs', () => {
  it('are named by file and line, with everything else that is wrong, and nothing is written', async () => {
    const units = 'Mã,Tên,Bí thư,Email,Email được nộp,Từ kỳ,Đến kỳ,Mục phụ trách\n\n"D\nT",x,,,,,,99\nKH,y,,,,,,24\n';
    const problems = [
      { sheet: 'Đơn vị', row: 2, message: "không có mục '99'; các mục đánh số từ 1 đến 77" },
      { sheet: 'Đơn vị', row: 3, message: 'thiếu địa chỉ email' },
      { sheet: 'Danh mục', row: 4, message: 'mục trùng' },
    ];
    const { status, complaints, host, out, root } = await start(
      { ...SOUND, 'don-vi.csv': units, 'responses.csv': responsesOf(77, ['hôm nay']) },
      { addOn: { checked: { problems } } },
    );
    expect(status).toBe(1);
    expect(complaints).toEqual([
      'responses.csv, dòng 2: "hôm nay" không phải thời điểm nộp; hãy ghi theo mẫu dd/mm/yyyy HH:mm:ss, ví dụ 20/03/2026 08:30:00',
      "don-vi.csv, dòng 3: không có mục '99'; các mục đánh số từ 1 đến 77",
      'don-vi.csv, dòng 5: thiếu địa chỉ email',
      "Trang 'Danh mục', dòng 4: mục trùng",
      'Chưa ghi kết quả nào.',
    ]);
    expect(host?.submissions).toEqual([]);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(root)).toEqual(['samples']);
  });

  it('stop before the host when the form is wrong', async () => {
    const { status, complaints, host } = await start({ ...SOUND, 'form.json': JSON.stringify(formOf(76)) });
    expect(status).toBe(1);
    expect(complaints).toEqual([
      'form.json: biểu mẫu có 76 câu hỏi, cần đúng 77 (không tính tiêu đề phần, trang, ảnh và video)',
      'Chưa ghi kết quả nào.',
    ]);
    expect(host).toBeUndefined();
  });

  it('are not listed without end', async () => {
    const { complaints } = await start({ ...SOUND, 'lich-nghi.csv': `Ngày,Loại,Tên,Căn cứ\n${'x\n'.repeat(60)}` });
    expect(complaints).toHaveLength(52);
    expect(complaints.at(-2)).toBe('… và 10 chỗ khác.');
  });
});

describe('an execution that fails', () => {
  it.each([
    ['setUp', "Lượt chạy 'setUp' lúc 08:30:00 ngày 20/03/2026 bị lỗi: hỏng"],
    ['submit', "Lượt chạy 'submit' lúc 08:30:00 ngày 20/03/2026 bị lỗi: hỏng"],
    ['exportSummary', "Lượt chạy 'exportSummary' lúc 08:00:00 ngày 22/11/2026 bị lỗi: hỏng"],
  ])('%s', async (entry, sentence) => {
    const { status, complaints, out } = await start(SOUND, { addOn: { errors: { [entry]: 'hỏng' } } });
    expect(status).toBe(1);
    expect(complaints).toEqual([sentence, 'Thêm --verbose để xem chi tiết kỹ thuật.', 'Chưa ghi kết quả nào.']);
    expect(existsSync(out)).toBe(false);
  });

  it('shows its stack with --verbose', async () => {
    const { complaints } = await start(SOUND, { addOn: { errors: { submit: 'hỏng' } }, args: ['--verbose'] });
    expect(complaints[1]).toBe('Error: hỏng\n    at Code.js:1');
  });

  it.each([
    ['checkInputs', { checked: { problems: 'không' } }],
    ['exportSummary', { summary: 5 }],
    ['exportSummary', { summary: '{}' }],
    ['exportReports', { reports: 5 }],
    ['exportReports', { reports: '{}' }],
    ['exportReports', { reports: '[{"name":1}]' }],
  ])('is said of %s with a result of another shape', async (entry, addOn) => {
    const { status, complaints, out } = await start(SOUND, { addOn });
    expect(status).toBe(1);
    expect(complaints[0]).toContain(`'${entry}' trả về kết quả không đúng dạng`);
    expect(existsSync(out)).toBe(false);
  });
});

describe('wrong words', () => {
  const context = { root: '', createHost: createFakeHost, print: () => undefined };
  const refuse = async (...args: string[]) => {
    const complaints: string[] = [];
    const status = await runStart(args, { ...context, complain: (text) => complaints.push(text) });
    return { status, complaints };
  };

  it('are refused with status 2', async () => {
    expect(await refuse('--ngay')).toEqual({
      status: 2,
      complaints: ['Không có tùy chọn "--ngay". Gõ npm start -- --help để xem cách dùng.'],
    });
  });

  it('name a workspace that is not there', async () => {
    const missing = join(folderOf(), 'khong-co');
    expect(await refuse('--workspace', missing)).toEqual({
      status: 2,
      complaints: [`Không có thư mục "${missing}"; hãy kiểm tra lại --workspace.`],
    });
  });

  it('name an out folder that holds something else, before anything is done', async () => {
    const foreign = folderOf({ 'luan-van.docx': '' });
    expect(await refuse('--out', foreign)).toEqual({
      status: 2,
      complaints: [
        `Thư mục "${foreign}" có tệp không do chương trình này ghi; hãy chọn thư mục khác cho --out hoặc tự dọn thư mục này.`,
      ],
    });
    expect(readdirSync(foreign)).toEqual(['luan-van.docx']);
  });

  it('may ask for help', async () => {
    const printed: string[] = [];
    const status = await runStart(['--help'], {
      ...context,
      print: (text) => printed.push(text),
      complain: () => undefined,
    });
    expect(status).toBe(0);
    expect(printed[0]).toContain('Cách dùng: npm start');
  });
});
