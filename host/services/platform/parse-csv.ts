// Reads comma-separated text as Utilities.parseCsv does.

/**
 * The rows of a CSV text; quoted cells may hold delimiters, line ends and doubled quotes.
 * Example: parseCsv('a,"b,c"', ',') is [['a', 'b,c']].
 */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === delimiter) {
      row.push(cell);
      cell = '';
    } else if (mark === '\n' || mark === '\r') {
      if (mark === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else cell += mark;
  }
  // A line end closes the last row; it does not begin another.
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
