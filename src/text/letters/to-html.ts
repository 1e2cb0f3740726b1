// Writes a letter as HTML that mail programs show: one column, tables, styles on the elements, nothing from outside.

import type { Block, LetterDraft, Span } from './blocks';
import { escapeHtml } from './escape-html';

/**
 * The whole page. Colours for dark screens stand in one style sheet, which programs that know none ignore; everything that
 * people wrote is escaped.
 */
export function letterHtml({ subject, heading, blocks }: LetterDraft, office: string): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escapeHtml(subject)}</title><style>${STYLE}</style></head>`,
    '<body class="page"><table role="presentation" class="sheet" align="center" width="100%" cellpadding="0" cellspacing="0">',
    `<tr><td class="head"><div class="office">${escapeHtml(office)}</div><h1>${escapeHtml(heading)}</h1></td></tr>`,
    `<tr><td class="body">${blocks.map(blockHtml).join('\n')}</td></tr>`,
    '</table></body></html>',
    '',
  ].join('\n');
}

// Light first; the second half is for dark screens. Short names: a letter may list seventy items.
const STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body.page{margin:0;padding:12px 8px;background:#f1f3f4;color:#202124;font:16px/1.55 Arial,Helvetica,sans-serif;-webkit-text-size-adjust:100%}
.sheet{max-width:640px;margin:0 auto;background:#fff;border-radius:10px;border-collapse:separate}
.head{padding:18px 20px 14px;border-bottom:3px solid #b3261e}
.office{font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:#5f6368}
h1{margin:4px 0 0;font-size:20px;line-height:1.3}
.body{padding:6px 20px 20px}
p{margin:14px 0}
.facts{width:100%;margin:16px 0;background:#f6f7f8;border-radius:8px;border-collapse:separate}
.facts td{padding:7px 12px;vertical-align:top;font-size:15px}
.facts .l{width:1%;white-space:nowrap;color:#5f6368}
.go{display:block;padding:13px 16px;border-radius:8px;background:#b3261e;color:#fff;font-weight:bold;text-align:center;text-decoration:none}
.note{margin:6px 0 0;font-size:13px;color:#5f6368;text-align:center}
h2{margin:20px 0 6px;font-size:15px}
ul{margin:0;padding:0;list-style:none}
li{padding:8px 0;font-size:15px;line-height:1.45;overflow-wrap:anywhere;border-top:1px solid #e4e6e8}
li i{display:block;margin-top:2px;font-style:normal;font-size:13px;color:#5f6368}
.t{width:100%;border-collapse:collapse;font-size:13px;line-height:1.4}
.t th,.t td{padding:6px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere;border-bottom:1px solid #e4e6e8}
.t th{color:#5f6368;font-weight:bold}
.sign{margin:22px 0 0;font-weight:bold}
.sign small{display:block;margin-top:2px;font-size:13px;font-weight:normal;color:#5f6368}
@media (max-width:520px){.t,.t tbody,.t tr,.t td{display:block}.t thead{display:none}.t tr{padding:8px 0;border-bottom:1px solid #e4e6e8}.t td{padding:1px 0;border:0}.t td:first-child{font-weight:bold;font-size:14px}.t td[data-l]:before{content:attr(data-l) ": ";color:#5f6368}}
@media (prefers-color-scheme:dark){
body.page{background:#131416;color:#e8eaed}
.sheet{background:#1f2023}
.head{border-color:#e0726a}
.office,.facts .l,.note,li i,.t th,.sign small{color:#a9adb3}
.facts{background:#2a2c30}
.go{background:#c8453c;color:#fff}
li,.t th,.t td{border-color:#3a3d42}
.t tr{border-color:#3a3d42!important}
.t td[data-l]:before{color:#a9adb3!important}
a{color:#9ecbff}a.go{color:#fff}
}`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.spans.map(spanHtml).join('')}</p>`;
    case 'facts':
      return `<table role="presentation" class="facts">${block.rows.map(factHtml).join('')}</table>`;
    case 'action':
      return `<p><a class="go" href="${escapeHtml(block.address)}">${escapeHtml(block.caption)}</a></p>${
        block.note === '' ? '' : `<p class="note">${escapeHtml(block.note)}</p>`
      }`;
    case 'list':
      return `<h2>${escapeHtml(block.title)}</h2><ul>${block.items
        .map(
          ({ label, text, lines }) =>
            `<li><b>${escapeHtml(label)}.</b> ${escapeHtml(text)}${lines.map((line) => `<i>${escapeHtml(line)}</i>`).join('')}</li>`,
        )
        .join('')}</ul>${block.after === '' ? '' : `<p>${escapeHtml(block.after)}</p>`}`;
    case 'table':
      return tableHtml(block);
    case 'signature':
      return `<p class="sign">${escapeHtml(block.name)}<small>${escapeHtml(block.remark)}</small></p>`;
  }
}

function spanHtml(span: Span): string {
  return typeof span === 'string' ? escapeHtml(span) : `<b>${escapeHtml(span.strong)}</b>`;
}

function factHtml([label, value]: readonly [label: string, value: string]): string {
  return `<tr><td class="l">${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`;
}

// On a phone every row is a card: its first cell the heading, the others with their column's name.
function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const { title, header, rows } = block;
  const cellHtml = (cell: string, index: number) => {
    if (index === 0) return `<td>${escapeHtml(cell)}</td>`;
    return cell === '' ? '<td></td>' : `<td data-l="${escapeHtml(header[index] ?? '')}">${escapeHtml(cell)}</td>`;
  };
  return [
    `<h2>${escapeHtml(title)}</h2><table class="t"><thead><tr>`,
    ...header.map((name) => `<th>${escapeHtml(name)}</th>`),
    '</tr></thead><tbody>',
    ...rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
    '</tbody></table>',
  ].join('');
}
