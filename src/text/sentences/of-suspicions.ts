// Sentences about figures that may mean something else than what the form asks, with the arithmetic.

import { formatDay, formatPeriod } from '../dates';
import { formatNumber } from '../numbers';
import { named, quoted, type Sentence } from './sentence';

/** What each of these findings says. */
export const SUSPICION_SENTENCES = {
  'cumulative-suspected': ({ facts }, item) =>
    `Có vẻ ghi số cộng dồn từ đầu năm (${facts.items} mục cùng dấu hiệu, từ tháng ${formatPeriod(String(facts.since))})${difference(facts)}; đề nghị xác nhận số phát sinh trong kỳ${named(item)}.`,
  'level-suspected': ({ facts }, item) =>
    `Có vẻ ghi số hiện có thay cho số tăng, giảm: cuối tháng ${formatPeriod(String(facts.since))} hiện có ${formatNumber(Number(facts.level))}${facts.proposal === undefined ? '' : `; nếu đúng thì biến động là ${formatNumber(Number(facts.proposal))}`}. Đề nghị xác nhận${named(item)}.`,
  'negative-level': ({ facts }, item) =>
    `Số hiện có thành ${formatNumber(Number(facts.level))}: tháng trước ${formatNumber(Number(facts.before))}, giảm nhiều hơn số đang có; đề nghị kiểm tra số biến động hoặc số đầu kỳ${named(item)}.`,
  'no-opening-level': (_, item) =>
    `Chưa biết số hiện có trước kỳ này nên không tính được số hiện có; đề nghị ghi số đầu kỳ vào trang Số đầu kỳ${named(item)}.`,
  'year-opening-mismatch': ({ received, facts }, item) =>
    `Tháng 01 ghi hiện có ${received}, cuối tháng 12 tính được ${formatNumber(Number(facts.closing))} (lệch ${formatNumber(Number(facts.difference))}); ${
      facts.explainedBy === undefined
        ? `đề nghị xác nhận số nào đúng hoặc giải trình ở trang Quyết định${named(item)}.`
        : `${facts.explainedBy} giải trình: ${facts.explanation}${named(item)}.`
    }`,
  'scale-suspected': ({ received, facts }, item) =>
    `Có vẻ ghi theo đồng: ${received}; theo ${item?.unit ?? 'đơn vị tính của mục'} thì là ${formatNumber(Number(facts.proposal))}. Phần mềm không tự quy đổi; đề nghị tổ chức ghi lại${named(item)}.`,
  'copied-report': ({ facts }) =>
    facts.of === 'own'
      ? `Cả ${facts.figures} số liệu khác 0 giống hệt báo cáo tháng ${formatPeriod(String(facts.period))} của chính tổ chức; đề nghị xác nhận đây là số liệu của kỳ này.`
      : `Cả ${facts.figures} số liệu khác 0 giống hệt báo cáo cùng kỳ của ${facts.name} (nộp ngày ${formatDay(String(facts.submittedAt).slice(0, 10))}); đề nghị xác nhận.`,
  'evidence-repeated': ({ received, facts }, item) =>
    `Minh chứng ${quoted(received)} đã dùng ở Mục ${facts.item}, báo cáo tháng ${formatPeriod(String(facts.period))}${facts.name === '' ? '' : ` của ${facts.name}`}; đề nghị xác nhận một kết quả không bị tính hai lần${named(item)}.`,
} as const satisfies Readonly<Record<string, Sentence>>;

// Example: ': 41 − 36 = 5'.
function difference({ figure, before, proposal }: Readonly<Record<string, string | number>>): string {
  if (proposal === undefined) return '';
  const [typed, earlier, month] = [figure, before, proposal].map((value) => formatNumber(Number(value)));
  return `: ${typed} − ${earlier} = ${month}`;
}
