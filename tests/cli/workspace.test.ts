// A workspace folder: which files are taken, and that all that is wrong with them comes out at once.

import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../host/cli/text';
import { readWorkspace } from '../../host/cli/workspace';
import { type Files, folderOf, formOf, responsesOf, SOUND } from './folders';

function read(files: Files, samples: Files = SOUND) {
  const reading = readWorkspace(folderOf(files), folderOf(samples));
  return { ...reading, sentences: reading.problems.map(problemSentence) };
}

describe('files', () => {
  it('are all read', () => {
    const { form, responses, inputs, sentences, notes } = read(SOUND);
    expect(sentences).toEqual([]);
    expect(notes).toEqual([]);
    expect(form?.title).toBe('Báo cáo tháng');
    expect(responses).toHaveLength(1);
    expect(inputs?.map(({ name, rows }) => [name, rows[0]?.line, rows[0]?.values[0]])).toEqual([
      ['don-vi.csv', 2, 'DT'],
      ['lich-nghi.csv', 2, '01/01/2026'],
      ['chi-tieu.csv', 2, 'DT'],
      ['so-dau-ky.csv', 2, 'DT'],
      ['cau-hinh.csv', 2, 'Kỳ bắt đầu'],
    ]);
  });

  it('come from the samples when the folder lacks them, which is said', () => {
    const { 'don-vi.csv': units = '', ...others } = SOUND;
    const reading = read({ 'don-vi.csv': units }, others);
    expect(reading.notes).toEqual([
      'Lấy từ dữ liệu mẫu: form.json, responses.csv, lich-nghi.csv, chi-tieu.csv, so-dau-ky.csv, cau-hinh.csv.',
    ]);
    expect(reading.inputs).toHaveLength(5);
  });

  it('are told apart in a sentence when they come from the samples', () => {
    expect(read({}, { ...SOUND, 'lich-nghi.csv': 'Ngày,Loại\n' }).sentences).toEqual([
      'lich-nghi.csv (dữ liệu mẫu), dòng 1: thiếu cột "Tên", "Căn cứ"; hãy thêm vào dòng tiêu đề',
    ]);
  });

  it('borrowed from the samples lose the rows about organisations that the own don-vi.csv lacks', () => {
    const { 'don-vi.csv': units = '' } = SOUND;
    const targets = 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02,2026,8\nKHCN,TG02,2026,8\nQHCC,TG02,2026,8\n';
    const reading = read({ 'don-vi.csv': units }, { ...SOUND, 'chi-tieu.csv': targets });
    expect(reading.inputs?.[2]?.rows.map(({ values }) => values[0])).toEqual(['DT']);
    expect(reading.notes.at(-1)).toBe(
      'Bỏ 2 dòng của chi-tieu.csv (dữ liệu mẫu) vì nói về tổ chức đảng không có trong don-vi.csv.',
    );
  });

  it('of the workspace itself keep such rows, for the add-on to object to', () => {
    const own = { ...SOUND, 'chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nKHCN,TG02,2026,8\n' };
    expect(read(own).inputs?.[2]?.rows).toHaveLength(1);
  });

  it('of a new year are read where there are some, and never taken from the samples', () => {
    const newYear = {
      'nam-moi/responses.csv': responsesOf(77, ['05/01/2027 08:00:00', 'bithu.dt@humg.test']),
      'nam-moi/chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02,2027,6\n',
    };
    const own = read({ ...SOUND, ...newYear });
    expect(own.newYear?.responses.map(({ at }) => at)).toEqual([Date.UTC(2027, 0, 5, 1)]);
    expect(own.newYear?.inputs.map(({ name, rows }) => [name, rows[0]?.values[2]])).toEqual([
      ['nam-moi/chi-tieu.csv', '2027'],
    ]);
    expect(read(SOUND, { ...SOUND, ...newYear }).newYear).toBeUndefined();
  });

  it('of a new year are named with their folder when something is wrong', () => {
    const { sentences, newYear } = read({
      ...SOUND,
      'nam-moi/responses.csv': responsesOf(77, ['hôm qua']),
      'nam-moi/chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02,2027,6\nDT,TG02,2026,6\nDT, TG02 ,2027,7\n',
    });
    expect(newYear).toBeUndefined();
    expect(sentences).toEqual([
      'nam-moi/responses.csv, dòng 2: "hôm qua" không phải thời điểm nộp; hãy ghi theo mẫu dd/mm/yyyy HH:mm:ss, ví dụ 20/03/2026 08:30:00',
      'nam-moi/chi-tieu.csv, dòng 4: "DT | TG02 | 2027" đã có ở dòng trên; hãy giữ lại một dòng',
    ]);
    expect(read({ ...SOUND, 'nam-moi/chi-tieu.csv': '' }).sentences[0]).toContain(
      'nam-moi/responses.csv: không đọc được',
    );
  });

  it('of other names are named, for a misspelt file would silently be the sample', () => {
    expect(read({ ...SOUND, 'donvi.csv': '', 'ghi-chu.txt': '' }).notes).toEqual([
      'Không dùng đến tệp: donvi.csv (kiểm tra lại tên tệp).',
    ]);
  });

  it('may be missing everywhere, but for the form', () => {
    const reading = read({}, {});
    expect(reading.sentences).toEqual(['form.json: không có tệp biểu mẫu; hãy đặt form.json vào thư mục']);
    expect(read({ 'form.json': JSON.stringify(formOf(77)) }, {})).toMatchObject({ responses: [], inputs: [] });
  });

  it('that cannot be read are named with the reason', () => {
    const { 'don-vi.csv': _units, ...others } = SOUND;
    expect(read({ ...others, 'don-vi.csv/x': '' }).sentences).toEqual([
      'don-vi.csv: không đọc được tệp (EISDIR); hãy kiểm tra đường dẫn và quyền đọc',
    ]);
  });
});

