// The office's settings: their names, first values and meanings.

import type { Regime } from '../domain/regime/regime';
import { CHECK_SETTING_IDS, CHECK_SETTINGS, type CheckSettingId } from './check-settings';
import { CLOSED_VIEWS } from './closing';
import { NO, YES } from './sheets/words';
import { LATE_BY } from './signed-copies';
import { SPAN_WANTED } from './spans';

/** One setting as the sheet shows it. */
export interface SettingDefinition {
  readonly key: string;
  readonly value: string;
  readonly meaning: string;
}

/** Every setting, in the order of the sheet. Values are what a new workbook starts with. */
export function settingsOf(regime: Regime): Readonly<Record<SettingId, SettingDefinition>> {
  const { start, office } = regime;
  return {
    formAddress: setting(
      'Địa chỉ biểu mẫu',
      '',
      'Địa chỉ của biểu mẫu báo cáo tháng (mở biểu mẫu ở chế độ chỉnh sửa rồi sao chép địa chỉ). Lệnh Kỳ Báo Cáo › Liên kết biểu mẫu… tự ghi; nếu gõ tay, chọn Thiết lập',
    ),
    start: setting('Kỳ bắt đầu', start, 'Kỳ báo cáo đầu tiên. Công văn số 52-CV/ĐU ban hành ngày 11/3/2026'),
    inclusive: setting(
      'Ngày 28 còn tính là đúng hạn',
      YES,
      `Giả định: văn bản ghi “trước ngày 28”. ${YES}: nộp trong ngày 28 là đúng hạn; ${NO}: phải nộp trước ngày 28. Cũng đọc như vậy với “trước ngày 20/3” của đăng ký kế hoạch năm. Cần Văn phòng xác nhận`,
    ),
    organisationQuestion: setting(
      'Câu hỏi tổ chức đảng',
      '1',
      'Giả định: Mục 1 cho biết tổ chức đảng báo cáo. Để trống: biểu mẫu không hỏi, nhận ra theo địa chỉ người nộp',
    ),
    monthQuestion: setting('Câu hỏi tháng báo cáo', '2', 'Giả định: Mục 2 cho biết tháng báo cáo'),
    yearQuestion: setting('Câu hỏi năm báo cáo', '', 'Để trống: lấy năm gần nhất với thời điểm nộp'),
    senderMustBeListed: setting(
      'Bản nộp từ địa chỉ lạ phải chờ',
      YES,
      `${YES}: bản nộp từ địa chỉ không có trong cột “Email được nộp” (hoặc Email của Bí thư) chờ Văn phòng chấp nhận ở trang Quyết định; ${NO}: vẫn tính, có cảnh báo. Tổ chức để trống cột này thì không kiểm tra`,
    ),
    replacementsWaitFrom: setting(
      'Bản thay thế phải chờ từ ngày',
      '',
      'Giả định: văn bản chưa nêu. Để trống: bản nộp lại hoặc bản sửa của một báo cáo được tính ngay (bản mới nhất). Ghi một ngày, ví dụ 01/04/2026: bản thay thế đến từ ngày đó, nếu có câu trả lời khác, phải chờ ở trang Quyết định cùng ảnh hưởng của nó; bản trước vẫn được tính',
    ),
    notOwnerZero: setting(
      'Cảnh báo số 0 ngoài phân công',
      YES,
      `${YES}: tổ chức ghi 0 ở mục không phụ trách cũng được nêu trong Cảnh báo (mức để biết); ${NO}: không nêu`,
    ),
    reminders: setting(
      'Gửi thư nhắc',
      YES,
      `${NO}: tạm dừng mọi thư. Loại thư, ngày, giờ và người nhận: trang Lịch nhắc`,
    ),
    testAddress: setting(
      'Thử thư: gửi tất cả đến',
      '',
      'Để trống: thư gửi đến đúng người nhận. Ghi một địa chỉ: mọi thư chỉ gửi đến địa chỉ đó, có chữ [THỬ] và tên người nhận thật; không tính là đã gửi',
    ),
    closedView: setting(
      'Số liệu kỳ đã chốt',
      CLOSED_VIEWS.adjusted,
      `${CLOSED_VIEWS.adjusted}: tổng và lũy kế gồm các điều chỉnh đã được phê duyệt; ${CLOSED_VIEWS.closed}: đúng như lúc chốt. Trang Điều chỉnh - đối chiếu luôn có cả hai`,
    ),
    signedCopies: setting(
      'Theo dõi bản ký',
      YES,
      `${YES}: báo cáo hoàn thành khi có số liệu, bản giấy có chữ ký và email (trang Bản ký); ${NO}: chỉ cần số liệu trong biểu mẫu`,
    ),
    lateBy: setting(
      'Đúng hạn tính theo',
      LATE_BY.form,
      `Giả định: văn bản chưa nêu. Chọn một trong: ${Object.values(LATE_BY).join(', ')}`,
    ),
    signedCopyPlace: setting('Nơi nhận bản ký', office.place, 'Theo mục 3 của Công văn số 52-CV/ĐU'),
    officeEmail: setting(
      'Email Văn phòng',
      office.email,
      'Theo mục 3 của Công văn số 52-CV/ĐU; cũng là địa chỉ nhận trả lời của thư nhắc',
    ),
    span: setting(
      'Kỳ tổng hợp',
      '',
      `Kỳ của trang Tổng hợp: ${SPAN_WANTED}. Để trống: tháng gần nhất đã qua hạn. Lệnh Kỳ Báo Cáo › Tổng hợp kỳ… tự ghi`,
    ),
    spanUnit: setting(
      'Tổ chức tổng hợp',
      '',
      'Mã của tổ chức đảng mà trang Tổng hợp cộng riêng; để trống: toàn trường',
    ),
    upwardPeriod: setting(
      'Kỳ báo cáo cấp trên',
      '',
      'Tháng của trang Báo cáo cấp trên, ví dụ 10/2026. Để trống: tháng gần nhất đã qua hạn. Lệnh Kỳ Báo Cáo › Báo cáo cấp trên… tự ghi',
    ),
    upwardForm: setting(
      'Địa chỉ biểu mẫu cấp trên',
      '',
      'Để trống: không điền sẵn. Phần mềm chỉ mở được biểu mẫu mà tài khoản này có quyền chỉnh sửa; không tự gửi',
    ),
    mailPerDay: setting(
      'Số thư gửi được mỗi ngày',
      '100',
      'Giả định: tài khoản Gmail thường, Google cho 100 người nhận mỗi ngày; tài khoản của Trường (Google Workspace): 1500. Chỉ dùng khi diễn tập; khi gửi thật, phần mềm hỏi Google',
    ),
    viewedYear: setting(
      'Năm xem',
      '',
      'Năm mà các trang Theo dõi nộp, Lũy kế, Kế hoạch - thực hiện, Tổng hợp chấp hành và Dự thảo báo cáo hiển thị. Để trống: năm hiện tại. Tổng quan, thu nhận và thư nhắc luôn theo ngày hôm nay',
    ),
    expectedPace: setting(
      'Hiện nhịp dự kiến',
      NO,
      `Giả định: văn bản không chia chỉ tiêu theo tháng. ${YES}: trang Kế hoạch - thực hiện so tỷ lệ hoàn thành với số tháng đã qua hạn nộp chia 12; chỉ để tham khảo, không thành cảnh báo`,
    ),
    planFormAddress: setting(
      'Địa chỉ biểu mẫu kế hoạch',
      '',
      'Địa chỉ của biểu mẫu đăng ký kế hoạch năm, nếu dùng. Lệnh Kỳ Báo Cáo › Liên kết biểu mẫu kế hoạch… tự ghi; nếu gõ tay, chọn Thiết lập',
    ),
    planOrganisationQuestion: setting(
      'Câu hỏi tổ chức đảng của kế hoạch',
      '100',
      'Giả định: biểu mẫu kế hoạch có câu hỏi riêng về tổ chức đảng (dòng Mục 100 ở trang Danh mục kế hoạch). Để trống: không hỏi, nhận ra theo địa chỉ người nộp',
    ),
    ...CHECK_SETTINGS,
  };
}

/** The key of a setting. */
export type SettingId = (typeof OWN_IDS)[number] | CheckSettingId;

const OWN_IDS = [
  'formAddress',
  'start',
  'inclusive',
  'organisationQuestion',
  'monthQuestion',
  'yearQuestion',
  'senderMustBeListed',
  'replacementsWaitFrom',
  'notOwnerZero',
  'reminders',
  'testAddress',
  'closedView',
  'signedCopies',
  'lateBy',
  'signedCopyPlace',
  'officeEmail',
  'span',
  'spanUnit',
  'upwardPeriod',
  'upwardForm',
  'mailPerDay',
  'viewedYear',
  'expectedPace',
  'planFormAddress',
  'planOrganisationQuestion',
] as const;

/** Settings of earlier versions that "Lịch nhắc" took the place of; set-up carries their values over. */
export const RETIRED_SETTINGS = { tiers: 'Nhắc trước hạn (ngày làm việc)', sendHour: 'Giờ gửi thư' } as const;

/** Setting keys in the order of the sheet. */
export const SETTING_IDS: readonly SettingId[] = [...OWN_IDS, ...CHECK_SETTING_IDS];

function setting(key: string, value: string, meaning: string): SettingDefinition {
  return { key, value, meaning };
}
