// DriveApp's File: of a spreadsheet, of a form, or with bytes of its own.

import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { Blob, encodeText } from '../platform/blob';
import { checkSignature } from '../signature';
import { DriveEntry } from './drive-entry';
import { folderMakers } from './entry-makers';

type GFile = GoogleAppsScript.Drive.File;
type GFolder = GoogleAppsScript.Drive.Folder;

export class File extends DriveEntry<GFile> implements Faked<GFile, File> {
  protected readonly kind = 'File';

  getMimeType(): string {
    return this.info('getMimeType', 'mimeType');
  }

  getParents(): GoogleAppsScript.Drive.FolderIterator {
    const parent = this.info('getParents', 'parent');
    return folderMakers().folders(parent === null ? [] : [parent]);
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    const { bytes, mimeType, name } = call('DriveApp', 'File.getBlob', 'drive.content', { id: this.id });
    return real(new Blob(bytes, mimeType, name));
  }

  getAs(contentType: string): GoogleAppsScript.Base.Blob {
    return this.getBlob().getAs(contentType);
  }

  /** Whatever is no text is written as the text that it shows as. */
  setContent(content: string): GFile {
    call('DriveApp', 'File.setContent', 'drive.write', { id: this.id, bytes: encodeText(String(content)) });
    return real(this);
  }

  moveTo(destination: GFolder): GFile {
    checkSignature('DriveApp.File.moveTo', [destination], [['object']]);
    return this.move(folderMakers().folderId(destination, 'DriveApp.File.moveTo'));
  }

  /** (), (name), (folder) or (name, folder); by default beside the original, under the same name. */
  makeCopy(first?: string | GFolder, second?: GFolder): GFile {
    const signatures = [[], ['string'], ['object'], ['string', 'object']] as const;
    checkSignature('DriveApp.File.makeCopy', [first, second], signatures);
    const name = typeof first === 'string' ? first : null;
    const target = typeof first === 'string' ? second : first;
    const folder = target === undefined ? null : folderMakers().folderId(target, 'DriveApp.File.makeCopy');
    return real(new File(call('DriveApp', 'File.makeCopy', 'drive.copy', { id: this.id, name, folder })));
  }
}

/** A new file in a folder, from a blob, or from a name, a text and its type; null is the root. */
export function createFile(member: string, parent: string | null, args: readonly unknown[]): GFile {
  if (args.length > 1 && args[0] === null) throw new Exception('Invalid argument: name');
  checkSignature(member, args, [['object'], ['string', 'string'], ['string', 'string', 'string']]);
  const [first, text, mimeType] = args;
  const content =
    first instanceof Blob
      ? { bytes: first.getBytes(), mimeType: first.getContentType() ?? 'application/octet-stream', name: named(first) }
      : { bytes: encodeText(String(text)), mimeType: String(mimeType ?? 'text/plain'), name: String(first) };
  return real(new File(call('DriveApp', member, 'drive.createFile', { content, parent })));
}

function named(blob: Blob): string {
  const name = blob.getName();
  if (name === null) throw new Exception('Blob object must have non-null name for this operation.');
  return name;
}
