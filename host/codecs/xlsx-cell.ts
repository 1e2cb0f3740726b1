// Turns one cell of the workbook into its xlsx value, style and note.

import type { Cell, CellStyle, CellValue, FontStyle, RichTextRun } from 'hucre';
import type { CellSnapshot, TextPart } from '../types';

/** The face a new Google spreadsheet writes in; the widths of columns are measured with it. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

const MS_PER_DAY = 86_400_000;
const XLSX_TEXT_LIMIT = 32_767;

// The codec would store these as error values, but here they are what somebody typed.
const ERROR_TEXTS = new Set('#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC!'.split(' '));

/** `RRGGBB` of a `#rrggbb` colour; anything else throws, because the platform only hands out that form. */
export function xlsxColor(color: string): { rgb: string } {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`not a #rrggbb colour: ${color}`);
  return { rgb: color.slice(1).toUpperCase() };
}

/**
 * The serial number of a wall-clock time: days since 30/12/1899.
 *
 * @example dateSerial('2026-03-27T12:00:00') // 46108.5
 */
function dateSerial(wallClock: string): number {
  const days = (Date.parse(`${wallClock}Z`) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return Math.round(days * 1e10) / 1e10;
}

function cellValue(cell: CellSnapshot): CellValue {
  const { value } = cell;
  if (typeof value === 'object') return dateSerial(value.date);
  if (value === '') return null;
  if (typeof value !== 'string' || value.length <= XLSX_TEXT_LIMIT) return value;
  return `${value.slice(0, XLSX_TEXT_LIMIT - 1)}…`;
}

function numberFormat(cell: CellSnapshot): string | undefined {
  if (cell.format !== undefined && cell.format !== '') return cell.format;
  if (typeof cell.value !== 'object') return undefined;
  return cell.value.date.endsWith('T00:00:00') ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
}

function font(cell: CellSnapshot): FontStyle | undefined {
  const { fontFamily, fontSize, fontWeight, fontStyle, fontColor, fontLine } = cell;
  const isSlanted = fontWeight === 'bold' || fontStyle === 'italic';
  const isDefault = !fontFamily && !fontSize && !isSlanted && !fontColor && !fontLine;
  if (isDefault) return undefined;
  return {
    name: fontFamily ?? DEFAULT_FONT.name,
    size: fontSize ?? DEFAULT_FONT.size,
    ...(fontWeight === 'bold' && { bold: true }),
    ...(fontStyle === 'italic' && { italic: true }),
    ...(fontLine?.includes('underline') && { underline: true }),
    ...(fontLine?.includes('line-through') && { strikethrough: true }),
    ...(fontColor && { color: xlsxColor(fontColor) }),
  };
}

/** One part of a rich text; links stay out: the file knows only one for the whole cell. */
function richRun(cell: CellSnapshot, part: TextPart): RichTextRun {
  const { bold = cell.fontWeight === 'bold', italic = cell.fontStyle === 'italic' } = part;
  const { underline = cell.fontLine?.includes('underline'), color = cell.fontColor } = part;
  const { strikethrough = cell.fontLine?.includes('line-through') } = part;
  return {
    text: part.text,
    font: {
      name: part.fontFamily ?? cell.fontFamily ?? DEFAULT_FONT.name,
      size: part.fontSize ?? cell.fontSize ?? DEFAULT_FONT.size,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strikethrough }),
      ...(color !== undefined && { color: xlsxColor(color) }),
    },
  };
}

const BORDER_STYLES: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double'>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function border(borders: NonNullable<CellSnapshot['borders']>): NonNullable<CellStyle['border']> {
  const side = {
    style: BORDER_STYLES[borders.style ?? 'SOLID'] ?? 'thin',
    color: xlsxColor(borders.color ?? '#000000'),
  } as const;
  return {
    ...(borders.top && { top: side }),
    ...(borders.left && { left: side }),
    ...(borders.bottom && { bottom: side }),
    ...(borders.right && { right: side }),
  };
}

function alignment(cell: CellSnapshot): CellStyle['alignment'] {
  const { horizontal, vertical, wrap, rotation } = cell;
  if (!horizontal && !vertical && !wrap && !rotation) return undefined;
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: vertical === 'middle' ? 'center' : vertical }),
    ...(wrap && { wrapText: true }),
    // The file counts clockwise turns from 91 on.
    ...(rotation && { textRotation: rotation > 0 ? rotation : 90 - rotation }),
  };
}

function style(cell: CellSnapshot): CellStyle | undefined {
  const parts = { numFmt: numberFormat(cell), font: font(cell), alignment: alignment(cell) };
  const result: CellStyle = {
    ...(parts.numFmt !== undefined && { numFmt: parts.numFmt }),
    ...(parts.font && { font: parts.font }),
    ...(parts.alignment && { alignment: parts.alignment }),
    ...(cell.background && { fill: { type: 'pattern', pattern: 'solid', fgColor: xlsxColor(cell.background) } }),
    ...(cell.borders && { border: border(cell.borders) }),
  };
  return Object.keys(result).length > 0 ? result : undefined;
}

/**
 * One cell for the writer. Text stays text, whatever it looks like; text beyond what xlsx can hold ends in "…".
 *
 * @example xlsxCell({ value: '=1+1' }) // { value: '=1+1', type: 'string' }: shown as typed, never computed
 */
export function xlsxCell(cell: CellSnapshot): Partial<Cell> {
  const value = cellValue(cell);
  const cellStyle = style(cell);
  const result: Partial<Cell> = {
    value,
    ...(cellStyle && { style: cellStyle }),
    ...(cell.note && { comment: { text: cell.note } }),
  };
  if (cell.formula !== undefined) {
    return { ...result, formula: cell.formula.replace(/^=/, ''), ...(value !== null && { formulaResult: value }) };
  }
  if (cell.runs !== undefined) return { ...result, richText: cell.runs.map((part) => richRun(cell, part)) };
  return typeof value === 'string' && ERROR_TEXTS.has(value) ? { ...result, richText: [{ text: value }] } : result;
}
