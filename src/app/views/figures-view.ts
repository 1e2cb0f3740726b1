// The sheet "Số liệu": one row a report, one column an item.

import { termOf } from '../../domain/regime/organisation';
import type { Item } from '../../domain/regime/regime';
import type { Answer } from '../../domain/report/answer';
import type { Report } from '../../domain/report/report';
import { formatExactMoment } from '../../text/dates';
import { ANSWER_WORDS, outsideAssignment } from '../../text/states';
import { ownDeadline } from '../deadlines';
import type { PaintedCell } from '../ports';
import type { Projection } from '../project';
import { arrivedState } from './arrived-state';
import { plain } from './cells';

/** How many leading columns find a row: period and organisation. */
export const FIGURE_KEY_COLUMNS = 2;

/** One report as a row, without its seal. */
export function figureRow({ inputs, today, deadlineFor }: Projection, report: Report): readonly PaintedCell[] {
  const { organisation, period, first, current, versions } = report;
  const own = ownDeadline(inputs.decisions, organisation.id, deadlineFor(period));
  const { text, state } = arrivedState(inputs.decisions, report, own, today);
  const head: readonly PaintedCell[] = [
    plain(period),
    plain(organisation.id),
    plain(termOf(organisation, period)?.name ?? organisation.name),
    { value: text, tone: state === 'late' || state === 'overdue' ? 'fault' : '' },
    plain(formatExactMoment(first.submittedAt)),
    plain(formatExactMoment(current.submittedAt)),
    plain(versions.length),
    plain(current.sender),
  ];
  return head.concat(inputs.items.map((item) => answerCell(report.answers.get(item.no), item)));
}

const BLANK: PaintedCell = { value: ANSWER_WORDS.blank, tone: 'gap' };
const NOT_ASKED: PaintedCell = { value: ANSWER_WORDS.notAsked, tone: 'muted' };
const NOT_OWED: PaintedCell = { value: ANSWER_WORDS.notOwed, tone: 'muted' };

function answerCell(answer: Answer | undefined, item: Item): PaintedCell {
  switch (answer?.state) {
    case 'number':
    case 'zero':
      return plain(answer.value);
    case 'words':
      return plain(answer.typed);
    case 'blank':
      return item.required ? BLANK : plain('');
    case 'not-asked':
      return answer.typed === '' ? NOT_ASKED : { value: answer.typed, tone: 'fault' };
    case 'unreadable':
      return { value: answer.typed, tone: 'fault' };
    default:
      return notOwedCell(answer?.typed ?? '', item);
  }
}

// Words that anybody may write (identity, remarks) are shown as they are; figures outside the assignment say so.
function notOwedCell(typed: string, item: Item): PaintedCell {
  if (typed === '') return NOT_OWED;
  if (item.kind === 'flow' || item.kind === 'stock') return { value: outsideAssignment(typed), tone: 'fault' };
  return plain(typed);
}
