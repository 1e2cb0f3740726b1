// The shape of the host's side of the bridge: one function an operation.

import type { Operations } from '../bridge/operations';
import type { Execution } from '../execution/execution';

/** Functions that answer a family of operations. */
export type Handlers<O> = {
  readonly [K in keyof O]: O[K] extends { args: infer A; result: infer R }
    ? (execution: Execution, args: A) => R
    : never;
};

export type AllHandlers = Handlers<Operations>;
