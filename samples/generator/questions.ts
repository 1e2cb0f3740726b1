// The 77 questions of the sample form, in the order of the letter; what the letter does not name stays unnamed.

import type { FormItemDefinition } from '../../host/types';
import { ORGANISATIONS, UNLISTED_ORGANISATION } from './organisations';

/** A question with the number that Google Forms prints beside it. */
interface Question extends FormItemDefinition {
  readonly no: number;
}

const ASSUMED = 'Giả định: văn bản nguồn không nêu nội dung câu này.';
const IN_OTHER_LETTER =
  'Nội dung câu này nằm ở biểu mẫu kèm Công văn số 327-CV/ĐU ngày 05/02/2026, chưa có trong văn bản nguồn.';
const LEVEL_THEN_CHANGE =
  'Tháng 01: ghi số lượng hiện có tại thời điểm báo cáo. Từ tháng 02 trở đi: chỉ ghi số lượng biến động trong tháng (tăng ghi số dương, giảm ghi số âm so với tháng trước đó), không có biến động, ghi "0".';
const COUNTED_BY_OUTPUT =
  'Số lượng được tính theo thời điểm có kết quả đầu ra chính thức được ghi nhận trong năm kế hoạch.';
const PUBLISHED = `Đơn vị: bài. ${COUNTED_BY_OUTPUT} Bài báo đã được xuất bản hoặc có quyết định chấp nhận đăng. Không tính theo thời điểm đăng ký hoặc triển khai ban đầu.`;
const EVIDENCE = 'Mô tả ngắn và link minh chứng (nếu có)';
const TASK_STATES = ['Chưa triển khai', 'Đang triển khai', 'Đã hoàn thành'];

/** Name of the page with questions 70–75, which "Không" at question 69 skips. */
export const OPTIONAL_TASKS_PAGE = 'nhiem-vu-tu-chon';
/** Name of the page with questions 76–77. */
export const REMARKS_PAGE = 'nhan-xet-kien-nghi';

