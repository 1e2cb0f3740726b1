// Ten years of letters with crashes, doubled and missed mornings and five letters a day: each once, and everybody reached.

import { describe, expect, it } from 'vitest';
import { type Inputs, readInputs } from '../../src/app/inputs/read-inputs';
import { remind } from '../../src/app/letters/remind';
import { confirmLink, proposeLink } from '../../src/app/linking/link-form';
import { type Projection, project } from '../../src/app/project';
import { setUp } from '../../src/app/set-up';
import { addDays, type Day } from '../../src/domain/calendar/day';
import { deadlineOf } from '../../src/domain/calendar/deadline';
import { periodsOfYear } from '../../src/domain/calendar/period';
import { isWorkingDay, workCalendar, workingDaysBefore } from '../../src/domain/calendar/working-day';
import type { Version } from '../../src/domain/report/version';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { version } from '../domain/sample-regime';
import { Crash, createMemoryOffice, type MemoryOffice } from './memory-ports';

const YEAR = 2027;
const QUOTA = 5;
const UNITS = Array.from({ length: 14 }, (_, index) => `D${index + 1}`);
const CALENDAR = workCalendar(WORKING_CALENDAR);

// A generator that gives the same numbers everywhere (mulberry32).
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function newOffice(): MemoryOffice {
  const office = createMemoryOffice();
  const { ports } = office;
  office.setNow(`${YEAR}-01-04 06:00:00`);
  setUp(ports, HUMG_MONTHLY, WORKING_CALENDAR);
  ports.sheets.write('settings', 0, [
    ['Địa chỉ biểu mẫu', 'https://forms.test/sua', ''],
    ['Kỳ bắt đầu', `${YEAR}-01`, ''],
  ]);
  ports.sheets.write(
    'units',
    0,
    UNITS.map((id) => [id, `Chi bộ ${id}`, '', `${id.toLowerCase()}@humg.test`, '', '', '', '24']),
  );
  ports.sheets.commit();
  confirmLink(ports, HUMG_MONTHLY, proposeLink(ports, HUMG_MONTHLY, ''));
  office.setQuota(QUOTA);
  return office;
}

/** A year of an office; its responses are in the log as soon as they are submitted: intake has its own crash tests. */
interface LivedYear {
  readonly office: MemoryOffice;
  readonly inputs: Inputs;
  readonly versions: Version[];
  /** The year as it was last computed, and what for. */
  projected: { readonly name: string; readonly projection: Projection } | null;
}

function morning(year: LivedYear, day: Day): void {
  const { office, inputs, versions } = year;
  const projection = () => {
    const name = `${day} ${versions.length}`;
    if (year.projected?.name !== name) {
      const log = { versions: [...versions], deleted: new Map(), unreadable: 0 };
      year.projected = { name, projection: project(HUMG_MONTHLY, inputs, log, day) };
    }
    return year.projected.projection;
  };
  const facts = { isLinked: true, newVersions: 0, isComplete: true, areSheetsLeft: false, isSettled: () => false };
  remind(office.ports, HUMG_MONTHLY, { ...facts, inputs, projection });
}

interface Month {
  readonly period: string;
  readonly due: Day;
  /** Submission moments by organisation; absent: never. */
  readonly submitted: ReadonlyMap<string, string>;
  /** Mornings up to the deadline on which a run came to its end. */
  completed: number;
}

