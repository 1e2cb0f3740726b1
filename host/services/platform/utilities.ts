// The global Utilities.

import { call, touch } from '../bridge';
import { createEnum } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { fromBase64, toBase64 } from './base64';
import { encodeText, newBlob, toBytes } from './blob';
import * as compression from './compression';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';

type GUtilities = GoogleAppsScript.Utilities.Utilities;
type GBlob = GoogleAppsScript.Base.Blob;
type Data = string | number[];

/** The name of a charset as the host knows it. */
function charsetName(charset: unknown, usual: 'UTF_8' | 'US_ASCII'): string {
  return String(charset ?? usual).replace('_', '-');
}

/** The bytes of a text, or the given bytes. */
function bytesOf(data: Data, charset: unknown): readonly number[] {
  return typeof data === 'string' ? encodeText(data, charsetName(charset, 'UTF_8')) : toBytes(data);
}

/** A text crosses to the host as it is: bytes would cross as a list of numbers. */
function content(data: Data): string | readonly number[] {
  return typeof data === 'string' ? data : toBytes(data);
}

export class Utilities extends Guarded implements Faked<GUtilities, Utilities> {
  readonly DigestAlgorithm: GUtilities['DigestAlgorithm'] = real(
    createEnum('DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  );
  readonly MacAlgorithm: GUtilities['MacAlgorithm'] = real(
    createEnum('MacAlgorithm', ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']),
  );
  readonly Charset: GUtilities['Charset'] = real(createEnum('Charset', ['US_ASCII', 'UTF_8']));

  override toString(): string {
    return 'Utilities';
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string {
    checkSignature('Utilities.formatDate', [date, timeZone, pattern], [['date', 'string', 'string']]);
    return call('Utilities', 'Utilities.formatDate', 'utilities.formatDate', { ms: date.getTime(), timeZone, pattern });
  }

  parseDate(text: string, timeZone: string, pattern: string): Date {
    checkSignature('Utilities.parseDate', [text, timeZone, pattern], [['string', 'string', 'string']]);
    return new Date(call('Utilities', 'Utilities.parseDate', 'utilities.parseDate', { text, timeZone, pattern }));
  }

  /** A text is taken as US-ASCII unless a charset is given: every other character counts as '?'. */
  computeDigest(algorithm: unknown, value: Data, charset?: unknown, ...more: unknown[]): number[] {
    const signatures = [
      ['enum', 'string'],
      ['enum', 'string', 'enum'],
      ['enum', 'array'],
    ] as const;
    checkSignature('Utilities.computeDigest', [algorithm, value, charset, ...more], signatures);
    const args = {
      algorithm: String(algorithm),
      content: content(value),
      key: null,
      charset: charsetName(charset, 'US_ASCII'),
    };
    return [...call('Utilities', 'Utilities.computeDigest', 'utilities.digest', args)];
  }

  private sign(member: string, algorithm: string, value: Data, key: Data, charset: unknown): number[] {
    const args = {
      algorithm,
      content: content(value),
      key: content(key),
      charset: charsetName(charset, 'US_ASCII'),
    };
    return [...call('Utilities', `Utilities.${member}`, 'utilities.digest', args)];
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: unknown, ...more: unknown[]): number[] {
    const signatures = [
      ['string', 'string'],
      ['string', 'string', 'enum'],
      ['array', 'array'],
    ] as const;
    checkSignature('Utilities.computeHmacSha256Signature', [value, key, charset, ...more], signatures);
    return this.sign('computeHmacSha256Signature', 'SHA_256', value, key, charset);
  }

  computeHmacSignature(algorithm: unknown, value: Data, key: Data, charset?: unknown, ...more: unknown[]): number[] {
    const signatures = [
      ['enum', 'string', 'string'],
      ['enum', 'string', 'string', 'enum'],
      ['enum', 'array', 'array'],
    ] as const;
    checkSignature('Utilities.computeHmacSignature', [algorithm, value, key, charset, ...more], signatures);
    return this.sign('computeHmacSignature', String(algorithm).replace('HMAC_', ''), value, key, charset);
  }

  getUuid(): string {
    return call('Utilities', 'Utilities.getUuid', 'utilities.uuid', {});
  }

  private encode(member: string, data: Data, charset: unknown): string {
    checkSignature(`Utilities.${member}`, [data, charset], [['string'], ['string', 'enum'], ['array']]);
    touch('Utilities', `Utilities.${member}`);
    return toBase64(bytesOf(data, charset));
  }

  base64Encode(data: Data, charset?: unknown): string {
    return this.encode('base64Encode', data, charset);
  }

  base64EncodeWebSafe(data: Data, charset?: unknown): string {
    return this.encode('base64EncodeWebSafe', data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Both alphabets are read by both members. */
  private decode(member: string, text: string, charset: unknown): number[] {
    checkSignature(`Utilities.${member}`, [text, charset], [['string'], ['string', 'enum']]);
    touch('Utilities', `Utilities.${member}`);
    const bytes = fromBase64(text.replace(/-/g, '+').replace(/_/g, '/'));
    if (bytes === null) throw new Exception('Could not decode string.');
    return bytes;
  }

  base64Decode(text: string, charset?: unknown): number[] {
    return this.decode('base64Decode', text, charset);
  }

  base64DecodeWebSafe(text: string, charset?: unknown): number[] {
    return this.decode('base64DecodeWebSafe', text, charset);
  }

  newBlob(data: Data, contentType?: string, name?: string): GBlob {
    touch('Utilities', 'Utilities.newBlob');
    if (typeof data !== 'string') checkSignature('Utilities.newBlob', [data], [['array']]);
    return real(newBlob(data, contentType, name));
  }

  gzip(blob: GoogleAppsScript.Base.BlobSource, name?: string): GBlob {
    return real(compression.gzip(blob, name));
  }

  ungzip(blob: GoogleAppsScript.Base.BlobSource): GBlob {
    return real(compression.ungzip(blob));
  }

  zip(blobs: GoogleAppsScript.Base.BlobSource[], name?: string): GBlob {
    return real(compression.zip(blobs, name));
  }

  unzip(blob: GoogleAppsScript.Base.BlobSource): GBlob[] {
    return compression.unzip(blob).map((entry) => real(entry));
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    checkSignature('Utilities.parseCsv', [csv, delimiter], [['string', 'string']]);
    touch('Utilities', 'Utilities.parseCsv');
    return parseCsv(csv, delimiter);
  }

  /** Deprecated on the platform, and still there. */
  jsonParse(text: string): unknown {
    touch('Utilities', 'Utilities.jsonParse');
    return JSON.parse(text);
  }

  jsonStringify(value: unknown): string {
    touch('Utilities', 'Utilities.jsonStringify');
    return JSON.stringify(value);
  }

  sleep(ms: number): void {
    checkSignature('Utilities.sleep', [ms], [['number']]);
    if (ms > 300_000) throw new Exception('Invalid argument: ms');
    call('Utilities', 'Utilities.sleep', 'clock.sleep', { ms });
  }

  formatString(template: string, ...values: readonly unknown[]): string {
    checkSignature('Utilities.formatString', [template], [['string']]);
    touch('Utilities', 'Utilities.formatString');
    return formatString(template, values);
  }
}
