// Sentences about the registration of a year's plan.

import type { Finding } from '../../domain/checks/finding';
import { formatDay, formatExactMoment } from '../dates';
import { formatNumber } from '../numbers';
import type { Sentence } from './sentence';

const PARTS: Readonly<Record<string, string>> = {
  name: 'tên nhiệm vụ',
  content: 'nội dung chính',
  output: 'đầu ra dự kiến',
  measure: 'chỉ tiêu đo lường',
};

const CONCRETE = '“Mỗi chỉ tiêu được đăng ký bằng số lượng cụ thể”';

/** What each of these findings says. */
export const REGISTRATION_SENTENCES = {
  'plan-late': ({ received, facts }) =>
    `Đăng ký kế hoạch năm lần đầu lúc ${formatExactMoment(received)}, sau hạn ${formatDay(String(facts.due))} là ${facts.days} ngày.`,
  'plan-overdue': ({ facts }) => `Chưa nhận được đăng ký kế hoạch năm; hạn ${formatDay(String(facts.due))}.`,
  'target-ratio': (finding) =>
    `Không nhận làm chỉ tiêu: “Không đăng ký các chỉ số mang tính theo dõi, tỷ lệ, đánh giá chất lượng hoặc chỉ báo chi tiết”. Đề nghị đăng ký lại bằng số lượng${named(finding)}.`,
  'target-not-number': (finding) =>
    `Không nhận làm chỉ tiêu: ${CONCRETE}. Đề nghị đăng ký lại một con số${named(finding)}.`,
  'target-not-count': (finding) =>
    `Không nhận làm chỉ tiêu: ${CONCRETE}, là số nguyên từ 0 trở lên. Đề nghị đăng ký lại${named(finding)}.`,
  'target-blank': (finding) =>
    `Để trống nên chưa có chỉ tiêu năm; nếu năm nay không đặt chỉ tiêu, đề nghị đăng ký 0${named(finding)}.`,
  'target-not-owner': (finding) =>
    `Tổ chức này không được phân công chỉ tiêu; con số được giữ trong Nhật ký kế hoạch, không đưa vào trang Chỉ tiêu${named(finding)}.`,
  'target-below-actual': ({ received, facts }) =>
    `Đăng ký ${facts.code} là ${received}, trong khi các báo cáo tháng đã nhận trước lúc đăng ký cộng được ${formatNumber(Number(facts.done))}. “Số liệu đăng ký là chỉ tiêu phấn đấu trong cả năm”; đề nghị xác nhận.`,
  'task-part-missing': ({ facts }) =>
    `Nhiệm vụ tự chọn (${facts.code}) chưa có ${partNames(String(facts.missing))}; đề nghị bổ sung cho đủ bốn phần.`,
  'task-repeats-target': ({ facts }) =>
    `Nhiệm vụ tự chọn (${facts.code}) có tên trùng chỉ tiêu ${facts.target} (${facts.title}); nhiệm vụ tự chọn không trùng lặp với chỉ tiêu đã đăng ký, đề nghị chọn nội dung khác hoặc xác nhận.`,
} as const satisfies Readonly<Record<string, Sentence>>;

function named({ facts: { title } }: Finding): string {
  return title ? ` (${title})` : '';
}

function partNames(parts: string): string {
  const names = parts.split(',').map((part) => PARTS[part] ?? part);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} và ${last}`;
}
