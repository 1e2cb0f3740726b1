// Where files lie: folders, and what is in them or in the bin.

import { fail } from './problem';
import type { World } from './world';

export interface FolderState {
  readonly id: string;
  readonly name: string;
}

export interface DriveState {
  /** The root first; empty until somebody looks. */
  readonly folders: Map<string, FolderState>;
  /** The folder of a file or folder by its id; what is not listed lies in the root. */
  readonly parents: Map<string, string>;
  readonly trashed: Set<string>;
}

export function emptyDrive(): DriveState {
  return { folders: new Map(), parents: new Map(), trashed: new Set() };
}

const UNKNOWN = 'No item with the given ID could be found, or you do not have permission to access it.';

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

/** The name of a spreadsheet's or a form's file: a form keeps it when its title changes. */
export function fileName(world: World, id: string): string {
  return world.spreadsheets.get(id)?.name ?? world.forms.get(id)?.fileName ?? fail(UNKNOWN);
}
