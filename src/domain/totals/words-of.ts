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

/**
 * What was written for an item, by month, within it in the office's order of organisations; answers of a branch that was not
 * taken are left out. Rules: R32 (texts listed by month), R33 (remarks of every organisation are gathered).
 * Example: A and B wrote in March, A in April: three entries, A and B before A.
 */
export function wordsOf(figures: Figures, { no }: Pick<Item, 'no'>, periods: readonly Period[]): readonly Said[] {
  return periods.flatMap((period) =>
    figures.organisations.flatMap((organisation): readonly Said[] => {
      const answer = figures.reports(organisation.id, period)?.answers.get(no);
      if (answer?.state !== 'words' && answer?.state !== 'not-owed') return [];
      if (answer.typed.trim() === '') return [];
      return [{ item: no, period, organisation, typed: answer.typed, isOwed: answer.state === 'words' }];
    }),
  );
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
  return tasksOf(items).flatMap((task) => {
    const states = wordsOf(figures, { no: task.state }, periods).filter(({ isOwed }) => isOwed);
    const descriptions = wordsOf(figures, { no: task.description }, periods).filter(({ isOwed }) => isOwed);
    return figures.organisations.flatMap((organisation): readonly TaskHistory[] => {
      const typed = (said: readonly Said[], period: Period) =>
        said.find((one) => one.organisation.id === organisation.id && one.period === period)?.typed ?? '';
      const months = periods
        .map((period) => ({ period, state: typed(states, period), description: typed(descriptions, period) }))
        .filter(({ state, description }) => state !== '' || description !== '');
      if (months.length === 0) return [];
      const latest = [...months].reverse().find(({ state }) => state !== '') ?? null;
      return [{ task, organisation, months, latest }];
    });
  });
}
