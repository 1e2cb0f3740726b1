// What files and folders have in common: id, name, notes, people, the bin.

import type { DriveInfo, DrivePatch } from '../../bridge/drive-operations';
import { ask, call, touch } from '../bridge';
import { CLASS_NAME, Guarded, real } from '../guarded';
import { userOf } from '../platform/session';
import { checkSignature } from '../signature';

type GUser = GoogleAppsScript.Drive.User;
type Person = string | GoogleAppsScript.Base.User;

/** A person given by address or as a user. */
function addressOf(user: Person): string {
  return typeof user === 'string' ? user : user.getEmail();
}

/** `T` is the platform's type: File or Folder. */
export abstract class DriveEntry<T> extends Guarded {
  /** The class's name, as in the ledger. */
  protected abstract readonly kind: 'File' | 'Folder';

  constructor(protected readonly id: string) {
    super();
  }

  /** Files and folders show as their names. */
  override toString(): string {
    return ask('drive.info', { id: this.id }).name;
  }

  override get [CLASS_NAME](): string {
    return `DriveApp.${this.kind}`;
  }

  protected info<K extends keyof DriveInfo>(member: string, fact: K): DriveInfo[K] {
    return call('DriveApp', `${this.kind}.${member}`, 'drive.info', { id: this.id })[fact];
  }

  protected change(member: string, patch: DrivePatch): T {
    call('DriveApp', `${this.kind}.${member}`, 'drive.set', { id: this.id, patch });
    return real(this);
  }

  getId(): string {
    touch('DriveApp', `${this.kind}.getId`);
    return this.id;
  }

  getName(): string {
    return this.info('getName', 'name');
  }

  setName(name: string): T {
    checkSignature(`${this.kind}.setName`, [name], [['string']]);
    return this.change('setName', { name });
  }

  getSize(): number {
    return this.info('getSize', 'size');
  }

  getUrl(): string {
    return this.info('getUrl', 'url');
  }

  getDescription(): string | null {
    return this.info('getDescription', 'description');
  }

  setDescription(description: string): T {
    checkSignature(`${this.kind}.setDescription`, [description], [['string']]);
    return this.change('setDescription', { description });
  }

  isStarred(): boolean {
    return this.info('isStarred', 'starred');
  }

  setStarred(starred: boolean): T {
    checkSignature(`${this.kind}.setStarred`, [starred], [['boolean']]);
    return this.change('setStarred', { starred });
  }

  isShareableByEditors(): boolean {
    return this.info('isShareableByEditors', 'shareable');
  }

  setShareableByEditors(shareable: boolean): T {
    checkSignature(`${this.kind}.setShareableByEditors`, [shareable], [['boolean']]);
    return this.change('setShareableByEditors', { shareable });
  }

  getOwner(): GUser {
    return real(userOf(this.info('getOwner', 'owner')));
  }

  /** Without the owner. */
  getEditors(): GUser[] {
    return this.info('getEditors', 'editors').map((address) => real(userOf(address)));
  }

  getViewers(): GUser[] {
    return this.info('getViewers', 'viewers').map((address) => real(userOf(address)));
  }

  private people(list: 'editors' | 'viewers', member: string, added: readonly string[], gone: readonly string[]): T {
    const known = ask('drive.info', { id: this.id })[list].filter((address) => !gone.includes(address));
    return this.change(member, { [list]: [...new Set([...known, ...added])] });
  }

  addEditor(user: Person): T {
    return this.people('editors', 'addEditor', [addressOf(user)], []);
  }

  addEditors(addresses: string[]): T {
    return this.people('editors', 'addEditors', addresses, []);
  }

  removeEditor(user: Person): T {
    return this.people('editors', 'removeEditor', [], [addressOf(user)]);
  }

  addViewer(user: Person): T {
    return this.people('viewers', 'addViewer', [addressOf(user)], []);
  }

  addViewers(addresses: string[]): T {
    return this.people('viewers', 'addViewers', addresses, []);
  }

  removeViewer(user: Person): T {
    return this.people('viewers', 'removeViewer', [], [addressOf(user)]);
  }

  isTrashed(): boolean {
    return this.info('isTrashed', 'trashed');
  }

  setTrashed(trashed: boolean): T {
    checkSignature(`${this.kind}.setTrashed`, [trashed], [['boolean']]);
    call('DriveApp', `${this.kind}.setTrashed`, 'drive.trash', { id: this.id, trashed });
    return real(this);
  }

  /** The folder that the first argument of a move or a copy is. */
  protected move(folder: string): T {
    call('DriveApp', `${this.kind}.moveTo`, 'drive.move', { id: this.id, folder });
    return real(this);
  }
}
