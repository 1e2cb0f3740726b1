// Prints a month's report: one organisation's for its signed copy, the school's, or all of them.

import { isActive } from '../../domain/regime/organisation';
import type { Regime } from '../../domain/regime/regime';
import { formatPeriod } from '../../text/dates';
import { reportPage } from '../../text/pages/report-page';
import { PRINTING } from '../../text/printing';
import { CHOOSING, UPWARD } from '../../text/reports';
import { type Ports, UserError } from '../ports';
import { clearMonth, clearUnit } from './choose-reports';
import { latestPassed } from './chosen';
import { printedReport } from './printed-report';
import { readProjection } from './read-projection';

/** A page to be shown. */
export interface Page {
  readonly title: string;
  readonly html: string;
}

/** A page by the name of its file, without ending. */
export interface NamedPage {
  readonly name: string;
  readonly html: string;
}

/**
 * The report that was asked for; a blank unit is the school, a blank month the latest whose deadline has passed. Writes nothing.
 * Throws a UserError where either is unclear, and where the organisation has not reported.
 */
export function printReport(ports: Ports, regime: Regime, typedUnit: string, typedMonth: string): Page {
  const projection = readProjection(ports, regime);
  const unit = clearUnit(projection.inputs, typedUnit);
  const period = typedMonth.trim() === '' ? latestPassed(projection) : clearMonth(ports, projection.inputs, typedMonth);
  if (period === null) throw new UserError(UPWARD.noMonth);
  const report = printedReport(projection, unit, period, ports.clock.now());
  if (report === null) throw new UserError(CHOOSING.noReport(unit?.name ?? '', formatPeriod(period)));
  return { title: PRINTING.title(report.subject), html: reportPage(report) };
}

/** The pages of the latest month whose deadline has passed: the school's, then each organisation's that has reported. */
export function exportReports(ports: Ports, regime: Regime): readonly NamedPage[] {
  const projection = readProjection(ports, regime);
  const period = latestPassed(projection);
  if (period === null) return [];
  const units = [null, ...projection.inputs.organisations.filter((each) => isActive(each, period))];
  return units.flatMap((unit) => {
    const report = printedReport(projection, unit, period, ports.clock.now());
    return report === null ? [] : [{ name: `${period}-${unit?.id ?? PRINTING.schoolFile}`, html: reportPage(report) }];
  });
}
