// Finds optional tasks that lack one of the four parts which the letter asks for.

import type { OptionalTask, Registration } from '../registration/registration';
import { type Finding, planFinding } from './finding';

const PARTS = ['name', 'content', 'output', 'measure'] as const;

/** Rule: 52-CV/ĐU 1.4 «xác định rõ tên nhiệm vụ, nội dung chính, đầu ra dự kiến và chỉ tiêu đo lường». Example: NVTC1 without measure. */
export function findTaskPartMissing(registration: Registration, task: OptionalTask): Finding | null {
  const missing = PARTS.filter((part) => task[part] === '');
  if (missing.length === 0) return null;
  const facts = { code: task.items.code, missing: missing.join(',') };
  return planFinding('task-part-missing', 'question', registration, task.items.name, task.name, facts);
}
