// Answers what DriveApp asks about the files that scripts make, and about folders.

import type { DriveOperations } from '../bridge/drive-operations';
import { fileName, folderOf, rootFolder } from '../world/drive-state';
import type { Handlers } from './handlers';

export const driveHandlers: Handlers<DriveOperations> = {
  'drive.file': ({ world }, { id }) => {
    // Fails for an unknown one.
    fileName(world, id);
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
  'drive.foldersByName': ({ world }, { name }) => {
    const { folders, trashed } = world.drive;
    return [...folders.values()].filter((one) => one.name === name && !trashed.has(one.id)).map(({ id }) => id);
  },
  'drive.info': ({ world }, { id }) => {
    const { folders, trashed } = world.drive;
    return { name: folders.get(id)?.name ?? fileName(world, id), trashed: trashed.has(id) };
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
};
