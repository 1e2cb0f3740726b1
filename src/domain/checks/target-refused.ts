// Finds registered targets that are none: a share, words, a range, a fraction, a negative number.

import type { Registration, TypedTarget } from '../registration/registration';
import { type Finding, planFinding } from './finding';

/** Rules: 52-CV/ĐU 1.2 «bằng số lượng cụ thể», «không đăng ký … tỷ lệ». Example: TG02 "95%" of A is one finding about A in 2026. */
export function findTargetRefused(
  registration: Registration,
  { item, typed, isOwed, reading }: TypedTarget,
): Finding | null {
  if (!isOwed || reading.kind !== 'refused') return null;
  const facts = { code: item.code ?? '', title: item.title ?? '' };
  return planFinding(reading.why, 'fault', registration, item.no, typed, facts);
}
