// An office of three organisations in memory, linked to its form, for tests of a year's life.

import { collect } from '../../src/app/intake/collect';
import type { Look } from '../../src/app/intake/look-at-form';
import { confirmLink, proposeLink } from '../../src/app/linking/link-form';
import { setUp } from '../../src/app/set-up';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { SHEETS, type SheetId } from '../../src/text/sheets';
import { createMemoryOffice, type MemoryOffice } from './memory-ports';

/** The office, and what tests ask of it. */
export interface SmallOffice extends MemoryOffice {
  /** Somebody submits; the same id again is an edit. */
  submit(
    id: string,
    at: string,
    unit: string,
    month: number,
    answers?: Readonly<Record<number, string>>,
    sender?: string,
  ): void;
  /** A response disappears from the form. */
  remove(id: string): void;
  /** A run at a moment. */
  run(at: string, look?: Look): ReturnType<typeof collect>;
  /** Letters to secretaries, as 'address subject'. */
  letters(): readonly string[];
  /** The rows of a sheet as objects, by the keys of its own columns. */
  table(sheet: SheetId): readonly Readonly<Record<string, string>>[];
  /** The figure's cell in "Số liệu", as text; null where there is no row. */
  figure(unit: string, period: string, item: number): string | null;
  /** Fills in the row of "Quyết định" whose reason or kind contains a text. */
  decide(kind: string, cells: Readonly<Record<string, string>>): void;
}

const OFFICE = HUMG_MONTHLY.office.email;

/** Chi bộ A, B and C answer for Mục 24 and 31; each lists one sender, x.nop@humg.test, besides its secretary. */
export function createSmallOffice(): SmallOffice {
  const office = createMemoryOffice();
  const { ports } = office;
  setUp(ports, HUMG_MONTHLY, WORKING_CALENDAR);
  ports.sheets.write('settings', 0, [['Địa chỉ biểu mẫu', 'https://forms.test/sua', '']]);
  ports.sheets.write(
    'units',
    0,
    ['A', 'B', 'C'].map((id) => [
      id,
      `Chi bộ ${id}`,
      '',
      `${id.toLowerCase()}@humg.test`,
      `${id.toLowerCase()}.nop@humg.test`,
      '',
      '',
      '24,31,42',
    ]),
  );
  ports.sheets.commit();
  confirmLink(ports, HUMG_MONTHLY, proposeLink(ports, HUMG_MONTHLY, ''));
  return {
    ...office,
    submit: (
      id,
      submittedAt,
      unit,
      month,
      answers = { 24: '1', 31: '0' },
      sender = `${unit.toLowerCase()}.nop@humg.test`,
    ) => {
      const typed = Object.entries(answers).map(([no, answer]) => [`q${no}`, answer] as const);
      office.responses.push({ id, submittedAt, sender, answers: [['q1', unit], ['q2', `Tháng ${month}`], ...typed] });
    },
    remove: (id) => {
      office.responses.splice(0, office.responses.length, ...office.responses.filter((response) => response.id !== id));
    },
    run: (at, look = 'recent') => {
      office.setNow(at);
      return collect(ports, HUMG_MONTHLY, look);
    },
    letters: () =>
      office.sent.filter(({ to }) => !to.includes(OFFICE)).map(({ to, subject }) => `${to.join()} ${subject}`),
    table: (sheet) => tableOf(office, sheet),
    figure: (unit, period, item) => {
      const row = office.rows('figures').find((cells) => cells[0] === period && cells[1] === unit);
      return row === undefined ? null : String(row[SHEETS.figures.columns.length + item - 1] ?? '');
    },
    decide: (kind, cells) => {
      const index = tableOf(office, 'decisions').findIndex((row) => row.kind === kind && row.verdict === '');
      if (index < 0) throw new RangeError(`no open row ${kind}`);
      for (const [column, value] of Object.entries(cells)) office.type('decisions', index, column, value);
    },
  };
}

function tableOf(office: MemoryOffice, sheet: SheetId): readonly Readonly<Record<string, string>>[] {
  return office
    .rows(sheet)
    .map((row) => Object.fromEntries(SHEETS[sheet].columns.map(({ key }, place) => [key, String(row[place] ?? '')])));
}
