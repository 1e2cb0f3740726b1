// Says what became of the form's questions since it was linked.

import type { ChangeOfQuestion } from '../domain/regime/form-changes';
import { QUESTION_TYPE_NAMES } from './question-types';

// A cell is read by people; a question's title may be a paragraph.
const LONGEST_TITLE = 160;
const MOST_CHOICES = 5;

/**
 * The changes of one question in one line, '' when there are none.
 * Example: a question renamed and moved gives 'Đổi tên: “A” thành “B”; chuyển từ câu thứ 3 sang câu thứ 5'.
 */
export function changeWords(changes: readonly ChangeOfQuestion[]): string {
  const words = changes.map(changeWord).join('; ').normalize('NFC');
  return words === '' ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}

function changeWord(change: ChangeOfQuestion): string {
  switch (change.kind) {
    case 'renamed':
      return `đổi tên: ${quoted(change.before)} thành ${quoted(change.after)}`;
    case 'moved':
      return `chuyển từ câu thứ ${change.before} sang câu thứ ${change.after}`;
    case 'retyped':
      return `đổi loại câu hỏi: ${QUESTION_TYPE_NAMES[change.before]} thành ${QUESTION_TYPE_NAMES[change.after]}`;
    case 'choices':
      return [list('thêm lựa chọn', change.added), list('bỏ lựa chọn', change.removed)]
        .filter((part) => part !== '')
        .join('; ');
    case 'branch':
      return 'đổi nhánh: điều kiện để câu này được hỏi không còn như khi liên kết';
    case 'deleted':
      return 'câu hỏi đã bị xóa khỏi biểu mẫu; từ nay không có câu trả lời';
    case 'added':
      return `câu hỏi mới, đứng thứ ${change.place}; câu trả lời chỉ giữ trong Nhật ký cho đến khi ghi số Mục`;
  }
}

function list(what: string, values: readonly string[]): string {
  if (values.length === 0) return '';
  const more = values.length > MOST_CHOICES ? ` và ${values.length - MOST_CHOICES} lựa chọn khác` : '';
  return `${what} ${values.slice(0, MOST_CHOICES).map(quoted).join(', ')}${more}`;
}

// Line breaks and signs that no cell shows would make the cell differ from what was written to it.
function quoted(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return `“${plain.length > LONGEST_TITLE ? `${plain.slice(0, LONGEST_TITLE)}…` : plain}”`;
}
