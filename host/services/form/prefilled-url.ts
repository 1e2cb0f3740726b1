// Writes answers into the address of a form.

import type { AnswerRecord, FormItemRecord } from '../../bridge/form-operations';

/** Items whose every row is an entry of its own. */
const GRIDS: ReadonlySet<string> = new Set(['GRID', 'CHECKBOX_GRID']);

/** One answer as entries of an address; blanks leave none. */
function entries(item: FormItemRecord, { value }: AnswerRecord): readonly string[] {
  const parts = typeof value === 'string' ? [value] : value;
  return parts.flatMap((part, index) => {
    const entry = GRIDS.has(item.type) ? item.id + 1 + index : item.id;
    const texts = part === null ? [] : typeof part === 'string' ? [part] : part;
    return texts
      .filter((text) => text !== '')
      .map((text) => `entry.${entry}=${encodeURIComponent(text).replace(/%20/g, '+')}`);
  });
}

/**
 * The address that opens a form with these answers filled in, in the form's order.
 * Example: prefilledUrl('https://…/viewform', items, []) is 'https://…/viewform?usp=pp_url'.
 */
export function prefilledUrl(
  publishedUrl: string,
  items: readonly FormItemRecord[],
  answers: readonly AnswerRecord[],
): string {
  const filled = items.flatMap((item) => {
    const answer = answers.find((one) => one.item === item.id);
    return answer === undefined ? [] : entries(item, answer);
  });
  return `${publishedUrl}?${['usp=pp_url', ...filled].join('&')}`;
}
