// Which rows get their "Ảnh hưởng" in a run: whatever is not known to be right, forty at most, each in its turn.

import { describe, expect, it } from 'vitest';
import type { Projection } from '../../src/app/project';
import { type PreviewedRow, planPreviews } from '../../src/app/proposing/previews';
import type { Decision } from '../../src/domain/decisions/decision';
import { RIPPLE_WORDS } from '../../src/text/ripple';
import { createMemoryOffice } from './memory-ports';
import { createSmallOffice } from './small-office';

const MORNING = '2026-04-22 07:10:00';

// A row about a figure of a report that is not there: it moves nothing.
function row(place: number, impact = '', value = 1): PreviewedRow {
  const proposed: Decision = {
    row: place + 2,
    who: '',
    why: '',
    kind: 'read',
    organisation: 'A',
    period: '2026-03',
    item: 24,
    typed: 'không',
    value,
  };
  return { key: `read|${place}`, proposed, impact };
}

// Nothing of it may be asked.
const UNTOUCHED = new Proxy({} as Projection, {
  get: (_, name) => {
    throw new Error(`a preview was computed: it asked for ${String(name)}`);
  },
});

function year(): Projection {
  const own = createSmallOffice();
  own.submit('A3', '2026-03-20 08:00:00', 'A', 3);
  return own.run('2026-03-20 09:00:00').projection();
}

describe('one run after the other', () => {
  const projection = year();
  const run = (
    memory: ReturnType<typeof createMemoryOffice>['ports']['memory'],
    rows: readonly PreviewedRow[],
    basis: string,
  ) => {
    const { texts, remember } = planPreviews(memory, projection, basis, rows);
    remember();
    return texts.map((impact, place) => ({ ...(rows[place] ?? row(place)), impact }));
  };
  const later = (rows: readonly PreviewedRow[]) =>
    rows.flatMap(({ impact }, place) => (impact === RIPPLE_WORDS.later ? [place] : []));

  it('of fifty rows forty get their text, and the next run goes on', () => {
    const { memory } = createMemoryOffice().ports;
    const first = run(
      memory,
      Array.from({ length: 50 }, (_, place) => row(place)),
      'a',
    );
    expect(later(first)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
    const second = run(memory, first, 'a');
    expect(later(second)).toEqual([]);
    expect(planPreviews(memory, UNTOUCHED, 'a', second).texts).toEqual(second.map(({ impact }) => impact));
  });

  it('where the figures move at every run, no row waits for ever', () => {
    const { memory } = createMemoryOffice().ports;
    const first = run(
      memory,
      Array.from({ length: 50 }, (_, place) => row(place)),
      'a',
    );
    const second = run(memory, first, 'b');
    expect(later(second).some((place) => later(first).includes(place))).toBe(false);
  });

  it.each<[string, (right: PreviewedRow) => PreviewedRow, string, boolean]>([
    ['nothing has changed', (right) => right, 'a', true],
    ['the row was moved', (right) => ({ ...right, proposed: row(7).proposed }), 'a', true],
    ['the figures have moved', (right) => right, 'b', false],
    ['the text was typed over', (right) => ({ ...right, impact: 'Đã xem' }), 'a', false],
    ['the text was cleared', (right) => ({ ...right, impact: '' }), 'a', false],
    ['the office proposes another number', (right) => ({ ...right, proposed: row(0, '', 2).proposed }), 'a', false],
  ])('%s: the text is known to be right? %#', (_, change, basis, isKept) => {
    const { memory } = createMemoryOffice().ports;
    const [right = row(0)] = run(memory, [row(0)], 'a');
    const next = () => planPreviews(memory, UNTOUCHED, basis, [change(right)]).texts;
    if (isKept) expect(next()).toEqual(['Không đổi số liệu']);
    else expect(next).toThrow('a preview was computed');
  });
});

describe('in the sheet', () => {
  function office() {
    const own = createSmallOffice();
    own.submit('A3', '2026-03-20 08:00:00', 'A', 3, { 24: '3', 31: '0' });
    own.submit('X3', '2026-04-21 08:00:00', 'A', 3, { 24: '5', 31: '0' }, 'la@gmail.com');
    own.run('2026-04-21 09:00:00');
    return own;
  }
  const impact = (own: ReturnType<typeof office>) => own.table('decisions')[0]?.impact;

  it('what somebody typed over it is put right the next morning', () => {
    const own = office();
    const before = impact(own);
    own.type('decisions', 0, 'impact', 'Đã xem');
    own.run(MORNING, 'every-response');
    expect([before, impact(own)]).toEqual(
      Array(2).fill('Mục 24 tháng 3: 3 → 5; lũy kế trường Mục 24: 3 → 5; TG02: 3 → 5'),
    );
  });

  it('another organisation’s report moves the sums, and with them the text', () => {
    const own = office();
    own.submit('B3', '2026-04-21 10:00:00', 'B', 3, { 24: '10', 31: '0' });
    own.run('2026-04-21 11:00:00');
    expect(impact(own)).toBe('Mục 24 tháng 3: 3 → 5; lũy kế trường Mục 24: 13 → 15; TG02: 13 → 15');
  });
});
