// Speaks to the host: every service call goes through one of three functions here.

import { type Arguments, type OperationName, PROBLEM, type Result, type Send, TEXT } from '../bridge/operations';
import { Exception } from './exception';

let channel: Send | null = null;

/** Connects the services of this context to the host, once. */
export function connect(send: Send): void {
  channel = send;
}

function transmit(service: string, member: string, cells: number, operation: string, args: unknown): unknown {
  if (channel === null) throw new Exception('The services are not connected to a host.');
  const reply = channel(service, member, cells, operation, args);
  if (typeof reply !== 'string') return reply;
  switch (reply[0]) {
    case TEXT:
      return reply.slice(1);
    case PROBLEM:
      throw new Exception(reply.slice(1));
    default:
      return JSON.parse(reply);
  }
}

/**
 * A recorded service call that the host answers.
 * Example: call('MailApp', 'MailApp.getRemainingDailyQuota', 'mail.remaining', {}) is 100.
 */
export function call<K extends OperationName>(
  service: string,
  member: string,
  operation: K,
  args: Arguments<K>,
  cells = 0,
): Result<K> {
  return transmit(service, member, cells, operation, args) as Result<K>;
}

/** A recorded call that needs no answer, because it only builds a handle. */
export function touch(service: string, member: string): void {
  transmit(service, member, 0, '', null);
}

/** A question of the services' own: not a service call, not recorded. */
export function ask<K extends OperationName>(operation: K, args: Arguments<K>): Result<K> {
  return transmit('', '', 0, operation, args) as Result<K>;
}
