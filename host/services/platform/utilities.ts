// The global Utilities.

import { ask, call, touch } from '../bridge';
import { createEnum } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { fromBase64, toBase64 } from './base64';

type GUtilities = GoogleAppsScript.Utilities.Utilities;

/** Bytes of a text in UTF-8, or the given bytes. */
function bytesOf(value: string | readonly number[]): readonly number[] {
  return typeof value === 'string' ? ask('utilities.encode', { text: value }) : value;
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

  computeDigest(algorithm: unknown, value: string | number[], _charset?: unknown): number[] {
    checkSignature('Utilities.computeDigest', [algorithm], [['enum']]);
    const args = { algorithm: String(algorithm), content: value, key: null };
    return [...call('Utilities', 'Utilities.computeDigest', 'utilities.digest', args)];
  }

  computeHmacSha256Signature(value: string | number[], key: string | number[]): number[] {
    const args = { algorithm: 'SHA_256', content: value, key };
    return [...call('Utilities', 'Utilities.computeHmacSha256Signature', 'utilities.digest', args)];
  }

  computeHmacSignature(algorithm: unknown, value: string | number[], key: string | number[]): number[] {
    checkSignature('Utilities.computeHmacSignature', [algorithm], [['enum']]);
    const args = { algorithm: String(algorithm).replace('HMAC_', ''), content: value, key };
    return [...call('Utilities', 'Utilities.computeHmacSignature', 'utilities.digest', args)];
  }

  getUuid(): string {
    return call('Utilities', 'Utilities.getUuid', 'utilities.uuid', {});
  }

  base64Encode(value: string | number[], _charset?: unknown): string {
    touch('Utilities', 'Utilities.base64Encode');
    return toBase64(bytesOf(value));
  }

  base64EncodeWebSafe(value: string | number[], _charset?: unknown): string {
    touch('Utilities', 'Utilities.base64EncodeWebSafe');
    return toBase64(bytesOf(value)).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(text: string): number[] {
    touch('Utilities', 'Utilities.base64Decode');
    const bytes = fromBase64(text);
    if (bytes === null) throw new Exception('Could not decode string.');
    return bytes;
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(text.replace(/-/g, '+').replace(/_/g, '/'));
  }

  sleep(ms: number): void {
    checkSignature('Utilities.sleep', [ms], [['number']]);
    if (ms > 300_000) throw new Exception('Invalid argument: ms');
    call('Utilities', 'Utilities.sleep', 'clock.sleep', { ms });
  }

  /** %s and %d only; other conversions throw their name. */
  formatString(template: string, ...values: readonly unknown[]): string {
    touch('Utilities', 'Utilities.formatString');
    const rest = [...values];
    return template.replace(/%(.)/g, (mark, letter: string) => {
      if (letter === '%') return '%';
      if (letter === 's') return String(rest.shift());
      if (letter === 'd') return String(Math.trunc(Number(rest.shift())));
      throw new Exception(`not in the local host: Utilities.formatString with ${mark}`);
    });
  }
}
