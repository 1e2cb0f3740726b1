// Base64 without the functions that the runtime of Apps Script lacks.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bytes (signed or not) as Base64.
 * Example: toBase64([72, 105]) is 'SGk='.
 */
export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(index, index + 3).map((byte) => byte & 255);
    const group = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    text += digits.map((digit, place) => (index + place > bytes.length ? '=' : digit)).join('');
  }
  return text;
}

/**
 * The signed bytes of a Base64 text, or null when it is none.
 * Example: fromBase64('SGk=') is [72, 105].
 */
export function fromBase64(text: string): number[] | null {
  const digits = text.replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(digits) || digits.length % 4 === 1) return null;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = ((held << 6) | ALPHABET.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
