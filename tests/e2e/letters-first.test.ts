// Letters first, the comparison after, on the real bundle: what a morning costs, and which runs a day has.

import { describe, expect, it } from 'vitest';
import { costOf, costOfReminders } from '../../bench/budgets';
import { createOffice, type Office } from '../../bench/synthetic-office';
import type { ExecutionReport, LocalHost } from '../../host/types';
import { SHEETS } from '../../src/text/sheets';
import { inEditor } from './in-editor';

const AT = (moment: string) => Date.parse(`${moment}+07:00`);
const MOST_TRIPS = 10;
const TIMEOUT = 240_000;

/** Runs of a day up to noon: time and entry point, with the number of letters that each sent. */
function runsOf(host: LocalHost, day: string, until = '12:00:00'): readonly string[] {
  host.advanceTo(AT(`${day}T00:00:00`));
  const before = host.executions.length;
  host.advanceTo(AT(`${day}T${until}`));
  return host.executions.slice(before).map((run) => {
    if (run.error !== undefined) throw new Error(run.error.stack);
    return `${clockOf(run)} ${run.entry} ${run.calls.filter(({ member }) => member === 'MailApp.sendEmail').length}`;
  });
}

// The morning's minute is drawn by the host; what is postponed counts from it.
function clockOf({ at }: ExecutionReport): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(11, 16);
}

function minutesLater(clock: string, minutes: number): string {
  const total = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

function comparedAt(host: LocalHost): string {
  const rows = host.workbook().sheets.find(({ name }) => name === 'Tổng quan')?.cells ?? [];
  const row = rows.find(([cell]) => cell?.value === 'Cập nhật lúc') ?? [];
  return /lần gần nhất: (.*)$/.exec(String(row[2]?.value ?? ''))?.[1] ?? '';
}

describe(
  'a morning that reminds 40 organisations',
  () => {
    const mornings = costOfReminders(40);

    it.each([...mornings])(
      'on %s costs 40 mail calls, one to the office, and at most ten round trips',
      (_day, cost) => {
        expect([cost.letters, cost.summaries, cost.trips <= MOST_TRIPS]).toEqual([40, 1, true]);
      },
    );

    it('the comparison is a run of its own, and would not have fitted in', () => {
      for (const { trips, comparisonTrips } of mornings.values()) {
        expect(trips + comparisonTrips).toBeGreaterThan(MOST_TRIPS);
      }
    });
  },
  TIMEOUT,
);

describe(
  'the runs of a day',
  () => {
    const small = (): Office => {
      const office = createOffice({ organisations: 3, months: [] });
      office.host.advanceTo(AT('2026-03-18T23:00:00'));
      return office;
    };

    it('without letters: one, and “Tổng quan” says that the sheets were compared', () => {
      const { host } = small();
      const [morning = '', ...others] = runsOf(host, '2026-03-19');
      expect([morning.slice(6), others]).toEqual(['handleMorning 0', []]);
      expect(comparedAt(host)).toBe(`19/03/2026 ${morning.slice(0, 5)}`);
    });

    it('with letters: they go first, the comparison comes a minute later, and only then “Tổng quan” says so', () => {
      const { host } = small();
      host.advanceTo(AT('2026-03-20T00:00:00'));
      const yesterday = comparedAt(host);
      const before = host.executions.length;
      while (host.executions.length === before) host.advanceTo(host.now() + 60_000);
      const [morning] = host.executions.slice(before);
      const at = morning === undefined ? '' : clockOf(morning);
      expect([host.outbox.length, comparedAt(host)]).toEqual([4, yesterday]);
      host.advanceTo(AT('2026-03-20T12:00:00'));
      const runs = host.executions.slice(before).map((run) => `${clockOf(run)} ${run.entry}`);
      expect(runs).toEqual([`${at} handleMorning`, `${minutesLater(at, 1)} handlePostponed`]);
      expect([host.outbox.length, comparedAt(host)]).toEqual([4, `20/03/2026 ${minutesLater(at, 1)}`]);
    });

    it('with the morning’s trigger doubled: no letter and no comparison twice', () => {
      const office = small();
      const { host } = office;
      inEditor(office, "ScriptApp.newTrigger('handleMorning').timeBased().everyDays(1).atHour(7).create();");
      const runs = runsOf(host, '2026-03-20');
      expect(runs.map((run) => run.slice(6)).sort()).toEqual([
        'handleMorning 0',
        'handleMorning 4',
        'handlePostponed 0',
      ]);
      expect(comparisonsOf(host, '2026-03-20')).toBe(1);
    });

    it('with letters of two hours: the comparison rings before the later ones, and they are not forgotten', () => {
      const { host } = small();
      const hour = SHEETS.schedule.columns.findIndex(({ key }) => key === 'hour') + 1;
      host.type(SHEETS.schedule.name, rowOf(host, SHEETS.schedule.name, 'Tổng hợp buổi sáng'), hour, [['9']]);
      const runs = runsOf(host, '2026-03-20');
      const at = runs[0]?.slice(0, 5) ?? '';
      expect(runs).toEqual([
        `${at} handleMorning 3`,
        `${minutesLater(at, 1)} handlePostponed 0`,
        '09:01 handlePostponed 1',
      ]);
      expect(comparisonsOf(host, '2026-03-20')).toBe(1);
    });
  },
  TIMEOUT,
);

it(
  'a day’s mail that is used up: the rest goes as soon as it is back, however often something ran in between',
  () => {
    // Monday 20/4/2026 is five working days before the deadline.
    const { host } = createOffice({ organisations: 130, months: [], start: 4 });
    host.advanceTo(AT('2026-04-19T23:00:00'));
    const sent = host.outbox.length;
    const first = runsOf(host, '2026-04-20', '23:00:00').map((run) => run.slice(6));
    expect(first).toEqual(['handleMorning 100', 'handlePostponed 0']);
    const second = runsOf(host, '2026-04-21', '23:00:00');
    // The morning comes too early by some seconds: it compares, and the letters go half an hour later.
    const at = second[0]?.slice(0, 5) ?? '';
    expect(second.map((run) => run.slice(6))).toEqual(['handleMorning 0', 'handlePostponed 31']);
    expect(second[1]?.slice(0, 5)).toBe(minutesLater(at, 30));
    expect(comparisonsOf(host, '2026-04-21')).toBe(1);
    expect(host.outbox.length - sent).toBe(131);
  },
  TIMEOUT,
);

// A run that compares has read every sheet; no other comes near that.
const COMPARED = 15;

function comparisonsOf(host: LocalHost, day: string): number {
  const runs = host.executions.filter(({ at }) => at >= AT(`${day}T00:00:00`));
  return runs.filter((run) => costOf(run).tripsBeyondInputs > COMPARED).length;
}

function rowOf(host: LocalHost, sheet: string, first: string): number {
  const cells = host.workbook().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.findIndex(([cell]) => cell?.value === first) + 1;
}
