// What letters to secretaries have in common: whom they address, what is owed, where papers go, who writes.

import { formatItemList } from '../../domain/regime/item-list';
import type { Organisation } from '../../domain/regime/organisation';
import type { Item } from '../../domain/regime/regime';
import { type Block, type ListedItem, paragraph } from './blocks';

/** What every letter of an office says about the office. */
export interface OfficeFacts {
  readonly legalBasis: string;
  readonly officeName: string;
  readonly signedCopyPlace: string;
  readonly officeEmail: string;
}

/** What a letter about a report says of the form and of the items. */
export interface ReportFacts extends OfficeFacts {
  /** The form's address, the organisation and the month filled in where that could be done. */
  readonly formAddress: string;
  /** Whether it has them filled in. */
  readonly isPrefilled: boolean;
  /** The items that the organisation answers for, without those that identify the report. */
  readonly items: readonly Item[];
  /** How many more it answers for that letters do not name: discipline, complaints, denunciations. */
  readonly unnamedItems: number;
}

const LONGEST_TITLE = 110;

/** Example: 'Kính gửi: Đồng chí Nguyễn Văn A, Bí thư Chi bộ Đào tạo'. */
export function salutation({ secretary, name }: Organisation): Block {
  const who = secretary === '' ? `Đồng chí Bí thư ${name}` : `Đồng chí ${secretary}, Bí thư ${name}`;
  return paragraph('Kính gửi: ', { strong: who });
}

/** The way to the form. */
export function formAction({ formAddress, isPrefilled }: ReportFacts): Block {
  return {
    kind: 'action',
    caption: 'Mở biểu mẫu báo cáo',
    address: formAddress,
    note: isPrefilled
      ? 'Đã điền sẵn tổ chức đảng và tháng báo cáo; đề nghị kiểm tra lại trước khi gửi'
      : 'Đề nghị chọn đúng tổ chức đảng và tháng báo cáo',
  };
}

/** The items owed, with their titles; those without a title in the source stand together, sensitive ones are only counted. */
export function owedItems({ items, unnamedItems }: ReportFacts): Block {
  const untitled = items.filter(({ title }) => title === null).map(({ no }) => no);
  const titled = items.flatMap(({ no, title, unit }): readonly ListedItem[] =>
    title === null ? [] : [{ label: `Mục ${no}`, text: shortened(withUnit(title, unit)), lines: [] }],
  );
  const others: readonly ListedItem[] =
    untitled.length === 0
      ? []
      : [{ label: `Mục ${formatItemList(untitled)}`, text: 'theo câu hỏi trong biểu mẫu', lines: [] }];
  return {
    kind: 'list',
    title: `Các mục được phân công (${items.length + unnamedItems} mục)`,
    items: [...titled, ...others],
    after: `${unnamedItems === 0 ? '' : `Ngoài ra có ${unnamedItems} mục khác ghi trong biểu mẫu. `}${ZERO_RULE}`,
  };
}

/** Rule: 52-CV/ĐU 2.2, «Trường hợp không phát sinh, ghi 0». */
export const ZERO_RULE = 'Mục không phát sinh đề nghị ghi 0, không để trống.';

/** Where the signed copy goes, and whom to ask. */
export function signedCopyAndContact({ signedCopyPlace, officeEmail, officeName }: OfficeFacts): readonly Block[] {
  return [
    paragraph(`Bản có chữ ký của cấp ủy gửi về ${signedCopyPlace} và email ${officeEmail}.`),
    paragraph(`Khó khăn, vướng mắc đề nghị phản ánh về ${officeName} (trả lời thư này hoặc gửi ${officeEmail}).`),
  ];
}

/** The end of a letter. Nobody signs it: it is no document. */
export function ending({ officeName }: OfficeFacts): readonly Block[] {
  return [
    paragraph('Trân trọng.'),
    {
      kind: 'signature',
      name: officeName.toUpperCase(),
      remark: 'Thư gửi tự động theo lịch của Văn phòng',
    },
  ];
}

/** Cuts a long text at a word. Example: 'Số lượng văn bản…'. */
export function shortened(text: string, longest = LONGEST_TITLE): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

function withUnit(title: string, unit: string | null): string {
  return unit === null ? title : `${title} (${unit})`;
}
