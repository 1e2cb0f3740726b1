// Computes what a decision would change if the office took it, without taking it.

import type { Decision } from '../domain/decisions/decision';
import { type Ripple, rippleBetween } from '../domain/totals/ripple';
import { addUp } from '../domain/totals/total';
import { RIPPLE_WORDS, rippleText } from '../text/ripple';
import { computeFigures, type Projection } from './project';

/** What the year's figures would be with a decision against what they are: the difference of two rebuilds. */
export function rippleOf(projection: Projection, decision: Decision): Ripple {
  const { regime, inputs, log, figures, begun } = projection;
  const decided = { ...inputs, decisions: inputs.decisions.with(decision) };
  return rippleBetween(figures, computeFigures(regime, decided, log).figures, inputs.items, regime.links, begun);
}

/** The same in one line, for the office. */
export function previewText(projection: Projection, decision: Decision): string {
  const { inputs, year, views } = projection;
  const period = 'period' in decision ? decision.period : null;
  if (period !== null && views.book.has(period)) return RIPPLE_WORDS.closed;
  const targets = new Map<string, number>();
  for (const { code, target, year: of } of inputs.targets) {
    if (of === year) targets.set(code, addUp([targets.get(code) ?? 0, target]));
  }
  return rippleText(rippleOf(projection, decision), targets, 'organisation' in decision ? decision.organisation : '');
}
