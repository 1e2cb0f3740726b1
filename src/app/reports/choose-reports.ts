// What a person chooses in the dialogs of reports: a span and an organisation, or a month; unclear words are refused.

import { type Period, periodOf } from '../../domain/calendar/period';
import type { Span } from '../../domain/calendar/span';
import type { Organisation } from '../../domain/regime/organisation';
import type { Regime } from '../../domain/regime/regime';
import { formatPeriod } from '../../text/dates';
import { CHOOSING, WHOLE_SCHOOL } from '../../text/reports';
import { settingsOf } from '../../text/settings';
import { spanName, unclearMonth, unclearSpan } from '../../text/spans';
import { type Inputs, readInputs, requireUsable } from '../inputs/read-inputs';
import { writeSettings } from '../inputs/write-settings';
import { readPeriod } from '../inputs/written';
import { readSpan } from '../inputs/written-span';
import { type Ports, UserError } from '../ports';
import type { Projection } from '../project';
import { refreshReports } from './refresh-reports';

/** What the dialogs show as chosen now. */
export function knownChoice({ sheets }: Ports, regime: Regime): { readonly span: string; readonly unit: string } {
  const { span, unit } = readInputs(sheets, regime).settings.chosen;
  return { span: span === null ? CHOOSING.latest : spanName(span), unit: unit === '' ? WHOLE_SCHOOL : unit };
}

/**
 * Chooses what "Tổng hợp" sums up, remembers it in "Cấu hình" and writes the sheets; blanks are the latest month whose deadline
 * has passed, and the school. Throws a UserError, and changes nothing, where span or organisation are unclear.
 * Example: 'quý 3/2026' and 'DT' give the sentence that names "Quý III/2026" and the organisation.
 */
export function chooseSpan(ports: Ports, regime: Regime, typedSpan: string, typedUnit: string): string {
  return ports.gate.alone(() => {
    const inputs = requireUsable(readInputs(ports.sheets, regime));
    const span = typedSpan.trim() === '' ? null : clearSpan(typedSpan);
    const unit = clearUnit(inputs, typedUnit);
    writeSettings(ports.sheets, regime, { span: span === null ? '' : spanName(span), spanUnit: unit?.id ?? '' });
    ports.sheets.commit();
    refreshReports(ports, regime);
    return CHOOSING.consolidated(span === null ? CHOOSING.latest : spanName(span), unit?.name ?? WHOLE_SCHOOL);
  });
}

/** Chooses the month of "Báo cáo cấp trên" in the same way; returns what the sheets now show. */
export function chooseUpward(ports: Ports, regime: Regime, typedMonth: string): Projection {
  return ports.gate.alone(() => {
    const inputs = requireUsable(readInputs(ports.sheets, regime));
    const month = typedMonth.trim() === '' ? null : clearMonth(ports, inputs, typedMonth);
    writeSettings(ports.sheets, regime, { upwardPeriod: month === null ? '' : formatPeriod(month) });
    ports.sheets.commit();
    return refreshReports(ports, regime);
  });
}

/** The month that a text names; throws a UserError where it is unclear, or outside what is reported. */
export function clearMonth({ clock }: Pick<Ports, 'clock'>, { settings }: Inputs, typed: string): Period {
  const period = readPeriod(typed.normalize('NFC').trim());
  if (period === null) throw new UserError(unclearMonth(typed));
  if (period < settings.start)
    throw new UserError(CHOOSING.beforeStart(formatPeriod(period), formatPeriod(settings.start)));
  if (period > periodOf(clock.now().slice(0, 10))) throw new UserError(CHOOSING.aheadOf(formatPeriod(period)));
  return period;
}

/** The organisation that a key or name means; null for a blank, which is the school. Throws a UserError for any other. */
export function clearUnit({ findOrganisation }: Pick<Inputs, 'findOrganisation'>, typed: string): Organisation | null {
  if (typed.trim() === '') return null;
  const found = findOrganisation(typed.trim());
  if (found === null) throw new UserError(CHOOSING.unknownUnit(typed));
  return found;
}

/** The name of the setting that holds the superior's form. */
export function superiorSetting(regime: Regime): string {
  return settingsOf(regime).upwardForm.key;
}

function clearSpan(typed: string): Span {
  const span = readSpan(typed);
  if (span === null) throw new UserError(unclearSpan(typed));
  return span;
}
