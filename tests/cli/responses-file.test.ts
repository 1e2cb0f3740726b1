// responses.csv: what is read of it, and the sentence for everything that can be wrong with it.

import { describe, expect, it } from 'vitest';
import { readResponses, splitChoices } from '../../host/cli/responses-file';
import { problemSentence } from '../../host/cli/text';
import type { FormDefinition } from '../../host/types';
import { formOf, responsesOf } from './folders';

const FORM = formOf(3);

function read(text: string, form: FormDefinition = FORM) {
  const { value, problems, notes } = readResponses('responses.csv', new TextEncoder().encode(text), form);
  return { value, notes, problems: problems.map(problemSentence) };
}

describe('what is read', () => {
  it('takes time, address and the answers in order', () => {
    expect(read(responsesOf(3, ['20/03/2026 08:30:05', 'a@humg.test', 'Chi bộ Đào tạo', '', '-2'])).value).toEqual([
      {
        at: Date.UTC(2026, 2, 20, 1, 30, 5),
        submission: { email: 'a@humg.test', answers: ['Chi bộ Đào tạo', '', '-2'] },
      },
    ]);
  });

  it('has no address column when the form collects none', () => {
    const form = { ...FORM, collectsEmail: false };
    const text = 'Dấu thời gian,Câu 1,Câu 2,Câu 3\n20/03/2026 08:30:00,x,y,z\n';
    expect(read(text, form).value?.[0]?.submission).toEqual({ email: '', answers: ['x', 'y', 'z'] });
  });

  it('sorts by time and leaves equal times in the order of the file', () => {
    const { value } = read(
      responsesOf(
        3,
        ['21/03/2026 08:00:00', '', 'c'],
        ['20/03/2026 08:00:00', '', 'a'],
        ['21/03/2026 08:00:00', '', 'd'],
        ['20/03/2026 09:00:00', '', 'b'],
      ),
    );
    expect(value?.map(({ submission }) => submission.answers[0])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('splits checkbox answers, and only those', () => {
    const form: FormDefinition = {
      ...formOf(0),
      items: [
        { type: 'CHECKBOX', title: 'Câu 1', choices: ['Có', 'Có, một phần'] },
        { type: 'TEXT', title: 'Câu 2' },
        { type: 'TEXT', title: 'Câu 3' },
      ],
    };
    const text = responsesOf(3, ['20/03/2026 08:00:00', '', '"Có, một phần, Có"', '"một, hai"']);
    expect(read(text, form).value?.[0]?.submission.answers).toEqual([['Có, một phần', 'Có'], 'một, hai', '']);
  });

  it('goes by order when titles differ, and says where', () => {
    const text = responsesOf(3, ['20/03/2026 08:00:00', '', 'x']).replace('Câu 2', 'Câu hai');
    expect(read(text)).toMatchObject({
      problems: [],
      notes: ['responses.csv: cột thứ 4 có tiêu đề "Câu hai", biểu mẫu ghi "Câu 2"; các cột vẫn được đọc theo thứ tự.'],
    });
  });

  it('may be without responses', () => {
    expect(read(responsesOf(3))).toEqual({ value: [], problems: [], notes: [] });
  });
});

describe('what is wrong', () => {
  const pattern = 'không phải thời điểm nộp; hãy ghi theo mẫu dd/mm/yyyy HH:mm:ss, ví dụ 20/03/2026 08:30:00';
  const rename = 'hãy xuất lại từ Google Biểu mẫu bản tiếng Việt hoặc sửa tên cột';
  it.each<[string, string, string[]]>([
    [
      'a time without seconds',
      responsesOf(3, ['20/03/2026 08:30', 'a']),
      [`responses.csv, dòng 2: "20/03/2026 08:30" ${pattern}`],
    ],
    [
      'month before day',
      responsesOf(3, ['03/20/2026 08:30:00', 'a']),
      [`responses.csv, dòng 2: "03/20/2026 08:30:00" ${pattern}`],
    ],
    [
      '30 February',
      responsesOf(3, ['30/02/2026 08:30:00', 'a']),
      [`responses.csv, dòng 2: "30/02/2026 08:30:00" ${pattern}`],
    ],
    ['no time', responsesOf(3, ['', 'a']), [`responses.csv, dòng 2: "" ${pattern}`]],
    [
      'a row with too few columns, and a bad time in another',
      `${responsesOf(3, ['hôm qua', 'a'])}20/03/2026 08:30:00,a,x\n`,
      [
        'responses.csv, dòng 3: có 3 ô, cần 5 ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy',
        `responses.csv, dòng 2: "hôm qua" ${pattern}`,
      ],
    ],
    [
      'another form',
      responsesOf(4),
      [
        'responses.csv, dòng 1: dòng tiêu đề có 6 cột, biểu mẫu cần 5 (dấu thời gian, địa chỉ email và 3 câu hỏi); hãy xuất lại từ đúng biểu mẫu này',
      ],
    ],
    [
      'an English export',
      responsesOf(3).replace('Dấu thời gian', 'Timestamp').replace('Địa chỉ email', 'Email Address'),
      [
        `responses.csv, dòng 1: cột thứ 1 phải là "Dấu thời gian", đang là "Timestamp"; ${rename}`,
        `responses.csv, dòng 1: cột thứ 2 phải là "Địa chỉ email", đang là "Email Address"; ${rename}`,
      ],
    ],
    ['nothing', '', ['responses.csv: tệp trống; dòng đầu phải là tên các cột: Dấu thời gian, Địa chỉ email, …']],
  ])('%s', (_title, text, expected) => {
    expect(read(text).problems).toEqual(expected);
  });
});

describe('splitChoices', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['Có', ['Có']],
    ['Có, Không', ['Có', 'Không']],
    ['Có, một phần', ['Có, một phần']],
    ['Có, một phần, Không', ['Có, một phần', 'Không']],
    ['Không, tự ghi, thêm', ['Không', 'tự ghi, thêm']],
  ])('"%s" -> %j', (answer, expected) => {
    expect(splitChoices(answer, ['Có', 'Có, một phần', 'Không'])).toEqual(expected);
  });
});
