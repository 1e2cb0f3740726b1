// Prints the budgets as a table, and fails when one is exceeded.

import { costOfLoading, costOfOneResponse, costOfRebuild, costOfReminders } from './budgets';

interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly kept: boolean;
}

const TO_OCTOBER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const YEAR = [...TO_OCTOBER, 11, 12];
const MOST_TRIPS = 8;
const MOST_REBUILD_TRIPS = 40;
const MOST_BYTES = 300 * 1024;

function intakeLines(): readonly Line[] {
  const costs = [
    { what: '15 organisations, March', cost: costOfOneResponse({ organisations: 15, months: [] }, 3) },
    { what: '150 organisations, March', cost: costOfOneResponse({ organisations: 150, months: [] }, 3) },
    { what: '15 organisations, November', cost: costOfOneResponse({ organisations: 15, months: TO_OCTOBER }, 11) },
    { what: '150 organisations, November', cost: costOfOneResponse({ organisations: 150, months: TO_OCTOBER }, 11) },
  ];
  return costs.map(({ what, cost }) => ({
    what: `one new response, ${what}`,
    measured: `${cost.tripsBeyondInputs} trips beyond inputs (${cost.buffered} buffered writes, ${cost.cells} cells)`,
    budget: `≤ ${MOST_TRIPS}, the same for all`,
    kept: cost.tripsBeyondInputs <= MOST_TRIPS && cost.trips === costs[0]?.cost.trips,
  }));
}

function rebuildLines(): readonly Line[] {
  const small = costOfRebuild({ organisations: 40, months: YEAR });
  const large = costOfRebuild({ organisations: 400, months: YEAR });
  const growth = large.cells / small.cells;
  return [
    ...[
      { what: '40 organisations × 12 months', cost: small },
      { what: '400 organisations × 12 months', cost: large },
    ].map(({ what, cost }) => ({
      what: `full rebuild, ${what}`,
      measured: `${cost.trips} trips (${cost.buffered} buffered writes, ${cost.cells} cells)`,
      budget: `≤ ${MOST_REBUILD_TRIPS}, the same for both`,
      kept: cost.trips <= MOST_REBUILD_TRIPS && cost.trips === small.trips,
    })),
    {
      what: 'full rebuild, cells moved, 400 against 40',
      measured: `× ${growth.toFixed(2)}`,
      budget: '≤ 10 (linear)',
      kept: growth <= 10,
    },
  ];
}

function otherLines(): readonly Line[] {
  const reminders = costOfReminders(40);
  const { calls, bytes } = costOfLoading();
  return [
    {
      what: 'morning that reminds 40 organisations',
      measured: `${reminders.letters} letters, ${reminders.tripsBeyondInputs} trips beyond inputs`,
      budget: '40 letters',
      kept: reminders.letters === 40,
    },
    { what: 'loading the bundle', measured: `${calls} service calls`, budget: '0', kept: calls === 0 },
    {
      what: 'size of the bundle',
      measured: `${Math.round(bytes / 1024)} KB`,
      budget: '≤ 300 KB',
      kept: bytes <= MOST_BYTES,
    },
  ];
}

const lines = [...intakeLines(), ...rebuildLines(), ...otherLines()];
console.table(lines.map(({ kept, ...line }) => ({ ...line, kept: kept ? 'yes' : 'NO' })));
if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
