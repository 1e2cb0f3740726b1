// Makes two spellings of one Vietnamese name equal without ever dropping a tone: "Mỏ" is not "Mở".

// Where old and new spelling put the tone mark of oa, oe and uy differently; only open syllables differ.
const OLD_STYLE: readonly (readonly [RegExp, string])[] = (
  [
    ['òa', 'oà'],
    ['óa', 'oá'],
    ['ỏa', 'oả'],
    ['õa', 'oã'],
    ['ọa', 'oạ'],
    ['òe', 'oè'],
    ['óe', 'oé'],
    ['ỏe', 'oẻ'],
    ['õe', 'oẽ'],
    ['ọe', 'oẹ'],
    ['ùy', 'uỳ'],
    ['úy', 'uý'],
    ['ủy', 'uỷ'],
    ['ũy', 'uỹ'],
    ['ụy', 'uỵ'],
  ] as const
).map(([newStyle, oldStyle]) => [new RegExp(oldStyle, 'g'), newStyle]);

/**
 * A key for comparing names: NFC, lower case, one kind of dash with single spaces, new-style tone placement.
 * Example: "Chi uỷ  Khoa học – Công nghệ" and "chi ủy khoa học - công nghệ" give the same key.
 */
export function foldName(text: string): string {
  let folded = text.normalize('NFC').toLowerCase();
  for (const [oldStyle, newStyle] of OLD_STYLE) folded = folded.replace(oldStyle, newStyle);
  return folded
    .replace(/\s*[-‐‑–—]\s*/g, ' - ')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
