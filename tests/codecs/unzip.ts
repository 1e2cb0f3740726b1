// Reads the parts of an .xlsx file, a zip of texts, with a library that did not write it.

import JSZip from 'jszip';

/** The parts by their names. */
export async function unzipTexts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)));
}
