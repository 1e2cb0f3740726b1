// The sample form of the annual plan: one question about the organisation, the annex's 35 items, the parts of optional tasks.

import type { FormDefinition, FormItemDefinition } from '../../host/types';
import { ORGANISATIONS } from './organisations';

/** A question with the number of its item: the annex's 1–35, and numbers of this sample's own from 100 on. */
interface PlanQuestion extends FormItemDefinition {
  readonly no: number;
}

const IN_OTHER_LETTER =
  'Nội dung mục này nằm ở biểu mẫu kèm Công văn số 327-CV/ĐU ngày 05/02/2026, chưa có trong văn bản nguồn.';
const ASSUMED = 'Giả định: Phụ lục 01 không có câu này.';
const PART = 'Giả định: theo mục 1.4 của Công văn số 52-CV/ĐU, mỗi nhiệm vụ tự chọn có bốn phần.';

/** Every question, in the order of the form. Targets are typed into text fields. */
export const PLAN_QUESTIONS: readonly PlanQuestion[] = [
  {
    no: 100,
    type: 'LIST',
    title: 'Tổ chức đảng đăng ký',
    helpText: ASSUMED,
    required: true,
    choices: ORGANISATIONS.map(({ name }) => name),
  },
  ...unnamed(1, 8),
  target(
    9,
    'TC01 - Số buổi sinh hoạt chi bộ chuyên đề hoặc sinh hoạt có đổi mới nội dung, hình thức trong năm',
    'buổi',
  ),
  ...unnamed(10, 12),
  target(13, 'TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm', 'buổi'),
  target(
    14,
    'TG03 - Số hoạt động công tác dân vận, đoàn thể do cấp ủy lãnh đạo, chỉ đạo hoặc phối hợp tổ chức trong năm',
    'hoạt động',
  ),
  target(15, 'TG04 - Số hoạt động bảo vệ nền tảng tư tưởng của Đảng trong năm', 'hoạt động'),
  target(16, 'KT01 - Số cuộc kiểm tra, giám sát theo chương trình', 'cuộc'),
  target(17, 'KT02 - Số cuộc giám sát chuyên đề trong năm', 'cuộc'),
  target(18, 'KT03 - Số hoạt động phòng ngừa, chấn chỉnh kỷ luật, kỷ cương theo kế hoạch năm', 'hoạt động'),
  target(
    19,
    'VP01 - Số chương trình/kế hoạch công tác cấp ủy ban hành theo chương trình công tác năm',
    'chương trình/ kế hoạch',
  ),
  target(
    20,
    'VP02 - Số quy trình công tác hoặc nội dung cải cách hành chính được ban hành/triển khai theo kế hoạch năm',
    'quy trình',
  ),
  target(
    21,
    'VP03 Số ứng dụng hoặc giải pháp công nghệ thông tin/chuyển đổi số được đưa vào sử dụng chính thức trong công tác Đảng trong năm',
    'ứng dụng/giải pháp',
  ),
  {
    no: 22,
    type: 'CHECKBOX',
    title: 'Các loại hình nhiệm vụ chuyên môn dự kiến tập trung triển khai trong năm (chọn các nội dung ưu tiên)',
    helpText: 'Mỗi lựa chọn do một tổ chức đảng phụ trách, theo Phụ lục 01.',
    choices: [
      'Ban hành/kế hoạch hóa nhiệm vụ chuyển đổi số',
      'Ứng dụng công nghệ số/AI trong quản trị, đào tạo, nghiên cứu',
      'Đẩy mạnh công bố khoa học',
      'Thúc đẩy chuyển giao, tăng nguồn thu từ KH&CN',
      'Triển khai giải pháp phát triển đội ngũ giảng viên, nâng cao chất lượng nguồn nhân lực',
      'Hợp tác, liên kết (ký MOU, hợp đồng, phối hợp doanh nghiệp, địa phương, viện nghiên cứu...)',
      'Triển khai kế hoạch nâng cao chất lượng đào tạo, kiểm định chương trình/cơ sở đào tạo theo lộ trình của đơn vị',
      'Phát triển/hoàn thiện hệ sinh thái đổi mới sáng tạo',
      'Thúc đẩy dự án khởi nghiệp, sở hữu trí tuệ',
      'Mục khác: (nếu có)',
    ],
  },
  target(23, 'NV01- Số quy trình công tác được số hóa hoặc vận hành trên môi trường số trong năm', 'quy trình'),
  target(24, 'NV02 - Số bài báo khoa học được công bố trong năm', 'bài'),
  target(25, 'NV03 - Số đề tài/dự án KH&CN được nghiệm thu trong năm', 'đề tài/dự án'),
  target(26, 'NV04 - Số thỏa thuận hợp tác (MOU/MOA) được ký kết hoặc gia hạn trong năm', 'thỏa thuận'),
  target(
    27,
    'NV05 - Số hoạt động hợp tác với đối tác được triển khai thực tế và có sản phẩm/kết quả cụ thể trong năm',
    'hoạt động',
  ),
  target(
    28,
    'NV06 - Số chương trình đào tạo/cơ sở đào tạo được tự đánh giá và/hoặc đánh giá ngoài theo lộ trình kiểm định trong năm',
    'chương trình/cơ sở',
  ),
  ...unnamed(29, 35),
  ...[1, 2, 3].flatMap((task) => [
    part(task, 1, 'Tên nhiệm vụ tự chọn'),
    part(task, 2, 'Nội dung chính'),
    part(task, 3, 'Đầu ra dự kiến'),
    part(task, 4, 'Chỉ tiêu đo lường'),
  ]),
];

/** The sample form of the plan. */
export function planForm(): FormDefinition {
  return {
    title: 'Đăng ký kế hoạch năm (biểu mẫu minh họa)',
    description:
      'Dựng lại theo Phụ lục 01 Công văn số 52-CV/ĐU ngày 11/3/2026 để chạy thử. Câu về tổ chức đảng và các câu về nhiệm vụ tự chọn là giả định; mục 1–8, 10–12 và 29–35 chưa có tên trong văn bản nguồn. Chỉ tiêu đăng ký bằng số lượng cụ thể, cho cả năm.',
    collectsEmail: true,
    items: PLAN_QUESTIONS.flatMap(({ no, ...question }) => [
      ...(no === 101
        ? [{ type: 'SECTION_HEADER', title: 'Nhiệm vụ tự chọn', helpText: 'Không bắt buộc.' } as const]
        : []),
      question,
    ]),
  };
}

function unnamed(first: number, last: number): readonly PlanQuestion[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    no: first + index,
    type: 'TEXT',
    title: `Mục ${first + index} (chưa có tên trong văn bản nguồn)`,
    helpText: IN_OTHER_LETTER,
  }));
}

function target(no: number, title: string, unit: string): PlanQuestion {
  return { no, type: 'TEXT', title, helpText: `Đơn vị: ${unit}.` };
}

function part(task: number, place: number, title: string): PlanQuestion {
  return { no: task * 100 + place, type: 'PARAGRAPH_TEXT', title: `NVTC${task} - ${title}`, helpText: PART };
}
