// The settings of the checks: their names, first values and meanings.

import {
  ALWAYS_ON_CHECKS,
  type AlwaysOnCheck,
  CHECK_DEFAULTS,
  type CheckParameters,
  SWITCHABLE_CHECKS,
  type SwitchableCheck,
} from '../domain/checks/check-settings';
import { FINDING_NAMES } from './findings';
import { formatNumber } from './numbers';
import type { SettingDefinition } from './settings';
import { NO, YES } from './sheets/words';

/** The key of a check's setting: a switch, or a parameter; or of the row that says why there is no switch. */
export type CheckSettingId = `check ${SwitchableCheck}` | keyof CheckParameters | `always ${AlwaysOnCheck}`;

/** What stands where a switch would: the only value that such a row takes. */
export const ALWAYS_ON = 'Luôn bật';

/** The switch of a check. */
export function switchOf<Check extends SwitchableCheck>(check: Check): `check ${Check}` {
  return `check ${check}`;
}

/** The row of a check that cannot be switched off. */
export function alwaysOnRow<Check extends AlwaysOnCheck>(check: Check): `always ${Check}` {
  return `always ${check}`;
}

/** Keys of the checks' settings, in the order of the sheet. */
export const CHECK_SETTING_IDS: readonly CheckSettingId[] = [
  ...SWITCHABLE_CHECKS.map(switchOf),
  'cumulativeItems',
  'leastLevel',
  'leastMoney',
  'copiedFigures',
  ...ALWAYS_ON_CHECKS.map(alwaysOnRow),
];

const NOT_COUNTED = 'con số đó không vào tổng nào; tắt đi thì số liệu mất mà không ai biết';
const NOT_REGISTERED = 'chỉ tiêu đó không vào trang Chỉ tiêu; tắt đi thì chỉ tiêu mất mà không ai biết';
const NOBODYS = 'bản nộp đó chưa tính cho tổ chức nào; tắt đi thì báo cáo mất mà không ai biết';
const STILL_WAITING = 'Dù bật hay tắt vẫn chờ: Tổng quan đếm, trang Quyết định có dòng kèm lý do';

