// Sentences for rows of the input sheets that cannot be used: what is wrong, and the way out. The place is added by the caller.

const EXAMPLE_ITEMS = '24,29-41,49,54';

export const PROBLEMS = {
  missingColumn: (header: string) =>
    `Thiếu cột “${header}” ở dòng tiêu đề. Đề nghị thêm lại cột này, đúng tên như trên.`,
  required: (header: string) => `Cột “${header}” để trống. Đề nghị điền, hoặc xóa cả dòng nếu không dùng.`,
  duplicateUnit: (id: string, row: number) =>
    `Mã “${id}” đã có ở dòng ${row} cho cùng thời gian. Mỗi tổ chức đảng cần một mã riêng; nếu là thay đổi của cùng tổ chức, ghi Đến kỳ cho dòng trước và Từ kỳ cho dòng sau.`,
  duplicateName: (name: string, row: number) =>
    `Tên “${name}” đã có ở dòng ${row}. Mỗi tổ chức đảng cần một tên riêng.`,
  email: (text: string) => `Địa chỉ email “${text}” không hợp lệ. Đề nghị ghi dạng ten@humg.edu.vn.`,
  period: (header: string, text: string) =>
    `Cột “${header}” ghi “${text}”, không phải kỳ báo cáo. Đề nghị ghi dạng 2026-03.`,
  periodOrder: (from: string, until: string) =>
    `“Từ kỳ” ${from} sau “Đến kỳ” ${until}. Đề nghị kiểm tra lại hai cột này.`,
  items: (piece: string, last: number) =>
    `Cột “Mục phụ trách” có “${piece}”, không phải mục nào từ 1 đến ${last}. Đề nghị ghi dạng ${EXAMPLE_ITEMS}.`,
  day: (text: string) => `Cột “Ngày” ghi “${text}”, không phải ngày có thật. Đề nghị ghi dạng 30/04/2026.`,
  duplicateDay: (text: string, row: number) => `Ngày ${text} đã có ở dòng ${row}. Mỗi ngày chỉ ghi một dòng.`,
  choice: (header: string, text: string, choices: readonly string[]) =>
    `Cột “${header}” ghi “${text}”. Chỉ nhận: ${choices.join(', ')}.`,
  unknownUnit: (text: string) =>
    `Không có tổ chức đảng nào mang mã “${text}” trong trang Đơn vị. Đề nghị kiểm tra lại mã.`,
  unknownItem: (text: string, last: number) => `Cột “Mục” ghi “${text}”, không phải số mục từ 1 đến ${last}.`,
  notStock: (item: number) => `Mục ${item} không phải mục có số hiện có (chỉ các mục 42–49), nên không có số đầu kỳ.`,
  level: (text: string) => `Cột “Số hiện có” ghi “${text}”, không phải số nguyên từ 0 trở lên.`,
  duplicateOpening: (row: number) => `Số đầu kỳ của cùng đơn vị, mục và kỳ đã có ở dòng ${row}. Chỉ giữ một dòng.`,
  unknownCode: (text: string) => `Mã chỉ tiêu “${text}” không có mục báo cáo tháng nào theo Công văn số 52-CV/ĐU.`,
  year: (text: string) => `Cột “Năm” ghi “${text}”, không phải năm. Đề nghị ghi dạng 2026.`,
  target: (text: string) =>
    `Cột “Chỉ tiêu” ghi “${text}”. Chỉ tiêu đăng ký bằng số lượng cụ thể (số nguyên từ 0 trở lên), không ghi tỷ lệ hay nhận xét.`,
  duplicateTarget: (row: number) => `Chỉ tiêu của cùng đơn vị, mã và năm đã có ở dòng ${row}. Chỉ giữ một dòng.`,
  unknownSetting: (key: string) => `Không có khóa “${key}” trong trang Cấu hình. Đề nghị kiểm tra lại tên khóa.`,
  duplicateSetting: (key: string, row: number) => `Khóa “${key}” đã có ở dòng ${row}. Chỉ giữ một dòng.`,
  retiredSetting: (key: string) =>
    `Khóa “${key}” nay ở trang Lịch nhắc. Đề nghị chọn Kỳ Báo Cáo › Thiết lập để chuyển, hoặc xóa dòng này nếu trang Lịch nhắc đã đúng.`,
  settingValue: (key: string, text: string, wanted: string) => `Khóa “${key}” có giá trị “${text}”. Cần: ${wanted}.`,
  catalogueItem: (text: string) => `Cột “Mục” ghi “${text}”, không phải mục nào của văn bản. Đề nghị khôi phục số mục.`,
  planOwner: (item: number, text: string) =>
    `Mục ${item} giao cho “${text}”, không phải tổ chức đảng nào trong trang Đơn vị. Đề nghị ghi đúng mã hoặc tên, hoặc “Các tổ chức đảng”.`,
  itemTaken: (item: number, row: number) =>
    `Mục ${item} đã có câu hỏi ở dòng ${row}. Mỗi mục chỉ có một câu hỏi; đề nghị để trống cột Mục ở một trong hai dòng.`,
} as const;

/** What a setting wants, for `settingValue`. */
export const WANTED = {
  yesNo: 'Có hoặc Không',
  alwaysOn: 'Luôn bật; kiểm tra này không tắt được, lý do ghi ở cột Ý nghĩa',
  period: 'kỳ dạng 2026-03',
  question: (last: number) => `số câu hỏi từ 1 đến ${last}`,
  optionalQuestion: (last: number) => `số câu hỏi từ 1 đến ${last}, hoặc để trống`,
  address: 'một địa chỉ email dạng ten@humg.edu.vn, hoặc để trống',
  optionalDay: 'ngày dạng 01/04/2026, hoặc để trống',
  optionalYear: 'năm dạng 2026, hoặc để trống',
  planQuestion: 'số mục từ 1 đến 35, 100 (câu hỏi riêng), hoặc để trống',
  count: 'số nguyên lớn hơn 0',
} as const;
