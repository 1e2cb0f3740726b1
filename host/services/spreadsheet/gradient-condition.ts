// SpreadsheetApp's GradientCondition: the colour scale of a conditional format.

import type { GradientPoint } from '../../bridge/values';
import { enumValue } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { InterpolationType } from './spreadsheet-enums';

type GCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type GType = GoogleAppsScript.Spreadsheet.InterpolationType;

/** Colours, types and values of points that nobody set are '' and null (D:GradientCondition.md). */
export class GradientCondition extends Guarded implements Faked<GCondition, GradientCondition> {
  constructor(private readonly points: readonly GradientPoint[]) {
    super();
  }

  override toString(): string {
    return 'GradientCondition';
  }

  private point(at: GradientPoint['at']): GradientPoint | undefined {
    return this.points.find((point) => point.at === at);
  }

  private type(at: GradientPoint['at']): GType | null {
    const point = this.point(at);
    return point === undefined ? null : real(enumValue(InterpolationType, point.type));
  }

  getMinColor(): string {
    return this.point('min')?.color ?? '';
  }

  getMinType(): GType | null {
    return this.type('min');
  }

  getMinValue(): string {
    return this.point('min')?.value ?? '';
  }

  getMidColor(): string {
    return this.point('mid')?.color ?? '';
  }

  getMidType(): GType | null {
    return this.type('mid');
  }

  getMidValue(): string {
    return this.point('mid')?.value ?? '';
  }

  getMaxColor(): string {
    return this.point('max')?.color ?? '';
  }

  getMaxType(): GType | null {
    return this.type('max');
  }

  getMaxValue(): string {
    return this.point('max')?.value ?? '';
  }
}
