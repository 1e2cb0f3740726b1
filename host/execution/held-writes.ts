// Holds back what an overlapping execution writes into cells, until its writes go out: nobody else sees them before.

import type { OperationName } from '../bridge/operations';
import { costOf } from './cost-table';
import { type Admitted, answer } from './dispatch';
import type { Execution } from './execution';

/** Writes that only change cells; inserted rows, new sheets and rules are seen at once (see host/UNPROVEN.md). */
const HELD: ReadonlySet<string> = new Set<OperationName>([
  'range.write',
  'range.writeFormulas',
  'range.writeFormulasR1C1',
  'range.spreadFormula',
  'range.writeRichTexts',
  'range.writeNotes',
  'range.restyle',
  'range.restyleText',
  'range.border',
  'range.clear',
]);

/** Lets the held writes happen, in the order in which they were made. */
export function releaseWrites(execution: Execution, held: Admitted[]): void {
  for (const { message } of held.splice(0)) answer(execution, message);
}

/**
 * What happens when a call has its effect: a write is put aside; when the ledger has sent the waiting writes, or something
 * else than cells is written, the held ones go first.
 * Example: after setValue another execution reads the old value; after flush it reads the new one.
 */
export function effectOf(execution: Execution, held: Admitted[], call: Admitted): () => unknown {
  const [service, member, , operation] = call.message;
  const isWrite = costOf(service, member) === 'buffered';
  if (isWrite && HELD.has(operation)) {
    return () => {
      held.push(call);
      return null;
    };
  }
  return () => {
    if (!execution.hasPendingWrites || isWrite) releaseWrites(execution, held);
    return answer(execution, call.message);
  };
}
