// Computes the year for whoever only looks: nothing is written.

import { dayOf } from '../../domain/calendar/moment';
import type { Regime } from '../../domain/regime/regime';
import { readInputs, requireUsable } from '../inputs/read-inputs';
import { readLog } from '../intake/log';
import { passedDeadlines } from '../passed-deadlines';
import type { Ports } from '../ports';
import { type Projection, project } from '../project';

/** The projection of now, from the log and the inputs. Throws a UserError where the inputs cannot be used. */
export function readProjection({ sheets, clock, memory }: Ports, regime: Regime): Projection {
  const today = dayOf(clock.now());
  const inputs = requireUsable(readInputs(sheets, regime, passedDeadlines(memory, today)));
  return project(regime, inputs, readLog(sheets.read('log').rows, inputs.questions), today);
}
