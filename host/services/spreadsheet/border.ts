// The borders of a cell as Range.getBorder answers them: undocumented, but there (T:gas-fakes testsheetsformatting).

import { type EnumValue, enumValue } from '../enums';
import { Guarded } from '../guarded';
import { colorObject } from './color';
import { BorderStyle } from './spreadsheet-enums';

/** One edge; without a line it has neither colour nor style. */
class Border extends Guarded {
  constructor(private readonly line: string | null) {
    super();
  }

  override toString(): string {
    return 'Border';
  }

  getBorderStyle(): EnumValue | null {
    const [style] = this.line?.split(' ') ?? [];
    return style === undefined ? null : enumValue(BorderStyle, style);
  }

  getColor(): GoogleAppsScript.Spreadsheet.Color | null {
    const [, color] = this.line?.split(' ') ?? [];
    return color === undefined ? null : colorObject(color);
  }
}

/** The four edges of a cell, each 'SOLID #000000' or null. */
export class Borders extends Guarded {
  constructor(private readonly lines: Readonly<Record<'top' | 'left' | 'bottom' | 'right', string | null>>) {
    super();
  }

  override toString(): string {
    return 'Borders';
  }

  getTop(): Border {
    return new Border(this.lines.top);
  }

  getLeft(): Border {
    return new Border(this.lines.left);
  }

  getBottom(): Border {
    return new Border(this.lines.bottom);
  }

  getRight(): Border {
    return new Border(this.lines.right);
  }
}
