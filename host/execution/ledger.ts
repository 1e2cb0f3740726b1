// Writes every service call into the execution's ledger and lets its time pass.

import type { Call } from '../types';
import { type Cost, costOf, millisecondsOf } from './cost-table';
import { type Execution, pass } from './execution';

const known = new Map<string, Call[]>();

/** Equal calls are one object: a year of executions makes half a million. */
function callRecord(service: string, member: string, cells: number, cost: Cost): Call {
  const alike = known.get(member) ?? [];
  for (const call of alike) if (call.cells === cells && call.cost === cost && call.service === service) return call;
  const call = Object.freeze({ service, member, cells, cost });
  known.set(member, [...alike, call]);
  return call;
}

function enter(execution: Execution, service: string, member: string, cells: number, cost: Cost): void {
  execution.calls.push(callRecord(service, member, cells, cost));
  pass(execution, millisecondsOf(execution.costs, service, cost) * execution.pace());
}

/** Sends waiting writes, which costs one round trip more; `member` says who asked. */
export function sendWrites(execution: Execution, member: 'flush' | 'implicit flush'): void {
  if (!execution.hasPendingWrites) return;
  execution.hasPendingWrites = false;
  enter(execution, 'SpreadsheetApp', member, 0, 'trip');
}

/**
 * Records one call with what it costs now.
 * Example: the first getSheetByName of an execution is a trip, the second is local.
 */
export function record(execution: Execution, service: string, member: string, cells: number): void {
  if (service === 'SpreadsheetApp' && member === 'flush') {
    if (execution.hasPendingWrites) sendWrites(execution, 'flush');
    else enter(execution, service, member, 0, 'local');
    return;
  }
  const kind = costOf(service, member);
  const cost = kind === 'metadata' ? (execution.knowsSheets ? 'local' : 'trip') : kind;
  if (kind === 'metadata') execution.knowsSheets = true;
  if (service === 'SpreadsheetApp' && cost === 'trip') sendWrites(execution, 'implicit flush');
  if (cost === 'buffered') execution.hasPendingWrites = true;
  enter(execution, service, member, cells, cost);
}
