// The sample workspace is what its generator writes and what its README says.

import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../../host/types';
import { sampleFiles } from '../../samples/generator/sample-files';
import { readCsvSample, readExport, readReadmeTable, readSample } from './sample-workspace';

const NOT_QUESTIONS = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'];
const form = JSON.parse(readSample('form.json')) as FormDefinition;
const questions = form.items.filter(({ type }) => !NOT_QUESTIONS.includes(type));
const responses = readExport();
const flags = readReadmeTable('Flags');
const harmless = readReadmeTable('No flag, though it looks like one');
const organisations = readCsvSample('don-vi.csv')
  .slice(1)
  .map(([id = '', name = '', , , , , , items = '']) => ({ id, name, items: numbersOf(items) }));
const nameOf = (id: string) => organisations.find((organisation) => organisation.id === id)?.name;

describe('the committed files are what the generator writes (npm run samples)', () => {
  it.each([...sampleFiles()])('%s', (name, text) => {
    expect(readSample(name)).toBe(text);
  });
});

describe('form.json', () => {
  it('has 77 questions, and things between them that are none', () => {
    expect(questions).toHaveLength(77);
    expect(form.collectsEmail).toBe(true);
    const others = form.items.map(({ type }) => type).filter((type) => NOT_QUESTIONS.includes(type));
    expect(new Set(others)).toEqual(new Set(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE']));
  });

  it.each([
    [1, 'LIST', 'Tổ chức đảng báo cáo'],
    [2, 'LIST', 'Kỳ báo cáo'],
    [3, 'TEXT', 'Câu 3 (chưa có tên trong văn bản nguồn)'],
    [24, 'TEXT', 'TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ'],
    [28, 'TEXT', 'Câu 28 (chưa có tên trong văn bản nguồn)'],
    [45, 'TEXT', 'Câu 45 (chưa có tên trong văn bản nguồn)'],
    [49, 'TEXT', 'Biến động số lượng sinh viên chính quy'],
    [53, 'PARAGRAPH_TEXT', 'Tên quy trình/sản phẩm số hóa hoặc ứng dụng CNTT đã triển khai (nếu có)'],
    [68, 'TEXT', 'Số hồ sơ đăng ký sở hữu trí tuệ (sáng chế, giải pháp, nhãn hiệu...) phát sinh trong kỳ'],
    [69, 'MULTIPLE_CHOICE', 'Nhà trường có đăng ký nhiệm vụ tự chọn trong kế hoạch năm hay không?'],
    [70, 'PARAGRAPH_TEXT', 'Nhiệm vụ tự chọn 1 (NVTC1)'],
    [73, 'MULTIPLE_CHOICE', 'Thực hiện nhiệm vụ tự chọn 3 (NVTC3)'],
    [74, 'PARAGRAPH_TEXT', 'Nhiệm vụ tự chọn 2 (NVTC2)'],
    [77, 'PARAGRAPH_TEXT', 'Khó khăn, vướng mắc, kiến nghị'],
  ])('question %i is %s "%s"', (no, type, title) => {
    expect(questions[no - 1]).toMatchObject({ type, title });
  });

  it.each([
    ['Có', 70],
    ['Không', 76],
  ])('at question 69 "%s" goes to the page of question %i', (answer, no) => {
    const choice = questions[68]?.choices?.find((one) => typeof one !== 'string' && one.value === answer);
    const page = form.items.findIndex(({ key }) => typeof choice === 'object' && key === choice.goTo);
    expect(form.items[page + 1]).toBe(questions[no - 1]);
  });
});

describe('responses.csv', () => {
  it('has the time, the address and the titles of the form, in order', () => {
    expect(readCsvSample('responses.csv')[0]).toEqual([
      'Dấu thời gian',
      'Địa chỉ email',
      ...questions.map(({ title }) => title),
    ]);
  });

  it('has 122 responses of 79 columns each', () => {
    expect(responses.map(({ fields }) => fields.length)).toEqual(Array.from({ length: 122 }, () => 79));
  });

  it('runs from 19/3 to 19/11/2026 in order of submission, each at its own time', () => {
    const times = responses.map(({ fields: [time = ''] }) => sortable(time));
    expect([times[0], times[121]]).toEqual(['2026-03-19 08:12:00', '2026-11-19 13:21:04']);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('ends lines with CRLF and keeps LF for line breaks that were typed', () => {
    const text = readSample('responses.csv');
    expect(text.split('\r\n')).toHaveLength(124);
    expect(text.replaceAll('\r\n', '').split('\n')).toHaveLength(3);
  });
});

describe('README.md', () => {
  it('lists every code of this regime', () => {
    expect([...new Set(flags.map(({ remark }) => remark))].sort()).toEqual([
      'blank-owed',
      'branch-contradiction',
      'edited-after-deadline',
      'fraction-in-count',
      'late',
      'negative-flow',
      'no-opening-level',
      'nonzero-change',
      'not-owner',
      'overdue',
      'resubmitted',
      'signed-copy-deviation',
      'unknown-period',
      'unknown-unit',
      'unreadable-number',
    ]);
    expect(flags).toHaveLength(46);
    expect(harmless).toHaveLength(17);
  });

  it.each([...flags, ...harmless].filter(({ line }) => line !== null))(
    'line $line: $organisation $period, item $item typed "$typed" ($remark)',
    (row) => {
      const fields = responses.find(({ line }) => line === row.line)?.fields ?? [];
      if (row.organisation !== '–') expect(fields[2]).toBe(nameOf(row.organisation));
      expect(fields[3]).toBe(row.period === '–' ? '' : `Tháng ${Number(row.period.slice(5))}`);
      expect(fields[row.item === null ? 0 : row.item + 1]).toBe(row.typed ?? '');
    },
  );

  it.each(flags.filter(({ line }) => line === null))('$organisation never sent $period', ({ organisation, period }) => {
    const sent = responses.filter(({ fields }) => fields[2] === nameOf(organisation)).map(({ fields }) => fields[3]);
    expect(sent).not.toContain(`Tháng ${Number(period.slice(5))}`);
  });

  it('leaves out no figure that is blank, not plain digits, a change, or somebody else’s', () => {
    const listed = new Set([...flags, ...harmless].map(({ line, item }) => `${line}:${item}`));
    const unlisted = responses.flatMap(({ line, fields }) => {
      const owed = organisations.find(({ name }) => name === fields[2])?.items;
      if (owed === undefined) return [];
      return fields
        .slice(2)
        .map((typed, index) => ({ typed, no: index + 1 }))
        .filter(({ no }) => isFigure(no))
        .filter(({ typed, no }) => isRemarkable(typed, no, owed.has(no)) && !listed.has(`${line}:${no}`))
        .map(({ typed, no }) => `line ${line}, item ${no}: "${typed}"`);
    });
    expect(unlisted).toEqual([]);
  });
});

describe('the plan', () => {
  const plan = JSON.parse(readSample('form-ke-hoach.json')) as FormDefinition;
  const asked = plan.items.filter(({ type }) => !NOT_QUESTIONS.includes(type));
  const [titles = [], ...registrations] = readCsvSample('dang-ky.csv');
  // Behind time, address and organisation: the annex's 35, then three tasks of four parts.
  const columnOf = (item: number) => {
    if (item === 0) return 0;
    return item < 100 ? item + 2 : 38 + (Math.floor(item / 100) - 1) * 4 + ((item % 100) - 1);
  };

  it('asks one question about the organisation, the 35 items, and four parts of three tasks', () => {
    expect(asked).toHaveLength(48);
    expect(plan.collectsEmail).toBe(true);
    expect(titles).toEqual(['Dấu thời gian', 'Địa chỉ email', ...asked.map(({ title }) => title)]);
    expect(asked[13]?.title).toBe('TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm');
    expect(asked[22]).toMatchObject({ type: 'CHECKBOX' });
    expect(asked[36]?.title).toBe('NVTC1 - Tên nhiệm vụ tự chọn');
  });

  it('has 15 registrations, in order of submission', () => {
    const times = registrations.map(([time = '']) => sortable(time));
    expect(times).toHaveLength(15);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it.each(readReadmeTable('Flags of the plan').filter(({ line }) => line !== null))(
    'line $line: $organisation, item $item typed "$typed" ($remark)',
    ({ line, organisation, item, typed }) => {
      const fields = registrations[(line ?? 0) - 2] ?? [];
      expect(fields[2]).toBe(nameOf(organisation));
      expect(fields[columnOf(item ?? 0)]).toBe(typed ?? '');
    },
  );
});

describe('inputs', () => {
  it.each([
    ['don-vi.csv', 15, 'Mã,Tên,Bí thư,Email,Email được nộp,Từ kỳ,Đến kỳ,Mục phụ trách'],
    ['lich-nghi.csv', 45, 'Ngày,Loại,Tên,Căn cứ'],
    ['chi-tieu.csv', 4, 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu'],
    ['so-dau-ky.csv', 7, 'Đơn vị,Mục,Kỳ,Số hiện có'],
    ['chot-ky.csv', 7, 'Kỳ,Thời điểm chốt,Người chốt'],
    ['dieu-chinh.csv', 1, 'Việc,Kỳ hoặc năm,Mã,Mục hoặc mã chỉ tiêu,Số cũ,Số mới,Lý do,Người phê duyệt,Văn bản,Ngày'],
    ['ban-ky.csv', 96, 'Kỳ,Mã,Ngày ký,Ngày nhận bản giấy,Ngày nhận email,Mã số liệu,Ghi chú'],
    ['cau-hinh.csv', 3, 'Khóa,Giá trị'],
  ])('%s has %i rows under "%s"', (name, count, header) => {
    const [titles = [], ...rows] = readCsvSample(name);
    expect(titles.join(',')).toBe(header);
    expect(rows).toHaveLength(count);
  });

  it('has every address in .test', () => {
    const addresses = [...readCsvSample('don-vi.csv'), ...readCsvSample('responses.csv')].flat().join(' ');
    expect(addresses.match(/@\S+?(?=[;\s]|$)/g)?.filter((domain) => domain !== '@humg.test')).toEqual([]);
  });

  it('assigns every item to somebody', () => {
    const assigned = new Set(organisations.flatMap(({ items }) => [...items]));
    expect([...assigned].sort((a, b) => a - b)).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
  });
});

function numbersOf(list: string): ReadonlySet<number> {
  return new Set(
    list.split(',').flatMap((piece) => {
      const [first = 0, last = first] = piece.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

function isFigure(no: number): boolean {
  return no === 24 || (no >= 29 && no <= 68 && no !== 53);
}

function isRemarkable(typed: string, no: number, owed: boolean): boolean {
  if (!owed) return typed !== '';
  const isStock = no >= 42 && no <= 49;
  return isStock ? typed !== '0' : !/^\d+$/.test(typed);
}

function sortable(time: string): string {
  return `${time.slice(6, 10)}-${time.slice(3, 5)}-${time.slice(0, 2)}${time.slice(10)}`;
}
