// SpreadsheetApp's Protection.

import type { ProtectionFacts, ProtectionInfo } from '../../bridge/rule-operations';
import type { SheetAddress } from '../../bridge/values';
import type { Area } from '../../types';
import { ask, call } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { userOf } from '../platform/session';
import { checkSignature } from '../signature';
import { WHOLE } from './a1';
import { placeOf, rangeHandle } from './range-handle';
import { ProtectionType } from './spreadsheet-enums';

type GProtection = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GUser = GoogleAppsScript.Base.User;

function addressOf(user: string | GUser): string {
  return typeof user === 'string' ? user : user.getEmail();
}

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

  private change(member: string, patch: Partial<ProtectionFacts> & { area?: Area }): GProtection {
    call('SpreadsheetApp', `Protection.${member}`, 'protection.set', { ...this.address, id: this.info.id, patch });
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
    checkSignature('SpreadsheetApp.Protection.setDescription', [description], [['string']]);
    return this.change('setDescription', { description });
  }

  isWarningOnly(): boolean {
    return this.info.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GProtection {
    checkSignature('SpreadsheetApp.Protection.setWarningOnly', [warningOnly], [['boolean']]);
    return this.change('setWarningOnly', { warningOnly });
  }

  /** A new protection lists no editors although the owner may edit (T:gas-fakes testsheetsbasic). */
  getEditors(): GUser[] {
    return this.info.editors.map(userOf);
  }

  addEditor(user: string | GUser): GProtection {
    return this.addEditors([addressOf(user)], 'addEditor');
  }

  addEditors(users: readonly string[], member = 'addEditors'): GProtection {
    return this.change(member, { editors: [...new Set([...this.info.editors, ...users])] });
  }

  removeEditor(user: string | GUser): GProtection {
    return this.removeEditors([addressOf(user)], 'removeEditor');
  }

  /** The owner and the person who runs the script stay (D:Protection.md). */
  removeEditors(users: readonly (string | GUser)[], member = 'removeEditors'): GProtection {
    const { active, effective } = ask('session.users', {});
    const gone = new Set(users.map(addressOf));
    const stays = (editor: string): boolean => !gone.has(editor) || editor === active || editor === effective;
    return this.change(member, { editors: this.info.editors.filter(stays) });
  }

  canEdit(): boolean {
    return call('SpreadsheetApp', 'Protection.canEdit', 'protection.canEdit', { ...this.address, id: this.info.id });
  }

  canDomainEdit(): boolean {
    return this.info.domainEdit;
  }

  /** Fails when the owner belongs to no domain (D:Protection.md). */
  setDomainEdit(editable: boolean): GProtection {
    checkSignature('SpreadsheetApp.Protection.setDomainEdit', [editable], [['boolean']]);
    return this.change('setDomainEdit', { domainEdit: editable });
  }

  /** Of a protected sheet the whole of it, whose notation is '' (T:gas-fakes testsheetspermissions). */
  getRange(): GRange {
    const { area } = this.info;
    if (area !== null) return rangeHandle({ ...this.address, ...area });
    return rangeHandle({ ...this.address, row: 1, column: 1, ...ask('sheet.size', this.address) }, WHOLE);
  }

  private areaOf(range: GRange): Area {
    const { spreadsheet, sheet, ...area } = placeOf(range);
    if (spreadsheet !== this.address.spreadsheet || sheet !== this.address.sheet)
      throw new Exception('A protection cannot be moved to another sheet.');
    return area;
  }

  setRange(range: GRange): GProtection {
    return this.change('setRange', { area: this.areaOf(range), rangeName: null });
  }

  getRangeName(): string | null {
    return this.info.rangeName;
  }

  setRangeName(rangeName: string): GProtection {
    checkSignature('SpreadsheetApp.Protection.setRangeName', [rangeName], [['string']]);
    const place = ask('names.get', { spreadsheet: this.address.spreadsheet, name: rangeName });
    if (place === null) throw new Exception(`Named range ${rangeName} does not exist.`);
    return this.change('setRangeName', { area: this.areaOf(rangeHandle(place)), rangeName });
  }

  setNamedRange(namedRange: GoogleAppsScript.Spreadsheet.NamedRange): GProtection {
    return this.setRangeName(namedRange.getName());
  }

  getUnprotectedRanges(): GRange[] {
    return this.info.unprotected.map((area) => rangeHandle({ ...this.address, ...area }));
  }

  /** Only a sheet's protection can leave ranges out (D:Protection.md). */
  setUnprotectedRanges(ranges: GRange[]): GProtection {
    checkSignature('SpreadsheetApp.Protection.setUnprotectedRanges', [ranges], [['array']]);
    if (this.info.type !== 'SHEET') throw new Exception('Only a sheet protection can have unprotected ranges.');
    return this.change('setUnprotectedRanges', { unprotected: ranges.map((range) => this.areaOf(range)) });
  }

  remove(): void {
    call('SpreadsheetApp', 'Protection.remove', 'protection.remove', { ...this.address, id: this.info.id });
  }
}
