// The whole sample year on the host, from the command line to the files: what the README of the samples says comes out.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStart } from '../../host/cli/run-start';
import { createHost } from '../../host/create-host';
import type { Summary } from '../../src/app/export-summary';
import { readPeriodTable, readReadmeTable, readSample } from '../samples/sample-workspace';

const folder = mkdtempSync(join(tmpdir(), 'sample-year-'));
const out = join(folder, 'out');
const printed: string[] = [];
let summary: Summary;
let workbook: ExcelJS.Workbook;
let laterBook: ExcelJS.Workbook;

beforeAll(async () => {
  const status = await runStart(['--out', out, '--today', '2026-11-22T08:00'], {
    root: '.',
    createHost,
    print: (text) => printed.push(text),
    complain: (text) => printed.push(text),
  });
  expect(printed.join('\n')).toContain('Tháng 11/2026');
  expect(status).toBe(0);
  summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
  workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(out, 'so-tong-hop.xlsx'));
  laterBook = new ExcelJS.Workbook();
  await laterBook.xlsx.readFile(join(out, 'so-nam-moi.xlsx'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sheet(name: string, book = workbook): ExcelJS.Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function cellsOf(name: string, book = workbook): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  sheet(name, book).eachRow({ includeEmpty: false }, (row) => rows.push((row.values as unknown[]).slice(1)));
  return rows.filter((row) => row.some((value) => value !== undefined && value !== null && value !== ''));
}

describe('summary.json', () => {
  it('has the flags of the README, and no other', () => {
    const line = (code: string, unit: string, period: string, item: number | string) =>
      `${code} ${unit} ${period} ${item}`;
    const listed = [...readReadmeTable('Flags'), ...readReadmeTable('Flags of the plan')];
    const expected = listed.map(({ remark, organisation, period, item }) =>
      line(remark, organisation, period, item ?? '–'),
    );
    const found = summary.flags.map(({ code, unit, period, item }) =>
      line(code, unit ?? '–', period ?? '–', item ?? '–'),
    );
    expect(expected).toHaveLength(56);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['2026-03', 14, 13, 1, 0, 0, 0],
    ['2026-04', 14, 14, 0, 0, 0, 0],
    ['2026-05', 14, 13, 1, 0, 0, 0],
    ['2026-06', 15, 14, 0, 1, 0, 0],
    ['2026-07', 15, 14, 1, 0, 0, 0],
    ['2026-08', 15, 15, 0, 0, 0, 0],
    ['2026-09', 14, 13, 1, 0, 0, 0],
    ['2026-10', 14, 13, 0, 1, 0, 0],
    ['2026-11', 14, 5, 0, 0, 9, 0],
    ['2026-12', 14, 0, 0, 0, 0, 14],
  ])('%s: of %i organisations %i on time, %i late, %i overdue, %i open, %i not due', (period, ...counts) => {
    const states = summary.reports.filter((report) => report.period === period).map(({ state }) => state);
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    const found = [count('on-time'), count('late'), count('overdue'), count('open'), count('not-due')];
    expect([states.length, ...found]).toEqual(counts);
  });

  it.each([
    ['2026-03', 9, 13, 14, 9],
    ['2026-04', 7, 13, 14, 16],
    ['2026-06', 8, 14, 15, 31],
    ['2026-08', 9, 15, 15, 48],
    ['2026-11', 2, 5, 14, 66],
  ])('item 24 in %s: %i from %i of %i, %i since March, incomplete', (period, value, from, of, cumulative) => {
    expect(summary.totals.find((total) => total.item === 24 && total.period === period)).toEqual({
      period,
      item: 24,
      value,
      from,
      of,
    });
    expect(summary.cumulative.find((sum) => sum.item === 24 && sum.period === period)).toEqual({
      item: 24,
      period,
      value: cumulative,
      complete: false,
    });
  });

  it.each([
    [49, '2026-03', 8488, true],
    [49, '2026-06', 8335, true],
    [49, '2026-10', 9851, true],
    [49, '2026-11', null, false],
    [44, '2026-07', null, false],
    [45, '2026-03', null, true],
    [60, '2026-07', 5051, true],
    [60, '2026-10', 7167, false],
    [56, '2026-11', 33, true],
    [57, '2026-11', 18, true],
  ])('item %i up to %s: %s, complete %s', (item, period, value, complete) => {
    expect(summary.cumulative.find((sum) => sum.item === item && sum.period === period)).toEqual({
      item,
      period,
      value,
      complete,
    });
  });

  it('a second version counts, a first submission decides lateness', () => {
    const report = summary.reports.find(({ unit, period }) => unit === 'MH03' && period === '2026-07');
    expect(report).toMatchObject({ state: 'on-time', versions: 2, values: { 24: 1 } });
    expect(summary.reports.find(({ unit, period }) => unit === 'MH03' && period === '2026-03')).toMatchObject({
      state: 'late',
      firstSubmittedAt: '2026-03-28T00:00:05+07:00',
    });
  });

  it('deadlines say why', () => {
    expect(summary.deadlines).toHaveLength(12);
    expect(summary.deadlines[10]).toEqual({
      period: '2026-11',
      due: '2026-11-27',
      reason: '28/11/2026 là thứ Bảy → 27/11/2026',
    });
  });
});

describe('letters', () => {
  const kindOf = ({ kind }: Summary['letters'][number]) => kind.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  const asksForReport = (kind: string) => /^before-|^last-day$|^overdue-/.test(kind);

  it('are as many of each kind as the README works out', () => {
    const expected = readPeriodTable('Letters').map((row) => row.join(' '));
    const kinds = [
      'before-5',
      'before-3',
      'before-1',
      'last-day',
      'overdue-1',
      'check-figures',
      'receipt',
      'office-closing',
    ];
    const found = Array.from({ length: 9 }, (_, index) => `2026-${String(index + 3).padStart(2, '0')}`).map(
      (period) => {
        const own = summary.letters.filter((letter) => letter.period === period).map(kindOf);
        return [period, ...kinds.map((kind) => own.filter((each) => each === kind).length)].join(' ');
      },
    );
    expect(found).toEqual(expected);
  });

  it('go out on the days of the schedule only, once each, and never to who has reported', () => {
    const days: Readonly<Record<string, readonly string[]>> = {
      '2026-03': ['2026-03-20', '2026-03-24', '2026-03-26', '2026-03-27'],
      '2026-04': ['2026-04-20', '2026-04-22', '2026-04-24', '2026-04-28'],
      '2026-05': ['2026-05-21', '2026-05-25', '2026-05-27', '2026-05-28', '2026-05-29'],
      '2026-06': ['2026-06-19', '2026-06-23', '2026-06-25', '2026-06-26', '2026-06-29'],
      '2026-07': ['2026-07-21', '2026-07-23', '2026-07-27', '2026-07-28', '2026-07-29'],
      '2026-08': ['2026-08-22', '2026-08-25', '2026-08-27', '2026-08-28'],
      '2026-09': ['2026-09-21', '2026-09-23', '2026-09-25', '2026-09-28', '2026-09-29'],
      '2026-10': ['2026-10-21', '2026-10-23', '2026-10-27', '2026-10-28', '2026-10-29'],
      '2026-11': ['2026-11-19'],
    };
    const reminders = summary.letters.filter((letter) => asksForReport(kindOf(letter)));
    for (const [period, expected] of Object.entries(days)) {
      const found = new Set(reminders.filter((letter) => letter.period === period).map(({ at }) => at.slice(0, 10)));
      expect([period, ...found]).toEqual([period, ...expected]);
    }
    const keys = summary.letters.map(({ unit, period, kind }) => `${unit} ${period} ${kind}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const letter of reminders) {
      const report = summary.reports.find(({ unit, period }) => unit === letter.unit && period === letter.period);
      expect(report?.firstSubmittedAt === null || letter.at < (report?.firstSubmittedAt ?? '')).toBe(true);
    }
  });

  it('answer every report once, with a question or a receipt, after it arrived', () => {
    const answers = summary.letters.filter((letter) => ['receipt', 'check-figures'].includes(kindOf(letter)));
    const reported = summary.reports.filter(({ versions }) => versions > 0);
    expect(answers.map(({ unit, period }) => `${unit} ${period}`).sort()).toEqual(
      reported.map(({ unit, period }) => `${unit} ${period}`).sort(),
    );
    for (const { unit, period, at } of answers) {
      const report = reported.find((each) => each.unit === unit && each.period === period);
      expect(at > (report?.firstSubmittedAt ?? '9')).toBe(true);
    }
  });

  it('stand in the outbox as files that a mail program reads', async () => {
    const files = readdirSync(join(out, 'outbox')).sort();
    expect(files).toHaveLength(summary.letters.length);
    const first = await PostalMime.parse(readFileSync(join(out, 'outbox', files[0] ?? '')));
    expect(first.subject).toBe('Về việc nộp báo cáo tháng 3/2026 (hạn: thứ Sáu, 27/03/2026)');
    expect(first.text).toContain('(ngày 28/03 là thứ Bảy nên hạn được tính vào ngày làm việc liền kề trước đó)');
    expect(first.text).toMatch(
      /Mở biểu mẫu báo cáo: https:\/\/docs\.google\.com\/forms\/\S+\?usp=pp_url&entry\.\d+=\S+&entry\.\d+=Th%C3%A1ng\+3/,
    );
    expect(first.html).toContain('<h1>Báo cáo tháng 3/2026</h1>');
  });

  it('name no item on discipline and complaints, in text or HTML, and none is larger than 30 KB', async () => {
    for (const file of readdirSync(join(out, 'outbox'))) {
      const { text = '', html = '' } = await PostalMime.parse(readFileSync(join(out, 'outbox', file)));
      for (const body of [text, html]) expect(body).not.toMatch(/Mục 3[3-8]\b|khiếu nại|tố cáo/);
      expect(Buffer.byteLength(html)).toBeLessThan(30 * 1024);
    }
  });
});

describe('reports', () => {
  // From the README: March to September of item 24 are 9+7+7+8+8+9+8, behind them 13+13+13+14+15+15+14 of 14+14+14+15+15+15+14.
  it.each([
    ['24', '', 56, 56, '97/101', 'T3: 9 (13/14); T4: 7 (13/14); T5: 7 (13/14); T6: 8 (14/15); T7: 8; T8: 9; T9: 8'],
    ['56 + 57', '', 40, 40, '14/14', ''],
    ['60', '', 5126.25, 5126.25, '6/7', 'T3: 1.250,5; T4: 980; T5: 1.500; T6: 0; T7: 1.320,5; T8: – (0/1); T9: 75,25'],
    ['49', 8500, 1358, 9858, '7/7', 'T3: -12; T4: 0; T5: -5; T6: -148; T7: 0; T8: 3; T9: 1.520'],
  ])('nine months of Mục %s', (item, ...expected) => {
    const row = cellsOf('Tổng hợp').find((cells) => cells[1] === item) ?? [];
    expect([row[5], row[6], row[7], row[8], row[10]].map((value) => value ?? '')).toEqual(expected);
  });

  it('nine months of 2026 are seven, and say who is missing', () => {
    const [, head = []] = cellsOf('Tổng hợp');
    expect(head[11]).toBe(
      '9 tháng năm 2026 chỉ có tháng 3, 4, 5, 6, 7, 8, 9; chế độ bắt đầu từ 3/2026.\nChưa có báo cáo: T6: MH07.',
    );
  });

  it('of the values for the superior 30 of 48 are ready: MH07 is missing in 14 sums, three changes wait, 61 is unreadable', () => {
    const [, head = [], ...rows] = cellsOf('Báo cáo cấp trên');
    expect(head[5]).toBe('30/48 giá trị đầy đủ');
    expect(rows).toHaveLength(77);
  });

  it('the printed reports of October are there: the school, and the thirteen that reported', () => {
    const files = readdirSync(join(out, 'bao-cao'));
    expect(files).toHaveLength(14);
    expect(readFileSync(join(out, 'bao-cao', '2026-10-toan-truong.html'), 'utf8')).toContain('Chi bộ 07 (minh họa)');
  });
});

describe('the workbook', () => {
  it('has its sheets in order', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Tổng quan',
      'Theo dõi nộp',
      'Lũy kế',
      'Kế hoạch - thực hiện',
      'Điều chỉnh - đối chiếu',
      'Tổng hợp',
      'Cảnh báo',
      'Quyết định',
      'Điều chỉnh',
      'Bản ký',
      'Tổng hợp chấp hành',
      'Dự thảo báo cáo',
      'Số liệu',
      'Báo cáo cấp trên',
      'Dòng cấp trên',
      'Đơn vị',
      'Danh mục',
      'Danh mục kế hoạch',
      'Chỉ tiêu',
      'Số đầu kỳ',
      'Lịch nghỉ',
      'Lịch nhắc',
      'Cấu hình',
      'Thư sắp gửi',
      'Thư đã gửi',
      'Sổ chốt',
      'Nhật ký',
      'Nhật ký kế hoạch',
    ]);
  });

  it('shows the same figures as the summary', () => {
    const [header = [], ...rows] = cellsOf('Số liệu');
    const place = header.indexOf('Mục 24 · TG02');
    const shown = new Map(rows.map((row) => [`${row[1]} ${row[0]}`, row[place]]));
    const reported = summary.reports.filter(({ versions }) => versions > 0);
    expect(rows).toHaveLength(reported.length);
    for (const { unit, period, values } of reported) {
      if (values['24'] !== undefined)
        expect([unit, period, shown.get(`${unit} ${period}`)]).toEqual([unit, period, values['24']]);
    }
    expect(shown.get('MH01 2026-03')).toBe('(trống)');
    expect(shown.get('MH08 2026-04')).toBe('1,5');
  });

  it('compares NV02, items 56 and 57 together, with its target', () => {
    const row = cellsOf('Lũy kế').find(([item]) => item === '56 + 57') ?? [];
    expect([row[1], row[17], row[20], row[21], row[22]]).toEqual(['NV02', 51, 60, '85%', -9]);
  });

  it('gives no ratio for a target of 0', () => {
    const row = cellsOf('Lũy kế').find(([item]) => item === '64') ?? [];
    expect([row[20], row[21]]).toEqual([0, '–']);
  });

  it('compares every organisation with its plan, as the README works it out', () => {
    const README_ROW = /^\| (\w+) \| (\d+) \| (\d+) \| (-?\d+) \| ([\d, ]+|none) \|$/gm;
    const expected = [...readSample('README.md').matchAll(README_ROW)].map(([, id, ...rest]) => [
      id === 'school' ? '' : id,
      ...rest,
    ]);
    expect(expected).toHaveLength(16);
    const [, ...rows] = cellsOf('Kế hoạch - thực hiện');
    const shown = rows
      .filter((row) => row[2] === 'TG02')
      .map((row) => [
        String(row[0] ?? ''),
        ...[row[5], row[6], row[8]].map(String),
        String(row[9] ?? '').replace(/(, )?11 \(đang mở\)/, '') || 'none',
      ]);
    expect(shown.sort()).toEqual(expected.sort());
    expect(rows.find((row) => row[0] === 'KHCN' && row[2] === 'NV02')?.slice(5, 11)).toEqual([
      60,
      51,
      '85%',
      -9,
      undefined,
      '83,3%; cao hơn 1,7 điểm',
    ]);
  });

  it('tells the committee who was late or is missing', () => {
    const [, ...rows] = cellsOf('Tổng hợp chấp hành');
    expect(rows[0]?.slice(0, 8)).toEqual(['MH07', 'Chi bộ 07 (minh họa)', 8, 6, '75%', 0, 0, 2]);
    expect(rows.filter((row) => row[5] === 1).map((row) => [row[0], row[6]])).toEqual([
      ['MH02', 4],
      ['MH06', 4],
      ['CSVC', 1],
      ['MH03', 1],
    ]);
    expect(cellsOf('Dự thảo báo cáo').map((row) => row[1])).toContain(
      '15 đơn vị thuộc diện báo cáo, 120 lượt báo cáo đã đến hạn hoặc đã nộp; đúng hạn 114 (95%); nộp muộn 04; quá hạn chưa nhận được 02.',
    );
  });

  it('shows every organisation’s year in one row', () => {
    const row = cellsOf('Theo dõi nộp').find(([id]) => id === 'MH07') ?? [];
    expect(row.slice(2, 15)).toEqual([
      'Quá hạn',
      '–',
      '–',
      'Đúng hạn · hoàn thành',
      'Đúng hạn · hoàn thành',
      'Đúng hạn · hoàn thành',
      'Quá hạn',
      'Đúng hạn · hoàn thành',
      'Đúng hạn · hoàn thành',
      'Đúng hạn · hoàn thành',
      'Quá hạn',
      'Đang mở',
      'Chưa đến kỳ',
    ]);
  });

  it('keeps what was closed beside what was adjusted since', () => {
    expect(cellsOf('Sổ chốt')).toHaveLength(1 + 14 + 14 + 14 + 15 + 15 + 15 + 14);
    const school = cellsOf('Điều chỉnh - đối chiếu')
      .filter(([, unit]) => unit === 'Toàn trường')
      .map((row) => [row[0], ...row.slice(5, 11)]);
    expect(school.slice(0, 2)).toEqual([
      ['2026-05', 12, 2, 14, 38, 2, 40],
      ['2026-06', 11, 0, 11, 49, 2, 51],
    ]);
  });

  it('says which copies were signed as the figures are', () => {
    const counts = new Map<unknown, number>();
    for (const row of cellsOf('Bản ký').slice(1)) counts.set(row[9], (counts.get(row[9]) ?? 0) + 1);
    expect(counts).toEqual(
      new Map([
        ['Khớp', 14],
        ['Chưa ghi mã số liệu', 81],
        ['Khác: Mục 24 (bản ký 3, hiện nay 1)', 1],
      ]),
    );
  });

  it('holds no formula anywhere', () => {
    for (const { name } of workbook.worksheets) {
      sheet(name).eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    }
  });

  it('keeps every version in the log', () => {
    const submitted = readReadmeTable('Flags').length;
    expect(submitted).toBeGreaterThan(0);
    expect(cellsOf('Nhật ký')).toHaveLength(1 + 122);
  });
});

// Worked out by hand from generator/new-year.ts.
describe('the workbook after the turn of the year', () => {
  const later = (name: string) => cellsOf(name, laterBook);

  it('opens 2027 for those who still report: one is late in January, two are missing', () => {
    const [heading, ...rows] = later('Theo dõi nộp').slice(1);
    expect(heading?.[1]).toBe('Hạn nộp năm 2027');
    const january = new Map(rows.map((row) => [row[0], row[3]]));
    expect([january.size, january.has('MH08')]).toEqual([14, false]);
    const odd = [...january].filter(([, state]) => state !== 'Đúng hạn · chờ bản ký');
    expect(odd).toEqual([
      ['MH04', 'Muộn 1 ngày · chờ bản ký'],
      ['MH06', 'Quá hạn'],
      ['MH07', 'Quá hạn'],
    ]);
  });

  it('begins to add up anew: 8 for item 24 from the twelve who reported, of 14 that are planned', () => {
    const row = later('Lũy kế').find(([item]) => item === '24') ?? [];
    expect([row[5], row[6], row[17], row[20]]).toEqual([8, undefined, 8, 14]);
    expect(later('Lũy kế').find(([item]) => item === '49')?.[5]).toBe(9790);
  });

  // Item 49: 9851 in October, then -4 and -11. Item 43: 120 + 2 - 1 + 1. Item 48: 265 + 1 + 2 - 1 + 3 + 2.
  it('holds each January level against December’s', () => {
    const [head, ...levels] = later('Chuyển năm').slice(1);
    expect(head?.[3]).toBe(
      'Số hiện có tháng 01/2027 so với cuối tháng 12/2026: 4 bằng nhau; 1 khác, chờ giải trình; 2 chưa biết số cuối tháng 12; 1 đã giải trình',
    );
    expect(levels.map((row) => [row[0], row[2], ...row.slice(5, 9)])).toEqual([
      ['TCHC', '43', 122, 120, -2, 'Khác, chờ giải trình'],
      ['TCHC', '44', undefined, 7, undefined, 'Chưa biết số cuối tháng 12'],
      ['TCHC', '45', undefined, 31, undefined, 'Chưa biết số cuối tháng 12'],
      ['DT', '49', 9836, 9790, -46, 'Đã giải trình'],
      ['TCHC', '42', 15, 15, 0, 'Bằng nhau'],
      ['TCHC', '46', 9, 9, 0, 'Bằng nhau'],
      ['TCHC', '47', 90, 90, 0, 'Bằng nhau'],
      ['TCHC', '48', 272, 272, 0, 'Bằng nhau'],
    ]);
  });

  it('asks the office about three levels, and holds what it said of the fourth', () => {
    const asked = later('Quyết định').filter(([, kind]) => kind === 'Giải trình số đầu năm');
    expect(asked.map((row) => [row[3], row[4], row[5], row[11]])).toEqual([
      ['DT', '49', '9.790', 'Đang áp dụng'],
      ['TCHC', '43', '120', 'Chờ quyết định'],
      ['TCHC', '44', '7', 'Chờ quyết định'],
      ['TCHC', '45', '31', 'Chờ quyết định'],
    ]);
  });

  it('keeps the old year: its versions, its closed months, the span that was chosen', () => {
    expect(later('Nhật ký')).toHaveLength(1 + 122 + 34);
    expect(later('Sổ chốt')).toEqual(cellsOf('Sổ chốt'));
    expect(later('Tổng hợp')[1]?.[3]).toBe('9 tháng năm 2026 · Toàn trường');
    expect(
      later('Chỉ tiêu')
        .slice(-3)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['TCHC', 'TG02', '2027', '8'],
      ['DT', 'TG02', '2027', '6'],
      ['KHCN', 'NV02', '2027', '64'],
    ]);
  });

  it('is announced, and leaves no letter and no sheet in the year before', () => {
    expect(printed.at(-1)).toContain('so-nam-moi.xlsx (đến 08:00:00 ngày 02/02/2027)');
    expect(readdirSync(join(out, 'outbox')).filter((name) => name.includes('_2027-'))).toEqual([]);
    expect(workbook.getWorksheet('Chuyển năm')).toBeUndefined();
  });
});
