// Reads the parts of a zip file, because no reader of .xlsx files at hand knows charts.

import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const STORED = 0;

/** The parts of a zip file as texts, by their names. */
export function unzipTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  let end = file.length - 22;
  while (file.readUInt32LE(end) !== END_OF_CENTRAL) end -= 1;
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(at) === CENTRAL_ENTRY) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const isStored = file.readUInt16LE(at + 10) === STORED;
    parts.set(name, (isStored ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
