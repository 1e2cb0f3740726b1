// A Google account as the platform meters it: how many letters it may send, what it has authorised.

import { fail } from './problem';

export type AccountKind = 'consumer' | 'workspace';

export interface AccountState {
  readonly email: string;
  readonly kind: AccountKind;
  /** When the running 24 hours of each quota began, and how much of it is used. */
  readonly used: Map<QuotaName, { since: number; amount: number }>;
  /** Scopes the person has agreed to. */
  scopes: ReadonlySet<string>;
}

export type QuotaName = 'recipients' | 'triggerMs' | 'properties';

/** Amounts a day; see the platform's page on quotas. */
export type Quotas = Readonly<Record<AccountKind, Readonly<Record<QuotaName, number>>>>;

export const QUOTAS: Quotas = {
  consumer: { recipients: 100, triggerMs: 90 * 60_000, properties: 50_000 },
  workspace: { recipients: 1_500, triggerMs: 6 * 3_600_000, properties: 500_000 },
};

const DAY = 86_400_000;

/** What is left of a quota now; the window opens with the first use and lasts 24 hours. */
export function remaining(account: AccountState, quotas: Quotas, name: QuotaName, now: number): number {
  const limit = quotas[account.kind][name];
  const used = account.used.get(name);
  return used === undefined || now >= used.since + DAY ? limit : limit - used.amount;
}

/**
 * Uses some of a quota; more than is left fails with `message` and uses nothing.
 * Example: the 101st recipient of a consumer account fails.
 */
export function spend(
  account: AccountState,
  quotas: Quotas,
  name: QuotaName,
  amount: number,
  now: number,
  message: string,
): void {
  if (remaining(account, quotas, name, now) < amount) fail(message);
  const used = account.used.get(name);
  if (used === undefined || now >= used.since + DAY) account.used.set(name, { since: now, amount });
  else used.amount += amount;
}
