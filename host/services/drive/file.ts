// DriveApp's File: the file of a spreadsheet or a form.

import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { DriveEntry } from './drive-entry';
import { Folder } from './folder';

type GFile = GoogleAppsScript.Drive.File;

export class File extends DriveEntry implements Faked<GFile, File> {
  protected readonly kind = 'File';

  override toString(): string {
    return 'File';
  }

  setTrashed(trashed: boolean): GFile {
    this.trash(trashed);
    return real(this);
  }

  moveTo(destination: GoogleAppsScript.Drive.Folder): GFile {
    const given: unknown = destination;
    if (!(given instanceof Folder))
      throw new Exception("The parameters don't match the method signature for File.moveTo.");
    call('DriveApp', 'File.moveTo', 'drive.move', { id: this.id, folder: given.getId() });
    return real(this);
  }
}
