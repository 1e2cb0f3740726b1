// What the office types into the input sheets: read as meant, or refused with a sentence.

import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/app/inputs/calendar';
import { readCatalogue } from '../../src/app/inputs/catalogue';
import { readOpenings } from '../../src/app/inputs/openings';
import { readOrganisations } from '../../src/app/inputs/organisations';
import { readSettings } from '../../src/app/inputs/settings';
import { readTargets } from '../../src/app/inputs/targets';
import type { Cell } from '../../src/app/ports';
import { organisationFinder, owes, termOf } from '../../src/domain/regime/organisation';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { SHEETS, type SheetId } from '../../src/text/sheets';
import { organisation } from '../domain/sample-regime';

const ITEMS = new Set(HUMG_MONTHLY.items.map(({ no }) => no));
const FIND = organisationFinder([organisation('DT', [24, 49]), organisation('KHCN', [56, 57])]);

function sheet(id: SheetId, ...rows: readonly (readonly Cell[])[]) {
  return { header: SHEETS[id].columns.map(({ header }) => header), rows };
}

function changed(row: readonly Cell[], change: object): readonly Cell[] {
  return row.map((cell, place) => (change as Record<number, string>)[place] ?? cell);
}

function messages({ problems }: { readonly problems: readonly { readonly row: number; readonly message: string }[] }) {
  return problems.map(({ row, message }) => `${row}: ${message}`);
}

describe('Đơn vị', () => {
  const good = ['DT', 'Chi bộ Đào tạo', '', 'a@humg.test', 'a@humg.test; b@humg.test', '2026-03', '', '24,29-31'];

  it('a row is read as meant', () => {
    const { values, problems } = readOrganisations(sheet('units', good), ITEMS);
    expect(problems).toEqual([]);
    expect(values).toEqual([
      {
        id: 'DT',
        name: 'Chi bộ Đào tạo',
        secretary: '',
        email: 'a@humg.test',
        senders: ['a@humg.test', 'b@humg.test'],
        terms: [{ from: '2026-03', until: null, name: 'Chi bộ Đào tạo', items: new Set([24, 29, 30, 31]) }],
      },
    ]);
  });

  it.each([
    [{ 0: '' }, '2: Cột “Mã” để trống.'],
    [{ 1: '' }, '2: Cột “Tên” để trống.'],
  ])('%j is refused: %s', (change, sentence) => {
    const { values, problems } = readOrganisations(sheet('units', changed(good, change)), ITEMS);
    expect(values).toEqual([]);
    expect(messages({ problems })).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    [{ 3: 'abc' }, '2: Địa chỉ email “abc” không hợp lệ.', { email: '' }],
    [{ 4: 'a@humg.test; b@' }, '2: Địa chỉ email “b@” không hợp lệ.', { senders: ['a@humg.test'] }],
    [
      { 5: 'đầu năm' },
      '2: Cột “Từ kỳ” ghi “đầu năm”, không phải kỳ báo cáo.',
      { terms: [expect.objectContaining({ from: null })] },
    ],
    [
      { 5: '2026-05', 6: '2026-04' },
      '2: “Từ kỳ” 2026-05 sau “Đến kỳ” 2026-04.',
      { terms: [expect.objectContaining({ from: null, until: null })] },
    ],
    [
      { 7: '24,78' },
      '2: Cột “Mục phụ trách” có “78”, không phải mục nào từ 1 đến 77.',
      { terms: [expect.objectContaining({ items: new Set([24]) })] },
    ],
    [{ 7: '' }, '2: Cột “Mục phụ trách” để trống.', { terms: [expect.objectContaining({ items: new Set() })] }],
  ])('%j is reported (%s) and leaves the organisation in: %j', (change, sentence, kept) => {
    const { values, problems } = readOrganisations(sheet('units', changed(good, change)), ITEMS);
    expect(values).toEqual([expect.objectContaining({ id: 'DT', ...kept })]);
    expect(messages({ problems })).toEqual([expect.stringContaining(sentence)]);
  });

  it('the same code or name twice is refused with the first row', () => {
    const { values, problems } = readOrganisations(
      sheet(
        'units',
        good,
        ['dt', 'Chi bộ khác', '', '', '', '', '', '24'],
        ['X', 'Chi bộ đào tạo', '', '', '', '', '', '24'],
      ),
      ITEMS,
    );
    expect(values).toHaveLength(1);
    expect(messages({ problems })).toEqual([
      expect.stringContaining('3: Mã “dt” đã có ở dòng 2 cho cùng thời gian.'),
      '4: Tên “Chi bộ đào tạo” đã có ở dòng 2. Mỗi tổ chức đảng cần một tên riêng.',
    ]);
  });

  it('rows of one code with other months are one organisation, named as it is called last', () => {
    const { values, problems } = readOrganisations(
      sheet(
        'units',
        ['DT', 'Chi bộ Đào tạo', '', 'cu@humg.test', '', '', '2026-06', '24,49'],
        ['DT', 'Chi bộ Đào tạo và Khảo thí', '', 'moi@humg.test', '', '2026-07', '', '24,49,64'],
      ),
      ITEMS,
    );
    expect(problems).toEqual([]);
    expect(values).toHaveLength(1);
    const [unit] = values;
    if (unit === undefined) return;
    expect([unit.name, unit.email]).toEqual(['Chi bộ Đào tạo và Khảo thí', 'moi@humg.test']);
    expect(['2026-06', '2026-07'].map((period) => owes(unit, 64, period))).toEqual([false, true]);
    expect(['2026-06', '2026-07'].map((period) => termOf(unit, period)?.name)).toEqual([
      'Chi bộ Đào tạo',
      'Chi bộ Đào tạo và Khảo thí',
    ]);
    const find = organisationFinder(values);
    expect([find('chi bộ đào tạo')?.id, find('Chi bộ Đào tạo và Khảo thí')?.id]).toEqual(['DT', 'DT']);
  });

  it('blank rows are skipped, columns may be moved, and a missing column is said once', () => {
    const { header } = sheet('units');
    const moved = { header: [...header].reverse(), rows: [[], [...good, ''].reverse()] };
    expect(readOrganisations(moved, ITEMS).values).toHaveLength(1);
    const withoutEmail = { header: header.map((title) => (title === 'Email' ? 'Thư' : title)), rows: [good] };
    expect(messages(readOrganisations(withoutEmail, ITEMS))).toEqual([
      '1: Thiếu cột “Email” ở dòng tiêu đề. Đề nghị thêm lại cột này, đúng tên như trên.',
    ]);
    expect(readOrganisations(withoutEmail, ITEMS).values).toEqual([expect.objectContaining({ id: 'DT', email: '' })]);
    const withoutName = { header: header.map((title) => (title === 'Tên' ? 'Tổ chức' : title)), rows: [good] };
    expect(readOrganisations(withoutName, ITEMS).values).toEqual([]);
  });
});

