// SpreadsheetApp's Protection.

import type { ProtectionInfo } from '../../bridge/spreadsheet-operations';
import type { SheetAddress } from '../../bridge/values';
import { call } from '../bridge';
import { enumValue } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { ProtectionType } from './spreadsheet-enums';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;

export class Protection extends Guarded implements Faked<GProtection, Protection> {
  constructor(
    private readonly address: SheetAddress,
    private info: ProtectionInfo,
  ) {
    super();
  }

  override toString(): string {
    return 'Protection';
  }

  private change(member: string, patch: { description?: string; warningOnly?: boolean }): GProtection {
    call('SpreadsheetApp', `Protection.${member}`, 'protection.set', { ...this.address, id: this.info.id, ...patch });
    this.info = { ...this.info, ...patch };
    return real(this);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return real(enumValue(ProtectionType, this.info.type));
  }

  getDescription(): string {
    return this.info.description;
  }

  setDescription(description: string): GProtection {
    return this.change('setDescription', { description });
  }

  isWarningOnly(): boolean {
    return this.info.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    return this.change('setWarningOnly', { warningOnly });
  }

  /** A new protection lists no editors although the owner may edit. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }

  canEdit(): boolean {
    return true;
  }

  remove(): void {
    call('SpreadsheetApp', 'Protection.remove', 'protection.remove', { ...this.address, id: this.info.id });
  }
}
