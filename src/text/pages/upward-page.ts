// The dialog about the month that goes to the superior: what is ready, what is not, and the form filled in beforehand.

import { formatItemList } from '../../domain/regime/item-list';
import { escapeHtml } from './escape-html';

/** What the dialog says. */
export interface UpwardPage {
  /** '10/2026'. */
  readonly month: string;
  readonly ready: string;
  /** Items that cannot be sent as they are. */
  readonly unready: readonly number[];
  /** The form filled in beforehand, null where there is none. */
  readonly link: string | null;
  /** What is in the form, or why there is none. */
  readonly linkText: string;
}

/** Sentences of the dialog. */
export const UPWARD_PAGE = {
  title: (month: string) => `Báo cáo cấp trên tháng ${month}`,
  written: 'Đã ghi trang Báo cáo cấp trên và Dòng cấp trên.',
  unready: (items: string) =>
    `Chưa đủ, chưa xác nhận hoặc chờ biên tập: Mục ${items}. Xem lý do ở trang Báo cáo cấp trên.`,
  allReady: 'Mọi giá trị đều đầy đủ.',
  open: 'Mở biểu mẫu cấp trên đã điền sẵn',
  noAddress: (setting: string) =>
    `Chưa có địa chỉ biểu mẫu cấp trên: ghi ở khóa “${setting}”, trang Cấu hình, nếu muốn điền sẵn.`,
  cannotOpen: (setting: string) =>
    `Không mở được biểu mẫu cấp trên nên không điền sẵn được: tài khoản này cần quyền chỉnh sửa biểu mẫu đó. Đề nghị kiểm tra khóa “${setting}” ở trang Cấu hình, hoặc chép từ trang Dòng cấp trên.`,
  filled: (items: readonly number[]) =>
    items.length === 0
      ? 'Không có câu hỏi nào được điền sẵn: chưa có giá trị đầy đủ, hoặc tên câu hỏi khác văn bản.'
      : `Đã điền sẵn ${items.length} câu: Mục ${formatItemList(items)}. Các câu khác để trống. Phần mềm không tự gửi: xin xem lại rồi gửi.`,
} as const;

/** The same as plain sentences, for where there is nothing to open. */
export function upwardText({ ready, unready, linkText }: UpwardPage): string {
  return [UPWARD_PAGE.written, `${ready}. ${unreadyText(unready)}`, linkText].join('\n');
}

/** The dialog; the form opens in a window of its own. */
export function upwardPage(page: UpwardPage, link: string): string {
  const lines = [UPWARD_PAGE.written, `${page.ready}. ${unreadyText(page.unready)}`, page.linkText];
  return [
    '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><base target="_blank"><style>',
    'body{margin:0;padding:4px 2px;font:14px/1.5 Arial,sans-serif;color:#1f2328}p{margin:0 0 10px}a{display:inline-block;padding:9px 18px;border-radius:4px;background:#243b5a;color:#fff;text-decoration:none;font-weight:bold}',
    '</style></head><body>',
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    `<a href="${escapeHtml(link)}" target="_blank" rel="noopener">${UPWARD_PAGE.open}</a>`,
    '</body></html>',
  ].join('');
}

function unreadyText(items: readonly number[]): string {
  return items.length === 0 ? UPWARD_PAGE.allReady : UPWARD_PAGE.unready(formatItemList(items));
}
