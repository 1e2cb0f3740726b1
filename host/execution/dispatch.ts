// Takes one message from a context, records it, runs the operation and answers it.

import { type OperationName, PROBLEM, type Reply, type Send, TEXT } from '../bridge/operations';
import { driveHandlers } from '../operations/drive-handlers';
import { formHandlers } from '../operations/form-handlers';
import type { AllHandlers } from '../operations/handlers';
import { rangeHandlers } from '../operations/range-handlers';
import { runtimeHandlers } from '../operations/runtime-handlers';
import { sheetHandlers } from '../operations/sheet-handlers';
import { storageHandlers } from '../operations/storage-handlers';
import { triggerHandlers } from '../operations/trigger-handlers';
import { ServiceProblem } from '../world/problem';
import { type Ambush, ambushesAt, spring } from './ambush';
import { type Execution, requireAlive } from './execution';
import { record } from './ledger';
import { requirePermission } from './permission';
import { receiving } from './received';

const HANDLERS: AllHandlers = {
  ...sheetHandlers,
  ...rangeHandlers,
  ...formHandlers,
  ...driveHandlers,
  ...triggerHandlers,
  ...storageHandlers,
  ...runtimeHandlers,
};

/** The time of a dead run can still be read: everything else fails. */
const HARMLESS: ReadonlySet<string> = new Set(['clock.now']);

const NONE: readonly Ambush[] = [];

/** One message of a context, as `Send` takes it; the arguments are of this realm already. */
export type Message = Parameters<Send>;

/** A call that was let in: its time has passed and stands in the ledger, its effect is still to come. */
export interface Admitted {
  readonly message: Message;
  readonly ambushes: readonly Ambush[];
}

/** The reply to a call that was refused. */
type Refusal = `${typeof PROBLEM}${string}`;

/** A handler seen without its types: the names were checked where the message was written. */
type Untyped = (execution: Execution, args: unknown) => unknown;

function isOperation(name: string): name is OperationName {
  return name in HANDLERS;
}

/** What an operation answers, with its effect on the world. */
export function answer(execution: Execution, [, , , operation, args]: Message): unknown {
  if (!isOperation(operation)) throw new Error(`The host has no operation ${operation}.`);
  return (HANDLERS[operation] as Untyped)(execution, args);
}

function refusal(operation: string, problem: unknown): Refusal {
  // A fault of the host itself must be seen as one, not be taken for the platform's.
  if (problem instanceof ServiceProblem) return `${PROBLEM}${problem.message}`;
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return `${PROBLEM}fault in the local host at ${operation}: ${text}`;
}

/** Operations that answer the same object again while nothing has changed: its text is made once. */
const REPEATED: ReadonlySet<string> = new Set<OperationName>(['range.values']);

const texts = new WeakMap<object, string>();

function textOf(operation: string, result: object): string {
  if (!REPEATED.has(operation)) return JSON.stringify(result);
  const text = texts.get(result) ?? JSON.stringify(result);
  texts.set(result, text);
  return text;
}

/** An answer as it crosses to the context. */
function replyOf(operation: string, result: unknown): Reply {
  switch (typeof result) {
    case 'string':
      return `${TEXT}${result}`;
    case 'number':
    case 'boolean':
    case 'undefined':
      return result;
    default:
      return typeof result !== 'object' || result === null ? null : textOf(operation, result);
  }
}

/**
 * Lets a call in and its time pass, without its effect; a text is the answer already, because the call was refused.
 * Example: admit(execution, ['', '', 0, 'clock.now', {}]) is admitted at no cost.
 */
export function admit(execution: Execution, message: Message): Admitted | Refusal {
  const [service, member, cells, operation] = message;
  try {
    if (!HARMLESS.has(operation)) requireAlive(execution);
    const ambushes = service === '' ? NONE : ambushesAt(execution, service, member);
    spring(execution, ambushes, 'before');
    if (service !== '') {
      requirePermission(execution, service, member);
      record(execution, service, member, cells);
    }
    return { message, ambushes };
  } catch (problem) {
    return refusal(operation, problem);
  }
}

/** Lets an admitted call have its effect and gives its answer; `work` replaces what the operation would answer. */
export function carryOut(execution: Execution, { message, ambushes }: Admitted, work?: () => unknown): Reply {
  const [, , , operation] = message;
  try {
    const reply =
      operation === '' ? null : replyOf(operation, work === undefined ? answer(execution, message) : work());
    spring(execution, ambushes, 'after');
    return reply;
  } catch (problem) {
    return refusal(operation, problem);
  }
}

/**
 * The bridge of one execution.
 * Example: createSend(execution)('', '', 0, 'clock.now', {}) is 1772323200000.
 */
export function createSend(execution: Execution): Send {
  return receiving((...message) => {
    const admitted = admit(execution, message);
    return typeof admitted === 'string' ? admitted : carryOut(execution, admitted);
  });
}
