// Holds every word that the command line says to a person.

import type { WorkspaceProblem } from './problem';

const quote = (text: string): string => `"${text}"`;
const list = (names: readonly string[]): string => names.map(quote).join(', ');

/** Where a problem is and what it is: `don-vi.csv, dòng 7: …`. */
export function problemSentence({ file, line, message }: WorkspaceProblem): string {
  return line === undefined ? `${file}: ${message}` : `${file}, dòng ${line}: ${message}`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  today: '2026-11-22T08:00',
  smtp: '127.0.0.1:2525',
  rehearse: '2027',
};

/** The command line itself. */
export const COMMAND = {
  usage: [
    'Cách dùng: npm start [-- --workspace THƯ_MỤC --today 2026-11-22T08:00 --out THƯ_MỤC --smtp 127.0.0.1:CỔNG --verbose]',
    '  --workspace  thư mục có form.json, responses.csv, don-vi.csv, lich-nghi.csv, chi-tieu.csv, so-dau-ky.csv,',
    '               cau-hinh.csv; tệp nào không có thì lấy từ dữ liệu mẫu (mặc định: samples)',
    '  --today      thời điểm kết thúc mô phỏng, giờ Hà Nội (mặc định: 2026-11-22T08:00)',
    '  --out        thư mục ghi kết quả (mặc định: out)',
    '  --smtp       gửi thêm các thư tới máy chủ SMTP thử nghiệm trên chính máy này, ví dụ 127.0.0.1:2525',
    '  --rehearse   diễn tập một năm, ví dụ --rehearse 2027: in mọi hạn nộp, mọi thư sẽ gửi; không gửi thư, không ghi tệp nào',
    '  --verbose    in chi tiết kỹ thuật khi có lỗi',
  ].join('\n'),
  unknownOption: (name: string) => `Không có tùy chọn ${quote(name)}. Gõ npm start -- --help để xem cách dùng.`,
  strayWord: (word: string) => `Không hiểu ${quote(word)}. Gõ npm start -- --help để xem cách dùng.`,
  missingValue: (name: string) => `Tùy chọn --${name} cần một giá trị, ví dụ --${name} ${EXAMPLES[name] ?? 'thu-muc'}.`,
  noValue: (name: string) => `Tùy chọn --${name} không nhận giá trị.`,
  badToday: (value: string) =>
    `--today ${quote(value)} không phải một thời điểm; hãy ghi theo mẫu yyyy-mm-ddTHH:mm, ví dụ 2026-11-22T08:00.`,
  badYear: (value: string) => `--rehearse ${quote(value)} không phải một năm; hãy ghi theo mẫu 2027.`,
  badSmtp: (value: string) =>
    `--smtp ${quote(value)} không phải địa chỉ của chính máy này; thư chạy thử chỉ được gửi tới 127.0.0.1 (hoặc [::1]), hãy ghi theo mẫu 127.0.0.1:2525.`,
  notDelivered: (server: string, message: string) =>
    `Kết quả đã ghi, nhưng chưa gửi được hết thư tới máy chủ SMTP ${server}: ${message}`,
  noWorkspace: (folder: string) => `Không có thư mục ${quote(folder)}; hãy kiểm tra lại --workspace.`,
  outIsFile: (path: string) => `${quote(path)} là một tệp; hãy chọn thư mục khác cho --out.`,
  outIsForeign: (path: string) =>
    `Thư mục ${quote(path)} có tệp không do chương trình này ghi; hãy chọn thư mục khác cho --out hoặc tự dọn thư mục này.`,
  notWritten: 'Chưa ghi kết quả nào.',
  moreProblems: (count: number) => `… và ${count} chỗ khác.`,
  unexpected: (message: string) => `Chương trình gặp lỗi ngoài dự kiến: ${message}`,
  moreDetails: 'Thêm --verbose để xem chi tiết kỹ thuật.',
} as const;

/** Files of any kind. */
export const FILE = {
  fromSamples: (file: string) => `${file} (dữ liệu mẫu)`,
  unreadable: (code: string) => `không đọc được tệp (${code}); hãy kiểm tra đường dẫn và quyền đọc`,
  notUtf8: 'tệp không dùng mã UTF-8; hãy mở tệp rồi lưu lại theo kiểu "CSV UTF-8" (form.json: mã UTF-8)',
  utf16: 'tệp dùng mã UTF-16; hãy mở tệp rồi lưu lại theo kiểu "CSV UTF-8" (form.json: mã UTF-8)',
} as const;

