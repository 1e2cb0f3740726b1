// A bell that rang in vain while a run was at work, with a memory that keeps what it read until it is refreshed.

import { expect, it } from 'vitest';
import { collect, missBell } from '../../src/app/intake/collect';
import type { Memory } from '../../src/app/ports';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { createSmallOffice } from './small-office';

/** As the script's properties are read: all at once, then kept. */
function keeping(memory: Memory): Memory {
  const kept = new Map<string, string | null>();
  return {
    get: (key) => {
      const value = kept.has(key) ? (kept.get(key) ?? null) : memory.get(key);
      kept.set(key, value);
      return value;
    },
    set: (key, value) => {
      kept.set(key, value);
      memory.set(key, value);
    },
    refresh: () => kept.clear(),
  };
}

it('is answered by the run that was at work', () => {
  const office = createSmallOffice();
  const { ports } = office;
  const memory = keeping(ports.memory);
  memory.get('missedBell');
  const before = office.rings();
  const collectWhileAnotherRings = () =>
    collect({ ...ports, memory }, HUMG_MONTHLY, 'recent', ports.clock.now(), (inputs) => {
      missBell(ports);
      return inputs;
    });
  collectWhileAnotherRings();
  expect(office.rings() - before).toBe(1);
  expect(ports.memory.get('missedBell')).toBe('');
});
