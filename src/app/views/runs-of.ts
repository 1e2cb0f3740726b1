// Puts neighbours that are alike together, so that a table shows a run of them as one row.

/** A run is never empty. */
export type Run<T> = readonly [T, ...T[]];

/** The rows in order; neighbours for which `isJoined` holds are one run. Example: of 1 2 3 4 with 2 and 3 joined: [1] [2 3] [4]. */
export function runsOf<T>(rows: readonly T[], isJoined: (row: T) => boolean): readonly Run<T>[] {
  const runs: [T, ...T[]][] = [];
  let isOpen = false;
  for (const row of rows) {
    const last = runs[runs.length - 1];
    const joins = isJoined(row);
    if (joins && isOpen && last !== undefined) last.push(row);
    else runs.push([row]);
    isOpen = joins;
  }
  return runs;
}