describe('columns of input files', () => {
  it('may come in any order', () => {
    const { inputs } = read({ ...SOUND, 'so-dau-ky.csv': 'Số hiện có,Kỳ,Mục,Đơn vị\n120,2026-02,49,DT\n' });
    expect(inputs?.[3]?.rows[0]?.values).toEqual(['DT', '49', '2026-02', '120']);
  });

  it('that no sheet knows are left out with a note', () => {
    const { inputs, notes } = read({ ...SOUND, 'cau-hinh.csv': 'Khóa,Giải thích,Giá trị,Người sửa\na,b,c,d\n' });
    expect(inputs?.[4]?.rows[0]?.values).toEqual(['a', 'c']);
    expect(notes).toEqual(['cau-hinh.csv: bỏ qua cột không dùng đến: "Giải thích", "Người sửa".']);
  });

  it('are the same however their marks are stored', () => {
    const decomposed = 'Khóa,Giá trị\na,b\n'.normalize('NFD');
    expect(read({ ...SOUND, 'cau-hinh.csv': decomposed }).sentences).toEqual([]);
  });
});

describe('what is wrong', () => {
  const windows1258 = Uint8Array.from([0x4d, 0xe3, 0x2c, 0x54, 0xea, 0x6e, 0x0a]);
  it.each<[string, Files, string[]]>([
    [
      'a missing column',
      { 'don-vi.csv': 'Mã,Tên,Bí thư,Email được nộp,Từ kỳ,Đến kỳ,Mục phụ trách\n' },
      ['don-vi.csv, dòng 1: thiếu cột "Email"; hãy thêm vào dòng tiêu đề'],
    ],
    [
      'a doubled column',
      { 'cau-hinh.csv': 'Khóa,Giá trị,Khóa\n' },
      ['cau-hinh.csv, dòng 1: cột "Khóa" có hơn một lần; hãy giữ lại một cột'],
    ],
    [
      'a doubled setting',
      { 'cau-hinh.csv': 'Khóa,Giá trị\nKỳ bắt đầu,2026-03\nKỳ bắt đầu,2026-04\n' },
      ['cau-hinh.csv, dòng 3: "Kỳ bắt đầu" đã có ở dòng trên; hãy giữ lại một dòng'],
    ],
    [
      'another encoding',
      { 'don-vi.csv': windows1258 },
      ['don-vi.csv: tệp không dùng mã UTF-8; hãy mở tệp rồi lưu lại theo kiểu "CSV UTF-8" (form.json: mã UTF-8)'],
    ],
    [
      'a response row with too few columns',
      { 'responses.csv': `${responsesOf(77)}20/03/2026 08:00:00,a\n` },
      ['responses.csv, dòng 2: có 2 ô, cần 79 ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy'],
    ],
    [
      'a time that is no time',
      { 'responses.csv': responsesOf(77, ['2026-03-20 08:00']) },
      [
        'responses.csv, dòng 2: "2026-03-20 08:00" không phải thời điểm nộp; hãy ghi theo mẫu dd/mm/yyyy HH:mm:ss, ví dụ 20/03/2026 08:30:00',
      ],
    ],
    [
      'a form of 76 questions, without blaming the responses for it',
      { 'form.json': JSON.stringify(formOf(76)) },
      ['form.json: biểu mẫu có 76 câu hỏi, cần đúng 77 (không tính tiêu đề phần, trang, ảnh và video)'],
    ],
    [
      'everything at once',
      {
        'form.json': '{',
        'don-vi.csv': '',
        'chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02\n',
      },
      [
        'form.json, dòng 1: tệp không đúng cú pháp JSON; hãy kiểm tra dấu phẩy, ngoặc và dấu ngoặc kép quanh chỗ này',
        'don-vi.csv: tệp trống; dòng đầu phải là tên các cột: Mã, Tên, Bí thư, Email, Email được nộp, Từ kỳ, Đến kỳ, Mục phụ trách',
        'chi-tieu.csv, dòng 2: có 2 ô, cần 4 ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy',
      ],
    ],
  ])('%s', (_title, files, expected) => {
    const reading = read({ ...SOUND, ...files });
    expect(reading.sentences).toEqual(expected);
  });
});
