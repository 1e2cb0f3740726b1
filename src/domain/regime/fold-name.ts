// Makes two spellings of one Vietnamese name equal without ever dropping a tone: "Mỏ" is not "Mở".

// Where old and new spelling put the tone mark of oa, oe and uy differently.
const OLD_TO_NEW: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const OLD_STYLE = new RegExp(Object.keys(OLD_TO_NEW).join('|'), 'g');

/**
 * A key for comparing names: NFC, lower case, one kind of dash with single spaces, new-style tone placement.
 * Example: "Chi uỷ  Khoa học – Công nghệ" and "chi ủy khoa học - công nghệ" give the same key.
 */
export function foldName(text: string): string {
  if (text === '') return '';
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(OLD_STYLE, (old) => OLD_TO_NEW[old] ?? old)
    .replace(/\s*[-‐‑–—]\s*/g, ' - ')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
