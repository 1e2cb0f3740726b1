// The key of a row of "Quyết định" about a cell that was typed over: it says which cell, for people may move and sort the rows.

const PREFIX = 'note|';

/** A cell of a generated sheet; `column` is its key, '' for a row that somebody added. */
export interface NotedCell {
  readonly sheet: string;
  /** The cells by which people know the row. */
  readonly rowName: string;
  readonly column: string;
  readonly year: number;
}

/** The key; `rest` tells one typing from the next. */
export function noteKey({ sheet, rowName, column, year }: NotedCell, rest: readonly string[]): string {
  return `${PREFIX}${JSON.stringify([sheet, rowName, column, year, ...rest])}`;
}

/** Whether a key is one of these. */
export function isNoteKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The cell that a key names, null where it is none of these keys. */
export function readNoteKey(key: string): NotedCell | null {
  const parts = isNoteKey(key) ? parsed(key.slice(PREFIX.length)) : null;
  if (parts === null) return null;
  const [sheet, rowName, column, year] = parts;
  if (typeof sheet !== 'string' || typeof rowName !== 'string' || typeof column !== 'string') return null;
  return typeof year === 'number' ? { sheet, rowName, column, year } : null;
}

// A key that somebody damaged is none.
function parsed(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch (_error) {
    return null;
  }
}
