// Applies what was decided about targets after they were registered: the old value has to be the one that holds.

import type { Day } from '../calendar/day';

/** One organisation's target of a code for a year. */
export interface YearTarget {
  readonly organisation: string;
  readonly code: string;
  readonly year: number;
  readonly target: number;
}

/** A decided change; `old` is null where there was no target. */
export interface TargetChange extends Omit<YearTarget, 'target'> {
  readonly date: Day;
  readonly old: number | null;
  readonly new: number;
}

/** The targets as they hold, and the changes that did something. */
export interface ChangedTargets<Change> {
  readonly targets: readonly YearTarget[];
  readonly applied: ReadonlySet<Change>;
}

/** What a target is known by. Example: '2026|A|TG02'. */
export function targetKey({ organisation, code, year }: Omit<YearTarget, 'target'>): string {
  return `${year}|${organisation}|${code}`;
}

/**
 * Changes are applied in the order of their days, then as given; one whose old value is not the one that holds changes nothing.
 * Rule: 52-CV/ĐU 1.3, «không được điều chỉnh …, trừ trường hợp có chỉ đạo hoặc phê duyệt của cấp có thẩm quyền».
 * Example: TG02 8, changes 8 → 10 and 9 → 12: the target is 10, only the first is applied.
 */
export function changeTargets<Change extends TargetChange>(
  targets: readonly YearTarget[],
  changes: readonly Change[],
): ChangedTargets<Change> {
  if (changes.length === 0) return { targets, applied: new Set() };
  const held = new Map(targets.map((target) => [targetKey(target), target]));
  const applied = new Set<Change>();
  for (const change of [...changes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const key = targetKey(change);
    const { organisation, code, year } = change;
    if ((held.get(key)?.target ?? null) !== change.old) continue;
    held.set(key, { organisation, code, year, target: change.new });
    applied.add(change);
  }
  return { targets: [...held.values()], applied };
}
