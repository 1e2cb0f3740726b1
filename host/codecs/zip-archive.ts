// Writes and reads zip archives: deflated entries with UTF-8 names, a central directory, nothing else.

import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1/1/1980, the first day that the format can tell: equal files make equal archives. */
const FIRST_DAY = 0x0021;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_value, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum of the format. */
function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Numbers in little-endian order; each is [value, bytes]. */
function fields(...values: readonly (readonly [value: number, size: 2 | 4])[]): Buffer {
  const parts = values.map(([value, size]) => {
    const part = Buffer.alloc(size);
    if (size === 2) part.writeUInt16LE(value);
    else part.writeUInt32LE(value);
    return part;
  });
  return Buffer.concat(parts);
}

/**
 * The archive of some files.
 * Example: readZip(writeZip([{ name: 'a.txt', data }]))[0].name is 'a.txt'.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const title = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data);
    const shared = [
      [20, 2],
      [UTF8_NAMES, 2],
      [DEFLATED, 2],
      [0, 2],
      [FIRST_DAY, 2],
      [crc32(data), 4],
      [packed.length, 4],
      [data.length, 4],
      [title.length, 2],
      [0, 2],
    ] as const;
    const file = Buffer.concat([fields([LOCAL, 4], ...shared), title, packed]);
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const;
    directory.push(fields([CENTRAL, 4], [20, 2], ...shared, ...place), title);
    files.push(file);
    offset += file.length;
  }
  const listed = Buffer.concat(directory);
  const counts = [
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [listed.length, 4],
    [offset, 4],
    [0, 2],
  ] as const;
  return Buffer.concat([...files, listed, fields([END, 4], ...counts)]);
}

/** The files of an archive, folders left out; null when the bytes are none that this reads. */
export function readZip(archive: Buffer): readonly ZipEntry[] | null {
  const end = archive.lastIndexOf(fields([END, 4]));
  if (end < 0 || end + 22 > archive.length) return null;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== CENTRAL) return null;
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [title, extra, comment] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place));
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + (title ?? 0));
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    if (method !== 0 && method !== DEFLATED) return null;
    if (!name.endsWith('/')) entries.push({ name, data: method === DEFLATED ? inflateRawSync(data) : data });
    at += 46 + (title ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
