// Answers what Utilities and blobs ask: dates, digests, charsets, compression, ids.

import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ScriptOperations } from '../bridge/script-operations';
import { readZip, writeZip } from '../codecs/zip-archive';
import { formatDate, parseDate } from '../world/format-date';
import { fail } from '../world/problem';
import type { Handlers } from './handlers';

type UtilitiesOperations = Pick<ScriptOperations, Extract<keyof ScriptOperations, `utilities.${string}`>>;

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Bytes as the platform hands them out: from -128 to 127. */
function signed(data: Uint8Array): readonly number[] {
  return Array.from(data, (byte) => (byte > 127 ? byte - 256 : byte));
}

function unsigned(data: readonly number[]): Buffer {
  return Buffer.from(data.map((byte) => byte & 255));
}

function isUtf8(charset: string): boolean {
  return /^utf[-_]?8$/i.test(charset);
}

/** A text in a charset; what the charset lacks becomes '?', one for each code point, as Java does it. */
function encode(text: string, charset: string): Buffer {
  if (isUtf8(charset)) return Buffer.from(text, 'utf8');
  switch (charset.toUpperCase().replace('_', '-')) {
    case 'US-ASCII':
      return Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
    case 'ISO-8859-1':
      return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
    default:
      return fail(`not in the local host: encoding as ${charset}`);
  }
}

function decode(bytes: readonly number[], charset: string): string {
  try {
    // A byte order mark is kept: the platform hands it out too.
    return new TextDecoder(charset, { ignoreBOM: true }).decode(unsigned(bytes));
  } catch {
    return fail(`Invalid argument: ${charset}`);
  }
}

/** A text in its charset, or bytes as they are. */
function raw(content: string | readonly number[], charset: string): Buffer {
  return typeof content === 'string' ? encode(content, charset) : unsigned(content);
}

export const utilitiesHandlers: Handlers<UtilitiesOperations> = {
  'utilities.formatDate': (_execution, { ms, timeZone, pattern }) => formatDate(ms, timeZone, pattern),
  'utilities.parseDate': (_execution, { text, timeZone, pattern }) => parseDate(text, timeZone, pattern),
  'utilities.digest': (_execution, { algorithm, content, key, charset }) => {
    const hash = HASHES[algorithm] ?? fail(`not in the local host: digest ${algorithm}`);
    const sum = key === null ? createHash(hash) : createHmac(hash, raw(key, charset));
    // UTF-8 is encoded on the way, without a copy in between.
    const isText = typeof content === 'string' && isUtf8(charset);
    return signed((isText ? sum.update(content, 'utf8') : sum.update(raw(content, charset))).digest());
  },
  'utilities.uuid': ({ world }) => {
    const hex = (length: number): string => Array.from({ length }, () => world.random.below(16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  },
  'utilities.encode': (_execution, { text, charset }) => signed(encode(text, charset)),
  'utilities.decode': (_execution, { bytes, charset }) => decode(bytes, charset),
  'utilities.gzip': (_execution, { bytes }) => signed(gzipSync(unsigned(bytes))),
  'utilities.ungzip': (_execution, { bytes }) => {
    try {
      return signed(gunzipSync(unsigned(bytes)));
    } catch {
      return fail('Could not decompress gzip.');
    }
  },
  'utilities.zip': (_execution, { entries }) =>
    signed(writeZip(entries.map(({ name, bytes }) => ({ name, data: unsigned(bytes) })))),
  'utilities.unzip': (_execution, { bytes }) =>
    (readZip(unsigned(bytes)) ?? fail('Invalid argument: blob')).map(({ name, data }) => ({
      name,
      bytes: signed(data),
    })),
};
