// Holds every word that `npm run push` says to a person; developers read it too, so Vietnamese, then English.

import type { Difference } from './push-compare';

const both = (vietnamese: string, english: string): string => `${vietnamese}\n${english}`;

export const PUSH = {
  noSettings: both(
    'Không đọc được .clasp.json; tệp phải có dạng {"scriptId": "…", "rootDir": "dist"}.',
    '.clasp.json cannot be read; it must look like {"scriptId": "…", "rootDir": "dist"}.',
  ),
  noScript: both(
    'Chưa có scriptId trong .clasp.json; hãy ghi mã dự án Apps Script vào đó rồi chạy lại.',
    'scriptId is empty in .clasp.json; put the id of the Apps Script project there and run again.',
  ),
  otherFolder: (found: string) =>
    both(
      `Trong .clasp.json, rootDir phải là "dist", đang là "${found}"; hãy sửa lại rồi chạy lại.`,
      `rootDir in .clasp.json must be "dist", it is "${found}"; change it and run again.`,
    ),
  wrongFiles: (found: readonly string[]) =>
    both(
      `Thư mục dist phải có đúng hai tệp Code.js và appsscript.json, đang có: ${found.join(', ') || '(trống)'}; hãy chạy npm run build.`,
      `dist must hold exactly Code.js and appsscript.json, it holds: ${found.join(', ') || '(nothing)'}; run npm run build.`,
    ),
  noClasp: (program: string) =>
    both(
      `Không chạy được lệnh ${program}; hãy cài Node.js có kèm npm, hoặc ghi đường dẫn của clasp vào biến môi trường KY_BAO_CAO_CLASP.`,
      `${program} cannot be run; install Node.js with npm, or name an installed clasp in the environment variable KY_BAO_CAO_CLASP.`,
    ),
  notSent: (login: string) =>
    both(
      `clasp không đưa được bộ mã lên Apps Script (lý do ở ngay trên). Nếu chưa đăng nhập, hãy chạy: ${login}; nếu Apps Script API chưa bật, hãy bật tại https://script.google.com/home/usersettings; rồi chạy lại npm run push.`,
      `clasp could not push (it says why above). If you are not logged in, run: ${login}; if the Apps Script API is off, switch it on at https://script.google.com/home/usersettings; then run npm run push again.`,
    ),
  notReadBack: (said: string) =>
    both(
      `Không đọc lại được bộ mã từ Apps Script nên chưa biết bản trên đó có đúng không; hãy chạy lại npm run push. clasp báo: ${said || '(không nói gì)'}`,
      'The project could not be read back, so nobody knows whether it is right; run npm run push again.',
    ),
  differs: (differences: readonly Difference[]) =>
    [
      both(
        'Bản trên Apps Script KHÔNG giống thư mục dist:',
        'The project on Apps Script does NOT equal the folder dist:',
      ),
      ...differences.map(differenceSentence),
    ].join('\n'),
  done: (files: readonly string[], scriptId: string) =>
    both(
      `Bản trên Apps Script giống thư mục dist (đã đọc lại ${files.join(', ')}). Dự án: ${scriptId}.`,
      `The project on Apps Script equals the folder dist (read back: ${files.join(', ')}).`,
    ),
} as const;

function differenceSentence({ file, kind, line }: Difference): string {
  switch (kind) {
    case 'missing':
      return both(
        `- Không có ${file}; hãy chạy lại npm run push.`,
        `- ${file} is missing there; run npm run push again.`,
      );
    case 'extra':
      return both(
        `- Có thêm ${file}; hãy xóa tệp này trong trình soạn thảo Apps Script rồi chạy lại npm run push.`,
        `- ${file} is there too; delete it in the Apps Script editor and run npm run push again.`,
      );
    case 'changed':
      return both(
        `- ${file} khác từ dòng ${line}; hãy đóng trình soạn thảo Apps Script nếu có ai đang sửa, rồi chạy lại npm run push.`,
        `- ${file} differs from line ${line} on; see that nobody edits the project, and run npm run push again.`,
      );
  }
}