describe('Lịch nghỉ', () => {
  it.each([
    [['30/04/2026', 'Nghỉ', 'Ngày Chiến thắng', ''], { day: '2026-04-30', kind: 'off' }],
    [['2026-04-30', 'nghỉ', '', ''], { day: '2026-04-30', kind: 'off' }],
    [['22/8/2026', 'Làm bù', '', ''], { day: '2026-08-22', kind: 'made-up' }],
    [['24/01/2028', 'Nghỉ', 'Tết', 'Tạm tính: Bộ luật Lao động 2019'], { day: '2028-01-24', provisional: true }],
    [['24/01/2028', 'Nghỉ', 'Tết', 'tạm tính'], { day: '2028-01-24', provisional: true }],
    [['16/04/2027', 'Nghỉ', 'Giỗ Tổ', 'theo luật, tính toán'], { day: '2027-04-16', provisional: false }],
  ])('%j is %j', (row, expected) => {
    expect(readCalendar(sheet('calendar', row)).values).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    [
      ['31/04/2026', 'Nghỉ', '', ''],
      '2: Cột “Ngày” ghi “31/04/2026”, không phải ngày có thật. Đề nghị ghi dạng 30/04/2026.',
    ],
    [['', 'Nghỉ', '', ''], '2: Cột “Ngày” ghi “”, không phải ngày có thật. Đề nghị ghi dạng 30/04/2026.'],
    [['30/04/2026', 'Lễ', '', ''], '2: Cột “Loại” ghi “Lễ”. Chỉ nhận: Nghỉ, Làm bù.'],
  ])('%j is refused', (row, sentence) => {
    expect(messages(readCalendar(sheet('calendar', row)))).toEqual([sentence]);
  });

  it('one day in two rows is refused', () => {
    const { values, problems } = readCalendar(
      sheet('calendar', ['30/04/2026', 'Nghỉ', '', ''], ['2026-04-30', 'Làm bù', '', '']),
    );
    expect(values).toHaveLength(1);
    expect(messages({ problems })).toEqual(['3: Ngày 2026-04-30 đã có ở dòng 2. Mỗi ngày chỉ ghi một dòng.']);
  });
});

