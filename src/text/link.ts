// What the office reads while it links the form: the question, the result of the comparison, the outcome.

import { formatItemList } from '../domain/regime/item-list';
import type { Pairing, PairingVerdict } from '../domain/regime/pair-questions';
import type { Item } from '../domain/regime/regime';

/** How an item and its question agree, and a question that is no item. */
export const PAIRING_NAMES: Readonly<Record<PairingVerdict | 'extra', string>> = {
  match: 'Khớp',
  differs: 'Khác tên',
  unnamed: 'Chưa có tên trong văn bản',
  missing: 'Thiếu',
  extra: 'Thừa',
};

/** What the comparison is told beside the pairing. */
export interface LinkFacts {
  readonly collectsAddresses: boolean;
  /** The items that tell organisation and month; 0 where the form is not asked. */
  readonly organisationQuestion: number;
  /** null where a registration is for a whole year. */
  readonly monthQuestion: number | null;
  /** Whether the catalogue showed the same result before. */
  readonly isSeen: boolean;
}

export const LINK = {
  askAddress: (known: string) =>
    known === ''
      ? 'Địa chỉ của biểu mẫu (mở biểu mẫu ở chế độ chỉnh sửa rồi sao chép địa chỉ):'
      : `Địa chỉ của biểu mẫu (mở biểu mẫu ở chế độ chỉnh sửa rồi sao chép địa chỉ). Để trống thì dùng địa chỉ đang ghi ở trang Cấu hình:\n${known}`,
  noAddress:
    'Chưa có địa chỉ biểu mẫu. Đề nghị chọn lại Kỳ Báo Cáo › Liên kết biểu mẫu và dán địa chỉ lúc chỉnh sửa biểu mẫu.',
  noTitleMatches: (questions: number) =>
    `Biểu mẫu có ${questions} câu hỏi, không câu nào có tên như trong văn bản, nên không biết câu nào là mục nào; chưa liên kết. Đề nghị kiểm tra lại địa chỉ biểu mẫu, hoặc tên các câu hỏi.`,
  declined:
    'Chưa liên kết. Kết quả so ở trang Danh mục (ba cột “… chờ xác nhận”) chưa có hiệu lực; xem xong, chọn lại Kỳ Báo Cáo › Liên kết biểu mẫu… để xác nhận.',
  done: (questions: number) => `Đã liên kết ${questions} câu hỏi của biểu mẫu.`,
} as const;

const MOST_LINES = 8;
const LONGEST_TITLE = 90;

/**
 * The comparison in words, ending with the question whether to link.
 * Example: begins 'Biểu mẫu có 77 câu hỏi, văn bản có 77 mục.' when the counts agree.
 */
export function linkSummary(pairing: Pairing, items: readonly Item[], facts: LinkFacts): string {
  const found = pairing.items.filter(({ question }) => question !== null).length;
  const sheet = facts.monthQuestion === null ? 'Danh mục kế hoạch' : 'Danh mục';
  const of = (verdict: PairingVerdict) =>
    pairing.items.filter((pair) => pair.verdict === verdict).map(({ item }) => item);
  return [
    `Biểu mẫu có ${found + pairing.extra.length} câu hỏi, văn bản có ${items.length} mục.`,
    offsetWords(pairing),
    '',
    countLine('Khớp tên', of('match')),
    countLine('Khác tên', of('differs')),
    ...differingLines(pairing, items),
    countLine('Chưa có tên trong văn bản, lấy tên theo biểu mẫu', of('unnamed')),
    countLine('Thiếu (không xác định được câu hỏi)', of('missing')),
    `Câu hỏi thừa (không thuộc mục nào): ${pairing.extra.length}`,
    ...shortened(pairing.extra.map(({ place, title }) => `   câu ${place}: ${short(title)}`)),
    '',
    identityLine('Tổ chức đảng', facts.organisationQuestion, pairing),
    facts.monthQuestion === null
      ? 'Năm kế hoạch: theo năm nộp (giả định).'
      : identityLine('Tháng báo cáo', facts.monthQuestion, pairing),
    facts.collectsAddresses ? COLLECTS : COLLECTS_NOT,
    '',
    `Câu hỏi thừa được ghi ở cuối trang ${sheet}; Văn phòng có thể ghi số Mục cho câu đó.`,
    facts.isSeen ? seen(sheet) : written(sheet),
    'Liên kết biểu mẫu như trên?',
  ].join('\n');
}

const COLLECTS = 'Biểu mẫu có thu thập địa chỉ email của người nộp.';
const COLLECTS_NOT =
  'Biểu mẫu không thu thập địa chỉ email: sẽ không biết ai đã nộp và không đối chiếu được với cột Email được nộp.';

function seen(sheet: string): string {
  return `Kết quả từng câu như đang ghi ở trang ${sheet}, ba cột “… chờ xác nhận”.`;
}

function written(sheet: string): string {
  return `Kết quả từng câu vừa ghi ở trang ${sheet}, ba cột “… chờ xác nhận”, chưa có hiệu lực. Muốn xem trước: chọn Không, rồi chọn lại lệnh này.`;
}

function offsetWords({ items, offset }: Pairing): string {
  const first = items.find(({ verdict }) => verdict === 'match');
  if (first === undefined || offset === null)
    return 'Không có tên câu hỏi nào trùng với văn bản; nhận theo lần liên kết trước.';
  const shift = offset === 0 ? '' : ` (lệch ${Math.abs(offset)} câu)`;
  return `Tên đầu tiên trùng với văn bản: Mục ${first.item} là câu thứ ${first.item + offset} của biểu mẫu${shift}.`;
}

function countLine(what: string, items: readonly number[]): string {
  return items.length === 0 ? `${what}: 0` : `${what}: ${items.length} (Mục ${formatItemList(items)})`;
}

function differingLines(pairing: Pairing, items: readonly Item[]): readonly string[] {
  const titles = new Map(items.map(({ no, title }) => [no, title]));
  return shortened(
    pairing.items.flatMap(({ item, question, verdict }) =>
      verdict === 'differs' && question !== null
        ? [`   Mục ${item}: văn bản ghi ${short(titles.get(item) ?? '')}, biểu mẫu ghi ${short(question.title)}`]
        : [],
    ),
  );
}

function identityLine(what: string, item: number, pairing: Pairing): string {
  if (item === 0) return `${what}: không hỏi trong biểu mẫu, nhận theo địa chỉ người nộp.`;
  const question = pairing.items.find((pair) => pair.item === item)?.question ?? null;
  return question === null
    ? `${what}: theo Cấu hình là Mục ${item}, nhưng mục này chưa có câu hỏi; đề nghị sửa Cấu hình.`
    : `${what}: Mục ${item}, ${short(question.title)}.`;
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `   … và ${lines.length - MOST_LINES} câu khác`];
}

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > LONGEST_TITLE ? `${plain.slice(0, LONGEST_TITLE)}…` : plain}”`;
}
