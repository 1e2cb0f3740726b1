// What DriveApp may ask of the host.

/** A file or folder as Drive lists it. */
export interface DriveInfo {
  readonly name: string;
  readonly mimeType: string;
  readonly trashed: boolean;
  /** null for the root, which lies nowhere. */
  readonly parent: string | null;
  /** In bytes; 0 for folders and for the files of Google's editors. */
  readonly size: number;
  readonly url: string;
  readonly owner: string;
  readonly description: string | null;
  readonly starred: boolean;
  readonly shareable: boolean;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** What a script may set of a file or folder. */
export type DrivePatch = Partial<
  Pick<DriveInfo, 'name' | 'description' | 'starred' | 'shareable' | 'editors' | 'viewers'>
>;

export interface DriveContent {
  readonly bytes: readonly number[];
  readonly mimeType: string;
  readonly name: string;
}

/** Which files or folders to list; null asks for any. */
export interface DriveQuery {
  readonly kind: 'files' | 'folders';
  readonly parent: string | null;
  readonly name: string | null;
  readonly mimeType: string | null;
  readonly trashed: boolean;
}

export interface DriveOperations {
  /** The id again, of a file that exists. */
  'drive.file': { args: { id: string }; result: string };
  /** The id again, of a folder that exists; null names the root. */
  'drive.folder': { args: { id: string | null }; result: string };
  'drive.createFolder': { args: { name: string; parent: string | null }; result: string };
  'drive.createFile': { args: { content: DriveContent; parent: string | null }; result: string };
  'drive.copy': { args: { id: string; name: string | null; folder: string | null }; result: string };
  'drive.list': { args: { query: DriveQuery }; result: readonly string[] };
  'drive.info': { args: { id: string }; result: DriveInfo };
  'drive.set': { args: { id: string; patch: DrivePatch }; result: null };
  'drive.content': { args: { id: string }; result: DriveContent };
  'drive.write': { args: { id: string; bytes: readonly number[] }; result: null };
  'drive.trash': { args: { id: string; trashed: boolean }; result: null };
  'drive.move': { args: { id: string; folder: string }; result: null };
  'drive.storage': { args: Record<never, never>; result: { used: number; limit: number } };
}
