// Replaces the context's Date by one that reads the host's clock.

import { ask } from './bridge';

/** A Date whose "now" is the execution's; every other use is the language's own. */
export function createVirtualDate(RealDate: DateConstructor): DateConstructor {
  const now = (): number => ask('clock.now', {});
  const virtual = new Proxy(RealDate, {
    construct: (target, args, newTarget): Date =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (): string => new RealDate(now()).toString(),
    get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: virtual, writable: true, configurable: true });
  return virtual;
}
