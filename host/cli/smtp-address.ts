// Decides which mail servers --smtp may name: those of this machine and no other.

import { isIPv4 } from 'node:net';

/** A mail server on this machine. */
export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
}

const HIGHEST_PORT = 65_535;

function isLoopback(host: string): boolean {
  return host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/**
 * A loopback address and port; undefined for anything else. Names are refused, `localhost` too: what a name leads to
 * is decided elsewhere, and rehearsed letters must never reach a person.
 *
 * @example parseSmtpAddress('127.0.0.1:2525') // { host: '127.0.0.1', port: 2525 }
 */
export function parseSmtpAddress(text: string): SmtpAddress | undefined {
  const [, six, four, digits] = /^(?:\[([0-9a-f:]+)\]|([0-9.]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = six ?? four ?? '';
  const port = Number(digits);
  return isLoopback(host) && port >= 1 && port <= HIGHEST_PORT ? { host, port } : undefined;
}
