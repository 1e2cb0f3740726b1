// Writes the planned letters: gathers what each says, and hands it to the wording.

import { type Day, daysBetween } from '../../domain/calendar/day';
import type { Deadline } from '../../domain/calendar/deadline';
import { dayOf, hourOf, type Moment } from '../../domain/calendar/moment';
import { isWorkingDay, workingDaysAfter } from '../../domain/calendar/working-day';
import type { Finding } from '../../domain/checks/finding';
import { type Organisation, owes } from '../../domain/regime/organisation';
import type { Report } from '../../domain/report/report';
import { type ArrivedFacts, checkFiguresLetter, receiptLetter } from '../../text/letters/answers';
import type { LetterDraft } from '../../text/letters/blocks';
import { letterKindName } from '../../text/letters/ledger-words';
import { closingLetter } from '../../text/letters/office';
import { lastDayLetter, overdueLetter, reminderLetter } from '../../text/letters/reminder';
import type { OfficeFacts, ReportFacts } from '../../text/letters/shared';
import { receivedText } from '../../text/signed-copies';
import { once } from '../once';
import type { Ports, ResponseStore } from '../ports';
import { type Projection, reportKey } from '../project';
import type { DayPlan } from './day-plan';
import { questionsByReport, summarisedUntil } from './letter-book';
import { morningDraft } from './morning';
import { identifyingAnswers } from './prefilled';
import type { LetterWriting, ReadyLetter } from './send-letters';
import { summaryOf } from './summary';

/** What letters are written from. */
interface LetterSource {
  readonly projection: Projection;
  readonly form: () => ResponseStore;
  readonly now: Moment;
  /** What each organisation is asked about a report, by report key. */
  readonly questions: ReadonlyMap<string, readonly Finding[]>;
}

/** How a plan's letters are written, and from what. The form is opened when the first letter is. */
export function writingFor(
  { forms, memory }: Ports,
  { source, unreachable }: DayPlan,
  now: Moment,
): LetterWriting | null {
  if (source === null) return null;
  const { projection, isSettled } = source;
  const form = once(() => forms.open(projection.inputs.settings.formAddress));
  const questions = questionsByReport(projection, isSettled);
  const written: LetterSource = { projection, form, now, questions };
  return {
    projection,
    form,
    write: (letter, planned, postponed) =>
      letter.kind === 'office-morning'
        ? morningDraft(
            {
              ...written,
              toldUntil: summarisedUntil(projection, memory, dayOf(now)),
              kinds: kindsOf(planned),
              unreachable,
              postponed,
            },
            letter.deadline,
          )
        : writeLetter(written, letter),
  };
}

function writeLetter(source: LetterSource, { kind, row, organisation, deadline }: ReadyLetter): LetterDraft {
  const { projection, now, questions } = source;
  if (organisation === null) {
    const { counts, rows } = summaryOf(projection, deadline, questions);
    return closingLetter(deadline, projection.regime.office.name, counts, rows);
  }
  const today = dayOf(now);
  const asking = () => reportFacts(source, organisation, deadline);
  const answering = () => arrivedFacts(source, organisation, deadline);
  const isOver = today > deadline.due;
  if (kind === 'overdue' || (kind === 'now' && isOver)) {
    return overdueLetter(organisation, deadline, asking(), { day: today, hour: hourOf(now) });
  }
  switch (kind) {
    case 'last-day':
      return lastDayLetter(organisation, deadline, asking(), today);
    case 'receipt':
      return receiptLetter(organisation, deadline, answering());
    case 'check-figures': {
      const answerBy = workingDaysAfter(projection.inputs.calendar, today, row.workingDays);
      return checkFiguresLetter(
        organisation,
        deadline,
        askedFindings(source, organisation, deadline),
        answering(),
        answerBy,
      );
    }
    default:
      return reminderLetter(organisation, deadline, asking(), workingDaysLeft(projection, today, deadline.due));
  }
}

// Example: [['Nhắc trước 3 ngày', 9]].
function kindsOf(letters: readonly ReadyLetter[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { kind, row, organisation } of letters) {
    const name = letterKindName(kind, row.workingDays);
    if (organisation !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

function officeFacts({ regime, inputs }: Pick<Projection, 'regime' | 'inputs'>): OfficeFacts {
  return {
    legalBasis: regime.legalBasis,
    officeName: regime.office.name,
    signedCopyPlace: inputs.settings.signedCopyPlace,
    officeEmail: inputs.settings.officeEmail,
  };
}

function reportFacts({ projection, form }: LetterSource, organisation: Organisation, deadline: Deadline): ReportFacts {
  const { inputs } = projection;
  const store = form();
  const owed = inputs.items.filter((item) => item.kind !== 'info' && owes(organisation, item.no, deadline.period));
  const answers = identifyingAnswers(inputs, organisation, deadline.period);
  return {
    ...officeFacts(projection),
    formAddress: answers.length === 0 ? store.address() : store.prefilledAddress(answers),
    isPrefilled: answers.length > 0,
    items: owed.filter(({ sensitive }) => !sensitive),
    unnamedItems: owed.filter(({ sensitive }) => sensitive).length,
  };
}

function arrivedFacts(
  { projection, form }: LetterSource,
  organisation: Organisation,
  deadline: Deadline,
): ArrivedFacts {
  const report = reportOf(projection, organisation, deadline);
  const { settings, signed } = projection.inputs;
  const { on } = report.receipt;
  const store = form();
  return {
    ...officeFacts(projection),
    firstAt: report.first.submittedAt,
    lastAt: report.current.submittedAt,
    daysLate: on === null ? null : Math.max(0, daysBetween(deadline.due, on)),
    signedCopy: settings.signedCopies ? receivedText(signed(organisation.id, deadline.period)) : null,
    isExcused: projection.inputs.decisions.excused(organisation.id, deadline.period) !== null,
    editAddress: store.editAddress(report.current.responseId),
    formAddress: store.address(),
  };
}

function askedFindings({ projection, questions }: LetterSource, organisation: Organisation, { period }: Deadline) {
  const items = new Map(projection.inputs.items.map((item) => [item.no, item]));
  return (questions.get(reportKey(organisation.id, period)) ?? []).map((finding) => ({
    finding,
    item: finding.item === null ? null : (items.get(finding.item) ?? null),
  }));
}

function reportOf({ figures }: Projection, { id }: Organisation, { period }: Deadline): Report {
  const report = figures.reports(id, period);
  if (report === null) throw new RangeError(`a letter answers no report: ${id} ${period}`);
  return report;
}

// Days after today up to the deadline; null where nothing is left to count.
function workingDaysLeft({ inputs: { calendar } }: Projection, today: Day, due: Day): number | null {
  let left = 0;
  for (let day = workingDaysAfter(calendar, today, 1); day <= due; day = workingDaysAfter(calendar, day, 1)) left += 1;
  return left === 0 || !isWorkingDay(calendar, today) ? null : left;
}
