// Finds the answers with which a form says whose report it is, and of which month.

import { monthOf, type Period, yearOf } from '../../domain/calendar/period';
import type { Organisation } from '../../domain/regime/organisation';
import { readMonth } from '../../domain/report/identify';
import type { Inputs } from '../inputs/read-inputs';

/**
 * The answers to the questions for organisation, month and year, by question id, in the form's own words where it offers
 * choices. What cannot be answered with certainty is left out.
 * Example: for Chi bộ Đào tạo and 2026-11 [['q1', 'Chi bộ Đào tạo'], ['q2', 'Tháng 11']].
 */
export function identifyingAnswers(
  { settings, structure, findOrganisation }: Pick<Inputs, 'settings' | 'structure' | 'findOrganisation'>,
  organisation: Organisation,
  period: Period,
): readonly (readonly [questionId: string, answer: string])[] {
  const month = monthOf(period);
  const year = String(yearOf(period));
  const answerTo = (item: number, fits: (choice: string) => boolean, typed: string) =>
    structure.flatMap(({ item: answered, question: { id, choices } }) => {
      if (item === 0 || answered !== item) return [];
      const answer = choices.length === 0 ? typed : choices.find(({ value }) => fits(value))?.value;
      return answer === undefined ? [] : [[id, answer] as const];
    });
  return [
    ...answerTo(
      settings.organisationQuestion,
      (choice) => findOrganisation(choice)?.id === organisation.id,
      organisation.name,
    ),
    ...answerTo(settings.monthQuestion, (choice) => isMonth(choice, month, year), `Tháng ${month}/${year}`),
    ...answerTo(settings.yearQuestion, (choice) => choice.includes(year), year),
  ];
}

function isMonth(choice: string, month: number, year: string): boolean {
  const read = readMonth(choice);
  return read !== null && read.month === month && (read.year === null || read.year === year);
}
