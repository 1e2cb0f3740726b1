// The plain values that cross between an execution's context and the host.

/** A moment crossing the bridge: a Date cannot, it belongs to one realm. */
export interface Moment {
  readonly ms: number;
}

/** A cell's value on its way in or out; null clears. */
export type CellValue = string | number | boolean | Moment | null;

/** A rectangle on one sheet, 1-based. */
export interface Place {
  readonly spreadsheet: string;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One sheet of one spreadsheet. */
export interface SheetAddress {
  readonly spreadsheet: string;
  readonly sheet: number;
}

/** The look of a cell; an absent member is the default. Colours are '#rrggbb' or the name of a theme colour. */
export interface CellStyle {
  readonly format?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** 'general-left' is what 'normal' becomes. */
  readonly horizontal?: 'left' | 'center' | 'right' | 'general-left';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly rotation?: number;
  readonly verticalText?: boolean;
  readonly direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  /** Kind and colour of a line: 'SOLID #000000'. */
  readonly borderTop?: string;
  readonly borderLeft?: string;
  readonly borderBottom?: string;
  readonly borderRight?: string;
}

export type StyleKey = keyof CellStyle;
export type StyleValue = string | number | boolean | null;

/** A data validation rule without its place. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | Moment)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** Of a list: whether an arrow shows it; absent means yes. */
  readonly dropdown?: boolean;
  /** Of VALUE_IN_RANGE: where the choices stand. */
  readonly range?: Place;
}

/** A conditional format rule; areas lie on the sheet that holds it. */
export interface ConditionalRule {
  readonly areas: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly criteria: string;
  readonly values: readonly (string | number | Moment)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  /** Of a colour scale, in place of criteria: from the least to the greatest. */
  readonly gradient: readonly GradientPoint[] | null;
}

/** Where a colour of a scale stands. */
export interface GradientPoint {
  readonly at: 'min' | 'mid' | 'max';
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** How characters look, as far as somebody said. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly color?: string;
}

/** A stretch of characters up to `end` (not included) that look alike; it begins where the one before ends. */
export interface TextRun {
  readonly end: number;
  readonly look: TextLook;
  readonly link: string | null;
}

/** A text whose characters may look different; the runs cover it from start to end. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** True for a Moment. Example: isMoment({ ms: 0 }) is true, isMoment('a') is false. */
export function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'ms' in value;
}
