// The global DriveApp, as far as scripts file and trash what they create.

import { call } from '../bridge';
import { createEnum } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { createFile, File } from './file';
import { Folder, findFiles, findFolders } from './folder';

type GApp = GoogleAppsScript.Drive.DriveApp;
type GFile = GoogleAppsScript.Drive.File;
type GFiles = GoogleAppsScript.Drive.FileIterator;
type GFolder = GoogleAppsScript.Drive.Folder;
type GFolders = GoogleAppsScript.Drive.FolderIterator;

export class DriveApp extends Guarded implements Faked<GApp, DriveApp> {
  readonly Access: GApp['Access'] = real(
    createEnum('Access', ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']),
  );
  readonly Permission: GApp['Permission'] = real(
    createEnum('Permission', ['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'NONE']),
  );

  override toString(): string {
    return 'DriveApp';
  }

  getFileById(id: string): GFile {
    checkSignature('DriveApp.getFileById', [id], [['string']]);
    return real(new File(call('DriveApp', 'DriveApp.getFileById', 'drive.file', { id })));
  }

  getFolderById(id: string): GFolder {
    checkSignature('DriveApp.getFolderById', [id], [['string']]);
    return real(new Folder(call('DriveApp', 'DriveApp.getFolderById', 'drive.folder', { id })));
  }

  getRootFolder(): GFolder {
    return real(new Folder(call('DriveApp', 'DriveApp.getRootFolder', 'drive.folder', { id: null })));
  }

  createFolder(name: string): GFolder {
    checkSignature('DriveApp.createFolder', [name], [['string']]);
    return real(new Folder(call('DriveApp', 'DriveApp.createFolder', 'drive.createFolder', { name, parent: null })));
  }

  /** (blob), (name, text) or (name, text, type); the file lies in the root. */
  createFile(...args: readonly unknown[]): GFile {
    return createFile('DriveApp.createFile', null, args);
  }

  getFiles(): GFiles {
    return findFiles('DriveApp.getFiles', {});
  }

  getFilesByName(name: string): GFiles {
    checkSignature('DriveApp.getFilesByName', [name], [['string']]);
    return findFiles('DriveApp.getFilesByName', { name });
  }

  getFilesByType(mimeType: string): GFiles {
    checkSignature('DriveApp.getFilesByType', [mimeType], [['string']]);
    return findFiles('DriveApp.getFilesByType', { mimeType });
  }

  getTrashedFiles(): GFiles {
    return findFiles('DriveApp.getTrashedFiles', { trashed: true });
  }

  getFolders(): GFolders {
    return findFolders('DriveApp.getFolders', {});
  }

  getFoldersByName(name: string): GFolders {
    checkSignature('DriveApp.getFoldersByName', [name], [['string']]);
    return findFolders('DriveApp.getFoldersByName', { name });
  }

  getTrashedFolders(): GFolders {
    return findFolders('DriveApp.getTrashedFolders', { trashed: true });
  }

  getStorageUsed(): number {
    return call('DriveApp', 'DriveApp.getStorageUsed', 'drive.storage', {}).used;
  }

  getStorageLimit(): number {
    return call('DriveApp', 'DriveApp.getStorageLimit', 'drive.storage', {}).limit;
  }
}