/** The checks' settings. Values are what a new workbook starts with. */
export const CHECK_SETTINGS: Readonly<Record<CheckSettingId, SettingDefinition>> = {
  'check blank-owed': toggle('blank-owed', 'Mục được phân công để trống, kể cả khi không phát sinh'),
  'check nonzero-change': toggle('nonzero-change', 'Mục hiện có, biến động ghi khác 0 từ tháng 02'),
  'check not-owner': toggle('not-owner', 'Ghi số liệu ở mục giao cho tổ chức khác; số đó luôn không cộng vào tổng'),
  'check branch-contradiction': toggle('branch-contradiction', 'Có nội dung ở câu không được hỏi theo nhánh đã chọn'),
  'check edited-after-deadline': toggle(
    'edited-after-deadline',
    'Báo cáo nộp đúng hạn nhưng sửa sau hạn; nêu mục đã sửa',
  ),
  'check edited-response': toggle('edited-response', 'Bản nộp được sửa trong hạn, chỉ để biết; nêu mục đã sửa'),
  'check resubmitted': toggle('resubmitted', 'Nộp thêm một bản cho cùng kỳ; nêu mục khác nhau'),
  'check sender-not-listed': toggle('sender-not-listed', `Bản nộp từ địa chỉ lạ. ${STILL_WAITING}`),
  'check would-replace': toggle('would-replace', `Bản nộp sẽ thay báo cáo do địa chỉ khác gửi. ${STILL_WAITING}`),
  'check replaces-counted': toggle(
    'replaces-counted',
    `Bản thay thế chờ Văn phòng; nêu mục khác nhau. ${STILL_WAITING}`,
  ),
  'check future-period': toggle('future-period', `Bản nộp cho một tháng chưa đến. ${STILL_WAITING}`),
  'check closed-period': toggle('closed-period', `Bản nộp đến sau khi chốt kỳ. ${STILL_WAITING}`),
  'check refiled-response': toggle(
    'refiled-response',
    'Bản của một kỳ được sửa thành báo cáo khác sau hạn; số liệu của kỳ đó luôn giữ theo bản trước khi sửa',
  ),
  'check deleted-response': toggle(
    'deleted-response',
    'Bản nộp không còn trong biểu mẫu; dù bật hay tắt vẫn tính, và vẫn có dòng ở trang Quyết định',
  ),
  'check form-changed': toggle(
    'form-changed',
    'Câu hỏi của biểu mẫu thay đổi; dù bật hay tắt, thay đổi vẫn ghi ở trang Danh mục',
  ),
  'check cumulative-suspected': toggle(
    'cumulative-suspected',
    'Nhiều mục qua nhiều tháng có vẻ là số lũy kế; đề nghị số trong kỳ',
  ),
  'check level-suspected': toggle('level-suspected', 'Số biến động gần bằng số hiện có tháng trước'),
  'check negative-level': toggle('negative-level', 'Biến động giảm nhiều hơn số đang có'),
  'check no-opening-level': toggle('no-opening-level', 'Có biến động nhưng chưa có số đầu kỳ hoặc báo cáo tháng 01'),
  'check year-opening-mismatch': toggle('year-opening-mismatch', 'Số hiện có tháng 01 khác số cuối tháng 12 năm trước'),
  'check scale-suspected': toggle('scale-suspected', 'Mục tính bằng triệu đồng có vẻ ghi theo đồng'),
  'check copied-report': toggle('copied-report', 'Mọi số liệu khác 0 trùng tháng trước hoặc trùng tổ chức khác'),
  'check evidence-missing': toggle(
    'evidence-missing',
    'Giả định: số quy trình (Mục 52) lớn hơn 0 thì Mục 53 có nội dung; nhiệm vụ đã hoàn thành có mô tả ở mục liền trước',
  ),
  'check evidence-repeated': toggle('evidence-repeated', 'Một đường dẫn hoặc số văn bản dùng làm minh chứng hai lần'),
  'check credentials-in-text': toggle(
    'credentials-in-text',
    'Có mật khẩu trong câu trả lời; dù bật hay tắt, mật khẩu luôn được che',
  ),
  'check task-regressed': toggle('task-regressed', 'Tình trạng nhiệm vụ tự chọn lùi lại so với kỳ trước trong năm'),
  'check sum-mismatch': toggle(
    'sum-mismatch',
    'Mục tổng khác tổng các mục chi tiết; công văn chưa quy định mục nào như vậy',
  ),
  'check plan-deviation': toggle(
    'plan-deviation',
    'Sau hạn nộp tháng 12, lũy kế cả năm của tổ chức khác chỉ tiêu đã đăng ký; trong năm không nêu',
  ),
  'check target-blank': toggle('target-blank', 'Chỉ tiêu được giao mà bản đăng ký để trống'),
  'check target-not-owner': toggle(
    'target-not-owner',
    'Đăng ký chỉ tiêu giao cho tổ chức khác; không đưa vào trang Chỉ tiêu',
  ),
  'check target-below-actual': toggle('target-below-actual', 'Lúc đăng ký, số đã thực hiện trong năm đã vượt chỉ tiêu'),
  'check task-part-missing': toggle(
    'task-part-missing',
    'Nhiệm vụ tự chọn thiếu tên, nội dung, đầu ra hoặc chỉ tiêu đo lường',
  ),
  'check task-repeats-target': toggle('task-repeats-target', 'Nhiệm vụ tự chọn ghi đúng tên một chỉ tiêu'),
  'check signed-copy-deviation': toggle(
    'signed-copy-deviation',
    'Mã số liệu trên bản ký khác số liệu đang tính; nêu mục khác nhau',
  ),
  cumulativeItems: parameter(
    'cumulativeItems',
    'Số mục tối thiểu để nghi cộng dồn',
    'Giả định: ít nhất ngần ấy mục của tổ chức cùng có dấu hiệu',
  ),
  leastLevel: parameter(
    'leastLevel',
    'Số hiện có tối thiểu để nghi ghi nhầm',
    'Giả định: số hiện có nhỏ hơn mức này chỉ bị nghi khi nhiều mục cùng có dấu hiệu',
  ),
  leastMoney: parameter(
    'leastMoney',
    'Mức tiền bị nghi ghi theo đồng',
    'Giả định: từ ngần ấy triệu đồng trong một tháng',
  ),
  copiedFigures: parameter(
    'copiedFigures',
    'Số liệu trùng tối thiểu để nghi chép',
    'Giả định: ít nhất ngần ấy số liệu khác 0 trùng nhau',
  ),
  'always late': alwaysOn('late', 'ngày muộn không xóa được, chỉ được miễn ở trang Quyết định (việc “Miễn tính muộn”)'),
  'always overdue': alwaysOn('overdue', 'tắt đi thì báo cáo còn thiếu không được nêu'),
  'always unreadable-number': alwaysOn('unreadable-number', NOT_COUNTED),
  'always fraction-in-count': alwaysOn('fraction-in-count', NOT_COUNTED),
  'always negative-flow': alwaysOn('negative-flow', NOT_COUNTED),
  'always unknown-unit': alwaysOn('unknown-unit', NOBODYS),
  'always unknown-period': alwaysOn('unknown-period', NOBODYS),
  'always closed-differs': alwaysOn('closed-differs', 'tắt đi thì báo cáo khác số liệu đã chốt mà không ai biết'),
  'always plan-late': alwaysOn('plan-late', 'ngày đăng ký muộn không xóa được'),
  'always plan-overdue': alwaysOn('plan-overdue', 'tắt đi thì bản đăng ký còn thiếu không được nêu'),
  'always target-ratio': alwaysOn('target-ratio', NOT_REGISTERED),
  'always target-not-number': alwaysOn('target-not-number', NOT_REGISTERED),
  'always target-not-count': alwaysOn('target-not-count', NOT_REGISTERED),
};

function toggle(check: SwitchableCheck, meaning: string): SettingDefinition {
  return {
    key: `Kiểm tra: ${FINDING_NAMES[check]}`,
    value: YES,
    meaning: `${meaning}. ${NO}: không nêu trong Cảnh báo`,
  };
}

function alwaysOn(check: AlwaysOnCheck, why: string): SettingDefinition {
  return { key: `Kiểm tra: ${FINDING_NAMES[check]}`, value: ALWAYS_ON, meaning: `${ALWAYS_ON}: ${why}` };
}

function parameter(id: keyof CheckParameters, key: string, meaning: string): SettingDefinition {
  return { key, value: formatNumber(CHECK_DEFAULTS[id]), meaning };
}
