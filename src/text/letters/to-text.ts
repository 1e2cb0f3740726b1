// Writes a letter as plain text.

import type { Block, LetterDraft, Span } from './blocks';

/** The letter's text, a blank line between its parts. */
export function letterText({ blocks }: LetterDraft): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.spans.map(spanText).join('');
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'action':
      return `${block.caption}: ${block.address}${block.note === '' ? '' : `\n(${block.note})`}`;
    case 'list':
      return [
        `${block.title}:`,
        ...block.items.flatMap(({ label, text, lines }) => [
          `- ${label}: ${text}`,
          ...lines.map((line) => `  ${line}`),
        ]),
        ...(block.after === '' ? [] : [block.after]),
      ].join('\n');
    case 'table':
      return [`${block.title}:`, ...block.rows.map((row) => rowText(block.header, row))].join('\n');
    case 'signature':
      return `${block.name}\n(${block.remark})`;
  }
}

function spanText(span: Span): string {
  return typeof span === 'string' ? span : span.strong;
}

// Example: 'Chi bộ A (minh họa); Trạng thái: Đúng hạn'; what is blank is not named.
function rowText(header: readonly string[], [first = '', ...rest]: readonly string[]): string {
  const named = rest.map((cell, index) => ({ title: header[index + 1] ?? '', cell })).filter(({ cell }) => cell !== '');
  return [first, ...named.map(({ title, cell }) => `${title}: ${cell}`)].join('; ');
}
