// Words of the sheet "Quyết định": kinds, verdicts, effects, and the reasons that the add-on writes into its proposals.

import type { Day } from '../domain/calendar/day';
import type { DecisionKind } from '../domain/decisions/decision';
import { formatDay, formatPeriod } from './dates';
import { formatNumber } from './numbers';

/** Kinds of decision as the office chooses them. */
export const DECISION_KINDS: Readonly<Record<DecisionKind, string>> = {
  accept: 'Nhận bản nộp',
  replace: 'Nhận bản thay thế',
  withdraw: 'Loại bản nộp',
  read: 'Đọc thành số',
  correct: 'Sửa số liệu',
  excuse: 'Miễn tính muộn',
  extend: 'Gia hạn nộp',
  close: 'Chốt kỳ',
  target: 'Đổi chỉ tiêu',
  note: 'Ô bị sửa tay',
  explain: 'Giải trình số đầu năm',
};

/** What the office says to a row. */
export const VERDICTS = { accept: 'Chấp nhận', refuse: 'Không chấp nhận' } as const;

/** What became of a row, written by the add-on. */
export const EFFECTS = {
  pending: 'Chờ quyết định',
  inForce: 'Đang áp dụng',
  refused: 'Không áp dụng',
  groundless: 'Không còn căn cứ',
  incomplete: 'Chưa đủ thông tin',
  notFrozen: 'Bản nộp sau phải chờ; số liệu chưa chốt (chọn lệnh Chốt kỳ…)',
} as const;

// Behind it the office writes its reason into a proposal that says something already.
const REASON = 'Lý do:';

/** The reason that the office wrote, without what the proposal said before it. Example: 'x. Lý do: y' is 'y'. */
export function reasonIn(why: string): string {
  const place = why.indexOf(REASON);
  return (place < 0 ? why : why.slice(place + REASON.length)).trim();
}

/** Why a registration does not change a target by itself. */
const ASKED_BECAUSE = {
  accepted: 'chỉ tiêu đã được chấp nhận',
  late: 'bản này nộp sau hạn đăng ký',
  typed: 'dòng này do Văn phòng nhập hoặc đã được quyết định',
} as const;

/** Reasons that proposals carry. */
export const PROPOSED = {
  read: 'Phần mềm đề nghị: câu trả lời bằng chữ chỉ có thể hiểu là số này. Chọn “Chấp nhận” để tính.',
  accept: (reason: string, suggestion: string) =>
    `Bản nộp đang chờ (${reason}), chưa tính vào số liệu.${suggestion === '' ? ' Đề nghị ghi đúng Kỳ và Mã rồi chọn “Chấp nhận”.' : ` ${suggestion}`}`,
  replace: (difference: string) =>
    `${difference}. Chưa tính. “Chấp nhận”: tính theo bản này; “Không chấp nhận”: giữ bản đang được tính.`,
  withdraw:
    'Bản nộp này đã bị xóa trong biểu mẫu nhưng vẫn được tính. Chọn “Chấp nhận” để thôi tính; ghi người và lý do.',
  acceptPlan: (reason: string) =>
    `Bản đăng ký kế hoạch năm đang chờ (${reason}), chưa đưa vào trang Chỉ tiêu. Đề nghị ghi đúng Kỳ (năm) và Mã rồi chọn “Chấp nhận”.`,
  target: (why: keyof typeof ASKED_BECAUSE, moment: string, version: number) =>
    `Đăng ký lúc ${moment} (bản ${version}) khác chỉ tiêu đang có; ${ASKED_BECAUSE[why]}, nên chưa đổi. Chọn “Chấp nhận” để đổi; ghi người quyết định, ngày và số văn bản.`,
  correct: (title: string) =>
    `Ô “${title}” trong trang Số liệu bị sửa tay. Số tính từ biểu mẫu đã được ghi lại. Chọn “Chấp nhận” để dùng số sửa tay; ghi người và lý do.`,
  note: (place: string, computed: string) =>
    `${place} bị sửa tay. ${computed === '' ? 'Ô này phần mềm để trống' : `Phần mềm tính được “${computed}”`} và đã ghi lại như vậy. Chọn “Chấp nhận” để giữ nội dung gõ tay làm ghi chú bên cạnh, không tính vào số liệu; ghi người quyết định. Muốn đổi con số thì sửa ở báo cáo hoặc trang nhập.`,
  noteRow: (sheet: string, row: number) =>
    `Trang ${sheet}, dòng ${row}: dòng gõ thêm vào trang do phần mềm ghi, đã bỏ khỏi trang. Chọn “Chấp nhận” để giữ nội dung làm ghi chú ở Tổng quan; ghi người quyết định.`,
  explainUnknown: (january: string) =>
    `Số hiện có tháng 01 là ${january}; chưa biết số cuối tháng 12 nên không so được (thiếu số liệu một tháng của năm trước, hoặc tổ chức mới). Đề nghị ghi người quyết định và căn cứ của số này vào sau dấu hai chấm; hoặc ghi số cuối tháng 12 ở trang Số đầu kỳ. ${REASON}`,
  explain: (january: string, closing: number, difference: number) =>
    `Số hiện có tháng 01 là ${january}, cuối tháng 12 tính được ${formatNumber(closing)} (lệch ${formatNumber(difference)}). Đề nghị ghi người quyết định và lý do lệch vào sau dấu hai chấm. ${REASON}`,
} as const;

