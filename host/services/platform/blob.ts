// Blob: bytes with a name and a content type.

import { ask } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { contentTypeOf, MIME_TYPES } from './mime-types';

type GBlob = GoogleAppsScript.Base.Blob;

/** Bytes as the platform hands them out, from -128 to 127; what is no number is refused. */
export function toBytes(data: readonly unknown[]): number[] {
  return data.map((value) => {
    if (typeof value !== 'number') throw new Exception(`Cannot convert ${String(value)} to byte.`);
    return (value << 24) >> 24;
  });
}

/** The bytes of a text in a charset; UTF-8 unless told otherwise. */
export function encodeText(text: string, charset = 'UTF-8'): number[] {
  return [...ask('utilities.encode', { text, charset })];
}

export class Blob extends Guarded implements Faked<GBlob, Blob> {
  constructor(
    private bytes: readonly number[],
    private contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  override toString(): string {
    return 'Blob';
  }

  getBytes(): number[] {
    return [...this.bytes];
  }

  setBytes(data: number[]): GBlob {
    checkSignature('Blob.setBytes', [data], [['array']]);
    this.bytes = toBytes(data);
    return real(this);
  }

  getDataAsString(charset = 'UTF-8'): string {
    checkSignature('Blob.getDataAsString', [charset], [['string']]);
    return ask('utilities.decode', { bytes: this.bytes, charset });
  }

  setDataFromString(text: string, charset = 'UTF-8'): GBlob {
    checkSignature('Blob.setDataFromString', [text, charset], [['string', 'string']]);
    this.bytes = encodeText(text, charset);
    return real(this);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): GBlob {
    checkSignature('Blob.setName', [name], [['string']]);
    this.name = name;
    return real(this);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  setContentType(contentType: string | null): GBlob {
    if (contentType !== null) checkSignature('Blob.setContentType', [contentType], [['string']]);
    this.contentType = contentType;
    return real(this);
  }

  /** An unknown ending takes the type away. */
  setContentTypeFromExtension(): GBlob {
    this.contentType = contentTypeOf(this.name ?? '');
    return real(this);
  }

  copyBlob(): GBlob {
    return real(new Blob(this.bytes, this.contentType, this.name));
  }

  getBlob(): GBlob {
    return real(this);
  }

  /** The platform converts between formats; the host only between kinds of text. */
  getAs(contentType: string): GBlob {
    checkSignature('Blob.getAs', [contentType], [['string']]);
    const isText = [this.contentType, contentType].every((type) => type?.startsWith('text/'));
    if (contentType !== this.contentType && !isText)
      throw new Exception(`not in the local host: Blob.getAs from ${this.contentType} to ${contentType}`);
    return real(new Blob(this.bytes, contentType, this.name));
  }

  /** True for the files of Google's own editors, which have no bytes. */
  isGoogleType(): boolean {
    return this.contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

/** The blob of a Blob, a File, an HtmlOutput or whatever else has one. */
export function blobOf(source: unknown): Blob {
  if (source instanceof Blob) return source;
  if (typeof source === 'object' && source !== null && 'getBlob' in source && typeof source.getBlob === 'function')
    return blobOf(source.getBlob());
  throw new Exception("The parameters don't match the method signature: a BlobSource was expected.");
}

/**
 * A blob from a text or bytes; a text is plain text unless told otherwise.
 * Example: newBlob('a').getBytes() is [97].
 */
export function newBlob(data: string | readonly unknown[], contentType?: string | null, name?: string | null): Blob {
  if (typeof data !== 'string') return new Blob(toBytes(data), contentType ?? null, name ?? null);
  return new Blob(encodeText(data), contentType ?? MIME_TYPES.PLAIN_TEXT, name ?? null);
}
