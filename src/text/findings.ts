// The name and the rule of each finding, and the way to its sentence.

import type { Finding, FindingCode, Severity } from '../domain/checks/finding';
import type { Item } from '../domain/regime/regime';
import { ANSWER_SENTENCES } from './sentences/of-answers';
import { CLOSING_SENTENCES } from './sentences/of-closing';
import { FILING_SENTENCES } from './sentences/of-filing';
import { PLAN_SENTENCES } from './sentences/of-plans';
import { REGISTRATION_SENTENCES } from './sentences/of-registrations';
import { SUSPICION_SENTENCES } from './sentences/of-suspicions';
import type { Sentence } from './sentences/sentence';

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
  'sender-not-listed': 'Người nộp ngoài danh sách',
  'would-replace': 'Thay báo cáo của người khác',
  'replaces-counted': 'Bản thay thế đang chờ',
  'closed-period': 'Nộp vào kỳ đã chốt',
  'deleted-response': 'Bản nộp bị xóa trong biểu mẫu',
  'form-changed': 'Biểu mẫu thay đổi',
  'edited-after-deadline': 'Sửa sau hạn',
  'edited-response': 'Đã sửa bản nộp',
  resubmitted: 'Nộp lại bằng bản khác',
  'cumulative-suspected': 'Nghi ghi số cộng dồn',
  'level-suspected': 'Nghi ghi số hiện có thay biến động',
  'negative-level': 'Số hiện có âm',
  'no-opening-level': 'Thiếu số đầu kỳ',
  'year-opening-mismatch': 'Số đầu năm lệch cuối năm trước',
  'scale-suspected': 'Nghi sai đơn vị tiền',
  'copied-report': 'Nghi chép báo cáo',
  'evidence-missing': 'Thiếu nội dung, minh chứng',
  'evidence-repeated': 'Minh chứng lặp lại',
  'credentials-in-text': 'Có mật khẩu trong câu trả lời',
  'task-regressed': 'Tiến độ nhiệm vụ lùi lại',
  'sum-mismatch': 'Tổng không khớp chi tiết',
  'plan-deviation': 'Cả năm khác chỉ tiêu',
  'plan-late': 'Đăng ký kế hoạch muộn',
  'plan-overdue': 'Quá hạn, chưa đăng ký kế hoạch',
  'target-ratio': 'Chỉ tiêu ghi bằng tỷ lệ',
  'target-not-number': 'Chỉ tiêu không phải con số',
  'target-not-count': 'Chỉ tiêu không phải số nguyên từ 0',
  'target-blank': 'Chỉ tiêu để trống',
  'target-not-owner': 'Chỉ tiêu ngoài phân công',
  'target-below-actual': 'Chỉ tiêu nhỏ hơn số đã thực hiện',
  'task-part-missing': 'Nhiệm vụ tự chọn thiếu phần',
  'task-repeats-target': 'Nhiệm vụ tự chọn trùng chỉ tiêu',
  'closed-differs': 'Khác số liệu đã chốt',
  'signed-copy-deviation': 'Bản ký khác số liệu',
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
  'sender-not-listed': 'CV 52-CV/ĐU, 2.5: chi ủy tổ chức đảng báo cáo',
  'would-replace': 'CV 52-CV/ĐU, 2.5: chi ủy tổ chức đảng báo cáo',
  'replaces-counted': 'Theo Cấu hình (giả định); CV 52-CV/ĐU, 1.3: số liệu không tự điều chỉnh',
  'closed-period': 'CV 52-CV/ĐU, 1.3: số liệu không tự điều chỉnh khi chưa có phê duyệt',
  'deleted-response': 'CV 52-CV/ĐU, 2.5: chịu trách nhiệm về tính chính xác, trung thực',
  'form-changed': 'PL 02: nội dung báo cáo theo Mục',
  'edited-after-deadline': 'CV 52-CV/ĐU, 2.5 và 3: đúng thời hạn, số liệu chính xác',
  'edited-response': 'CV 52-CV/ĐU, 2.5: chịu trách nhiệm về tính chính xác, trung thực',
  resubmitted: 'CV 52-CV/ĐU, 2.5: chịu trách nhiệm về tính chính xác, trung thực',
  'cumulative-suspected': 'CV 52-CV/ĐU, 2.1: không cộng dồn số liệu của các kỳ trước',
  'level-suspected': 'CV 52-CV/ĐU, 2.2: từ tháng thứ hai chỉ kê khai phát sinh trong tháng',
  'negative-level': 'PL 02, Mục 42–45: giảm ghi số âm so với tháng trước',
  'no-opening-level': 'CV 52-CV/ĐU, 2.2: tháng đầu tiên báo cáo số lượng hiện có',
  'year-opening-mismatch': 'CV 52-CV/ĐU, 2.2: tháng đầu tiên báo cáo số lượng hiện có',
  'scale-suspected': 'CV 52-CV/ĐU, 2.2: theo đơn vị đo đã quy định',
  'copied-report': 'CV 52-CV/ĐU, 2.1: kết quả phát sinh trong kỳ',
  'evidence-missing': 'CV 52-CV/ĐU, 1.2: có sản phẩm, kết quả cụ thể',
  'evidence-repeated': 'CV 52-CV/ĐU, 1.2: không chia tách một hoạt động',
  'credentials-in-text': 'PL 02, Mục 53: không yêu cầu cung cấp tài khoản truy cập',
  'task-regressed': 'PL 02, Mục 71–75: tình trạng thực hiện nhiệm vụ tự chọn',
  'sum-mismatch': 'CV 52-CV/ĐU, 2.5: chịu trách nhiệm về tính chính xác của số liệu',
  'plan-deviation': 'CV 52-CV/ĐU, 1.3: chỉ tiêu đăng ký là căn cứ đối chiếu trực tiếp',
  'plan-late': 'CV 52-CV/ĐU, 1.5: trước ngày 20/3/2026',
  'plan-overdue': 'CV 52-CV/ĐU, 1.5: trước ngày 20/3/2026',
  'target-ratio': 'CV 52-CV/ĐU, 1.2: không đăng ký tỷ lệ',
  'target-not-number': 'CV 52-CV/ĐU, 1.2: bằng số lượng cụ thể',
  'target-not-count': 'CV 52-CV/ĐU, 1.2: bằng số lượng cụ thể',
  'target-blank': 'CV 52-CV/ĐU, 1.2 và PL 01: chỉ tiêu được giao',
  'target-not-owner': 'PL 01: phân công xây dựng kế hoạch',
  'target-below-actual': 'CV 52-CV/ĐU, 1.2: chỉ tiêu phấn đấu trong cả năm',
  'task-part-missing': 'CV 52-CV/ĐU, 1.4: tên, nội dung, đầu ra, chỉ tiêu đo lường',
  'task-repeats-target': 'CV 52-CV/ĐU, 1.4: không trùng lặp với chỉ tiêu đã đăng ký',
  'closed-differs': 'CV 52-CV/ĐU, 1.3: số liệu không tự điều chỉnh khi chưa có phê duyệt',
  'signed-copy-deviation': 'CV 52-CV/ĐU, 3 và 2.5: bản có chữ ký của cấp ủy; số liệu chính xác, trung thực',
};

