// Holds every stock item's January level against the level at which December closed.

import { type Period, periodFrom } from '../domain/calendar/period';
import { owes } from '../domain/regime/organisation';
import { enteredLevels } from '../domain/totals/level';
import { levelsIn, reportedFigure } from '../domain/totals/school';
import type { OpeningLevel } from '../text/new-year';
import { explanationOf } from './apply-decisions';
import type { Projection } from './project';

/**
 * Each level that somebody answers for in January of a year, in the office's order of organisations. In the regime's first year there
 * is no December to compare with: none. Rule: 52-CV/ĐU 2.2 (R12).
 * Example: 12 at the end of December, 14 in January, and no word about it: 'differs'.
 */
export function openingLevels(
  { inputs, figures }: Pick<Projection, 'inputs' | 'figures'>,
  year: number,
): readonly OpeningLevel[] {
  const [december, january] = [periodFrom(year - 1, 12), periodFrom(year, 1)];
  const { organisations, openings, decisions, items, settings } = inputs;
  if (december < settings.start) return [];
  const stock = items.filter(({ kind }) => kind === 'stock');
  const entered = enteredLevels(openings);
  const closingOf = levelsIn(figures, december);
  return organisations.flatMap((organisation) =>
    stock
      .filter(({ no }) => owes(organisation, no, january))
      .map((item): OpeningLevel => {
        const { id } = organisation;
        const closing = closingOf(id, item);
        const reported = reportedFigure(figures, id, item.no, january);
        const typed = typedIn(figures, id, january, item.no);
        const explanation = explanationOf(decisions, id, january, item.no, typed, closing);
        const own = { organisation: id, item: item.no, closing, january: reported, typed };
        if (reported === null) return { ...own, standing: 'awaited', explanation: null };
        if (entered(id, item.no).has(january)) return { ...own, standing: 'entered', explanation: null };
        if (reported === closing) return { ...own, standing: 'equal', explanation: null };
        if (explanation !== null) return { ...own, standing: 'explained', explanation };
        return { ...own, standing: closing === null ? 'unknown' : 'differs', explanation: null };
      }),
  );
}

function typedIn({ reports }: Projection['figures'], organisation: string, period: Period, item: number): string {
  return reports(organisation, period)?.answers.get(item)?.typed ?? '';
}