/** What a waiting response may be. Example: 'Có vẻ là báo cáo tháng 3/2026 của Chi bộ Đào tạo.' */
export function looksLike(name: string, period: string): string {
  return `Có vẻ là báo cáo tháng ${formatPeriod(period)} của ${name}.`;
}

/** Where a cell stands. Example: 'Trang Lũy kế, dòng 12 (24 · TG02), cột “Ghi chú”'. */
export function placeOfCell(sheet: string, row: number, rowName: string, header: string): string {
  return `Trang ${sheet}, dòng ${row} (${rowName}), cột “${header.replace(/\n/g, ' ')}”`;
}

/** A kept note beside its row. Example: 'Ghi tay ở cột “Lũy kế / hiện có”: “90” (Nguyễn Văn A, minh họa)'. */
export function noteBeside(header: string, { text, who }: { readonly text: string; readonly who: string }): string {
  return `Ghi tay ở cột “${header}”: “${text}” (${who})`;
}

/** A kept note on "Tổng quan". */
export function noteLine(
  sheet: string,
  header: string,
  { rowName, text, who }: { readonly rowName: string; readonly text: string; readonly who: string },
): string {
  return header === ''
    ? `${sheet}, dòng gõ thêm: “${text}” (${who})`
    : `${sheet}, dòng ${rowName}, cột “${header}”: “${text}” (${who})`;
}

/** Problems of rows that the office filled in. */
export const DECISION_PROBLEMS = {
  needs: (kind: string, header: string) =>
    `Quyết định “${kind}” cần cột “${header}”. Đề nghị điền, hoặc bỏ trống cột Quyết định.`,
  value: (text: string) =>
    `Cột “Đề nghị” ghi “${text}”, không phải con số của mục này. Đề nghị ghi số, dấu phẩy là phần thập phân.`,
  beforeDue: (text: string, due: Day) =>
    `Cột “Ngày” ghi “${text}”, trước hạn chung ${formatDay(due)}. Gia hạn chỉ được lùi về sau; đề nghị ghi ngày hạn mới.`,
  target: (text: string) => `Cột “Đề nghị” ghi “${text}”, không phải chỉ tiêu. Chỉ tiêu là số nguyên từ 0 trở lên.`,
  standingTarget: (text: string) =>
    `Cột “Đang ghi” ghi “${text}”, không phải chỉ tiêu đang có. Đề nghị ghi con số đang có, hoặc để trống nếu chưa có.`,
  notProposed: (kind: string) =>
    `Việc “${kind}” chỉ dùng cho dòng do phần mềm đề nghị. Muốn sửa một con số, đề nghị chọn việc “${DECISION_KINDS.correct}”.`,
  notFigure: (item: number) => `Mục ${item} không phải mục số liệu nên không sửa bằng quyết định.`,
  notOwed: (name: string, item: number) => `${name} không được phân công Mục ${item} trong kỳ đó.`,
} as const;
