// Finds targets that were registered by an organisation that does not answer for them.

import type { Registration, TypedTarget } from '../registration/registration';
import { type Finding, planFinding } from './finding';

/** Rule: Phụ lục 01, «Tổ chức lãnh đạo, chỉ đạo». Example: Chi bộ A registers NV02, which Phụ lục 01 gives to another one. */
export function findTargetNotOwner(
  registration: Registration,
  { item, typed, isOwed, reading }: TypedTarget,
): Finding | null {
  if (isOwed || reading.kind === 'blank') return null;
  // Whoever writes 0 into every box plans nothing there.
  if (reading.kind === 'target' && reading.value === 0) return null;
  const facts = { code: item.code ?? '', title: item.title ?? '' };
  return planFinding('target-not-owner', 'question', registration, item.no, typed, facts);
}