/** Every question, 1 to 77. Figures are typed into text fields, as the office's reporters do it. */
export const QUESTIONS: readonly Question[] = [
  {
    no: 1,
    type: 'LIST',
    title: 'Tổ chức đảng báo cáo',
    helpText: ASSUMED,
    required: true,
    choices: [...ORGANISATIONS.map(({ name }) => name), UNLISTED_ORGANISATION],
  },
  {
    no: 2,
    type: 'LIST',
    title: 'Kỳ báo cáo',
    helpText: `${ASSUMED} Chọn tháng báo cáo, không phải tháng gửi.`,
    choices: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  },
  ...unnamed(3, 23, IN_OTHER_LETTER),
  figure(
    24,
    'TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ',
    'Gửi giấy mời Đảng ủy và đăng ký trên Lịch tuần.',
  ),
  ...unnamed(25, 28, IN_OTHER_LETTER),
  figure(29, 'Số tổ chức đảng kiểm tra theo Điều 30 trong kỳ', 'Đơn vị: tổ chức đảng.'),
  figure(30, 'Số tổ chức đảng giám sát theo Điều 30 trong kỳ', 'Đơn vị: tổ chức đảng.'),
  figure(31, 'Số đảng viên kiểm tra theo Điều 30 trong kỳ', 'Đơn vị: người.'),
  figure(32, 'Số đảng viên giám sát theo Điều 30 trong kỳ', 'Đơn vị: người.'),
  figure(33, 'Số tổ chức đảng kiểm tra dấu hiệu vi phạm trong kỳ', 'Đơn vị: tổ chức đảng.'),
  figure(34, 'Số đảng viên kiểm tra dấu hiệu vi phạm trong kỳ', 'Đơn vị: người.'),
  figure(35, 'Số đảng viên thi hành kỷ luật trong kỳ', 'Đơn vị: người.'),
  figure(36, 'Số đảng viên có đơn khiếu nại được giải quyết trong kỳ', 'Đơn vị: người.'),
  figure(37, 'Số tổ chức đảng được giải quyết tố cáo trong kỳ', 'Đơn vị: tổ chức đảng.'),
  figure(38, 'Số đảng viên được giải quyết tố cáo trong kỳ', 'Đơn vị: người.'),
  figure(39, 'Số tổ chức đảng kiểm tra sử dụng ngân sách', 'Đơn vị: tổ chức đảng.'),
  figure(40, 'Số tổ chức đảng kiểm tra sử dụng đảng phí', 'Đơn vị: tổ chức đảng.'),
  figure(
    41,
    'KT03 - Số hoạt động phòng ngừa, chấn chỉnh kỷ luật đã thực hiện trong kỳ',
    'Đơn vị: hoạt động. 01 hoạt động được tính khi có kế hoạch, văn bản hoặc sản phẩm cụ thể theo quy định.',
  ),
  ...unnamed(42, 45, `${IN_OTHER_LETTER} ${LEVEL_THEN_CHANGE}`),
  figure(46, 'Giáo sư', LEVEL_THEN_CHANGE),
  figure(47, 'Phó Giáo sư', LEVEL_THEN_CHANGE),
  figure(48, 'Tiến sĩ', LEVEL_THEN_CHANGE),
  figure(49, 'Biến động số lượng sinh viên chính quy', LEVEL_THEN_CHANGE),
  figure(50, 'Số văn bản/kế hoạch liên quan đến chuyển đổi số được ban hành trong kỳ', 'Đơn vị: văn bản.'),
  figure(
    51,
    'Số nhiệm vụ/chương trình chuyển đổi số được ban hành hoặc triển khai trong kỳ',
    'Đơn vị: nhiệm vụ/ chương trình.',
  ),
  figure(
    52,
    'NV01 - Số quy trình công tác được số hóa hoặc vận hành trên môi trường số trong kỳ',
    'Đơn vị: quy trình.',
  ),
  words(
    53,
    'Tên quy trình/sản phẩm số hóa hoặc ứng dụng CNTT đã triển khai (nếu có)',
    'Ghi rõ tên quy trình, hệ thống, phần mềm hoặc đường dẫn truy cập (nếu có) để phục vụ tổng hợp, đối chiếu; không yêu cầu cung cấp tài khoản truy cập.',
  ),
  figure(
    54,
    'Số học phần/môn học triển khai theo mô hình e-learning, blended learning hoặc có ứng dụng AI trong kỳ',
    'Đơn vị: học phần.',
  ),
  figure(55, 'Số hoạt động nghiên cứu, quản lý khoa học có ứng dụng công nghệ số/AI trong kỳ', 'Đơn vị: hoạt động.'),
  figure(56, 'NV02 - Số bài báo khoa học trong nước được công bố hoặc chấp nhận đăng trong kỳ', PUBLISHED),
  figure(57, 'NV02 - Số bài báo khoa học quốc tế được công bố hoặc chấp nhận đăng trong kỳ', PUBLISHED),
  figure(
    58,
    'NV03 - Số đề tài/dự án KH&CN được nghiệm thu trong kỳ',
    `Đơn vị: đề tài/dự án. ${COUNTED_BY_OUTPUT} Đề tài/dự án đã được nghiệm thu hoặc phê duyệt kết quả. Không tính theo thời điểm đăng ký hoặc triển khai ban đầu.`,
  ),
  figure(
    59,
    'Số hợp đồng/chương trình chuyển giao KH&CN được ký kết hoặc triển khai trong kỳ',
    'Đơn vị: hợp đồng/chương trình.',
  ),
  figure(60, 'Tổng giá trị nguồn thu từ hoạt động KH&CN phát sinh trong kỳ', 'Đơn vị: triệu đồng.'),
  figure(61, 'Số lượt giảng viên/cán bộ tham gia các hoạt động bồi dưỡng trong kỳ', 'Đơn vị: lượt người.'),
  figure(62, 'NV04 - Số thỏa thuận hợp tác (MOU/MOA) được ký kết hoặc triển khai trong kỳ', 'Đơn vị: thỏa thuận.'),
  figure(
    63,
    'NV05 - Số hoạt động hợp tác với đối tác được triển khai thực tế và có sản phẩm/kết quả cụ thể trong tháng',
    'Đơn vị: hoạt động.',
  ),
  figure(
    64,
    'NV06 - Số chương trình đào tạo/cơ sở đào tạo được tự đánh giá ngoài trong kỳ',
    'Đơn vị: CTĐT/cơ sở. Tên câu ghi nguyên văn theo nguồn.',
  ),
  figure(65, 'Số hoạt động thúc đẩy hệ sinh thái đổi mới sáng tạo được tổ chức trong kỳ.'),
  figure(66, 'Số đơn vị/đối tác tham gia hệ sinh thái đổi mới sáng tạo trong kỳ', 'Đơn vị: đơn vị/đối tác.'),
  figure(67, 'Số dự án/ý tưởng khởi nghiệp được hỗ trợ, ươm tạo trong kỳ', 'Đơn vị: dự án/ý tưởng.'),
  figure(
    68,
    'Số hồ sơ đăng ký sở hữu trí tuệ (sáng chế, giải pháp, nhãn hiệu...) phát sinh trong kỳ',
    'Đơn vị: hồ sơ.',
  ),
  {
    no: 69,
    type: 'MULTIPLE_CHOICE',
    title: 'Nhà trường có đăng ký nhiệm vụ tự chọn trong kế hoạch năm hay không?',
    choices: [
      { value: 'Có', goTo: OPTIONAL_TASKS_PAGE },
      { value: 'Không', goTo: REMARKS_PAGE },
    ],
  },
  // The source's titles of 72–75 do not fit their numbers; they are kept, so that nothing may rely on titles.
  words(70, 'Nhiệm vụ tự chọn 1 (NVTC1)', EVIDENCE),
  taskState(71, 'Thực hiện nhiệm vụ tự chọn 1 (NVTC1)'),
  words(72, 'Nhiệm vụ tự chọn 2 (NVTC2)', EVIDENCE),
  taskState(73, 'Thực hiện nhiệm vụ tự chọn 3 (NVTC3)'),
  words(74, 'Nhiệm vụ tự chọn 2 (NVTC2)', EVIDENCE),
  taskState(75, 'Thực hiện nhiệm vụ tự chọn 3 (NVTC3)'),
  words(76, 'Những kết quả nổi bật trong kỳ (nếu có)'),
  words(77, 'Khó khăn, vướng mắc, kiến nghị'),
];

function unnamed(first: number, last: number, helpText: string): readonly Question[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    no: first + index,
    type: 'TEXT',
    title: `Câu ${first + index} (chưa có tên trong văn bản nguồn)`,
    helpText,
  }));
}

function figure(no: number, title: string, helpText?: string): Question {
  return { no, type: 'TEXT', title, ...(helpText === undefined ? {} : { helpText }) };
}

function words(no: number, title: string, helpText?: string): Question {
  return { no, type: 'PARAGRAPH_TEXT', title, ...(helpText === undefined ? {} : { helpText }) };
}

function taskState(no: number, title: string): Question {
  return { no, type: 'MULTIPLE_CHOICE', title, choices: TASK_STATES };
}
