// Whatever happens in whatever order, what was written step by step is what a rebuild from the log gives.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rebuild } from '../../src/app/intake/collect';
import type { Look } from '../../src/app/intake/look-at-form';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { SHEETS } from '../../src/text/sheets';
import { Crash, type Pending } from './memory-ports';
import { createSmallOffice, type SmallOffice } from './small-office';

type Event =
  | {
      readonly kind: 'submit';
      readonly id: number;
      readonly unit: string;
      readonly month: number;
      readonly figure: string;
      readonly sender: string;
    }
  | { readonly kind: 'delete'; readonly id: number }
  | { readonly kind: 'run'; readonly look: Look; readonly crash: number | null; readonly pending: Pending }
  | { readonly kind: 'type over'; readonly row: number; readonly item: number; readonly value: string }
  | {
      readonly kind: 'type over small';
      readonly sheet: 'cumulative' | 'tracking' | 'findings' | 'overview';
      readonly row: number;
      readonly place: number;
    }
  | { readonly kind: 'trigger twice' }
  | { readonly kind: 'decide'; readonly verdict: string }
  | { readonly kind: 'day off'; readonly day: string }
  | { readonly kind: 'replacements wait'; readonly from: string }
  | { readonly kind: 'items of C'; readonly items: string }
  | { readonly kind: 'sort figures' }
  | { readonly kind: 'remark'; readonly state: string };

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('submit' as const),
      id: fc.integer({ min: 1, max: 6 }),
      unit: fc.constantFrom('A', 'B', 'C', 'Chi bộ lạ'),
      month: fc.integer({ min: 2, max: 6 }),
      figure: fc.constantFrom('0', '3', '1.500', '-2', 'không phát sinh', 'khoảng 5', '', '=1+1'),
      sender: fc.constantFrom('', 'a.nop@humg.test', 'b.nop@humg.test', 'la@gmail.com'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), id: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('run' as const),
      look: fc.constantFrom<Look>('recent', 'recent', 'every-response', 'every-answer'),
      crash: fc.option(fc.integer({ min: 1, max: 45 })),
      pending: fc.constantFrom<Pending>('lost', 'applied'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('type over' as const),
      row: fc.integer({ min: 0, max: 3 }),
      item: fc.constantFrom(24, 31, 42),
      value: fc.constantFrom('99', 'abc', ''),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('type over small' as const),
      sheet: fc.constantFrom('cumulative', 'tracking', 'findings', 'overview'),
      row: fc.integer({ min: 0, max: 8 }),
      place: fc.integer({ min: 0, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'trigger twice' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      verdict: fc.constantFrom('Chấp nhận', 'Không chấp nhận'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('day off' as const), day: fc.constantFrom('27/03/2026', '28/04/2026') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('items of C' as const), items: fc.constantFrom('24', '24,31,42', '31') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replacements wait' as const),
      from: fc.constantFrom('', '01/03/2026', '20/03/2026'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'sort figures' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remark' as const), state: fc.constantFrom('Bỏ qua', 'Đang hỏi') }),
  },
);

// The clock goes on by an hour with every event, so that days and months pass. Returns the last moment; what people typed over
// small sheets is added to `typed`. A trigger that is lost is a submission after which nothing runs.
function play(office: SmallOffice, events: readonly Event[], typed: string[] = []): string {
  let hour = 0;
  const moment = () => {
    const day = 1 + Math.floor(hour / 2);
    const month = 3 + Math.floor((day - 1) / 28);
    return `2026-0${month}-${String(((day - 1) % 28) + 1).padStart(2, '0')} ${hour % 2 === 0 ? '08' : '17'}:00:00`;
  };
  for (const happens of events) {
    hour += 5;
    act(office, happens, moment(), typed);
  }
  hour += 5;
  return moment();
}

function act(office: SmallOffice, happens: Event, at: string, typed: string[]): void {
  const { sheets } = office.ports;
  switch (happens.kind) {
    case 'submit':
      office.submit(
        `r${happens.id}`,
        at,
        happens.unit,
        happens.month,
        { 24: happens.figure, 31: '0', 42: '1' },
        happens.sender,
      );
      return;
    case 'delete':
      office.remove(`r${happens.id}`);
      return;
    case 'run':
      office.crashAt(happens.crash, happens.pending);
      try {
        office.run(at, happens.look);
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
      office.crashAt(null);
      return;
    case 'type over': {
      const row = [...(office.rows('figures')[happens.row] ?? [])];
      if (row.length === 0) return;
      row[8 + happens.item - 1] = happens.value;
      sheets.write('figures', happens.row, [row]);
      break;
    }
    case 'type over small': {
      const rows = office.rows(happens.sheet);
      if (rows.length === 0) return;
      const column = SHEETS[happens.sheet].columns[happens.place % SHEETS[happens.sheet].columns.length];
      if (column === undefined) return;
      const row = happens.row % rows.length;
      // What a person types over what a person typed is nobody's word any longer.
      const before = typed.indexOf(String(rows[row]?.[happens.place % SHEETS[happens.sheet].columns.length] ?? ''));
      if (before >= 0) typed[before] = '';
      typed.push(`gõ ${typed.length + 1}`);
      office.type(happens.sheet, row, column.key, `gõ ${typed.length}`);
      return;
    }
    case 'trigger twice':
      office.run(at);
      office.run(at);
      return;
    case 'decide': {
      const open = office.table('decisions').findIndex(({ verdict, key }) => verdict === '' && key !== '');
      if (open < 0) return;
      for (const [column, value] of Object.entries({ verdict: happens.verdict, who: 'Văn phòng', why: 'đã hỏi' })) {
        office.type('decisions', open, column, value);
      }
      return;
    }
    case 'day off':
      sheets.write('calendar', office.rows('calendar').length, [[happens.day, 'Nghỉ', 'Nghỉ đột xuất', '']]);
      break;
    case 'replacements wait': {
      const row = office.table('settings').findIndex(({ key }) => key === 'Bản thay thế phải chờ từ ngày');
      office.type('settings', row, 'value', happens.from);
      return;
    }
    case 'items of C':
      office.type('units', 2, 'items', happens.items);
      return;
    case 'sort figures':
      sheets.write('figures', 0, [...office.rows('figures')].reverse());
      break;
    case 'remark':
      if (office.rows('findings').length > 0) office.type('findings', 0, 'state', happens.state);
      return;
  }
  sheets.commit();
}

const events = fc.array(event, { minLength: 3, maxLength: 25 });

it('what was written step by step is what a rebuild gives', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const office = createSmallOffice();
      const at = play(office, happened);
      // One morning puts right what people typed over, and one more response is taken in step by step.
      office.run(at, 'every-response');
      office.submit('last', at, 'A', 3, { 24: '2', 31: '1' });
      office.run(at);
      expect(rebuild(office.ports, HUMG_MONTHLY).differences).toEqual([]);
      const once = JSON.stringify(
        ['cumulative', 'tracking', 'figures', 'findings', 'decisions', 'log'].map((sheet) =>
          office.rows(sheet as 'log'),
        ),
      );
      rebuild(office.ports, HUMG_MONTHLY);
      expect(
        JSON.stringify(
          ['cumulative', 'tracking', 'figures', 'findings', 'decisions', 'log'].map((sheet) =>
            office.rows(sheet as 'log'),
          ),
        ),
      ).toBe(once);
    }),
    { seed: 11, numRuns: 60 },
  );
});

