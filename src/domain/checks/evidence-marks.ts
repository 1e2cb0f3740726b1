// Reads the links and document numbers that a description gives as evidence.

const LINK = /\bhttps?:\/\/[^\s<>"“”()]{4,500}/giu;
// "123/QĐ-MĐC", "45-KH/ĐU": number, kind and issuer. Only kinds that record a result; what orders or guides is cited by all.
const DOCUMENT = /(?<![\p{L}\p{N}/])\d{1,5}\s?[/-]\s?(?:QĐ|BB|KL|TB|HĐ)\s?[-/]\s?\p{Lu}[\p{L}\p{N}&.-]{0,20}/gu;
// Searching for them costs time; most texts hold neither.
const HINT = /:\/\/|QĐ|BB|KL|TB|HĐ/;
// Issuers above the school.
const ABOVE = /[-/](?:TW|BCT|BBT|CP|TTg|QH\d*|BGDĐT|BKHCN|BNV|BTC)$/iu;

/**
 * The marks of a text, as they are compared: links without scheme, "www.", fragment and closing slash; document numbers
 * without spaces. A link to a whole site names no result, and neither does a document of a superior.
 * Example: 'QĐ 12/QĐ-MĐC, https://tailieu.humg.test/a/' gives 'tailieu.humg.test/a' and '12/QĐ-MĐC'.
 */
export function evidenceMarks(text: string): readonly string[] {
  const typed = text.normalize('NFC');
  if (!HINT.test(typed)) return [];
  const links = [...typed.matchAll(LINK)].map(([link]) => plainLink(link)).filter((link) => /\/./.test(link));
  const documents = [...typed.replace(LINK, ' ').matchAll(DOCUMENT)]
    .map(([number]) => number.replace(/\s/g, '').replace(/[-.]+$/, ''))
    .filter((number) => !ABOVE.test(number));
  return [...new Set([...links, ...documents])];
}

function plainLink(link: string): string {
  return link
    .replace(/[.,;:!?\]}”"'»]+$/u, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}
