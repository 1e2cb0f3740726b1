// Chooses the month that goes to the superior, and fills their form beforehand where its address is known.

import type { Regime } from '../../domain/regime/regime';
import { formatPeriod } from '../../text/dates';
import { UPWARD_PAGE, type UpwardPage } from '../../text/pages/upward-page';
import { UPWARD } from '../../text/reports';
import { type Ports, UserError } from '../ports';
import { isSettledBy, readRemarks } from '../views/findings-view';
import { chooseUpward, superiorSetting } from './choose-reports';
import { chosenMonth } from './chosen';
import { prefillSuperior } from './prefill-superior';
import { upwardLines } from './upward-report';

/**
 * Writes "Báo cáo cấp trên" for a month, and says how much of it is ready; '' is the latest month whose deadline has passed.
 * Nothing is sent. Throws a UserError where the month is unclear.
 */
export function reportUpwards(ports: Ports, regime: Regime, typedMonth: string): UpwardPage {
  const projection = chooseUpward(ports, regime, typedMonth);
  const period = chosenMonth(projection);
  if (period === null) throw new UserError(UPWARD.noMonth);
  const remarks = readRemarks(ports.sheets.read('findings'));
  const lines = upwardLines(projection, period, isSettledBy(remarks));
  const sent = lines.filter(({ isEmpty }) => !isEmpty);
  const unready = sent.filter(({ isReady }) => !isReady).map(({ value }) => value.item.no);
  const address = projection.inputs.settings.chosen.upwardForm;
  const prefilled = address === '' ? null : prefillSuperior(ports, regime, address, lines);
  return {
    month: formatPeriod(period),
    ready: UPWARD.ready(sent.length - unready.length, sent.length),
    unready,
    link: prefilled?.address ?? null,
    linkText: linkText(regime, address, prefilled?.filled ?? null),
  };
}

function linkText(regime: Regime, address: string, filled: readonly number[] | null): string {
  if (address === '') return UPWARD_PAGE.noAddress(superiorSetting(regime));
  return filled === null ? UPWARD_PAGE.cannotOpen(superiorSetting(regime)) : UPWARD_PAGE.filled(filled);
}
