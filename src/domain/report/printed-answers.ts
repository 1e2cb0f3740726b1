// Decides which answers of a report count into the code that is printed on it.

import { type Item, isNumeric } from '../regime/regime';
import type { Answer } from './answer';
import type { PrintedAnswer } from './figure-code';
import type { Report } from './report';

/**
 * What a report says, for `figureCode`: the figures that the organisation owes, as plain numbers ('1250.5', whatever way they
 * are shown), what it typed where no number could be read, and its words and choices, also those that anybody may write.
 * Who reports and for which month is not part of it; neither are figures outside the assignment.
 * Example: Mục 24 "03" and a blank Mục 29 give `[[24, '3'], [29, '']]`.
 */
export function printedAnswers(
  { answers }: Pick<Report, 'answers'>,
  items: readonly Pick<Item, 'no' | 'kind'>[],
): readonly PrintedAnswer[] {
  return items
    .filter(({ kind }) => kind !== 'info')
    .map((item): PrintedAnswer => [item.no, printed(answers.get(item.no), isNumeric(item))]);
}

function printed(answer: Answer | undefined, isFigure: boolean): string {
  switch (answer?.state) {
    case 'number':
    case 'zero':
      return String(answer.value);
    case 'unreadable':
    case 'words':
      return answer.typed;
    case 'not-owed':
    case 'not-asked':
      return isFigure ? '' : answer.typed;
    default:
      return '';
  }
}
