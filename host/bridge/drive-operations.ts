// What DriveApp may ask of the host.

/** A file or folder as Drive lists it. */
export interface DriveInfo {
  readonly name: string;
  readonly trashed: boolean;
}

export interface DriveOperations {
  /** The id again, of a file that exists. */
  'drive.file': { args: { id: string }; result: string };
  /** The id again, of a folder that exists; null names the root. */
  'drive.folder': { args: { id: string | null }; result: string };
  'drive.createFolder': { args: { name: string; parent: string | null }; result: string };
  'drive.foldersByName': { args: { name: string }; result: readonly string[] };
  'drive.info': { args: { id: string }; result: DriveInfo };
  'drive.trash': { args: { id: string; trashed: boolean }; result: null };
  'drive.move': { args: { id: string; folder: string }; result: null };
}
