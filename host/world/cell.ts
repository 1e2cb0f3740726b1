// One cell and its look; cells and styles are immutable, so a thousand formatted blanks are one object.

import type { CellStyle, StyleKey, StyleValue, TextRun } from '../bridge/values';

/** What a cell holds after parsing; dates are serial day numbers shown through a date format. */
export interface Cell {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly note?: string;
  /** Where characters of a text look different from the cell; they cover it from start to end. */
  readonly runs?: readonly TextRun[];
  readonly style: CellStyle;
}

export const PLAIN: CellStyle = Object.freeze({});

const looks = new Map<string, CellStyle>([['[]', PLAIN]]);
const blanks = new WeakMap<CellStyle, Cell>();
const variants = new WeakMap<CellStyle, Map<StyleKey, Map<StyleValue, CellStyle>>>();

/** The empty cell that looks like `style`. */
export function blankCell(style: CellStyle): Cell {
  const known = blanks.get(style);
  if (known !== undefined) return known;
  const cell: Cell = { value: '', style };
  blanks.set(style, cell);
  return cell;
}

/**
 * `style` with one member changed; null takes the member away.
 * Example: restyle(PLAIN, 'format', '@') is { format: '@' }, the same object every time and whatever way leads to it.
 */
export function restyle(style: CellStyle, key: StyleKey, value: StyleValue): CellStyle {
  if ((style[key] ?? null) === value) return style;
  const ofStyle = variants.get(style) ?? new Map<StyleKey, Map<StyleValue, CellStyle>>();
  const ofKey = ofStyle.get(key) ?? new Map<StyleValue, CellStyle>();
  const variant = ofKey.get(value);
  if (variant !== undefined) return variant;
  const { [key]: _dropped, ...rest } = style;
  const made = theOnly(value === null ? rest : { ...rest, [key]: value });
  variants.set(style, ofStyle.set(key, ofKey.set(value, made)));
  return made;
}

// Painting a sheet anew comes back to the looks that it had: they are the same objects, or every painting would add some.
function theOnly(style: CellStyle): CellStyle {
  const members = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(members);
  const known = looks.get(text);
  if (known !== undefined) return known;
  const only: CellStyle = Object.freeze(Object.fromEntries(members));
  looks.set(text, only);
  return only;
}

/** True when the cell counts for getLastRow and getDataRange: content does, looks and notes do not. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}
