// The log keeps what was typed, whatever it is, and does not show half-written versions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAnswers, logRows, readLog, sightingRow } from '../../src/app/intake/log';
import type { Version } from '../../src/domain/report/version';

const QUESTIONS = new Map([
  ['q24', 24],
  ['q53', 53],
]);

const INTAKE = {
  fingerprint: 'f1',
  receivedAt: '2026-03-20 09:00:09',
  questions: QUESTIONS,
  organisation: 'DT',
  notAsked: [70, 71, 72],
};

// By item.
function saidIn({ answers }: Version): readonly (readonly [number, string])[] {
  const said: (readonly [number, string])[] = [];
  answers.forEach((typed, item) => {
    said.push([item, typed]);
  });
  return said;
}

function response(answers: readonly (readonly [string, string | readonly string[]])[]) {
  return { id: 'r1', submittedAt: '2026-03-20 09:00:05', sender: 'a@humg.test', answers };
}

describe('the log', () => {
  it('gives back what was typed', () => {
    const rows = logRows(
      response([
        ['q24', '=1+1'],
        ['q53', ['a', 'b']],
        ['unknown', 'x'],
      ]),
      INTAKE,
    );
    expect(rows).toHaveLength(1);
    expect(readLog(rows, QUESTIONS).versions.map((version) => ({ ...version, answers: saidIn(version) }))).toEqual([
      {
        responseId: 'r1',
        submittedAt: '2026-03-20 09:00:05',
        sender: 'a@humg.test',
        fingerprint: 'f1',
        receivedAt: '2026-03-20 09:00:09',
        organisation: 'DT',
        notAsked: new Set([70, 71, 72]),
        answers: [
          [24, '=1+1'],
          [53, 'a, b'],
        ],
      },
    ]);
  });

  it('keeps the item that a question was at intake, and learns the ones that were unknown', () => {
    const rows = logRows(
      response([
        ['q24', '1'],
        ['new', 'x'],
      ]),
      INTAKE,
    );
    const later = new Map([
      ['q24', 29],
      ['new', 76],
    ]);
    expect(readLog(rows, later).versions.map(saidIn)).toEqual([
      [
        [24, '1'],
        [76, 'x'],
      ],
    ]);
  });

  it('spreads a long answer over rows, in any order, and a missing part hides the version', () => {
    const long = 'à'.repeat(100_000);
    const rows = logRows(response([['q53', long]]), INTAKE);
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(String(row[7]).length).toBeLessThan(50_000);
    expect(readLog([...rows].reverse(), QUESTIONS).versions[0]?.answers.get(53)).toBe(long);
    expect(readLog(rows.slice(0, 2), QUESTIONS)).toEqual({ versions: [], unreadable: 1, deleted: new Map() });
  });

  it('no cell of a row begins with a sign that a spreadsheet would interpret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const rows = logRows(response([['q53', typed]]), INTAKE);
        expect(String(rows[0]?.[7])).toMatch(/^»/);
        expect(readLog(rows, QUESTIONS).versions[0]?.answers.get(53)).toBe(typed);
      }),
      { seed: 5 },
    );
  });

  it('rows of before branches were recorded leave open what was asked', () => {
    const [row = []] = logRows(response([['q24', '1']]), { ...INTAKE, notAsked: [] });
    expect(readLog([row], QUESTIONS).versions[0]?.notAsked).toEqual(new Set());
    expect(readLog([row.slice(0, 8)], QUESTIONS).versions[0]?.notAsked).toBeNull();
  });

  it('the last sighting of a response holds, wherever its row was sorted to', () => {
    const gone = sightingRow('r1', 'deleted', '2026-04-01 07:00:00');
    const back = sightingRow('r1', 'returned', '2026-04-03 07:00:00');
    const other = sightingRow('r2', 'deleted', '2026-04-02 07:00:00');
    expect(readLog([back, other, gone], QUESTIONS)).toEqual({
      versions: [],
      unreadable: 0,
      deleted: new Map([['r2', '2026-04-02 07:00:00']]),
    });
  });

  it('the same answers in another order of questions are the same text', () => {
    expect(
      encodeAnswers([
        ['a', '1'],
        ['b', '2'],
      ]),
    ).toBe(
      encodeAnswers([
        ['b', '2'],
        ['a', '1'],
      ]),
    );
  });

  it.each([
    ['the raw text', 7, '»[["q24",'],
    ['the raw text, emptied', 7, ''],
    ['an answer, made a number', 7, '»[["q24",5,24]]'],
    ['an answer, made a word', 7, '»["q24"]'],
    ['the time', 0, 'hôm qua'],
    ['the id', 2, ''],
    ['the part, made a date', 6, '2026-01-01'],
  ])('a row damaged by hand is reported, not fatal: %s', (_, place, cell) => {
    const [row = []] = logRows(response([['q24', '1']]), INTAKE);
    const damaged = row.map((value, index) => (index === place ? cell : value));
    expect(readLog([damaged], QUESTIONS)).toEqual({ versions: [], unreadable: 1, deleted: new Map() });
  });
});
