// A short sum over a text: enough to notice a change, no protection against intent.

/**
 * Two 32-bit sums of the FNV kind over the text's characters.
 * Example: `checksum('24=3')` and `checksum('24=4')` differ in both.
 */
export function checksum(text: string): readonly [number, number] {
  let first = 0x811c9dc5 | 0;
  let second = 0x01000193;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
  }
  return [first >>> 0, second >>> 0];
}
