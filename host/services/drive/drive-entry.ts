// What DriveApp's files and folders have in common: an id, a name, and the bin.

import { call, touch } from '../bridge';
import { Guarded } from '../guarded';
import { checkSignature } from '../signature';

export abstract class DriveEntry extends Guarded {
  /** The class's name, as in the ledger. */
  protected abstract readonly kind: 'File' | 'Folder';

  constructor(protected readonly id: string) {
    super();
  }

  getId(): string {
    touch('DriveApp', `${this.kind}.getId`);
    return this.id;
  }

  getName(): string {
    return call('DriveApp', `${this.kind}.getName`, 'drive.info', { id: this.id }).name;
  }

  isTrashed(): boolean {
    return call('DriveApp', `${this.kind}.isTrashed`, 'drive.info', { id: this.id }).trashed;
  }

  protected trash(trashed: boolean): void {
    checkSignature(`${this.kind}.setTrashed`, [trashed], [['boolean']]);
    call('DriveApp', `${this.kind}.setTrashed`, 'drive.trash', { id: this.id, trashed });
  }
}
