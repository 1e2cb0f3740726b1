// Holds every word that `npm run look` says to a person.

export const LOOK = {
  usage: [
    'Cách dùng: npm run look [-- --workbook out/so-tong-hop.xlsx --out out/pictures]',
    '  --workbook  sổ cần chụp (mặc định: out/so-tong-hop.xlsx, do npm start ghi)',
    '  --out       thư mục ghi ảnh, mỗi trang tính một tệp .png (mặc định: out/pictures)',
  ].join('\n'),
  badWords: 'Không hiểu các tùy chọn đã gõ. Gõ npm run look -- --help để xem cách dùng.',
  noWorkbook: (path: string) => `Không có tệp "${path}"; hãy chạy npm start trước, hoặc chỉ tệp khác bằng --workbook.`,
  notWorkbook: (path: string) => `"${path}" không phải sổ .xlsx đọc được.`,
  missing: {
    soffice:
      'Chưa có LibreOffice (lệnh soffice). Hãy cài LibreOffice 7.4 trở lên, ví dụ: sudo apt-get install libreoffice-calc; macOS: brew install --cask libreoffice.',
    pdftoppm:
      'Chưa có Poppler (lệnh pdftoppm). Hãy cài Poppler, ví dụ: sudo apt-get install poppler-utils; macOS: brew install poppler.',
  },
  failed: (program: string, reason: string) => `Lệnh ${program} không làm được: ${reason}`,
  otherCount: (pages: number, sheets: number) =>
    `LibreOffice cho ${pages} trang hình, sổ có ${sheets} trang tính; cần LibreOffice 7.4 trở lên và trang tính nào cũng có nội dung.`,
  written: (count: number, folder: string) => `Đã ghi ${count} ảnh vào ${folder}:`,
} as const;
