// Reads and writes texts whose characters look different within a cell.

import type { CellStyle, RichText, TextLook } from '../bridge/values';
import { type Cell, restyle } from './cell';

/** How characters look that nobody styled: as the whole cell does. */
export function lookOf(style: CellStyle): Required<TextLook> {
  const line = style.fontLine ?? '';
  return {
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: line.includes('underline'),
    strikethrough: line.includes('line-through'),
    fontSize: style.fontSize ?? 10,
    fontFamily: style.fontFamily ?? 'Arial',
    color: style.fontColor ?? '#000000',
  };
}

/** The text of a cell with its runs, each with its full look; null when the cell holds no text. */
export function richTextOf({ value, formula, runs, style }: Cell): RichText | null {
  if (formula !== undefined || typeof value !== 'string') return null;
  const base = lookOf(style);
  const given = runs ?? [{ end: value.length, look: {}, link: null }];
  return { text: value, runs: given.map((run) => ({ ...run, look: { ...base, ...run.look } })) };
}

/** The cell holding a text; runs that say nothing are not kept. */
export function withRichText({ note, style }: Cell, { text, runs }: RichText): Cell {
  const isPlain = runs.every(({ look, link }) => link === null && Object.keys(look).length === 0);
  return {
    value: text,
    style,
    ...(note === undefined ? {} : { note }),
    ...(isPlain || text === '' ? {} : { runs }),
  };
}

/** A style with a look laid over it; what the look does not say stays. */
export function styled(style: CellStyle, look: TextLook): CellStyle {
  const known = lookOf(style);
  const underline = look.underline ?? known.underline;
  const strikethrough = look.strikethrough ?? known.strikethrough;
  const line = [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].join(' ').trim();
  let made = restyle(style, 'fontLine', line === '' ? null : line);
  if (look.bold !== undefined) made = restyle(made, 'fontWeight', look.bold ? 'bold' : null);
  if (look.italic !== undefined) made = restyle(made, 'fontStyle', look.italic ? 'italic' : null);
  if (look.fontSize !== undefined) made = restyle(made, 'fontSize', look.fontSize);
  if (look.fontFamily !== undefined) made = restyle(made, 'fontFamily', look.fontFamily);
  if (look.color !== undefined) made = restyle(made, 'fontColor', look.color);
  return made;
}
