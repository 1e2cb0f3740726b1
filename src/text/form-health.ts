// What "Kiểm tra các trang nhập" says of the form.

import { formatItemList } from '../domain/regime/item-list';

export const FORM_HEALTH = {
  organisation: 'Tổ chức đảng',
  month: 'Tháng báo cáo',
  notLinked: 'Chưa liên kết biểu mẫu. Đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
  otherForm:
    'Biểu mẫu ở địa chỉ trong trang Cấu hình không phải biểu mẫu đã liên kết. Đề nghị chọn Kỳ Báo Cáo › Liên kết biểu mẫu….',
  closed: 'Biểu mẫu đang đóng, không nhận câu trả lời. Đề nghị mở lại trong phần Câu trả lời của biểu mẫu.',
  noAddresses:
    'Biểu mẫu không thu thập địa chỉ email: không biết ai đã nộp, không đối chiếu được với cột Email được nộp. Đề nghị bật “Thu thập địa chỉ email” trong phần Cài đặt của biểu mẫu.',
  noOrganisation: 'Biểu mẫu không hỏi tổ chức đảng và không thu thập địa chỉ email: không nhận ra được báo cáo nào.',
  noIdentity: (what: string, item: number) =>
    `${what}: theo Cấu hình là Mục ${item}, nhưng mục này chưa có câu hỏi trong biểu mẫu; không nhận ra được báo cáo nào.`,
  missing: (items: readonly number[]) =>
    `Mục chưa có câu hỏi: ${formatItemList(items)}. Nếu câu hỏi ở cuối trang Danh mục chính là mục đó, ghi số Mục vào dòng ấy.`,
  differs: (items: readonly number[]) =>
    `Mục có tên câu hỏi khác văn bản: ${formatItemList(items)}. Đề nghị xem cột Tên câu hỏi trong biểu mẫu ở trang Danh mục.`,
  unclassified: (items: readonly number[]) =>
    `Mục chưa phân loại: ${formatItemList(items)}; được giữ và hiển thị, không cộng. Đề nghị chọn Loại số liệu ở trang Danh mục.`,
  pending:
    'Kết quả so biểu mẫu ở trang Danh mục đang chờ xác nhận. Nếu đúng, chọn Kỳ Báo Cáo › Liên kết biểu mẫu… và chọn Có.',
  changed: (questions: number) =>
    `${questions} câu hỏi đã thay đổi từ khi liên kết: xem cột Thay đổi của biểu mẫu ở trang Danh mục. Nếu đúng ý, chọn Liên kết biểu mẫu… để nhận biểu mẫu hiện nay.`,
} as const;
