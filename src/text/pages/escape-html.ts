// Makes text from people harmless in a page: no mark of theirs becomes markup, and none turns the reading order.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Direction marks would show "12" as "21"; other control characters are nothing that a page can show.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Example: `escapeHtml('<b>"A" & B</b>')` is '&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;'. */
export function escapeHtml(text: string): string {
  // No quotation marks in the pattern: whoever reads the bundle for its syntax takes them for the start of a text.
  return text.replace(UNSEEN, '').replace(/[&<>\x22\x27]/g, (sign) => ENTITIES[sign] ?? sign);
}
