// Brings the generated sheets up to date after a choice of what they show, without looking at the form.

import { dayOf } from '../../domain/calendar/moment';
import type { Regime } from '../../domain/regime/regime';
import { readInputs, requireUsable } from '../inputs/read-inputs';
import { readLog } from '../intake/log';
import { passedDeadlines } from '../passed-deadlines';
import type { Ports } from '../ports';
import { type Projection, project } from '../project';
import { refreshSheets } from '../writing/refresh';
import { readStamp, stampOf, writeStamp } from '../writing/stamp';

/** Writes what differs. To be called within the gate; returns what the sheets now show. */
export function refreshReports(ports: Ports, regime: Regime): Projection {
  const { sheets, clock, memory } = ports;
  const today = dayOf(clock.now());
  const inputs = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, today)));
  const stored = sheets.read('log').rows;
  const projection = project(regime, inputs, readLog(stored, inputs.questions), today);
  const before = readStamp(memory);
  const stamp = stampOf(ports, regime, inputs, today, stored.length);
  const isKnown = before !== null && before.figures === stamp.figures && before.logRows === stamp.logRows;
  refreshSheets(ports, projection, isKnown ? 'no-figures' : 'all', stamp);
  writeStamp(memory, stamp);
  return projection;
}
