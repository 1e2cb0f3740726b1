// Where and how the executions of one host run.

import type { CostModel } from '../types';
import type { World } from '../world/world';

export interface Stage {
  readonly world: World;
  /** The folder of the script's files; a push puts another in its place. */
  bundle: string;
  readonly costs: CostModel;
  /** Real milliseconds after which a script that calls nothing and comes to no end is cut off. */
  readonly loopLimitMs: number;
}
