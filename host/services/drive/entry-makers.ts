// Lets files speak of folders without the files of the two importing each other at load time.

/** What a file needs to know of folders. */
interface FolderMakers {
  /** An iterator over folders. */
  readonly folders: (ids: readonly string[]) => GoogleAppsScript.Drive.FolderIterator;
  /** The id of the folder that a script hands over; anything else is refused in the method's name. */
  readonly folderId: (folder: unknown, method: string) => string;
}

let makers: FolderMakers | null = null;

/** Told once by folder.ts. */
export function setFolderMakers(given: FolderMakers): void {
  makers = given;
}

/** What folder.ts told. */
export function folderMakers(): FolderMakers {
  if (makers === null) throw new Error('folder.ts was not loaded');
  return makers;
}