it('what people typed over small sheets is kept as a decision, and stands in none once a morning has passed', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const office = createSmallOffice();
      const typed: string[] = [];
      const at = play(office, happened, typed);
      office.run(at, 'every-response');
      const kept = new Set(office.table('decisions').map(({ value = '' }) => value));
      // A finding that is closed has no source any more: its row stays as it stands.
      const closed = new Set(
        office.table('findings').flatMap((row) => (row.severity === 'Đã hết' ? Object.values(row) : [])),
      );
      expect(typed.filter((text) => text !== '' && !kept.has(text) && !closed.has(text))).toEqual([]);
      const shown = (['cumulative', 'tracking', 'overview'] as const).flatMap((sheet) =>
        office.table(sheet).flatMap(({ explanation: _check, ...row }) => Object.values(row)),
      );
      expect(typed.filter((text) => text !== '' && shown.includes(text))).toEqual([]);
    }),
    { seed: 13, numRuns: 40 },
  );
});

it('every answer that a completed run could see is in the log for ever', () => {
  fc.assert(
    fc.property(events, (happened) => {
      const office = createSmallOffice();
      const at = play(office, happened);
      office.run(at, 'every-response');
      const logged = new Set(office.table('log').map(({ responseId, raw }) => `${responseId} ${raw}`));
      const seen = new Map(office.responses.map((response) => [response.id, response]));
      for (const { id, answers } of seen.values()) {
        const figure = answers.find(([question]) => question === 'q24')?.[1] ?? '';
        const isLogged = [...logged].some(
          (line) => line.startsWith(`${id} `) && line.includes(JSON.stringify(['q24', figure, 24])),
        );
        expect(isLogged).toBe(true);
      }
    }),
    { seed: 12, numRuns: 40 },
  );
});
