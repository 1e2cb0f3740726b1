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

/** The look of a cell; an absent member is the default. */
export interface CellStyle {
  readonly format?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: string;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borderTop?: boolean;
  readonly borderLeft?: boolean;
  readonly borderBottom?: boolean;
  readonly borderRight?: boolean;
  readonly borderColor?: string;
}

export type StyleKey = keyof CellStyle;
export type StyleValue = string | number | boolean | null;

/** A data validation rule without its place. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
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
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
}

/** True for a Moment. Example: isMoment({ ms: 0 }) is true, isMoment('a') is false. */
export function isMoment(value: unknown): value is Moment {
  return typeof value === 'object' && value !== null && 'ms' in value;
}
