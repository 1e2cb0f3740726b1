// A closing cut off at any call: run again it reaches the same sheets, and nothing is frozen twice or by halves.

import { describe, expect, it } from 'vitest';
import { SHEET_IDS } from '../../src/text/sheets';
import { addRow, adjustment, close, twoMonths } from './closed-office';
import { Crash, type Pending } from './memory-ports';
import type { SmallOffice } from './small-office';

const CLOSED_AT = '2026-05-02 09:00:00';

// With an adjustment that waits for the month to be closed.
function office(): SmallOffice {
  const own = twoMonths();
  addRow(own, 'adjustments', adjustment('3', '5'));
  own.run('2026-05-02 08:00:00');
  return own;
}

function everySheet(own: SmallOffice): string {
  return JSON.stringify(SHEET_IDS.map((sheet) => [sheet, own.rows(sheet)]));
}

describe('a closing cut off at any call', () => {
  const undisturbed = office();
  undisturbed.crashAt(null);
  close(undisturbed, CLOSED_AT, '2026-03');
  const calls = undisturbed.calls();
  undisturbed.run('2026-05-02 10:00:00');
  const wanted = everySheet(undisturbed);

  it('undisturbed freezes three organisations and puts the adjustment into force', () => {
    expect(calls).toBeGreaterThan(20);
    expect(undisturbed.rows('closings')).toHaveLength(3);
    expect(undisturbed.table('adjustments')[0]?.effect).toBe('Có hiệu lực');
  });

  it.each(
    (['lost', 'applied'] as const).flatMap((pending) =>
      Array.from({ length: calls }, (_, index): readonly [number, Pending] => [index + 1, pending]),
    ),
  )('call %i, uncommitted writes %s: running it again reaches the same sheets', (call, pending) => {
    const own = office();
    own.crashAt(call, pending);
    expect(() => close(own, CLOSED_AT, '2026-03')).toThrow(Crash);
    own.crashAt(null);
    close(own, CLOSED_AT, '2026-03');
    own.run('2026-05-02 10:00:00');
    expect(everySheet(own)).toBe(wanted);
  });

  it.each([1, 2])('only %i of three rows arrived: nothing is closed, and the command completes it', (count) => {
    const own = office();
    own.ports.sheets.write('closings', 0, undisturbed.rows('closings').slice(0, count));
    own.ports.sheets.commit();
    own.run('2026-05-02 08:30:00');
    expect(own.table('adjustments')[0]?.effect).toBe('Kỳ chưa chốt');
    close(own, CLOSED_AT, '2026-03');
    own.run('2026-05-02 10:00:00');
    expect(JSON.stringify([own.rows('closings'), own.rows('cumulative')])).toBe(
      JSON.stringify([undisturbed.rows('closings'), undisturbed.rows('cumulative')]),
    );
  });
});
