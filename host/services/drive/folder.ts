// DriveApp's Folder, and the iterator over folders.

import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { DriveEntry } from './drive-entry';

type GFolder = GoogleAppsScript.Drive.Folder;
type GIterator = GoogleAppsScript.Drive.FolderIterator;

export class Folder extends DriveEntry implements Faked<GFolder, Folder> {
  protected readonly kind = 'Folder';

  override toString(): string {
    return 'Folder';
  }

  createFolder(name: string): GFolder {
    checkSignature('Folder.createFolder', [name], [['string']]);
    return real(new Folder(call('DriveApp', 'Folder.createFolder', 'drive.createFolder', { name, parent: this.id })));
  }

  setTrashed(trashed: boolean): GFolder {
    this.trash(trashed);
    return real(this);
  }
}

export class FolderIterator extends Guarded implements Faked<GIterator, FolderIterator> {
  private at = 0;

  constructor(private readonly ids: readonly string[]) {
    super();
  }

  override toString(): string {
    return 'FolderIterator';
  }

  hasNext(): boolean {
    return this.at < this.ids.length;
  }

  next(): GFolder {
    const id = this.ids[this.at];
    if (id === undefined) throw new Exception('Cannot retrieve the next object: iterator has reached the end.');
    this.at += 1;
    return real(new Folder(id));
  }
}
