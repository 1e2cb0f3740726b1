// Finds targets that an organisation answers for and did not register.

import type { Registration, TypedTarget } from '../registration/registration';
import { type Finding, planFinding } from './finding';

/** Rule: 52-CV/ĐU 1.2, 1.5: whoever plans nothing for a target says 0; a blank is no zero. Example: A left TG03 blank. */
export function findTargetBlank(registration: Registration, { item, isOwed, reading }: TypedTarget): Finding | null {
  if (!isOwed || !item.required || reading.kind !== 'blank') return null;
  const facts = { code: item.code ?? '', title: item.title ?? '' };
  return planFinding('target-blank', 'question', registration, item.no, '', facts);
}
