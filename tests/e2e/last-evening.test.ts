// The last evening: forty organisations submit at once, and their intakes overlap on the real bundle.

import { describe, expect, it } from 'vitest';
import { createOffice, type Office } from '../../bench/synthetic-office';
import type { ActReport } from '../../host/acts';
import { MESSAGES } from '../../src/text/messages';

const FORTY = Array.from({ length: 40 }, (_organisation, index) => index);

const EVENING = Date.parse('2026-04-24T21:00:00+07:00');
const APART_MS = 500;

/** An office that waits for April's reports, at nine in the evening. */
function eveningOffice(): Office {
  const office = createOffice({ organisations: FORTY.length, months: [] });
  office.host.advanceTo(EVENING);
  return office;
}

/** Sheets whose rows stand in the order in which responses were taken in. */
const IN_ORDER_OF_INTAKE = ['Số liệu', 'Nhật ký'];
const TIME = /\d{2}:\d{2}(?::\d{2})?/g;

/** Every row of every sheet as a text, without times of day, nor the seals over rows that hold them. */
function rowsOf(office: Office): readonly string[] {
  return office.host.workbook().sheets.flatMap(({ name, cells }) => {
    const seal = cells[0]?.findIndex(({ value }) => value === 'Dấu kiểm');
    // How many spare rows a sheet has depends on when it grew.
    const filled = cells.filter((row) => row.some(({ value }) => value !== ''));
    const rows = filled.map((row) => {
      const values = row.flatMap(({ value }, column) => (column === seal ? [] : [value]));
      return `${name}: ${JSON.stringify(values)}`.replace(TIME, 'giờ');
    });
    return IN_ORDER_OF_INTAKE.includes(name) ? rows.sort() : rows;
  });
}

/** The first few rows that differ: a whole workbook would fill the screen. */
function differences(found: readonly string[], wanted: readonly string[]): readonly string[] {
  const changed = found.flatMap((row, index) => (row === wanted[index] ? [] : [`${row} instead of ${wanted[index]}`]));
  const missing = found.length === wanted.length ? [] : [`${found.length} rows instead of ${wanted.length}`];
  return [...missing, ...changed].slice(0, 3);
}

/** The response ids that stand in the log, once for each row. */
function loggedIds(office: Office): readonly string[] {
  const log = office.host.workbook().sheets.find(({ name }) => name === 'Nhật ký');
  const texts = (log?.cells ?? []).flatMap((row) => row.map(({ value }) => String(value)));
  return texts.filter((text) => text.startsWith('2_')).sort();
}

function idsOf(acts: readonly ActReport[]): readonly string[] {
  return acts.map(({ responseId }) => responseId ?? '').sort();
}

/** What an intake may say that could not be made: somebody else makes it, and it is not silent. */
const NOTICED = [MESSAGES.busy, 'There are too many scripts running simultaneously for this Google user account.'];

let oneByOne: readonly string[] | null = null;

/** What the sheets hold when the same reports come one after the other. */
function rowsOneByOne(): readonly string[] {
  if (oneByOne !== null) return oneByOne;
  const office = eveningOffice();
  for (const index of FORTY) {
    office.host.advanceTo(EVENING + index * APART_MS);
    office.host.submit(office.formId, office.submission(index, 4));
  }
  oneByOne = rowsOf(office);
  return oneByOne;
}

describe('forty submissions in twenty seconds, overlapping (D:guides/quotas-and-limits.md, D:reference/lock/Lock.md)', () => {
  it.each([1, 2, 3])('seed %i: each is in the log once, and every sheet is as after one at a time', (seed) => {
    const office = eveningOffice();
    const acts = office.host.together(
      FORTY.map((index) => ({
        submit: office.formId,
        submission: office.submission(index, 4),
        afterMs: index * APART_MS,
      })),
      { seed },
    );
    expect(loggedIds(office)).toEqual(idsOf(acts));
    expect(differences(rowsOf(office), rowsOneByOne())).toEqual([]);

    const reports = acts.flatMap((act) => act.reports);
    expect(reports).toHaveLength(FORTY.length);
    expect(reports.filter(({ killed }) => killed !== undefined)).toEqual([]);
    const unmade = reports.flatMap(({ error }) => (error === undefined ? [] : [error.message]));
    expect(unmade.filter((message) => !NOTICED.some((sentence) => message.includes(sentence)))).toEqual([]);
  });
});

it('a report that nobody took in would be noticed', () => {
  const office = createOffice({ organisations: 1, months: [] });
  office.host.advanceTo(EVENING);
  const submission = office.submission(0, 4);
  const taken = office.host.together([{ submit: office.formId, submission }]);
  const before = rowsOf(office);
  office.host.revokeAuthorization();
  const lost = office.host.together([{ submit: office.formId, submission }]);
  expect(loggedIds(office)).toEqual(idsOf(taken));
  expect(loggedIds(office)).not.toEqual(idsOf([...taken, ...lost]));
  office.host.grantAuthorization();
  office.run('collectNow');
  expect(loggedIds(office)).toEqual(idsOf([...taken, ...lost]));
  expect(differences(rowsOf(office), before)).not.toEqual([]);
});
