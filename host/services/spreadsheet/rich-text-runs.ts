// Cuts the runs of a rich text where a part of it gets another look or link.

import type { RichText, TextRun } from '../../bridge/values';
import { Exception } from '../exception';

type Change = (run: TextRun) => TextRun;

function isSameRun(a: TextRun, b: TextRun): boolean {
  return a.link === b.link && JSON.stringify(a.look) === JSON.stringify(b.look);
}

/** Neighbours that look alike become one run. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && isSameRun(last, run)) result.pop();
    result.push(run);
  }
  return result;
}

/** The runs that a part of a text has, counted from that part's beginning. */
export function runsBetween({ runs }: RichText, start: number, end: number): readonly TextRun[] {
  let from = 0;
  return runs.flatMap((run) => {
    const begins = from;
    from = run.end;
    return run.end <= start || begins >= end ? [] : [{ ...run, end: Math.min(run.end, end) - start }];
  });
}

/**
 * `text` with the part from `start` up to `end` changed.
 * Example: making 0 to 4 of 'Bold x' bold gives two runs, ending at 4 and 6.
 */
export function changedBetween(text: RichText, start: number, end: number, change: Change): RichText {
  if (start < 0 || end > text.text.length || start > end)
    throw new Exception(`The offsets ${start} and ${end} are outside of the text.`);
  let from = 0;
  const runs = text.runs.flatMap((run) => {
    const [begins, ends] = [from, run.end];
    from = ends;
    const [first, last] = [Math.max(begins, start), Math.min(ends, end)];
    if (first >= last) return [run];
    return [
      ...(first > begins ? [{ ...run, end: first }] : []),
      { ...change(run), end: last },
      ...(ends > last ? [run] : []),
    ];
  });
  return { text: text.text, runs: joined(runs) };
}
