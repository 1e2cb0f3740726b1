// Says which rows of the input sheets cannot be used.

import type { Regime } from '../domain/regime/regime';
import { readInputs } from './inputs/read-inputs';
import type { InputProblem } from './inputs/table';
import type { Ports } from './ports';

/** Every problem of the input sheets, sheet by sheet. */
export function checkInputs({ sheets }: Ports, regime: Regime): readonly InputProblem[] {
  return readInputs(sheets, regime).problems;
}
