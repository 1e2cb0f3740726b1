// Reduces a typed text to what a person sees of it: one kind of digit, sign and space, and nothing invisible.

// Soft hyphens, joiners, direction marks, embeddings and isolates: none of them changes which figure is seen. The two
// overrides U+202D and U+202E stay, since they show "12" as "21".
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[０-９＋－．，（）]/g;
// A line break or a tab stands between two things; a space may stand within one.
const BREAK = /[\t\n\v\f\r\u2028\u2029]/;
const MINUS = /^[−‐‑‒–﹣](?=\d)/;

/**
 * The text as it is seen: NFC, full-width signs as plain ones, no invisible characters, runs of spaces (of any kind) as one
 * space or one line break, a typographic minus directly before a digit as "-". Takes time in proportion to the length.
 * Example: `visibleText('\u202a－５\u00a0 bài')` is '-5 bài'.
 */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, (run) => (BREAK.test(run) ? '\n' : ' '))
    .trim()
    .replace(MINUS, '-');
}