/** CSV files of any kind. */
export const CSV = {
  empty: (columns: readonly string[]) => `tệp trống; dòng đầu phải là tên các cột: ${columns.join(', ')}`,
  otherDelimiter: 'các cột không được ngăn bằng dấu phẩy; hãy lưu lại theo kiểu "CSV UTF-8 (phân cách bằng dấu phẩy)"',
  unclosedQuote: 'dấu ngoặc kép mở trong dòng này không được đóng; hãy thêm dấu " ở cuối ô',
  strayQuote: 'dấu ngoặc kép đặt sai chỗ; ô có dấu " phải nằm trọn trong cặp "…", mỗi dấu " bên trong viết thành ""',
  tooFew: (found: number, expected: number) =>
    `có ${found} ô, cần ${expected} ô như dòng tiêu đề; ô không có nội dung vẫn cần dấu phẩy`,
  tooMany: (found: number, expected: number) =>
    `có ${found} ô, chỉ cần ${expected} ô như dòng tiêu đề; nội dung có dấu phẩy phải đặt trong cặp "…"`,
  missingColumns: (names: readonly string[]) => `thiếu cột ${list(names)}; hãy thêm vào dòng tiêu đề`,
  duplicateColumns: (names: readonly string[]) => `cột ${list(names)} có hơn một lần; hãy giữ lại một cột`,
  repeatedKey: (key: string) => `${quote(key)} đã có ở dòng trên; hãy giữ lại một dòng`,
  ignoredColumns: (file: string, names: readonly string[]) => `${file}: bỏ qua cột không dùng đến: ${list(names)}.`,
} as const;

/** responses.csv. */
export const RESPONSES = {
  columnCount: (found: number, expected: number, questions: number, hasEmail: boolean) =>
    `dòng tiêu đề có ${found} cột, biểu mẫu cần ${expected} (dấu thời gian${
      hasEmail ? ', địa chỉ email' : ''
    } và ${questions} câu hỏi); hãy xuất lại từ đúng biểu mẫu này`,
  leadingColumn: (position: number, found: string, expected: string) =>
    `cột thứ ${position} phải là ${quote(expected)}, đang là ${quote(found)}; hãy xuất lại từ Google Biểu mẫu bản tiếng Việt hoặc sửa tên cột`,
  badTime: (value: string) =>
    `${quote(value)} không phải thời điểm nộp; hãy ghi theo mẫu dd/mm/yyyy HH:mm:ss, ví dụ 20/03/2026 08:30:00`,
  otherTitle: (file: string, column: number, found: string, expected: string) =>
    `${file}: cột thứ ${column} có tiêu đề ${quote(found)}, biểu mẫu ghi ${quote(expected)}; các cột vẫn được đọc theo thứ tự.`,
} as const;

/** form.json. */
export const FORM = {
  missing: 'không có tệp biểu mẫu; hãy đặt form.json vào thư mục',
  notJson: 'tệp không đúng cú pháp JSON; hãy kiểm tra dấu phẩy, ngoặc và dấu ngoặc kép quanh chỗ này',
  notObject: 'tệp phải là một đối tượng JSON có "title", "collectsEmail" và "items"',
  badField: (where: string, name: string, expected: string) => `${where}: ${quote(name)} phải là ${expected}`,
  whole: 'biểu mẫu',
  item: (position: number, title: string) => (title === '' ? `mục thứ ${position}` : `mục thứ ${position} (${title})`),
  expected: {
    text: 'chữ',
    filledText: 'chữ, không để trống',
    yesNo: 'true hoặc false',
    list: 'một danh sách',
    choices: 'danh sách lựa chọn không trống, mỗi lựa chọn là chữ hoặc {"value", "goTo"}',
    object: 'một đối tượng JSON',
  },
  unknownType: (where: string, type: string, known: readonly string[]) =>
    `${where}: không có loại ${quote(type)}; các loại dùng được: ${known.join(', ')}`,
  unknownTarget: (where: string, target: string) =>
    `${where}: "goTo" trỏ tới trang ${quote(target)} không có trong biểu mẫu; hãy dùng "key" của một PAGE_BREAK hoặc SUBMIT`,
  duplicateKey: (where: string, key: string) => `${where}: "key" ${quote(key)} đã dùng cho trang khác`,
  questionCount: (found: number, expected: number) =>
    `biểu mẫu có ${found} câu hỏi, cần đúng ${expected} (không tính tiêu đề phần, trang, ảnh và video)`,
} as const;

