// Runs the checks that look at one registration alone.

import type { Registration } from '../registration/registration';
import type { CheckSettings, SwitchableCheck } from './check-settings';
import { findCredentials } from './credentials-in-text';
import { type Finding, planPeriod } from './finding';
import { findTargetBlank } from './target-blank';
import { findTargetNotOwner } from './target-not-owner';
import { findTargetRefused } from './target-refused';
import { findTaskPartMissing } from './task-part-missing';
import { findTaskRepeatsTarget } from './task-repeats-target';

/** What is to be said about a registration: first its targets in their order, then its tasks, then access data. */
export function runPlanChecks(registration: Registration, { off }: Pick<CheckSettings, 'off'>): readonly Finding[] {
  const isOn = (check: SwitchableCheck) => !off.has(check);
  const { targets, tasks } = registration;
  return [
    ...targets.flatMap((target) => [
      findTargetRefused(registration, target),
      isOn('target-blank') ? findTargetBlank(registration, target) : null,
      isOn('target-not-owner') ? findTargetNotOwner(registration, target) : null,
    ]),
    ...tasks.flatMap((task) => [
      isOn('task-part-missing') ? findTaskPartMissing(registration, task) : null,
      isOn('task-repeats-target') ? findTaskRepeatsTarget(registration, task) : null,
    ]),
    ...(isOn('credentials-in-text') ? credentialsIn(registration) : []),
  ].filter((finding) => finding !== null);
}

function credentialsIn({ organisation, year, current }: Registration): readonly (Finding | null)[] {
  const report = { organisation, period: planPeriod(year) };
  const findings: (Finding | null)[] = [];
  current.answers.forEach((typed, no) => {
    findings.push(findCredentials(report, { no }, { typed }));
  });
  return findings;
}
