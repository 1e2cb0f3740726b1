// Decides whether a question's title in the form is the title that the letter gives an item.

import { foldName } from './fold-name';
import type { Item } from './regime';

// A number with a sign behind it ("24.", "2.4)", "24 -"), or after "Câu" or "Mục" also alone; never a bare "02", which may
// belong to the title. Dashes are already single and spaced.
const NUMBER = /^(?:(?:câu|mục)\s*\d{1,3}(?:\.\d{1,3})*\s*[.:)-]?\s*|\d{1,3}(?:\.\d{1,3})*\s*[.:)-]\s*)/;
const CLOSING = /[\s.:*]+$/;

/**
 * Whether `written` is the item's title: tone marks count, while spacing, case, old-style tone placement and a closing full
 * stop do not (`foldName`). Before the title the form may print a number of its own, and the item's own code. false for
 * items that the letter leaves unnamed.
 * Example: "24. TG02 – Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong kỳ" is the title of Mục 24.
 */
export function isTitleOf(item: Pick<Item, 'title' | 'code'>, written: string): boolean {
  return titleMatcher([item])(written).length > 0;
}

/** Finds, for a written title, the indexes of all the items whose title it is, as `isTitleOf` decides. */
export function titleMatcher(items: readonly Pick<Item, 'title' | 'code'>[]): (written: string) => readonly number[] {
  const titles = items.map(({ title }) => (title === null ? null : titleKey(title)));
  return (written) => {
    const typed = titleKey(written);
    const unnumbered = typed.replace(NUMBER, '');
    return items.flatMap(({ code }, index) => {
      const title = titles[index] ?? null;
      const isTitle = [typed, unnumbered].some((text) => text === title || withoutCode(text, code) === title);
      return title !== null && isTitle ? [index] : [];
    });
  };
}

function titleKey(text: string): string {
  return foldName(text).replace(CLOSING, '');
}

// Only the item's own code is taken off: another one says that another indicator is meant.
function withoutCode(text: string, code: string | null): string | null {
  if (code === null) return null;
  const lead = code.toLowerCase();
  const rest = [`${lead}`, `(${lead})`, `[${lead}]`].find((written) => text.startsWith(written));
  return rest === undefined ? null : text.slice(rest.length).replace(/^\s*[-.:)]?\s+/, '');
}
