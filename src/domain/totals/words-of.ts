// Gathers what organisations wrote in words over months: texts, choices, and the state of each optional task.

import type { Period } from '../calendar/period';
import type { Organisation } from '../regime/organisation';
import type { Item } from '../regime/regime';
import type { Figures } from './school';

/** What one organisation wrote for one item in one month. */
export interface Said {
  readonly item: number;
  readonly period: Period;
  readonly organisation: Organisation;
  readonly typed: string;
  /** Whether the organisation answers for the item: anybody may write remarks. */
  readonly isOwed: boolean;
}

/** What was written for an item, by month, within it in the office's order of organisations. */
export type WordFinder = (item: Pick<Item, 'no'>) => readonly Said[];

/**
 * A finder of words in these months; answers of a branch that was not taken are left out. Rules: R32 (texts listed by month),
 * R33 (remarks of every organisation are gathered).
 * Example: A and B wrote in March, A in April: three entries, A and B before A.
 */
export function wordFinder(figures: Figures, periods: readonly Period[]): WordFinder {
  const reports = periods.flatMap((period) =>
    figures.organisations.flatMap((organisation) => {
      const answers = figures.reports(organisation.id, period)?.answers;
      return answers === undefined ? [] : [{ period, organisation, answers }];
    }),
  );
  return ({ no }) => {
    const said: Said[] = [];
    for (const { period, organisation, answers } of reports) {
      const answer = answers.get(no);
      if (answer?.state !== 'words' && answer?.state !== 'not-owed') continue;
      const { typed, state } = answer;
      if (typed.trim() !== '') said.push({ item: no, period, organisation, typed, isOwed: state === 'words' });
    }
    return said;
  };
}

/** What was written for one item; many are better asked of one `wordFinder`. */
export function wordsOf(figures: Figures, item: Pick<Item, 'no'>, periods: readonly Period[]): readonly Said[] {
  return wordFinder(figures, periods)(item);
}

/** A task: the item that describes it and the one that says how far it is, paired by place. */
export interface Task {
  /** 1, 2, 3 in the form's order: two titles of the source are wrong, so the order alone tells. */
  readonly place: number;
  readonly description: number;
  readonly state: number;
}

/** The tasks that a regime asks for. Example: of the monthly regime Mục 70 with 71, 72 with 73, 74 with 75. */
export function tasksOf(items: readonly Item[]): readonly Task[] {
  return items
    .flatMap(({ no, ordered, evidence }) => (ordered && evidence !== null ? [{ no, description: evidence.in }] : []))
    .map(({ no, description }, index) => ({ place: index + 1, description, state: no }));
}

/** One organisation's task in one month; '' where nothing was written. */
export interface TaskMonth {
  readonly period: Period;
  readonly state: string;
  readonly description: string;
}

/** One organisation's task over months. */
export interface TaskHistory {
  readonly task: Task;
  readonly organisation: Organisation;
  readonly months: readonly TaskMonth[];
  /** The last month that gives a state, null where none does. */
  readonly latest: TaskMonth | null;
}

/**
 * Each task's history, by task and organisation; those that nobody wrote about are left out. Rules: R30, R32 («latest status»).
 * Example: «Chưa triển khai» in June, «Đang triển khai» in July: two months, the latest of them July.
 */
export function taskHistories(
  figures: Figures,
  items: readonly Item[],
  periods: readonly Period[],
): readonly TaskHistory[] {
  const wordsIn = wordFinder(figures, periods);
  return tasksOf(items).flatMap((task) => {
    const stateOf = ownWords(wordsIn({ no: task.state }));
    const descriptionOf = ownWords(wordsIn({ no: task.description }));
    return figures.organisations.flatMap((organisation): readonly TaskHistory[] => {
      const months = periods
        .map((period) => ({
          period,
          state: stateOf(organisation.id, period),
          description: descriptionOf(organisation.id, period),
        }))
        .filter(({ state, description }) => state !== '' || description !== '');
      if (months.length === 0) return [];
      const latest = [...months].reverse().find(({ state }) => state !== '') ?? null;
      return [{ task, organisation, months, latest }];
    });
  });
}

// What each organisation wrote for an item that it answers for, '' where nothing.
function ownWords(said: readonly Said[]): (organisation: string, period: Period) => string {
  const filed = new Map<string, Map<Period, string>>();
  for (const { organisation, period, typed, isOwed } of said) {
    if (!isOwed) continue;
    const own = filed.get(organisation.id) ?? new Map<Period, string>();
    filed.set(organisation.id, own.set(period, typed));
  }
  return (organisation, period) => filed.get(organisation)?.get(period) ?? '';
}
