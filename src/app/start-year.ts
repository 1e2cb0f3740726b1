// Looks at the turn of a year: what the old year still lacks, and what the new one needs from the office.

import { monthOf, type Period, periodFrom, periodOf, periodsOfYear, yearOf } from '../domain/calendar/period';
import { isActive, type Organisation } from '../domain/regime/organisation';
import type { Regime } from '../domain/regime/regime';
import type { NewYear } from '../text/new-year';
import { deadlineIn } from './deadlines';
import { collect } from './intake/collect';
import { openingLevels } from './opening-levels';
import type { Ports } from './ports';
import type { Projection } from './project';
import { isSettledBy, readRemarks } from './views/findings-view';
import { newYearRows } from './views/new-year-view';
import { replaceRows } from './writing/replace-rows';

/**
 * Takes in what is new first, so that "Quyết định" holds a row for every January level that is not December's or cannot be held
 * against it; then reports, and writes where each level stands to the scratch sheet "Chuyển năm".
 * From December on the new year is the next one, before that this one. Nothing is typed for the office: targets and levels
 * are its own. Example: on 2027-01-30 the old year is 2026.
 */
export function startYear(ports: Ports, regime: Regime): NewYear {
  const collected = collect(ports, regime, 'every-response');
  const projection = collected.projection();
  const remarks = readRemarks(ports.sheets.read('findings'));
  const { today, inputs } = projection;
  const newYear = monthOf(periodOf(today)) === 12 ? projection.year + 1 : projection.year;
  const old = periodsOfYear(newYear - 1).filter((period) => period >= inputs.settings.start);
  const isOld = (period: Period | null) => period !== null && yearOf(period) === newYear - 1;
  const isSettled = isSettledBy(remarks);
  const unsettled = projection.findings.filter(
    (finding) => isOld(finding.period) && finding.severity !== 'note' && !isSettled(finding),
  );
  const holidays = [...inputs.calendar.values()].filter(({ day }) => yearOf(periodOf(day)) === newYear);
  const turn: NewYear = {
    newYear,
    hasOldYear: old.length > 0,
    incomplete: old.flatMap((period) => {
      const missing = missingIn(projection, period);
      return missing.length === 0 ? [] : [{ period, names: missing.map(({ name }) => name) }];
    }),
    unclosed: old.filter((period) => deadlineIn(regime, inputs, period).closes === null),
    unsettled: unsettled.length,
    waiting: projection.waiting.filter(({ identity }) => isOld(identity.period)).length,
    openings: openingLevels(projection, newYear),
    targets: inputs.targets.filter(({ year }) => year === newYear).length,
    organisations: inputs.organisations.filter((each) => isActive(each, periodFrom(newYear, 1))).length,
    calendar:
      holidays.length === 0 ? 'missing' : holidays.some(({ provisional }) => provisional) ? 'provisional' : 'set',
  };
  if (turn.openings.length > 0) showLevels(ports, projection, turn);
  return turn;
}

// The dialog counts the levels; each of them is to be seen somewhere.
function showLevels({ gate, layout, sheets }: Ports, projection: Projection, turn: NewYear): void {
  gate.alone(() => {
    layout.applyScratch('newYear');
    replaceRows(sheets, 'newYear', newYearRows(projection, turn));
    sheets.commit();
  });
}

function missingIn({ inputs, figures }: Projection, period: Period): readonly Organisation[] {
  return inputs.organisations.filter((each) => isActive(each, period) && figures.reports(each.id, period) === null);
}
