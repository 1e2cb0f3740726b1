// The global DriveApp, as far as scripts file and trash what they create.

import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { File } from './file';
import { Folder, FolderIterator } from './folder';

type GApp = GoogleAppsScript.Drive.DriveApp;

export class DriveApp extends Guarded implements Faked<GApp, DriveApp> {
  override toString(): string {
    return 'DriveApp';
  }

  getFileById(id: string): GoogleAppsScript.Drive.File {
    checkSignature('DriveApp.getFileById', [id], [['string']]);
    return real(new File(call('DriveApp', 'DriveApp.getFileById', 'drive.file', { id })));
  }

  getFolderById(id: string): GoogleAppsScript.Drive.Folder {
    checkSignature('DriveApp.getFolderById', [id], [['string']]);
    return real(new Folder(call('DriveApp', 'DriveApp.getFolderById', 'drive.folder', { id })));
  }

  getRootFolder(): GoogleAppsScript.Drive.Folder {
    return real(new Folder(call('DriveApp', 'DriveApp.getRootFolder', 'drive.folder', { id: null })));
  }

  createFolder(name: string): GoogleAppsScript.Drive.Folder {
    checkSignature('DriveApp.createFolder', [name], [['string']]);
    return real(new Folder(call('DriveApp', 'DriveApp.createFolder', 'drive.createFolder', { name, parent: null })));
  }

  getFoldersByName(name: string): GoogleAppsScript.Drive.FolderIterator {
    checkSignature('DriveApp.getFoldersByName', [name], [['string']]);
    return real(new FolderIterator(call('DriveApp', 'DriveApp.getFoldersByName', 'drive.foldersByName', { name })));
  }
}
