// Rebuilds everything from both logs: by itself, and after a form was linked.

import { PLAN } from './intake/channel';
import { type Rebuilt, rebuild } from './intake/collect';
import { confirmLink, type Linked, type LinkProposal } from './linking/link-form';
import type { Ports } from './ports';
import { collectPlan, type PlanRegimes } from './registration/collect-plan';
import { watched } from './watch/watched';

/** Takes the log of registrations into account again, then computes every generated sheet anew; looks at no form. */
export function rebuildAll(ports: Ports, regimes: PlanRegimes): Rebuilt {
  return watched(ports, 'rebuild', () => {
    collectPlan(ports, regimes, 'log-only');
    return rebuild(ports, regimes.monthly);
  });
}

/** Links the monthly form as proposed, and rebuilds under the new pairing of questions. */
export function linkMonthly(ports: Ports, regimes: PlanRegimes, proposal: LinkProposal): Linked {
  const linked = confirmLink(ports, regimes.monthly, proposal);
  rebuildAll(ports, regimes);
  return linked;
}

/** The same with the plan's form, whose registrations are taken in before. */
export function linkPlan(ports: Ports, regimes: PlanRegimes, proposal: LinkProposal): Linked {
  const linked = confirmLink(ports, regimes.monthly, proposal, planTarget(regimes));
  watched(ports, 'collect', () => collectPlan(ports, regimes, 'every-response'));
  watched(ports, 'rebuild', () => rebuild(ports, regimes.monthly));
  return linked;
}

/** What the plan's form is compared with. */
export function planTarget({ annual }: PlanRegimes) {
  return { regime: annual, channel: PLAN };
}
