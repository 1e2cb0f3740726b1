// SpreadsheetApp's TextRotation.

import { type Faked, Guarded } from '../guarded';

export class TextRotation extends Guarded implements Faked<GoogleAppsScript.Spreadsheet.TextRotation, TextRotation> {
  constructor(
    private readonly degrees: number,
    private readonly vertical: boolean,
  ) {
    super();
  }

  override toString(): string {
    return 'TextRotation';
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return this.vertical;
  }
}
