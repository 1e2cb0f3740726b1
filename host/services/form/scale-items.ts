// Items that ask for a step of a scale: numbers with words at both ends, or stars.

import type { RatingIconName } from '../../bridge/form-extras';
import { EnumValue, enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { RatingIconType } from './form-enums';
import { GradedItem } from './graded-item';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;
type GScale = GoogleAppsScript.Forms.ScaleItem;
type GRating = GoogleAppsScript.Forms.RatingItem;

const ICONS: readonly RatingIconName[] = ['STAR', 'HEART', 'THUMB_UP'];

abstract class StepItem<T> extends GradedItem<T> {
  /** The answer is stored, and read back, as a text of digits. */
  createResponse(step: number): GItemResponse {
    checkSignature(`${this.toString()}.createResponse`, [step], [['number']]);
    const { lower, upper } = this.told('createResponse');
    return step >= lower && step <= upper ? this.answer(String(step)) : this.refuse(step);
  }
}

export class ScaleItem extends StepItem<GScale> implements Faked<GScale, ScaleItem> {
  override toString(): string {
    return 'ScaleItem';
  }

  getLowerBound(): number {
    return this.fact('getLowerBound', 'lower');
  }

  getUpperBound(): number {
    return this.fact('getUpperBound', 'upper');
  }

  setBounds(lower: number, upper: number): GScale {
    if ((lower !== 0 && lower !== 1) || upper < 3 || upper > 10) throw new Exception('Invalid argument: bounds');
    return this.change('setBounds', { lower, upper });
  }

  getLeftLabel(): string {
    return this.fact('getLeftLabel', 'leftLabel') ?? '';
  }

  getRightLabel(): string {
    return this.fact('getRightLabel', 'rightLabel') ?? '';
  }

  setLabels(lower: string, upper: string): GScale {
    checkSignature('ScaleItem.setLabels', [lower, upper], [['string', 'string']]);
    return this.change('setLabels', { leftLabel: lower, rightLabel: upper });
  }
}

export class RatingItem extends StepItem<GRating> implements Faked<GRating, RatingItem> {
  override toString(): string {
    return 'RatingItem';
  }

  getRatingScaleLevel(): number {
    return this.fact('getRatingScaleLevel', 'upper');
  }

  setRatingScaleLevel(level: number): GRating {
    checkSignature('RatingItem.setRatingScaleLevel', [level], [['number']]);
    if (level < 3 || level > 10) throw new Exception('Invalid argument: level');
    return this.change('setRatingScaleLevel', { upper: level });
  }

  getRatingIcon(): GoogleAppsScript.Forms.RatingIconType {
    return real(enumValue(RatingIconType, this.fact('getRatingIcon', 'ratingIcon') ?? 'STAR'));
  }

  setRatingIcon(icon: GoogleAppsScript.Forms.RatingIconType): GRating {
    const given: unknown = icon;
    const ratingIcon = given instanceof EnumValue ? ICONS.find((name) => name === given.name()) : undefined;
    if (ratingIcon === undefined) throw new Exception('Invalid argument: icon');
    return this.change('setRatingIcon', { ratingIcon });
  }
}
