// Run as a process of its own: compares what a rebuild computes with parsing the raw versions, the least it could do.

import { readLog } from '../src/app/intake/log';
import type { Cell } from '../src/app/ports';
import { project } from '../src/app/project';
import { figureRow } from '../src/app/views/figures-view';
import { smallSheets } from '../src/app/writing/small-sheets';
import { HUMG_MONTHLY } from '../src/regimes/humg-monthly';
import { SHEETS } from '../src/text/sheets';
import { type LogSize, lastDayOf, syntheticInputs, syntheticLog } from './synthetic-log';

/** What rebuilds took; times are medians, in milliseconds. */
export interface ComputeCost {
  readonly parsing: number;
  readonly computing: number;
  /** How many times the parsing the computing takes: the median over rounds that measure both, one after the other. */
  readonly ratio: number;
  /** The most memory that the process held, in MB. */
  readonly peakMegabytes: number;
}

const ANSWERS = SHEETS.log.columns.findIndex(({ key }) => key === 'raw');

// In the first rounds the engine still learns the code: medians leave them out.
function measureRebuild(size: LogSize, rounds: number): ComputeCost {
  const rows = syntheticLog(size);
  const inputs = syntheticInputs(size);
  const measured = Array.from({ length: rounds }, () => {
    const parsing = timeOf(() => parseRepeatedly(rows)) / PARSINGS;
    const computing = timeOf(() => rebuild(rows));
    return { parsing, computing };
  });
  return {
    parsing: median(measured.map(({ parsing }) => parsing)),
    computing: median(measured.map(({ computing }) => computing)),
    ratio: median(measured.map(({ parsing, computing }) => computing / parsing)),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };

  // From the rows of "Nhật ký" to the rows of every generated sheet but "Tổng quan", which does not grow with the office.
  function rebuild(log: readonly (readonly Cell[])[]): unknown {
    const projection = project(HUMG_MONTHLY, inputs, readLog(log, inputs.questions), lastDayOf(size));
    return [
      projection.reports.map((report) => figureRow(projection, report)),
      smallSheets(projection, { remarks: new Map() }),
    ];
  }
}

// As often as makes both last about as long: what interrupts them on a busy machine then strikes both alike.
const PARSINGS = 4;

function parseRepeatedly(rows: readonly (readonly Cell[])[]): void {
  for (let time = 0; time < PARSINGS; time += 1) parseAll(rows);
}

function parseAll(rows: readonly (readonly Cell[])[]): void {
  for (const row of rows) JSON.parse(String(row[ANSWERS]).slice(1));
}

// Nothing is collected by force in between: that would also throw away what the engine has learned about the code.
function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const [organisations = 0, years = 0, rounds = 0] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(measureRebuild({ organisations, years }, rounds)));
