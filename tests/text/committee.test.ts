// The draft for the committee: names and months, the source's words, no verdict.

import { describe, expect, it } from 'vitest';
import type { Punctuality } from '../../src/domain/report/punctuality';
import { type CommitteeRecord, committeeDraft } from '../../src/text/committee';
import { gapMonths, paceText } from '../../src/text/plan';

const PUNCTUAL: Punctuality = {
  due: 3,
  onTime: 3,
  late: [],
  overdue: [],
  waiting: [],
  extended: [],
  excused: [],
  longestRun: [],
};

function record(
  name: string,
  punctuality: Partial<Punctuality> = {},
  more: Partial<CommitteeRecord> = {},
): CommitteeRecord {
  const counts = { waitingVersions: 0, openFaults: 0, openQuestions: 0 };
  return { name, punctuality: { ...PUNCTUAL, ...punctuality }, ...counts, ...more };
}

function draft(...records: readonly CommitteeRecord[]): readonly string[] {
  return committeeDraft({
    year: 2026,
    legalBasis: 'Công văn số 52-CV/ĐU ngày 11/3/2026 của Đảng ủy Trường',
    officeName: 'Văn phòng Đảng - Đoàn thể',
    until: { period: '2026-05', due: '2026-05-28' },
    records,
  }).map(({ text }) => text);
}

describe('the draft', () => {
  it('names who was late, overdue or excused, and proposes for the committee to consider', () => {
    const late = [
      { period: '2026-03', days: 2 },
      { period: '2026-04', days: 12 },
    ];
    const excused = [{ period: '2026-05', days: 1, who: 'Bí thư Đảng ủy', why: 'mất điện' }];
    expect(
      draft(
        record('Chi bộ A', { onTime: 0, late, overdue: ['2026-05'], longestRun: ['2026-03', '2026-04', '2026-05'] }),
        record(
          'Chi bộ B',
          { onTime: 2, late: [{ period: '2026-05', days: 1 }], excused, extended: ['2026-04'] },
          { waitingVersions: 1 },
        ),
        record('Chi bộ C', {}, { openFaults: 1, openQuestions: 11 }),
      ),
    ).toEqual([
      'DỰ THẢO',
      'Tổng hợp tình hình thực hiện chế độ báo cáo năm 2026',
      'Tính đến hạn nộp của kỳ tháng 5/2026 (ngày 28/05/2026), gồm cả báo cáo đã đến của kỳ đang mở. Do phần mềm tổng hợp theo biểu mẫu; Văn phòng kiểm tra, chỉnh sửa trước khi trình.',
      'Thực hiện mục 3 của Công văn số 52-CV/ĐU ngày 11/3/2026 của Đảng ủy Trường, Văn phòng Đảng - Đoàn thể theo dõi, tổng hợp tình hình thực hiện của các đơn vị và kính báo cáo Đảng ủy Trường như sau:',
      '1. Tình hình chung',
      '03 đơn vị thuộc diện báo cáo, 09 lượt báo cáo đã đến hạn hoặc đã nộp; đúng hạn 05 (55,6%); nộp muộn 03; quá hạn chưa nhận được 01; còn 01 bản nộp chờ Văn phòng xác nhận, chưa tính vào các số trên.',
      '2. Nộp muộn hoặc quá hạn từ hai kỳ liên tiếp trở lên',
      '- Chi bộ A: 03 kỳ liên tiếp (tháng 3, 4, 5).',
      '3. Các kỳ nộp muộn',
      '- Chi bộ A: tháng 3 (muộn 02 ngày); tháng 4 (muộn 12 ngày).',
      '- Chi bộ B: tháng 5 (muộn 01 ngày).',
      '4. Các kỳ đã quá hạn mà chưa nhận được báo cáo',
      '- Chi bộ A: tháng 5.',
      '5. Được gia hạn nộp, được miễn tính muộn',
      '- Chi bộ B: được gia hạn tháng 4; được miễn tính muộn tháng 5 theo quyết định của Bí thư Đảng ủy: mất điện.',
      '6. Nội dung số liệu còn đề nghị đơn vị kiểm tra, xác nhận',
      '- Chi bộ C: 01 nội dung cần xử lý, 11 nội dung cần xác nhận.',
      '7. Đề xuất',
      'Kính đề nghị Đảng ủy Trường xem xét biện pháp chấn chỉnh đối với đơn vị thực hiện chưa nghiêm túc hoặc chậm tiến độ, trong các đơn vị nêu tại điểm 2 và điểm 4: Chi bộ A. Biện pháp Văn phòng đề xuất: ……………………………………',
    ]);
  });

  it('proposes nothing where nobody was repeatedly late or is overdue', () => {
    const lines = draft(
      record('Chi bộ A', { onTime: 2, late: [{ period: '2026-05', days: 1 }], longestRun: ['2026-05'] }),
    );
    expect(lines[lines.length - 1]).toBe(
      'Không có đơn vị nào thuộc điểm 2 và điểm 4; Văn phòng chưa đề xuất biện pháp.',
    );
    expect(lines.filter((line) => line === 'Không có.')).toHaveLength(4);
  });

  it('uses no disciplinary word', () => {
    expect(draft(record('Chi bộ A')).join(' ')).not.toMatch(/vi phạm|lỗi|cảnh cáo|kỷ luật|!/u);
  });
});

describe('words of the plan', () => {
  it.each([
    [0.5, 0.5, '50%; bằng nhịp'],
    [10 / 12, 0.5, '83,3%; thấp hơn 33,3 điểm'],
    [0.25, 1.5, '25%; cao hơn 125 điểm'],
  ])('expected %d, reached %d: %s', (expected, ratio, text) => {
    expect(paceText(expected, ratio)).toBe(text);
  });

  it('a gap in the open month says that it is open', () => {
    expect([gapMonths(['2026-03', '2026-07'], ['2026-11']), gapMonths([], [])]).toEqual(['3, 7, 11 (đang mở)', '']);
  });
});
