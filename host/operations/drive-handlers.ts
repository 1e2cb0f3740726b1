// Answers what DriveApp asks about the files that scripts make, and about folders.

import type { DriveInfo, DriveOperations, DriveQuery } from '../bridge/drive-operations';
import {
  type DriveNotes,
  driveInfo,
  type FileState,
  fileIds,
  folderOf,
  renameEntry,
  rootFolder,
} from '../world/drive-state';
import { fail } from '../world/problem';
import type { World } from '../world/world';
import type { Handlers } from './handlers';

/** Fifteen gigabytes, as a consumer account has. */
const STORAGE_LIMIT = 15 * 1024 ** 3;

function isListed(info: DriveInfo, { parent, name, mimeType, trashed }: DriveQuery): boolean {
  return (
    info.trashed === trashed &&
    (parent === null || info.parent === parent) &&
    (name === null || info.name === name) &&
    (mimeType === null || info.mimeType === mimeType)
  );
}

/** A file that holds bytes of its own; those of Google's editors would have to be converted. */
function withBytes(world: World, id: string, member: string): FileState {
  const { mimeType } = driveInfo(world, id);
  return world.drive.files.get(id) ?? fail(`not in the local host: File.${member} of ${mimeType}`);
}

function addFile(world: World, content: Omit<FileState, 'id'>, parent: string | null): string {
  const { drive, random } = world;
  const into = parent === null ? rootFolder(world) : folderOf(world, parent);
  const id = `1${random.id(32)}`;
  drive.files.set(id, { id, name: content.name, mimeType: content.mimeType, bytes: content.bytes });
  drive.parents.set(id, into.id);
  return id;
}

export const driveHandlers: Handlers<DriveOperations> = {
  'drive.file': ({ world }, { id }) => {
    // Fails for an unknown one.
    driveInfo(world, id);
    return id;
  },
  'drive.folder': ({ world }, { id }) => (id === null ? rootFolder(world) : folderOf(world, id)).id,
  'drive.createFolder': ({ world }, { name, parent }) => {
    const { drive, random } = world;
    const into = parent === null ? rootFolder(world) : folderOf(world, parent);
    const folder = { id: `1${random.id(32)}`, name };
    drive.folders.set(folder.id, folder);
    drive.parents.set(folder.id, into.id);
    return folder.id;
  },
  'drive.createFile': ({ world }, { content, parent }) => addFile(world, content, parent),
  'drive.copy': ({ world }, { id, name, folder }) => {
    const original = withBytes(world, id, 'makeCopy');
    return addFile(world, { ...original, name: name ?? original.name }, folder ?? driveInfo(world, id).parent);
  },
  'drive.list': ({ world }, { query }) => {
    const root = rootFolder(world).id;
    const ids = query.kind === 'files' ? fileIds(world) : [...world.drive.folders.keys()];
    return ids.filter((id) => id !== root && isListed(driveInfo(world, id), query));
  },
  'drive.info': ({ world }, { id }) => driveInfo(world, id),
  'drive.set': ({ world }, { id, patch: { name, ...noted } }) => {
    if (id === rootFolder(world).id) fail('Access denied: DriveApp.');
    const { description, starred, shareable, editors, viewers }: DriveNotes = driveInfo(world, id);
    world.drive.notes.set(id, { description, starred, shareable, editors, viewers, ...noted });
    if (name !== undefined) renameEntry(world, id, name);
    return null;
  },
  'drive.content': ({ world }, { id }) => withBytes(world, id, 'getBlob'),
  'drive.write': ({ world }, { id, bytes }) => {
    withBytes(world, id, 'setContent').bytes = bytes;
    return null;
  },
  'drive.trash': ({ world }, { id, trashed }) => {
    if (trashed) world.drive.trashed.add(id);
    else world.drive.trashed.delete(id);
    return null;
  },
  'drive.move': ({ world }, { id, folder }) => {
    world.drive.parents.set(id, folderOf(world, folder).id);
    return null;
  },
  'drive.storage': ({ world }) => {
    const used = [...world.drive.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    return { used, limit: STORAGE_LIMIT };
  },
};
