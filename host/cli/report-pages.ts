// Reads the printed reports that the add-on hands out, as files.

import { isFields } from './form-shape';
import { RUN } from './text';

/** A page as a file. */
export interface ReportFile {
  /** '2026-10-DT.html': plain signs only, so that the name is a file's name anywhere. */
  readonly name: string;
  readonly html: string;
}

/**
 * The files in a text of the add-on's. Anything but the agreed shape throws.
 *
 * @example parseReportPages('[{"name":"2026-10-DT","html":"…"}]') // [{ name: '2026-10-DT.html', html: '…' }]
 */
export function parseReportPages(text: string): readonly ReportFile[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error(RUN.badResult('exportReports'));
  const pages: readonly unknown[] = value;
  const used = new Set<string>();
  return pages.map((page) => {
    if (!isFields(page) || typeof page.name !== 'string' || typeof page.html !== 'string') {
      throw new Error(RUN.badResult('exportReports'));
    }
    return { name: `${freeName(page.name, used)}.html`, html: page.html };
  });
}

// People choose the keys of organisations: two of them may come to one file name.
function freeName(name: string, used: Set<string>): string {
  const plain = name.replace(/[^0-9A-Za-z\u00c0-\u1ef9._-]+/g, '_').replace(/^\.+/, '_');
  let free = plain;
  for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${plain}-${count}`;
  used.add(free.toLowerCase());
  return free;
}
