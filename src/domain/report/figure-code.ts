// The short code that a printed report carries, so that paper and sheet can be compared by eight signs.

import { checksum } from './checksum';

/** What a report says of one item, as it is printed; '' where it says nothing. */
export type PrintedAnswer = readonly [item: number, printed: string];

// Without I, L, O and U: nobody mistakes one sign for another, or reads a word.
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code of what is printed, whatever order it is given in: 'XXXX-XXXX'. Items that say nothing do not count.
 * Example: `figureCode([[24, '3'], [29, '0']])` equals `figureCode([[29, '0'], [24, '3'], [30, '']])`, and differs once 24 is '4'.
 */
export function figureCode(answers: readonly PrintedAnswer[]): string {
  const lines = answers
    .map(([item, printed]) => [item, printed.normalize('NFC').replace(/\s+/g, ' ').trim()] as const)
    .filter(([, printed]) => printed !== '')
    .sort(([a], [b]) => a - b)
    .map(([item, printed]) => `${item}=${printed}`);
  const signs = checksum(lines.join('\n')).map(fourSigns);
  return signs.join('-');
}

/** Whether two writings are one code: case and separators make no difference. Example: 'ab12 cd34' is 'AB12-CD34'. */
export function isSameCode(a: string, b: string): boolean {
  const bare = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return bare(a) !== '' && bare(a) === bare(b);
}

function fourSigns(sum: number): string {
  return [0, 5, 10, 15].map((shift) => SIGNS[((sum ^ (sum >>> 12)) >>> shift) & 31]).join('');
}
