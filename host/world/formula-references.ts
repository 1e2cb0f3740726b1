// Moves the references of a formula, and rewrites them between A1 and R1C1 notation.

interface Spot {
  readonly row: number;
  readonly column: number;
}

// Letters and digits around a reference make it a name, '(' a function, '!' a sheet.
const CELL = /(?<![A-Za-z0-9_$.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(!])/g;
const COLUMNS = /(?<![A-Za-z0-9_$.])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_(!])/g;
const ROWS = /(?<![A-Za-z0-9_$.:])(\$?)(\d+):(\$?)(\d+)(?![A-Za-z0-9_(!.])/g;
const R1C1 = /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_([])/gi;

/** Rewrites a formula outside its quoted texts and sheet names. */
function outsideQuotes(formula: string, rewrite: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join('');
}

/** Letters of a column. Example: columnLetters(28) is 'AB'. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function columnOf(text: string): number {
  return [...text.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function movedColumn(mark: string, name: string, by: number): string | null {
  if (mark === '$') return `$${name}`;
  const column = columnOf(name) + by;
  return column < 1 ? null : columnLetters(column);
}

function movedRow(mark: string, digits: string, by: number): string | null {
  if (mark === '$') return `$${digits}`;
  const row = Number(digits) + by;
  return row < 1 ? null : String(row);
}

/**
 * A formula as it reads when it is copied so many rows down and columns to the right; '#REF!' beyond the edge.
 * Example: shiftFormula('=A1+$B$2', 1, 1) is '=B2+$B$2'.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideQuotes(formula, (part) =>
    part
      .replace(CELL, (_all, a: string, name: string, b: string, digits: string) => {
        const [column, row] = [movedColumn(a, name, columns), movedRow(b, digits, rows)];
        return column === null || row === null ? '#REF!' : `${column}${row}`;
      })
      .replace(COLUMNS, (_all, a: string, from: string, b: string, to: string) => {
        const [left, right] = [movedColumn(a, from, columns), movedColumn(b, to, columns)];
        return left === null || right === null ? '#REF!' : `${left}:${right}`;
      })
      .replace(ROWS, (_all, a: string, from: string, b: string, to: string) => {
        const [top, bottom] = [movedRow(a, from, rows), movedRow(b, to, rows)];
        return top === null || bottom === null ? '#REF!' : `${top}:${bottom}`;
      }),
  );
}

/**
 * A formula in R1C1 notation as it reads in one cell.
 * Example: toR1C1('=B2+$A$1', { row: 1, column: 1 }) is '=R[1]C[1]+R1C1'.
 */
export function toR1C1(formula: string, at: Spot): string {
  return outsideQuotes(formula, (part) =>
    part.replace(CELL, (_all, a: string, name: string, b: string, digits: string) => {
      const column = a === '$' ? columnOf(name) : `[${columnOf(name) - at.column}]`;
      const row = b === '$' ? digits : `[${Number(digits) - at.row}]`;
      return `R${row}C${column}`;
    }),
  );
}

/** One half of an R1C1 reference: a number is absolute, brackets are relative, nothing is the own line. */
function line(text: string | undefined, own: number): { readonly mark: string; readonly number: number } {
  if (text === undefined) return { mark: '', number: own };
  return text.startsWith('[')
    ? { mark: '', number: own + Number(text.slice(1, -1)) }
    : { mark: '$', number: Number(text) };
}

/**
 * A formula given in R1C1 notation, in A1 notation.
 * Example: fromR1C1('=R[1]C1', { row: 4, column: 4 }) is '=$A5'.
 */
export function fromR1C1(formula: string, at: Spot): string {
  return outsideQuotes(formula, (part) =>
    part.replace(R1C1, (_all, r: string | undefined, c: string | undefined) => {
      const [row, column] = [line(r, at.row), line(c, at.column)];
      if (row.number < 1 || column.number < 1) return '#REF!';
      return `${column.mark}${columnLetters(column.number)}${row.mark}${row.number}`;
    }),
  );
}
