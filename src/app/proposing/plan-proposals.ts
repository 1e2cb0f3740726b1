// What to ask the office about registrations of the annual plan.

import { planPeriod } from '../../domain/checks/finding';
import { WAITING_CODES } from '../../domain/checks/run-filing-checks';
import { targetKey } from '../../domain/registration/change-targets';
import { formatMoment } from '../../text/dates';
import { PROPOSED } from '../../text/decisions';
import { FINDING_NAMES } from '../../text/findings';
import { formatNumber } from '../../text/numbers';
import type { Inputs } from '../inputs/read-inputs';
import { askedTargets } from '../registration/settle-targets';
import { type Proposal, proposal } from './proposal';

/** Registrations that wait, and registered targets that differ from what holds; nothing where no plan is taken in by form. */
export function planProposals(inputs: Inputs): readonly Proposal[] {
  const { plan } = inputs;
  if (plan === null) return [];
  return [
    ...plan.waiting.map(({ responseId, sender, organisation, suggested, year, problem }) =>
      proposal('accept', responseId, {
        period: planPeriod(year),
        unit: suggested ?? organisation ?? '',
        typed: sender,
        why: PROPOSED.acceptPlan(problem === null ? '' : FINDING_NAMES[WAITING_CODES[problem]].toLowerCase()),
        subject: responseId,
      }),
    ),
    ...askedTargets(inputs, plan).map(({ organisation, year, code, standing, value, registration, because }) =>
      proposal('target', `${targetKey({ organisation, year, code })}|${standing ?? ''}|${value}`, {
        period: planPeriod(year),
        unit: organisation,
        item: code,
        typed: standing === null ? '' : formatNumber(standing),
        value: formatNumber(value),
        why: PROPOSED.target(because, formatMoment(registration.at), registration.version),
      }),
    ),
  ];
}
