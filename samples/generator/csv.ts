// Writes rows as CSV: a field is quoted only where it must be.

/** CSV text of rows; every line ends with `newline`. Example: `formatCsv([['a', 'b,c']], '\n')` is 'a,"b,c"\n'. */
export function formatCsv(rows: readonly (readonly string[])[], newline: '\n' | '\r\n'): string {
  return rows.map((row) => `${row.map(formatField).join(',')}${newline}`).join('');
}

function formatField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
