// Decides whether bytes are UTF-8 text.

import { failed, type Reading } from './problem';
import { FILE } from './text';

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/**
 * The text of a UTF-8 file, without its byte order mark. Another encoding is a problem: guessing would turn "Đảng ủy"
 * into something else without a word.
 *
 * @example decodeText('don-vi.csv', bytes) // { value: 'Mã,Tên,…', problems: [], notes: [] }
 */
export function decodeText(file: string, bytes: Uint8Array): Reading<string> {
  if (isUtf16(bytes)) return failed({ file, message: FILE.utf16 });
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [], notes: [] };
  } catch {
    return failed({ file, message: FILE.notUtf8 });
  }
}
