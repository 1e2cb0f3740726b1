// Decides to which addresses a letter goes: the secretary's, else the deputy's; the office's own.

import type { PlannedLetter } from '../../domain/reminders/plan-letters';
import type { Settings } from '../inputs/settings';
import { isAddress, splitAddresses } from '../inputs/written';

/** The addresses of a letter. */
export interface Recipients {
  /** Each once; empty when nobody can be reached. */
  readonly to: readonly string[];
  /** Whether the deputy's address stands in for the secretary's. */
  readonly isDeputy: boolean;
}

/**
 * The recipients of a letter. A letter to a secretary who cannot be reached goes to nobody, also where the office has a copy.
 * Example: 'a@humg.test; b@humg.test' and a copy to the office are three recipients.
 */
export function recipientsOf(
  { organisation, row }: Pick<PlannedLetter, 'organisation' | 'row'>,
  { officeEmail }: Pick<Settings, 'officeEmail'>,
): Recipients {
  const office = splitAddresses(officeEmail).filter(isAddress);
  if (organisation === null) return { to: office, isDeputy: false };
  const own = splitAddresses(organisation.email);
  const to = own.length > 0 ? own : splitAddresses(organisation.deputyEmail ?? '');
  const copies = row.audience === 'both' && to.length > 0 ? office : [];
  return { to: [...new Set([...to, ...copies])], isDeputy: own.length === 0 && to.length > 0 };
}
