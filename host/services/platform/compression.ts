// Packs and unpacks blobs: gzip, and zip archives.

import { call } from '../bridge';
import { Exception } from '../exception';
import { checkSignature } from '../signature';
import { Blob, blobOf } from './blob';
import { contentTypeOf, MIME_TYPES } from './mime-types';

/**
 * A blob in gzip, named 'archive.gz' unless told otherwise.
 * Example: gzip(blob).getContentType() is 'application/x-gzip'.
 */
export function gzip(source: unknown, name = 'archive.gz'): Blob {
  checkSignature('Utilities.gzip', [source, name], [['object', 'string']]);
  const bytes = call('Utilities', 'Utilities.gzip', 'utilities.gzip', { bytes: blobOf(source).getBytes() });
  return new Blob(bytes, 'application/x-gzip', name);
}

/** What was packed, without its content type; the name loses its '.gz'. */
export function ungzip(source: unknown): Blob {
  checkSignature('Utilities.ungzip', [source], [['object']]);
  const blob = blobOf(source);
  const bytes = call('Utilities', 'Utilities.ungzip', 'utilities.ungzip', { bytes: blob.getBytes() });
  return new Blob(bytes, null, blob.getName()?.replace(/\.gz$/, '') ?? null);
}

/** An archive of blobs, named 'archive.zip' unless told otherwise; each needs a name, and no two the same. */
export function zip(sources: readonly unknown[], name = 'archive.zip'): Blob {
  checkSignature('Utilities.zip', [sources, name], [['array', 'string']]);
  const entries = sources.map((source) => {
    const blob = blobOf(source);
    const entry = blob.getName();
    if (entry === null) throw new Exception('Blob object must have non-null name for this operation.');
    return { name: entry, bytes: blob.getBytes() };
  });
  const repeated = entries.find((entry, index) => entries.findIndex((other) => other.name === entry.name) < index);
  if (repeated !== undefined) throw new Exception(`duplicate entry: ${repeated.name}`);
  return new Blob(call('Utilities', 'Utilities.zip', 'utilities.zip', { entries }), MIME_TYPES.ZIP, name);
}

/** The files of an archive, with the content types that their endings tell. */
export function unzip(source: unknown): readonly Blob[] {
  checkSignature('Utilities.unzip', [source], [['object']]);
  const entries = call('Utilities', 'Utilities.unzip', 'utilities.unzip', { bytes: blobOf(source).getBytes() });
  return entries.map(({ name, bytes }) => new Blob(bytes, contentTypeOf(name), name));
}
