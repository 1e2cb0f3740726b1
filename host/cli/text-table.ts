// Lays out rows as a table for a terminal.

/** One column of a printed table. */
export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A printed table, line by line. */
export interface TextTable {
  readonly title: string;
  readonly rule: string;
  readonly lines: readonly string[];
}

/**
 * The lines of a table, every column as wide as its widest cell.
 *
 * @example textTable([{ title: 'Kỳ', align: 'left' }], [['3/2026']]) // { title: 'Kỳ', rule: '──────', lines: ['3/2026'] }
 */
export function textTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): TextTable {
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return {
    title: line(columns.map(({ title }) => title)),
    rule: widths.map((width) => '─'.repeat(width)).join('  '),
    lines: rows.map(line),
  };
}
