// Makes small workspaces in temporary folders, and removes them after each test.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { FormDefinition, FormItemDefinition } from '../../host/types';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Files by name; text is written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with these files. */
export function folderOf(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ky-bao-cao-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** A form of this many questions, behind a header and a picture that do not count. */
export function formOf(questions: number, more: Partial<FormDefinition> = {}): FormDefinition {
  const items = Array.from(
    { length: questions },
    (_, index): FormItemDefinition => ({ type: 'TEXT', title: `Câu ${index + 1}` }),
  );
  return {
    title: 'Báo cáo tháng',
    collectsEmail: true,
    items: [{ type: 'SECTION_HEADER', title: 'Phần I' }, { type: 'IMAGE', title: '' }, ...items],
    ...more,
  };
}

/** responses.csv for `formOf(questions)`: each row is its time, its address and its first answers. */
export function responsesOf(questions: number, ...rows: readonly (readonly string[])[]): string {
  const titles = Array.from({ length: questions }, (_, index) => `Câu ${index + 1}`);
  const width = questions + 2;
  const lines = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return [['Dấu thời gian', 'Địa chỉ email', ...titles], ...lines].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A workspace in which nothing is wrong. */
export const SOUND: Files = {
  'form.json': JSON.stringify(formOf(77)),
  'responses.csv': responsesOf(77, ['20/03/2026 08:30:00', 'bithu.dt@humg.test', 'Chi bộ Đào tạo', 'Tháng 3']),
  'don-vi.csv':
    'Mã,Tên,Bí thư,Email,Email được nộp,Từ kỳ,Đến kỳ,Mục phụ trách\nDT,Chi bộ Đào tạo,,bithu.dt@humg.test,,,,"24,29-41"\n',
  'lich-nghi.csv': 'Ngày,Loại,Tên,Căn cứ\n01/01/2026,Nghỉ,Tết Dương lịch,Bộ luật Lao động\n',
  'chi-tieu.csv': 'Đơn vị,Mã chỉ tiêu,Năm,Chỉ tiêu\nDT,TG02,2026,8\n',
  'so-dau-ky.csv': 'Đơn vị,Mục,Kỳ,Số hiện có\nDT,49,2026-02,120\n',
  'cau-hinh.csv': 'Khóa,Giá trị\nKỳ bắt đầu,2026-03\n',
};
