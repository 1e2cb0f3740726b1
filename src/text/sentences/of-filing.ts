// Sentences about when, by whom and for what a report was sent.

import type { Moment } from '../../domain/calendar/moment';
import { changesOf } from '../../domain/checks/answer-changes';
import type { Finding } from '../../domain/checks/finding';
import { formatItemList } from '../../domain/regime/item-list';
import { formatDay, formatExactMoment } from '../dates';
import { looksLike } from '../decisions';
import { lateByName } from '../signed-copies';
import { quotedChange, type Sentence } from './sentence';

// A cell holds 50,000 characters, and the sentence has others.
const LONGEST_LIST = 49_000;

/** What each of these findings says. */
export const FILING_SENTENCES = {
  late: ({ received, facts }) =>
    `${facts.by === undefined ? `Nộp lần đầu lúc ${formatExactMoment(received)}` : `Nhận ${lateByName(facts.by)} ngày ${formatDay(received)}`}, sau hạn ${formatDay(String(facts.due))} là ${facts.days} ngày.${
      facts.excusedBy === undefined ? '' : ` Được miễn theo quyết định của ${facts.excusedBy}: ${facts.excuse}`
    }`,
  overdue: ({ facts }) =>
    `${facts.awaits === undefined ? 'Chưa nhận được báo cáo' : `Đã có số liệu trong biểu mẫu, chưa nhận ${lateByName(facts.awaits)}`}; hạn nộp ${formatDay(String(facts.due))}.`,
  'unknown-unit': (finding) =>
    finding.facts.problem === 'not-active'
      ? `Tổ chức này không thuộc diện báo cáo kỳ đó; ${kept(finding)}`
      : `Không có tổ chức đảng này trong trang Đơn vị; ${kept(finding)}`,
  'unknown-period': (finding) =>
    finding.facts.problem === 'before-start'
      ? `Kỳ này trước khi chế độ báo cáo bắt đầu; ${kept(finding)}`
      : `Không đọc được tháng báo cáo; ${kept(finding)}`,
  'future-period': (finding) => `Kỳ này chưa đến lúc nộp; ${kept(finding)} Đề nghị hỏi lại kỳ báo cáo.`,
  'refiled-response': () =>
    'Bản báo cáo này đã được sửa thành báo cáo khác sau hạn của kỳ; số liệu kỳ này giữ theo bản trước khi sửa. Đề nghị xác nhận.',
  'sender-not-listed': (finding) =>
    finding.facts.problem === 'counted'
      ? `Báo cáo do ${sender(finding)} gửi, địa chỉ này không có trong danh sách được nộp của tổ chức; số liệu vẫn tính theo Cấu hình. Đề nghị xác nhận, hoặc bổ sung địa chỉ ở trang Đơn vị.`
      : `Địa chỉ ${sender(finding)} không có trong danh sách được nộp của tổ chức; ${kept(finding)} Đề nghị xác nhận ở trang Quyết định, hoặc bổ sung địa chỉ ở trang Đơn vị.`,
  'would-replace': (finding) =>
    `Kỳ này tổ chức đã có báo cáo do ${finding.facts.other || 'một địa chỉ không rõ'} gửi; bản của ${sender(finding)} sẽ thay bản đó nên ${kept(finding)} Đề nghị xác nhận bản nào đúng ở trang Quyết định.`,
  'replaces-counted': ({ received, facts }) =>
    `${replacement(received, facts)}. Bản trước vẫn được tính cho đến khi Văn phòng chọn ở trang Quyết định.`,
  'closed-period': (finding) =>
    `Kỳ đã chốt; ${kept(finding)} Số liệu đã chốt giữ nguyên; nếu cần tính bản này, đề nghị chấp nhận ở trang Quyết định.`,
  'deleted-response': ({ facts }) =>
    `Bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} không còn trong biểu mẫu (nhận ra lúc ${formatExactMoment(String(facts.noticedAt))}); số liệu vẫn tính theo Nhật ký. Nếu báo cáo được rút, đề nghị ghi ở trang Quyết định.`,
  'form-changed': ({ facts }) =>
    `Biểu mẫu${facts.form === 'plan' ? ' kế hoạch' : ''} thay đổi từ khi liên kết. ${facts.change}. Nếu đúng, đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu${facts.form === 'plan' ? ' kế hoạch' : ''} để ghi nhận.`,
  'edited-after-deadline': ({ received, facts }) =>
    `Nộp đúng hạn, sửa lúc ${formatExactMoment(received)}, sau hạn ${formatDay(String(facts.due))}; vẫn tính là đúng hạn, số liệu theo bản sửa: ${changed(facts)}. Đề nghị xác nhận lý do sửa.`,
  'edited-response': ({ received, facts }) =>
    `Bản nộp lúc ${formatExactMoment(String(facts.earlier))} đã được người nộp sửa lúc ${formatExactMoment(received)}; số liệu theo bản sửa: ${changed(facts)}. Không phải xử lý.`,
  resubmitted: ({ received, facts }) =>
    facts.changed === 0
      ? `Nộp lại bằng bản khác lúc ${formatExactMoment(received)}, nội dung như bản trước; không phải xử lý.`
      : `Nộp lại bằng bản khác lúc ${formatExactMoment(received)} (bản trước lúc ${formatExactMoment(String(facts.earlier))}); số liệu theo bản mới: ${changed(facts)}. Đề nghị xác nhận bản nào đúng.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/**
 * What a waiting version would change in the report that counts.
 * Example: 'Bản nộp lại lúc 21/03/2026 08:00:00 khác bản đang được tính (lúc 20/03/2026 08:00:00): Mục 24: “3” → “5”'.
 */
export function replacement(submittedAt: Moment, facts: Finding['facts']): string {
  const what = facts.isEdit === 1 ? 'Bản sửa' : 'Bản nộp lại';
  const earlier = formatExactMoment(String(facts.earlier));
  return `${what} lúc ${formatExactMoment(submittedAt)} khác bản đang được tính (lúc ${earlier}): ${changed(facts)}`;
}

// Where a version waits, and what it may be.
function kept({ facts }: Finding): string {
  const { suggestedUnit, suggestedPeriod } = facts;
  const stays = `bản nộp lúc ${formatExactMoment(String(facts.submittedAt))} được giữ trong Nhật ký, chưa tính.`;
  if (suggestedUnit === undefined || suggestedPeriod === undefined) return stays;
  return `${stays} ${looksLike(`tổ chức có mã ${suggestedUnit}`, String(suggestedPeriod))}`;
}

function sender({ facts, received }: Finding): string {
  return String(facts.sender ?? received) || 'một địa chỉ không rõ';
}

// Example: 'Mục 24: “3” → “1”; Mục 29: để trống → “0”'. What no cell holds is named by its items, and said to be cut.
function changed(facts: Finding['facts']): string {
  const changes = changesOf(facts);
  if (changes.length === 0) return 'không mục nào khác';
  const words = changes.map(({ item, before, after }) => `Mục ${item}: ${quotedChange(before, after)}`);
  let length = 0;
  const fitting = words.findIndex((each) => {
    length += each.length + 2;
    return length > LONGEST_LIST;
  });
  if (fitting < 0) return words.join('; ');
  const rest = formatItemList(changes.slice(fitting).map(({ item }) => item));
  return `${words.slice(0, fitting).join('; ')}; còn Mục ${rest} quá dài cho một ô, xem nguyên văn ở trang Nhật ký`;
}
