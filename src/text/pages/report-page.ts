// The printed monthly report as a page: A4, in the layout of a party document, with the signature left open.

import { escapeHtml } from './escape-html';
import { REPORT_STYLE } from './report-style';

/** One row of the table; a text row spans the table where it has no figures. Everything is text as it is printed. */
export interface PrintedRow {
  readonly place: string;
  readonly item: string;
  readonly title: string;
  readonly unit: string;
  readonly inPeriod: string;
  readonly cumulative: string;
  readonly target: string;
  readonly ratio: string;
  readonly remark: string;
  /** A sum over rows above it. */
  readonly isSum: boolean;
}

/** What was written in words for one item; `by` is '' where there is only one writer. */
export interface PrintedText {
  readonly heading: string;
  readonly entries: readonly { readonly by: string; readonly text: string }[];
}

/** A report as it is printed. */
export interface PrintedReport {
  /** Lines above the issuer's name. */
  readonly superior: readonly string[];
  readonly issuer: string;
  /** Where it is signed. */
  readonly place: string;
  /** What the report is about, below the word "BÁO CÁO". */
  readonly subject: string;
  readonly opening: string;
  readonly rows: readonly PrintedRow[];
  readonly texts: readonly PrintedText[];
  /** What is missing, as sentences. */
  readonly notes: readonly string[];
  readonly receivers: readonly string[];
  /** For whom the secretary signs, e.g. 'T/M CHI BỘ'. */
  readonly signedFor: string;
  /** The code of the figures, and when it was printed. */
  readonly code: string;
  readonly printedAt: string;
}

const WORDS = {
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  title: 'BÁO CÁO',
  date: 'ngày …… tháng …… năm ………',
  columns: ['STT', 'Mục', 'Nội dung', 'ĐVT', 'Trong kỳ', 'Lũy kế', 'Chỉ tiêu', 'Tỷ lệ', 'Ghi chú'],
  texts: 'Nội dung bằng lời',
  notes: 'Về số liệu',
  receivers: 'Nơi nhận:',
  secretary: 'BÍ THƯ',
  code: (code: string, at: string) => `Mã số liệu: ${code} · in lúc ${at}`,
  print: 'In báo cáo',
  hint: 'Khổ A4, lề theo trang, không in đầu trang và chân trang của trình duyệt. Số, ngày, chữ ký để trống cho người ký.',
} as const;

/** The whole page. Everything in `report` may come from people, and is escaped. */
export function reportPage(report: PrintedReport): string {
  return [
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(`${WORDS.title} ${report.subject}`)}</title>`,
    `<base target="_top"><style>${REPORT_STYLE}</style></head><body>`,
    `<div class="tools"><button type="button" onclick="window.print()">${WORDS.print}</button><span>${WORDS.hint}</span></div>`,
    '<main>',
    head(report),
    `<h1>${WORDS.title}</h1><p class="subject">${escapeHtml(report.subject)}</p>`,
    '<p class="mark"></p>',
    `<p class="opening">${escapeHtml(report.opening)}</p>`,
    table(report.rows),
    list(WORDS.notes, report.notes),
    texts(report.texts),
    foot(report),
    `<p class="code">${escapeHtml(WORDS.code(report.code, report.printedAt))}</p>`,
    '</main></body></html>',
  ].join('\n');
}

function head({ superior, issuer, place }: PrintedReport): string {
  const above = superior.map((line) => `<div>${escapeHtml(line)}</div>`).join('');
  return [
    '<div class="head"><div class="issuer">',
    `${above}<div class="name">${escapeHtml(issuer)}</div><div class="star">*</div></div>`,
    `<div class="party"><div class="name">${WORDS.party}</div>`,
    `<div class="date">${escapeHtml(place)}, ${WORDS.date}</div></div></div>`,
  ].join('');
}

function table(rows: readonly PrintedRow[]): string {
  const header = WORDS.columns.map((column) => `<th>${column}</th>`).join('');
  const body = rows.map(tableRow).join('\n');
  const widths = WIDTHS.map((width) => `<col style="width:${width}%">`).join('');
  return `<table><colgroup>${widths}</colgroup><thead><tr>${header}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

// Together the width of the text on A4.
const WIDTHS = [6, 8, 27.5, 11, 11, 10, 8, 9.5, 9] as const;

function tableRow(row: PrintedRow): string {
  const cells: readonly (readonly [string, string])[] = [
    ['mid', row.place],
    ['mid', row.item],
    ['', row.title],
    ['mid', row.unit],
    ['num', row.inPeriod],
    ['num', row.cumulative],
    ['num', row.target],
    ['num', row.ratio],
    ['small', row.remark],
  ];
  const html = cells
    .map(([name, text]) => `<td${name === '' ? '' : ` class="${name}"`}>${breakable(escapeHtml(text))}</td>`)
    .join('');
  return `<tr${row.isSum ? ' class="sum"' : ''}>${html}</tr>`;
}

// A narrow column may break "nhiệm vụ/chương trình" behind the stroke, and not within a word.
function breakable(html: string): string {
  return html.replace(/\//g, '/<wbr>');
}

function list(heading: string, notes: readonly string[]): string {
  if (notes.length === 0) return '';
  return `<h2>${heading}</h2>${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')}`;
}

function texts(all: readonly PrintedText[]): string {
  if (all.length === 0) return '';
  const parts = all.map(({ heading, entries }) => {
    const lines = entries.map(
      ({ by, text }) => `<p class="text">${by === '' ? '' : `<i>${escapeHtml(by)}:</i> `}${escapeHtml(text)}</p>`,
    );
    return `<h3>${escapeHtml(heading)}</h3>${lines.join('')}`;
  });
  return `<h2>${WORDS.texts}</h2>${parts.join('')}`;
}

// The place for the signature stays empty: nobody's name stands below what nobody signed.
function foot({ receivers, signedFor }: PrintedReport): string {
  const lines = receivers.map((receiver) => `<div>- ${escapeHtml(receiver)}</div>`).join('');
  return [
    `<div class="foot"><div class="receivers"><div class="label">${WORDS.receivers}</div>${lines}</div>`,
    `<div class="signature"><div>${escapeHtml(signedFor)}</div><div>${WORDS.secretary}</div><div class="space"></div></div></div>`,
  ].join('');
}
