// Finds the longest run of numbers that ascend: what kept its order when other things were moved about.

/**
 * The places of a longest strictly ascending run. Of several such runs one is taken, always the same.
 * Example: `longestRun([1, 4, 2, 3])` is the places 0, 2 and 3.
 */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  values.forEach((value, place) => {
    let best = -1;
    for (let earlier = 0; earlier < place; earlier += 1) {
      const isBelow = (values[earlier] ?? value) < value;
      if (isBelow && (lengths[earlier] ?? 0) > (lengths[best] ?? 0)) best = earlier;
    }
    lengths.push((lengths[best] ?? 0) + 1);
    previous.push(best);
  });
  const longest = Math.max(0, ...lengths);
  const run = new Set<number>();
  for (let place = lengths.indexOf(longest); place >= 0; place = previous[place] ?? -1) run.add(place);
  return run;
}