const SENTENCES: Readonly<Record<FindingCode, Sentence>> = {
  ...FILING_SENTENCES,
  ...ANSWER_SENTENCES,
  ...SUSPICION_SENTENCES,
  ...PLAN_SENTENCES,
  ...REGISTRATION_SENTENCES,
  ...CLOSING_SENTENCES,
};

// Rules of the monthly report that another section states for the plan.
const PLAN_RULE = 'CV 52-CV/ĐU, 1.5: chi ủy tổ chức đảng đăng ký kế hoạch';
const OF_BOTH: ReadonlySet<FindingCode> = new Set([
  'unknown-unit',
  'sender-not-listed',
  'would-replace',
  'deleted-response',
]);

/** The rule behind a finding, as a short reference; items whose kind is inferred say so, and the plan has its own. */
export function findingRule(code: FindingCode, item: Item | null, isOfPlan = false): string {
  if (isOfPlan && OF_BOTH.has(code)) return PLAN_RULE;
  const isInferred = code === 'nonzero-change' && item?.kindBasis === 'inferred';
  return isInferred ? 'Suy ra từ PL 02, Mục 42–45; chờ xác nhận' : RULES[code];
}

/** Added to the office's note when the answer it had dealt with was changed. */
export function changedAnswer(state: string, received: string): string {
  return `[Trước đây “${state}” khi ghi “${received}”]`;
}

/** What a finding says, in one sentence or two. `item` is the item it is about, or null. */
export function findingSentence(finding: Finding, item: Item | null): string {
  return SENTENCES[finding.code](finding, item);
}
