// The sentence and the rule of each finding.

import type { Finding, FindingCode, Severity } from '../domain/checks/finding';
import type { Item } from '../domain/regime/regime';
import { formatDay, formatExactMoment } from './dates';

/** How much a finding asks for. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  fault: 'Cần xử lý',
  question: 'Cần xác nhận',
  note: 'Để biết',
};

/** Stands in place of the severity once a finding's cause is gone. */
export const SETTLED = 'Đã hết';

/** Short names of findings, for counts. */
export const FINDING_NAMES: Readonly<Record<FindingCode, string>> = {
  late: 'Nộp muộn',
  overdue: 'Quá hạn, chưa nộp',
  'nonzero-change': 'Có biến động',
  'blank-owed': 'Để trống mục được phân công',
  'unreadable-number': 'Không phải con số',
  'fraction-in-count': 'Số lẻ ở mục đếm',
  'negative-flow': 'Số âm ở mục phát sinh',
  'not-owner': 'Ngoài phân công',
  'branch-contradiction': 'Mâu thuẫn câu trả lời',
  'unknown-unit': 'Không rõ tổ chức đảng',
  'unknown-period': 'Không rõ kỳ báo cáo',
  'future-period': 'Kỳ chưa đến',
  'refiled-response': 'Sửa bản cũ thành kỳ khác',
};

const RULES: Readonly<Record<FindingCode, string>> = {
  late: 'CV 52-CV/ĐU, 2.5: hoàn thành trước ngày 28',
  overdue: 'CV 52-CV/ĐU, 2.5: hoàn thành trước ngày 28',
  'nonzero-change': 'PL 02, Mục 42–45: tăng ghi số dương, giảm ghi số âm',
  'blank-owed': 'CV 52-CV/ĐU, 2.2: không phát sinh, ghi 0',
  'unreadable-number': 'CV 52-CV/ĐU, 2.2: không ước lượng, không quy đổi',
  'fraction-in-count': 'CV 52-CV/ĐU, 2.2: theo đơn vị đo đã quy định',
  'negative-flow': 'CV 52-CV/ĐU, 2.1: kết quả phát sinh trong kỳ',
  'not-owner': 'CV 52-CV/ĐU, 2.5 và PL 02: mục được giao phụ trách',
  'branch-contradiction': 'PL 02, Mục 69: “Không” thì chuyển đến câu 76',
  'unknown-unit': 'CV 52-CV/ĐU, 2.5: tổ chức đảng báo cáo',
  'unknown-period': 'CV 52-CV/ĐU, 2.1: chọn đúng kỳ báo cáo',
  'future-period': 'CV 52-CV/ĐU, 2.1: chọn đúng kỳ báo cáo',
  'refiled-response': 'CV 52-CV/ĐU, 2.1: chọn đúng kỳ báo cáo',
};

/** The rule behind a finding, as a short reference; items whose kind is inferred say so. */
export function findingRule(code: FindingCode, item: Item | null): string {
  const isInferred = code === 'nonzero-change' && item?.kindBasis === 'inferred';
  return isInferred ? 'Suy ra từ PL 02, Mục 42–45; chờ xác nhận' : RULES[code];
}

/** Added to the office's note when the answer it had dealt with was changed. */
export function changedAnswer(state: string, received: string): string {
  return `[Trước đây “${state}” khi ghi “${received}”]`;
}

/** What a finding says, in one sentence. `item` is the item it is about, or null. */
export function findingSentence({ code, received, facts }: Finding, item: Item | null): string {
  switch (code) {
    case 'late':
      return `Nộp lần đầu lúc ${formatExactMoment(received)}, sau hạn ${formatDay(String(facts.due))} là ${facts.days} ngày.`;
    case 'overdue':
      return `Chưa nhận được báo cáo; hạn nộp ${formatDay(String(facts.due))}.`;
    case 'nonzero-change':
      return `Biến động khác 0: đề nghị xác nhận đây là số tăng, giảm trong tháng${named(item)}.`;
    case 'blank-owed':
      return `Để trống; trường hợp không phát sinh, đề nghị ghi 0${named(item)}.`;
    case 'unreadable-number':
      return `Không đọc được thành số, không cộng vào tổng; đề nghị ghi số cụ thể${named(item)}.`;
    case 'fraction-in-count':
      return `Mục đếm theo ${item?.unit ?? 'số lượng'} không nhận số lẻ; dấu phẩy là phần thập phân, dấu chấm ngăn hàng nghìn${named(item)}.`;
    case 'negative-flow':
      return item?.kind === 'stock'
        ? `Số hiện có không thể âm, không tính${named(item)}.`
        : `Số phát sinh trong kỳ không thể âm, không cộng vào tổng${named(item)}.`;
    case 'not-owner':
      return `Tổ chức này không được phân công mục; số liệu không cộng vào tổng${named(item)}.`;
    case 'branch-contradiction':
      return `Có nội dung trong khi Mục ${item?.askedIf?.item ?? ''} không chọn “${item?.askedIf?.answer ?? ''}”; đề nghị xác nhận câu nào đúng.`;
    case 'unknown-unit':
      return facts.problem === 'not-active'
        ? `Tổ chức này không thuộc diện báo cáo kỳ đó; bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính.`
        : `Không có tổ chức đảng này trong trang Đơn vị; bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính.`;
    case 'unknown-period':
      return facts.problem === 'before-start'
        ? `Kỳ này trước khi chế độ báo cáo bắt đầu; bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính.`
        : `Không đọc được tháng báo cáo; bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính.`;
    case 'future-period':
      return `Kỳ này chưa đến lúc nộp; bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính. Đề nghị hỏi lại kỳ báo cáo.`;
    case 'refiled-response':
      return `Bản báo cáo này đã được sửa thành báo cáo khác sau hạn của kỳ; số liệu kỳ này giữ theo bản trước khi sửa. Đề nghị xác nhận.`;
  }
}

function named(item: Item | null): string {
  return item?.title ? ` (${item.title})` : '';
}
