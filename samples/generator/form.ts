// Lays the questions out in a form: with sections, pages and a picture between them, which Google Forms does not number.

import type { FormDefinition, FormItemDefinition } from '../../host/types';
import { OPTIONAL_TASKS_PAGE, QUESTIONS, REMARKS_PAGE } from './questions';

/** What stands before a question. */
const BEFORE: ReadonlyMap<number, readonly FormItemDefinition[]> = new Map([
  [
    1,
    [
      {
        type: 'SECTION_HEADER',
        title: 'Thông tin chung',
        helpText: 'Câu 1 và câu 2 là giả định của bộ dữ liệu minh họa.',
      },
    ],
  ],
  [3, [{ type: 'PAGE_BREAK', title: 'Câu 3 đến câu 23', key: 'cau-3' }]],
  [24, [{ type: 'PAGE_BREAK', title: 'Câu 24 đến câu 41', key: 'cau-24' }]],
  [
    29,
    [
      {
        type: 'SECTION_HEADER',
        title: 'Câu 29 đến câu 41',
        helpText: 'Các tổ chức đảng đều trả lời. Không phát sinh, ghi 0.',
      },
    ],
  ],
  [
    42,
    [
      { type: 'PAGE_BREAK', title: 'Câu 42 đến câu 49', key: 'cau-42' },
      { type: 'IMAGE', title: 'Hình minh họa cách ghi số hiện có và biến động' },
    ],
  ],
  [50, [{ type: 'PAGE_BREAK', title: 'Câu 50 đến câu 69', key: 'cau-50' }]],
  [70, [{ type: 'PAGE_BREAK', title: 'Nhiệm vụ tự chọn', key: OPTIONAL_TASKS_PAGE }]],
  [76, [{ type: 'PAGE_BREAK', title: 'Nhận xét, kiến nghị', key: REMARKS_PAGE }]],
]);

/** The sample form. Its 77 questions are numbered by order; section headers, page breaks and the picture are not counted. */
export function sampleForm(): FormDefinition {
  return {
    title: 'Báo cáo tháng (biểu mẫu minh họa)',
    description:
      'Dựng lại theo Phụ lục 02 Công văn số 52-CV/ĐU ngày 11/3/2026 để chạy thử. Câu 1, câu 2, tên các phần và thứ tự trang là giả định; câu 3–23, 25–28 và 42–45 chưa có tên trong văn bản nguồn. Mỗi tổ chức đảng chỉ trả lời các câu được phân công; không phát sinh, ghi 0.',
    collectsEmail: true,
    items: QUESTIONS.flatMap(({ no, ...question }) => [...(BEFORE.get(no) ?? []), question]),
  };
}
