// Finds optional tasks in the words of a target that everybody registers anyway.

import { foldName } from '../regime/fold-name';
import { titleMatcher } from '../regime/match-title';
import type { OptionalTask, Registration } from '../registration/registration';
import { type Finding, planFinding } from './finding';

/**
 * Rule: 52-CV/ĐU 1.4 «không trùng lặp với các chỉ tiêu KPIs đã đăng ký» (R30). Same wording only: what is meant, a person judges.
 * Example: NVTC2 named "TG02 - Số buổi sinh hoạt chuyên đề về chính trị, tư tưởng trong năm".
 */
export function findTaskRepeatsTarget(registration: Registration, task: OptionalTask): Finding | null {
  const items = registration.targets.map(({ item }) => item);
  const found =
    titleMatcher(items)(task.name)[0] ?? items.findIndex(({ code }) => foldName(code ?? '') === foldName(task.name));
  const repeated = task.name === '' ? undefined : items[found];
  if (repeated === undefined) return null;
  const facts = { code: task.items.code, target: repeated.code ?? '', title: repeated.title ?? '' };
  return planFinding('task-repeats-target', 'question', registration, task.items.name, task.name, facts);
}
