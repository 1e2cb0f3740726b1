// The lower part of "Tổng hợp": optional tasks with their history, then every text by month and organisation.

import type { Period } from '../../domain/calendar/period';
import type { Item } from '../../domain/regime/regime';
import type { Figures } from '../../domain/totals/school';
import { type TaskHistory, taskHistories, tasksOf, wordFinder } from '../../domain/totals/words-of';
import { itemTitle } from '../../text/items';
import { CONSOLIDATION, saidBy, taskTitle } from '../../text/reports';
import type { PaintedCell } from '../ports';
import { keyedRow } from './keyed-row';

type Row = readonly PaintedCell[];

// A year of 40 organisations that write everywhere is some 4,500 rows and stands whole. Every morning reads and compares the sheet,
// so that it has an end; "Số liệu" has all of it.
const MOST_ROWS = 6000;

/** The rows: a year of the school; beyond that many the last row says how many are left out. */
export function wordRows(figures: Figures, items: readonly Item[], periods: readonly Period[]): readonly Row[] {
  const rows = [...taskRows(figures, items, periods), ...textRows(figures, items, periods)];
  if (rows.length <= MOST_ROWS) return rows;
  const cut = CONSOLIDATION.cut(rows.length - MOST_ROWS);
  return [...rows.slice(0, MOST_ROWS), keyedRow('consolidation', { title: cut }, 'gap')];
}

function taskRows(figures: Figures, items: readonly Item[], periods: readonly Period[]): readonly Row[] {
  const byNumber = new Map(items.map((item) => [item.no, item]));
  const rows = taskHistories(figures, items, periods).flatMap((history): readonly Row[] => {
    const description = byNumber.get(history.task.description);
    const state = byNumber.get(history.task.state);
    if (description === undefined || state === undefined) return [];
    // What the only month says stands in the task's row already.
    const months = history.months.length === 1 ? [] : history.months;
    return [taskRow(history, description, state), ...months.map((month) => monthRow(history, month))];
  });
  const none = keyedRow('consolidation', { title: CONSOLIDATION.noTasks }, 'muted');
  return [section(CONSOLIDATION.tasks), ...(rows.length === 0 ? [none] : rows)];
}

function taskRow({ task, organisation, latest }: TaskHistory, description: Item, state: Item): Row {
  return keyedRow('consolidation', {
    item: itemsOf(task),
    code: organisation.id,
    title: taskTitle(task, description, state),
    standing:
      latest === null ? { value: CONSOLIDATION.noState, tone: 'gap' } : CONSOLIDATION.asOf(latest.state, latest.period),
    remark: latest?.description ?? '',
  });
}

function monthRow(
  { task, organisation }: TaskHistory,
  { period, state, description }: TaskHistory['months'][number],
): Row {
  return keyedRow('consolidation', {
    item: itemsOf(task),
    code: organisation.id,
    title: saidBy(period, organisation.name),
    standing: state,
    remark: description,
  });
}

function itemsOf({ description, state }: TaskHistory['task']): string {
  return `${description}, ${state}`;
}

function textRows(figures: Figures, items: readonly Item[], periods: readonly Period[]): readonly Row[] {
  const ofTasks = new Set(tasksOf(items).map(({ description }) => description));
  const texts = items.filter(({ kind, no }) => kind === 'text' && !ofTasks.has(no));
  const wordsIn = wordFinder(figures, periods);
  const rows = texts.flatMap((item) => {
    const said = wordsIn(item);
    const count = said.length === 0 ? CONSOLIDATION.noTexts : CONSOLIDATION.texts(said.length);
    return [
      keyedRow('consolidation', { item: String(item.no), title: itemTitle(item), remark: count }, 'title'),
      ...said.map(({ period, organisation, typed }) =>
        keyedRow('consolidation', {
          item: String(item.no),
          code: organisation.id,
          title: saidBy(period, organisation.name),
          remark: typed,
        }),
      ),
    ];
  });
  return [section(CONSOLIDATION.contents), ...rows];
}

function section(title: string): Row {
  return keyedRow('consolidation', { title }, 'title');
}