/** What is done with the workspace. */
export const RUN = {
  sampleFiles: (files: readonly string[]) => `Lấy từ dữ liệu mẫu: ${files.join(', ')}.`,
  strangeFiles: (files: readonly string[]) => `Không dùng đến tệp: ${files.join(', ')} (kiểm tra lại tên tệp).`,
  droppedRows: (count: number, file: string) =>
    `Bỏ ${count} dòng của ${file} vì nói về tổ chức đảng không có trong don-vi.csv.`,
  laterResponses: (count: number, today: string) => `Bỏ qua ${count} phiếu nộp sau ${today}.`,
  sheetRow: (sheet: string) => `Trang '${sheet}'`,
  noSheet: (sheet: string) => `sổ tổng hợp không có trang '${sheet}'`,
  noSheetColumn: (sheet: string, column: string) => `trang '${sheet}' không có cột '${column}'`,
  failedExecution: (entry: string, at: string, message: string) => `Lượt chạy '${entry}' lúc ${at} bị lỗi: ${message}`,
  badResult: (entry: string) => `'${entry}' trả về kết quả không đúng dạng`,
  spreadsheetName: 'Kỳ Báo Cáo – Sổ tổng hợp',
} as const;

/** A year's rehearsal. */
export const REHEARSAL = {
  title: (year: number) => `Diễn tập năm ${year}: không gửi thư nào`,
  deadlines: 'Hạn nộp',
  letters: (count: number) => `Thư sẽ gửi: ${count}`,
  recipients: 'Người nhận',
  crowded: (quota: number) => `Ngày có nhiều người nhận hơn ${quota} (hạn mức một ngày)`,
  crowdedDay: (day: string, recipients: number) => `${day}: ${recipients} người nhận; phần vượt được gửi vào hôm sau`,
  provisional: 'Hạn dựa trên ngày tạm tính, chờ lịch nghỉ chính thức',
  unreachable: 'Tổ chức đảng chưa có địa chỉ nhận thư',
  none: 'không có',
  columns: {
    period: 'Kỳ',
    due: 'Hạn nộp',
    reason: 'Căn cứ của hạn nộp',
    day: 'Ngày',
    kind: 'Loại thư',
    count: 'Số thư',
    units: 'Gửi cho',
    unit: 'Mã',
    name: 'Tổ chức đảng',
    to: 'Địa chỉ',
  },
  office: 'Văn phòng',
} as const;

/** The table at the end. */
export const SUMMARY = {
  title: (year: string, today: string) => `Báo cáo hằng tháng năm ${year}, tính đến ${today}`,
  columns: {
    period: 'Kỳ',
    due: 'Hạn nộp',
    onTime: 'Đúng hạn',
    late: 'Nộp muộn',
    open: 'Chưa nộp',
    overdue: 'Quá hạn',
    flags: 'Cảnh báo',
    letters: 'Thư nhắc',
    reason: 'Căn cứ của hạn nộp',
  },
  period: (month: number, year: number) => `Tháng ${month}/${year}`,
  plan: (year: number) => `Kế hoạch ${year}`,
  noPeriod: 'Không rõ kỳ',
  none: '–',
  total: 'Tổng cộng',
  delivered: (count: number, server: string) => `Đã gửi ${count} thư tới máy chủ SMTP ${server}.`,
  newYear: (file: string, until: string) => `Sổ năm mới:  ${file} (đến ${until})`,
  files: (
    files: { readonly workbook: string; readonly outbox: string; readonly summary: string; readonly reports: string },
    letters: number,
    reports: number,
  ) =>
    [
      `Sổ tổng hợp: ${files.workbook}`,
      `Thư đã gửi:  ${files.outbox} (${letters} thư)`,
      `Bản in:      ${files.reports} (${reports} báo cáo)`,
      `Số liệu:     ${files.summary}`,
    ].join('\n'),
} as const;
