// Where files lie: folders, what is in them or in the bin, and what scripts put into files of their own.

import type { DriveInfo } from '../bridge/drive-operations';
import { editUrl } from './form-state';
import { fail } from './problem';
import type { World } from './world';

export interface FolderState {
  readonly id: string;
  name: string;
}

/** A file with bytes; spreadsheets and forms are kept elsewhere. */
export interface FileState {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  bytes: readonly number[];
}

/** What people noted on a file or folder. */
export type DriveNotes = Pick<DriveInfo, 'description' | 'starred' | 'shareable' | 'editors' | 'viewers'>;

export interface DriveState {
  /** The root first; empty until somebody looks. */
  readonly folders: Map<string, FolderState>;
  readonly files: Map<string, FileState>;
  /** The folder of a file or folder by its id; what is not listed lies in the root. */
  readonly parents: Map<string, string>;
  readonly trashed: Set<string>;
  /** By file or folder; absent: nobody noted anything. */
  readonly notes: Map<string, DriveNotes>;
}

export function emptyDrive(): DriveState {
  return { folders: new Map(), files: new Map(), parents: new Map(), trashed: new Set(), notes: new Map() };
}

const UNKNOWN = 'No item with the given ID could be found, or you do not have permission to access it.';
const APPS = 'application/vnd.google-apps.';
const NO_NOTES: DriveNotes = { description: null, starred: false, shareable: true, editors: [], viewers: [] };

/** The root folder, which is made when it is first asked for: so scripts without DriveApp draw the same ids as ever. */
export function rootFolder(world: World): FolderState {
  const { folders } = world.drive;
  const [known] = folders.values();
  if (known !== undefined) return known;
  const root = { id: `0A${world.random.id(14)}PVA`, name: 'My Drive' };
  folders.set(root.id, root);
  return root;
}

/** The folder with this id; an unknown one fails as on the platform. */
export function folderOf(world: World, id: string): FolderState {
  rootFolder(world);
  return world.drive.folders.get(id) ?? fail(UNKNOWN);
}

/** What a file or folder is, before its place and its notes; a form's file keeps its name when the title changes. */
function identity(world: World, id: string): Pick<DriveInfo, 'name' | 'mimeType' | 'size' | 'url'> {
  const file = world.drive.files.get(id);
  if (file !== undefined)
    return {
      name: file.name,
      mimeType: file.mimeType,
      size: file.bytes.length,
      url: `https://drive.google.com/file/d/${id}/view?usp=drivesdk`,
    };
  const folder = world.drive.folders.get(id);
  if (folder !== undefined)
    return {
      name: folder.name,
      mimeType: `${APPS}folder`,
      size: 0,
      url: `https://drive.google.com/drive/folders/${id}`,
    };
  const form = world.forms.get(id);
  if (form !== undefined)
    return { name: form.fileName, mimeType: `${APPS}form`, size: 0, url: `${editUrl(form)}?usp=drivesdk` };
  const book = world.spreadsheets.get(id) ?? fail(UNKNOWN);
  const url = `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  return { name: book.name, mimeType: `${APPS}spreadsheet`, size: 0, url };
}

/** Everything that Drive tells of a file or folder; an unknown one fails as on the platform. */
export function driveInfo(world: World, id: string): DriveInfo {
  const { parents, trashed, notes } = world.drive;
  const root = rootFolder(world).id;
  return {
    ...identity(world, id),
    ...(notes.get(id) ?? NO_NOTES),
    trashed: trashed.has(id),
    parent: id === root ? null : (parents.get(id) ?? root),
    owner: world.owner,
  };
}

/** The ids of all files, of whatever kind: the bound spreadsheet first. */
export function fileIds(world: World): readonly string[] {
  return [...world.spreadsheets.keys(), ...world.forms.keys(), ...world.drive.files.keys()];
}

/** Gives a file or folder another name; a spreadsheet is called like its file, a form is not. */
export function renameEntry(world: World, id: string, name: string): void {
  const { files, folders } = world.drive;
  const entry = files.get(id) ?? folders.get(id) ?? world.spreadsheets.get(id);
  if (entry !== undefined) {
    entry.name = name;
    return;
  }
  const form = world.forms.get(id) ?? fail(UNKNOWN);
  form.fileName = name;
}
