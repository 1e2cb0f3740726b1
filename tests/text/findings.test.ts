// The sentence of each kind of finding, word for word.

import { describe, expect, it } from 'vitest';
import type { Finding, FindingCode } from '../../src/domain/checks/finding';
import { FINDING_NAMES, findingRule, findingSentence } from '../../src/text/findings';
import { item } from '../domain/sample-regime';

function sentence(code: FindingCode, no: number | null, received: string, facts: Finding['facts']): string {
  const place = { unit: 'DT', period: '2026-07', item: no, responseId: null };
  return findingSentence({ code, severity: 'question', received, facts, ...place }, no === null ? null : item(no));
}

describe('sentences', () => {
  it.each<[FindingCode, number | null, string, Finding['facts'], string]>([
    [
      'edited-after-deadline',
      null,
      '2026-07-30 09:05:00',
      { due: '2026-07-28', changed: 2, 'before 24': '3', 'after 24': '1', 'before 76': 'Tổ chức\ntốt', 'after 76': '' },
      'Nộp đúng hạn, sửa lúc 30/07/2026 09:05:00, sau hạn 28/07/2026; vẫn tính là đúng hạn, số liệu theo bản sửa: Mục 24: “3” → “1”; Mục 76: “Tổ chức tốt” → để trống. Đề nghị xác nhận lý do sửa.',
    ],
    [
      'resubmitted',
      null,
      '2026-07-21 09:00:00',
      { earlier: '2026-07-20 09:00:00', changed: 1, 'before 24': '', 'after 24': '1' },
      'Nộp lại bằng bản khác lúc 21/07/2026 09:00:00 (bản trước lúc 20/07/2026 09:00:00); số liệu theo bản mới: Mục 24: để trống → “1”. Đề nghị xác nhận bản nào đúng.',
    ],
    [
      'resubmitted',
      null,
      '2026-07-21 09:00:00',
      { earlier: '2026-07-20 09:00:00', changed: 0 },
      'Nộp lại bằng bản khác lúc 21/07/2026 09:00:00, nội dung như bản trước; không phải xử lý.',
    ],
    [
      'cumulative-suspected',
      56,
      '41 bài',
      { items: 5, since: '2026-03', figure: 41, before: 36, proposal: 5 },
      'Có vẻ ghi số cộng dồn từ đầu năm (5 mục cùng dấu hiệu, từ tháng 3/2026): 41 − 36 = 5; đề nghị xác nhận số phát sinh trong kỳ (Số bài báo khoa học trong nước được công bố hoặc chấp nhận đăng trong kỳ).',
    ],
    [
      'cumulative-suspected',
      42,
      '41',
      { items: 5, since: '2026-03' },
      'Có vẻ ghi số cộng dồn từ đầu năm (5 mục cùng dấu hiệu, từ tháng 3/2026); đề nghị xác nhận số phát sinh trong kỳ.',
    ],
    [
      'level-suspected',
      46,
      '42',
      { level: 41, since: '2026-06', proposal: 1 },
      'Có vẻ ghi số hiện có thay cho số tăng, giảm: cuối tháng 6/2026 hiện có 41; nếu đúng thì biến động là 1. Đề nghị xác nhận (Giáo sư).',
    ],
    [
      'negative-level',
      46,
      '-3',
      { before: 2, level: -1 },
      'Số hiện có thành -1: tháng trước 2, giảm nhiều hơn số đang có; đề nghị kiểm tra số biến động hoặc số đầu kỳ (Giáo sư).',
    ],
    [
      'no-opening-level',
      46,
      '0',
      {},
      'Chưa biết số hiện có trước kỳ này nên không tính được số hiện có; đề nghị ghi số đầu kỳ vào trang Số đầu kỳ (Giáo sư).',
    ],
    [
      'year-opening-mismatch',
      46,
      '14',
      { closing: 12, difference: 2 },
      'Tháng 01 ghi hiện có 14, cuối tháng 12 tính được 12 (lệch 2); đề nghị xác nhận số nào đúng hoặc giải trình ở trang Quyết định (Giáo sư).',
    ],
    [
      'scale-suspected',
      60,
      '1.250.500.000',
      { proposal: 1250.5 },
      'Có vẻ ghi theo đồng: 1.250.500.000; theo triệu đồng thì là 1.250,5. Phần mềm không tự quy đổi; đề nghị tổ chức ghi lại (Tổng giá trị nguồn thu từ hoạt động KH&CN phát sinh trong kỳ).',
    ],
    [
      'copied-report',
      null,
      '',
      { of: 'own', period: '2026-06', figures: 6 },
      'Cả 6 số liệu khác 0 giống hệt báo cáo tháng 6/2026 của chính tổ chức; đề nghị xác nhận đây là số liệu của kỳ này.',
    ],
    [
      'copied-report',
      null,
      '',
      { of: 'other', name: 'Chi bộ A (minh họa)', figures: 6, submittedAt: '2026-07-20 09:00:00' },
      'Cả 6 số liệu khác 0 giống hệt báo cáo cùng kỳ của Chi bộ A (minh họa) (nộp ngày 20/07/2026); đề nghị xác nhận.',
    ],
    [
      'evidence-missing',
      71,
      'Đã hoàn thành',
      { in: 70 },
      'Đã ghi kết quả nhưng Mục 70 (nội dung, minh chứng) để trống; đề nghị bổ sung tên, văn bản hoặc đường dẫn (Thực hiện nhiệm vụ tự chọn 1 (NVTC1)).',
    ],
    [
      'evidence-repeated',
      70,
      'a.test/b',
      { item: 53, period: '2026-06', name: 'Chi bộ A (minh họa)' },
      'Minh chứng “a.test/b” đã dùng ở Mục 53, báo cáo tháng 6/2026 của Chi bộ A (minh họa); đề nghị xác nhận một kết quả không bị tính hai lần (Nhiệm vụ tự chọn 1 (NVTC1)).',
    ],
    [
      'credentials-in-text',
      53,
      'mk: [đã che]',
      {},
      'Câu trả lời có mật khẩu hoặc khóa truy cập; đã che, không lưu. Biểu mẫu không yêu cầu cung cấp tài khoản: đề nghị tổ chức xóa khỏi biểu mẫu và đổi mật khẩu.',
    ],
    [
      'task-regressed',
      71,
      'Chưa triển khai',
      { before: 'Đã hoàn thành', period: '2026-05' },
      'Báo cáo tháng 5/2026 ghi “Đã hoàn thành”, kỳ này ghi “Chưa triển khai”; đề nghị xác nhận tình trạng nhiệm vụ (Thực hiện nhiệm vụ tự chọn 1 (NVTC1)).',
    ],
    [
      'sum-mismatch',
      42,
      '12',
      { sum: 11, parts: '43–44' },
      'Ghi 12, trong khi tổng các Mục 43–44 là 11; đề nghị xác nhận số nào đúng.',
    ],
    [
      'year-opening-mismatch',
      46,
      '14',
      { closing: 12, difference: 2, explainedBy: 'Chánh Văn phòng', explanation: 'hai người được công nhận' },
      'Tháng 01 ghi hiện có 14, cuối tháng 12 tính được 12 (lệch 2); Chánh Văn phòng giải trình: hai người được công nhận (Giáo sư).',
    ],
    [
      'plan-deviation',
      null,
      '51/60',
      { indicator: 'NV02', title: 'Số bài báo', target: 60, actual: 51, deviation: -9, gaps: 0 },
      'Cả năm thực hiện 51, chỉ tiêu đăng ký 60: thấp hơn 9; đề nghị xác nhận (NV02: Số bài báo).',
    ],
    [
      'plan-deviation',
      null,
      '1203/1200',
      { indicator: 'TG02', title: 'Số buổi', target: 1200, actual: 1203, deviation: 3, gaps: 2 },
      'Cả năm thực hiện 1.203, chỉ tiêu đăng ký 1.200: cao hơn 3, còn 2 tháng chưa có số liệu; đề nghị xác nhận (TG02: Số buổi).',
    ],
  ])('%s', (code, no, received, facts, expected) => {
    expect(sentence(code, no, received, facts)).toBe(expected);
  });

  const changed = (answers: readonly (readonly [before: string, after: string])[]) => {
    const facts = Object.fromEntries(
      answers.flatMap(([before, after], index) => [
        [`before ${index + 1}`, before],
        [`after ${index + 1}`, after],
      ]),
    );
    const said = sentence('edited-after-deadline', null, '2026-07-30 09:05:00', { due: '2026-07-28', ...facts });
    return said.replace(/^.*số liệu theo bản sửa: /u, '').replace('. Đề nghị xác nhận lý do sửa.', '');
  };

  it('every changed item is shown, all 77 of them', () => {
    const said = changed(Array.from({ length: 77 }, (): readonly [string, string] => ['0', '1']));
    expect(said.split('; ')).toEqual(Array.from({ length: 77 }, (_, index) => `Mục ${index + 1}: “0” → “1”`));
  });

  it.each<readonly [title: string, before: string, after: string, said: string]>([
    ['a figure', '3', '1', 'Mục 1: “3” → “1”'],
    ['a blank', '', '0', 'Mục 1: để trống → “0”'],
    ['a cleared answer', 'Có', ' ', 'Mục 1: “Có” → để trống'],
    [
      'one sign in a long text',
      `${'đầu '.repeat(20)}tổ chức 3 buổi${' cuối'.repeat(20)}`,
      `${'đầu '.repeat(20)}tổ chức 4 buổi${' cuối'.repeat(20)}`,
      'Mục 1: “…đầu đầu đầu đầu tổ chức 3 buổi cuối cuối cuối cuố…” → “…đầu đầu đầu đầu tổ chức 4 buổi cuối cuối cuối cuố…”',
    ],
    ['half of a sign is never shown', '🙂', '🙃', 'Mục 1: “🙂” → “🙃”'],
  ])('%s', (_title, before, after, said) => expect(changed([[before, after]])).toBe(said));

  it('only what no cell holds is cut, and said to be', () => {
    const long = (sign: string) => sign.repeat(8_000);
    const said = changed(['a', 'b', 'c', 'd'].map((sign) => [long(sign), long(sign.toUpperCase())] as const));
    expect(said).toContain(`Mục 3: “${long('c')}” → “${long('C')}”; còn Mục 4 quá dài cho một ô`);
    expect(said.length).toBeLessThan(50_000);
    expect(said.endsWith('xem nguyên văn ở trang Nhật ký')).toBe(true);
  });
});

describe('words', () => {
  const codes = Object.keys(FINDING_NAMES) as FindingCode[];

  it.each(codes)('%s has a name, a source and a sentence without a gap', (code) => {
    const facts = {
      submittedAt: '2026-07-20 09:00:00',
      noticedAt: '2026-07-20 09:00:00',
      due: '2026-07-28',
      change: 'A',
      of: 'own',
      period: '2026-06',
      since: '2026-06',
      figure: 2,
      before: 1,
      level: 1,
      proposal: 1,
      code: 'TG02',
      missing: 'name,measure',
      done: 2,
      closing: 1,
      difference: 1,
      sum: 1,
      parts: '1',
      figures: 5,
      in: 53,
      item: 53,
      name: '',
      items: 3,
      days: 1,
      earlier: '2026-07-20 09:00:00',
      changed: 0,
      indicator: 'NV02',
      title: 'Số bài báo khoa học được công bố trong năm',
      target: 60,
      actual: 51,
      deviation: -9,
      gaps: 0,
    };
    const text = sentence(code, 60, '2026-07-20 09:00:00', facts);
    expect(text).toMatch(/^\p{Lu}.*[.)]$/u);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(findingRule(code, null)).toMatch(/\d/);
  });
});
