// Sentences about single answers that break a rule of the form.

import { formatPeriod } from '../dates';
import { formatNumber } from '../numbers';
import { named, quoted, type Sentence } from './sentence';

/** What each of these findings says. */
export const ANSWER_SENTENCES = {
  'nonzero-change': (_, item) => `Biến động khác 0: đề nghị xác nhận đây là số tăng, giảm trong tháng${named(item)}.`,
  'blank-owed': (_, item) => `Để trống; trường hợp không phát sinh, đề nghị ghi 0${named(item)}.`,
  'unreadable-number': (_, item) =>
    `Không đọc được thành số, không cộng vào tổng; đề nghị ghi số cụ thể${named(item)}.`,
  'fraction-in-count': (_, item) =>
    `Mục đếm theo ${item?.unit ?? 'số lượng'} không nhận số lẻ; dấu phẩy là phần thập phân, dấu chấm ngăn hàng nghìn${named(item)}.`,
  'negative-flow': (_, item) =>
    item?.kind === 'stock'
      ? `Số hiện có không thể âm, không tính${named(item)}.`
      : `Số phát sinh trong kỳ không thể âm, không cộng vào tổng${named(item)}.`,
  'not-owner': (_, item) => `Tổ chức này không được phân công mục; số liệu không cộng vào tổng${named(item)}.`,
  'branch-contradiction': (_, item) =>
    `Có nội dung trong khi Mục ${item?.askedIf?.item ?? ''} không chọn “${item?.askedIf?.answer ?? ''}”; đề nghị xác nhận câu nào đúng.`,
  'evidence-missing': ({ facts }, item) =>
    `Đã ghi kết quả nhưng Mục ${facts.in} (nội dung, minh chứng) để trống; đề nghị bổ sung tên, văn bản hoặc đường dẫn${named(item)}.`,
  'credentials-in-text': () =>
    'Câu trả lời có mật khẩu hoặc khóa truy cập; đã che, không lưu. Biểu mẫu không yêu cầu cung cấp tài khoản: đề nghị tổ chức xóa khỏi biểu mẫu và đổi mật khẩu.',
  'task-regressed': ({ received, facts }, item) =>
    `Báo cáo tháng ${formatPeriod(String(facts.period))} ghi ${quoted(String(facts.before))}, kỳ này ghi ${quoted(received)}; đề nghị xác nhận tình trạng nhiệm vụ${named(item)}.`,
  'sum-mismatch': ({ received, facts }, item) =>
    `Ghi ${received}, trong khi tổng các Mục ${facts.parts} là ${formatNumber(Number(facts.sum))}; đề nghị xác nhận số nào đúng${named(item)}.`,
} as const satisfies Readonly<Record<string, Sentence>>;