/** Lives through a month's letters: from six working days before the deadline to four days after it. */
function liveMonth(year: LivedYear, period: string, random: () => number): Month {
  const { due } = deadlineOf(HUMG_MONTHLY.deadline, period, CALENDAR);
  const submitted = new Map<string, string>();
  const month: Month = { period, due, submitted, completed: 0 };
  for (let day = workingDaysBefore(CALENDAR, due, 6); day <= addDays(due, 4); day = addDays(day, 1)) {
    if (random() < 0.85) {
      const isDone = runMorning(year, day, random);
      if (isDone && day <= due && day >= workingDaysBefore(CALENDAR, due, 5) && isWorkingDay(CALENDAR, day)) {
        month.completed += 1;
      }
    }
    for (const unit of UNITS) {
      if (submitted.has(unit) || random() > 0.06) continue;
      const at = `${day} 1${Math.floor(random() * 9)}:00:00`;
      submitted.set(unit, at);
      year.versions.push({
        ...version(at, { 1: unit, 2: `Tháng ${Number(period.slice(5))}`, 24: '1' }),
        responseId: `${period} ${unit}`,
      });
    }
  }
  return month;
}

// Whether a run of the morning came to its end; it may be cut off anywhere, rung twice, and rung again after a crash.
function runMorning(year: LivedYear, day: Day, random: () => number): boolean {
  const { office } = year;
  office.setNow(`${day} 07:10:00`);
  let isDone = false;
  for (let ring = random() < 0.3 ? 2 : 1; ring > 0; ring -= 1) {
    office.crashAt(random() < 0.35 ? 1 + Math.floor(random() * 45) : null, random() < 0.5 ? 'lost' : 'applied');
    try {
      morning(year, day);
      isDone = true;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    office.crashAt(null);
  }
  return isDone;
}

describe.each(Array.from({ length: 10 }, (_, index) => [index + 1]))('year %i', (seed) => {
  const random = seeded(seed * 7919);
  const office = newOffice();
  const year: LivedYear = {
    office,
    inputs: readInputs(office.ports.sheets, HUMG_MONTHLY),
    versions: [],
    projected: null,
  };
  const months = periodsOfYear(YEAR).map((period) => liveMonth(year, period, random));
  morning(year, `${YEAR}-12-31`);
  const rows = office.rows('letters').map((row) => row.map(String));
  const about = (period: string, unit: string) => rows.filter(([, of, id]) => of === period && id === unit);

  it('no key is sent twice, and no letter arrives twice', () => {
    const keys = rows.map(([key = '']) => key).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
    const sent = office.sent.map(
      ({ to, subject, body }) => `${to.join()} ${subject} ${/Còn: \d+/.exec(body)?.[0] ?? ''}`,
    );
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent.length).toBeGreaterThan(200);
  });

  it('every row says what became of its letter, also after a crash', () => {
    expect(new Set(rows.map((row) => row[6]))).toEqual(
      new Set(['Đã gửi', 'Không rõ, đã không gửi lại', 'Chưa gửi, sẽ gửi ở lần chạy sau']),
    );
    expect(rows.filter((row) => row[6] === 'Đã gửi').length).toBeLessThanOrEqual(office.sent.length);
  });

  it('never more than five a day, none on a day off, none to whoever had reported', () => {
    const perDay = new Map<string, number>();
    for (const [, period = '', unit = '', kind = '', , at = '', state] of rows) {
      const day = `${at.slice(6, 10)}-${at.slice(3, 5)}-${at.slice(0, 2)}`;
      if (state === 'Đã gửi') perDay.set(day, (perDay.get(day) ?? 0) + 1);
      expect(isWorkingDay(CALENDAR, day)).toBe(true);
      const submitted = months.find((month) => month.period === period)?.submitted.get(unit);
      if (/^Nhắc|^Quá hạn/.test(kind) && submitted !== undefined) expect(submitted > `${day} 07:10:00`).toBe(true);
    }
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(QUOTA);
  });

  it('every organisation still missing is reached before its deadline if the quota allows it', () => {
    for (const { period, due, submitted, completed } of months) {
      const missing = UNITS.filter((unit) => (submitted.get(unit) ?? '9') > `${due} 07:10:00`);
      if (completed * QUOTA < UNITS.length) continue;
      const reached = missing.filter((unit) => about(period, unit).some(([, , , kind]) => kind?.startsWith('Nhắc')));
      expect([period, ...reached]).toEqual([period, ...missing]);
    }
  });
});
