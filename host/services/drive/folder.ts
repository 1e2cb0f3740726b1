// DriveApp's Folder, and the searches that it shares with DriveApp.

import type { DriveQuery } from '../../bridge/drive-operations';
import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { DriveEntry } from './drive-entry';
import { DriveIterator } from './drive-iterator';
import { setFolderMakers } from './entry-makers';
import { createFile, File } from './file';

type GFile = GoogleAppsScript.Drive.File;
type GFiles = GoogleAppsScript.Drive.FileIterator;
type GFolder = GoogleAppsScript.Drive.Folder;
type GFolders = GoogleAppsScript.Drive.FolderIterator;
type Wanted = Partial<Omit<DriveQuery, 'kind'>>;

const ANY = { parent: null, name: null, mimeType: null, trashed: false } as const;

/** The files that fit, by a recorded call. Example: findFiles('DriveApp.getFilesByName', { name: 'a' }). */
export function findFiles(member: string, wanted: Wanted): GFiles {
  const ids = call('DriveApp', member, 'drive.list', { query: { ...ANY, ...wanted, kind: 'files' } });
  return real(new DriveIterator<GFile>('FileIterator', ids, (id) => real(new File(id))));
}

function folders(ids: readonly string[]): GFolders {
  return real(new DriveIterator<GFolder>('FolderIterator', ids, (id) => real(new Folder(id))));
}

/** The folders that fit, by a recorded call. */
export function findFolders(member: string, wanted: Wanted): GFolders {
  return folders(call('DriveApp', member, 'drive.list', { query: { ...ANY, ...wanted, kind: 'folders' } }));
}

export class Folder extends DriveEntry<GFolder> implements Faked<GFolder, Folder> {
  protected readonly kind = 'Folder';

  createFolder(name: string): GFolder {
    checkSignature('DriveApp.Folder.createFolder', [name], [['string']]);
    return real(new Folder(call('DriveApp', 'Folder.createFolder', 'drive.createFolder', { name, parent: this.id })));
  }

  /** (blob), (name, text) or (name, text, type). */
  createFile(...args: readonly unknown[]): GFile {
    return createFile('Folder.createFile', this.id, args);
  }

  getParents(): GFolders {
    const parent = this.info('getParents', 'parent');
    return folders(parent === null ? [] : [parent]);
  }

  getFiles(): GFiles {
    return findFiles('Folder.getFiles', { parent: this.id });
  }

  getFilesByName(name: string): GFiles {
    checkSignature('DriveApp.Folder.getFilesByName', [name], [['string']]);
    return findFiles('Folder.getFilesByName', { parent: this.id, name });
  }

  getFilesByType(mimeType: string): GFiles {
    checkSignature('DriveApp.Folder.getFilesByType', [mimeType], [['string']]);
    return findFiles('Folder.getFilesByType', { parent: this.id, mimeType });
  }

  getFolders(): GFolders {
    return findFolders('Folder.getFolders', { parent: this.id });
  }

  getFoldersByName(name: string): GFolders {
    checkSignature('DriveApp.Folder.getFoldersByName', [name], [['string']]);
    return findFolders('Folder.getFoldersByName', { parent: this.id, name });
  }

  moveTo(destination: GFolder): GFolder {
    checkSignature('DriveApp.Folder.moveTo', [destination], [['object']]);
    return this.move(folderId(destination, 'DriveApp.Folder.moveTo'));
  }
}

function folderId(folder: unknown, method: string): string {
  if (folder instanceof Folder) return folder.getId();
  throw new Exception(`The parameters don't match the method signature for ${method}.`);
}

setFolderMakers({ folders, folderId });