it.each([
  ['Căn cứ', true],
  ['Ngày', false],
])('Lịch nghỉ without its column “%s” is usable: %s', (title, isUsable) => {
  const { header } = sheet('calendar');
  const content = {
    header: header.map((each) => (each === title ? 'Khác' : each)),
    rows: [['30/04/2026', 'Nghỉ', 'x', '']],
  };
  const reading = readCalendar(content);
  expect([reading.isUsable, reading.values.length, reading.problems.length]).toEqual([isUsable, isUsable ? 1 : 0, 1]);
});

describe('Chỉ tiêu', () => {
  it.each([
    [['DT', 'TG02', '2026', '6'], { organisation: 'DT', code: 'TG02', year: 2026, target: 6 }],
    [['Chi bộ DT (minh họa)', 'KT01', 2026, '1.200'], { organisation: 'DT', code: 'KT01', year: 2026, target: 1200 }],
    [['DT', 'TG02', '2026', '0'], { organisation: 'DT', code: 'TG02', year: 2026, target: 0 }],
  ])('%j is %j', (row, expected) => {
    expect(readTargets(sheet('targets', row), FIND, HUMG_MONTHLY.links).values).toEqual([expected]);
  });

  it.each([
    [['DT', 'TG02', '2026', '95%'], 'Cột “Chỉ tiêu” ghi “95%”.'],
    [['DT', 'TG02', '2026', 'tốt'], 'Cột “Chỉ tiêu” ghi “tốt”.'],
    [['DT', 'TG02', '2026', '-1'], 'Cột “Chỉ tiêu” ghi “-1”.'],
    [['DT', 'TG02', '26', '1'], 'Cột “Năm” ghi “26”'],
    [['XX', 'TG02', '2026', '1'], 'Không có tổ chức đảng nào mang mã “XX”'],
    [['DT', 'AB99', '2026', '1'], 'Mã chỉ tiêu “AB99”'],
  ])('%j is refused: %s', (row, sentence) => {
    expect(messages(readTargets(sheet('targets', row), FIND, HUMG_MONTHLY.links))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });
});

describe('Số đầu kỳ', () => {
  it('a level is read', () => {
    expect(readOpenings(sheet('openings', ['DT', '49', '2026-02', '8.500']), FIND, HUMG_MONTHLY.items).values).toEqual([
      { organisation: 'DT', item: 49, period: '2026-02', level: 8500 },
    ]);
  });

  it.each([
    [['DT', '24', '2026-02', '5'], 'Mục 24 không phải mục có số hiện có'],
    [['DT', '99', '2026-02', '5'], 'Cột “Mục” ghi “99”'],
    [['DT', '49', 'tháng 2', '5'], 'Cột “Kỳ” ghi “tháng 2”'],
    [['DT', '49', '2026-02', '8500,5'], 'Cột “Số hiện có” ghi “8500,5”'],
    [['XX', '49', '2026-02', '5'], 'Không có tổ chức đảng nào mang mã “XX”'],
  ])('%j is refused: %s', (row, sentence) => {
    expect(messages(readOpenings(sheet('openings', row), FIND, HUMG_MONTHLY.items))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });
});

describe('Cấu hình', () => {
  it('what is not written keeps its first value', () => {
    const { settings, problems } = readSettings(
      sheet('settings', ['Kỳ bắt đầu', '2027-01', ''], ['Thử thư: gửi tất cả đến', 'thu@humg.test', '']),
      HUMG_MONTHLY,
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      start: '2027-01',
      testAddress: 'thu@humg.test',
      inclusive: true,
      organisationQuestion: 1,
      monthQuestion: 2,
      yearQuestion: 0,
      reminders: true,
    });
  });

  it.each([
    [['Kỳ bắt đầu', 'đầu năm', ''], '2: Khóa “Kỳ bắt đầu” có giá trị “đầu năm”. Cần: kỳ dạng 2026-03.'],
    [
      ['Ngày 28 còn tính là đúng hạn', 'có thể', ''],
      '2: Khóa “Ngày 28 còn tính là đúng hạn” có giá trị “có thể”. Cần: Có hoặc Không.',
    ],
    [
      ['Giờ gửi thư', '8', ''],
      '2: Khóa “Giờ gửi thư” nay ở trang Lịch nhắc. Đề nghị chọn Kỳ Báo Cáo › Thiết lập để chuyển, hoặc xóa dòng này nếu trang Lịch nhắc đã đúng.',
    ],
    [
      ['Thử thư: gửi tất cả đến', 'Văn phòng', ''],
      '2: Khóa “Thử thư: gửi tất cả đến” có giá trị “Văn phòng”. Cần: một địa chỉ email dạng ten@humg.edu.vn, hoặc để trống.',
    ],
    [['Khóa lạ', 'x', ''], '2: Không có khóa “Khóa lạ” trong trang Cấu hình. Đề nghị kiểm tra lại tên khóa.'],
  ])('%j is refused', (row, sentence) => {
    expect(messages(readSettings(sheet('settings', row), HUMG_MONTHLY))).toEqual([sentence]);
  });
});

it('a setting that moves every report stops the run when it cannot be read; an unclear “Gửi thư nhắc” sends nothing', () => {
  const read = (key: string, value: string) => readSettings(sheet('settings', [key, value, '']), HUMG_MONTHLY);
  expect(read('Kỳ bắt đầu', 'đầu năm').obstacles).toHaveLength(1);
  expect(read('Câu hỏi tháng báo cáo', '').obstacles).toHaveLength(1);
  expect(read('Câu hỏi tổ chức đảng', '').settings.organisationQuestion).toBe(0);
  expect(read('Câu hỏi năm báo cáo', '').obstacles).toEqual([]);
  expect(read('Giờ gửi thư', '24').obstacles).toEqual([]);
  expect(read('Gửi thư nhắc', 'Khong').settings.reminders).toBe(false);
  expect(read('Gửi thư nhắc', 'FALSE').settings.reminders).toBe(false);
  expect(read('Gửi thư nhắc', 'true').settings.reminders).toBe(true);
});

describe('Danh mục', () => {
  const row = (changes: Readonly<Record<string, string>>) =>
    SHEETS.catalogue.columns.map(
      ({ key }) => ({ no: '46', kind: 'Hiện có, biến động', decimals: 'Không', required: 'Có', ...changes })[key] ?? '',
    );

  it('the office may change the kind of an item', () => {
    const { values } = readCatalogue(
      sheet('catalogue', row({ kind: 'Phát sinh trong kỳ', unit: 'người (*)', questionId: '77' })),
      HUMG_MONTHLY.items,
    );
    expect(values).toHaveLength(77);
    expect(values[45]).toMatchObject({
      item: { no: 46, kind: 'flow', unit: 'người', title: 'Giáo sư' },
      questionId: '77',
    });
  });

  it('a cell that cannot be read does not take the question with it', () => {
    const { values, problems } = readCatalogue(
      sheet('catalogue', row({ kind: 'x', required: 'x', questionId: '77' })),
      HUMG_MONTHLY.items,
    );
    expect(values[45]).toMatchObject({ item: { no: 46, kind: 'stock', required: true }, questionId: '77' });
    expect(problems).toHaveLength(2);
  });

  it.each([
    [{ no: '99' }, 'Cột “Mục” ghi “99”'],
    [{ kind: 'Tổng' }, 'Cột “Loại số liệu” ghi “Tổng”'],
    [{ required: 'x' }, 'Cột “Bắt buộc” ghi “x”'],
  ])('%j is refused: %s', (changes, sentence) => {
    expect(messages(readCatalogue(sheet('catalogue', row(changes)), HUMG_MONTHLY.items))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });
});
