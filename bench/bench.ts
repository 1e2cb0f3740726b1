// Prints the budgets as a table, and fails when one is exceeded.

import { LARGEST_KB } from '../tests/guards/bundle-contract';

import {
  costOfClosing,
  costOfCorrection,
  costOfLastEvening,
  costOfLoading,
  costOfOneResponse,
  costOfRebuild,
  costOfReminders,
} from './budgets';

import { costOfComputing, memoryOfComputing } from './compute';
import type { ComputeCost } from './rebuild-compute';
import { printSuspicions } from './suspicions';
import { liveThroughTheYear } from './year';

interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly kept: boolean;
}

const TO_OCTOBER = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const YEAR = [...TO_OCTOBER, 11, 12];
const MOST_TRIPS = 8;
const MOST_EVENING_TRIPS = 12;
const MOST_REBUILD_TRIPS = 40;
const MOST_CLOSING_TRIPS = 15;
const MOST_REMINDER_TRIPS = 10;
const MOST_PARSINGS = 5;
const MOST_MEGABYTES = 500;
// Without a bound Node lets garbage lie as long as the machine has room.
const HEAP_MEGABYTES = 400;
// What the larger heap and the machine's noise may add to the ratio: computing that is not linear would add ten or thirty times.
const LINEAR = 2;

function intakeLines(): readonly Line[] {
  const costs = [
    { what: '15 organisations, March', cost: costOfOneResponse({ organisations: 15, months: [] }, 3) },
    { what: '150 organisations, March', cost: costOfOneResponse({ organisations: 150, months: [] }, 3) },
    { what: '15 organisations, November', cost: costOfOneResponse({ organisations: 15, months: TO_OCTOBER }, 11) },
    { what: '150 organisations, November', cost: costOfOneResponse({ organisations: 150, months: TO_OCTOBER }, 11) },
    { what: 'corrected, 15 organisations, March', cost: costOfCorrection({ organisations: 15, months: [] }, 3) },
    {
      what: 'corrected, 150 organisations, November',
      cost: costOfCorrection({ organisations: 150, months: TO_OCTOBER }, 11),
    },
  ];
  return costs.map(({ what, cost }) => ({
    what: `one new response, ${what}`,
    measured: `${cost.tripsBeyondInputs} trips beyond inputs (${cost.buffered} buffered writes, ${cost.cells} cells)`,
    budget: `≤ ${MOST_TRIPS}, the same for all`,
    kept: cost.tripsBeyondInputs <= MOST_TRIPS && cost.trips === costs[0]?.cost.trips,
  }));
}

function lastEveningLines(): readonly Line[] {
  const evenings = [
    { what: 'March', cost: costOfLastEvening({ organisations: 40, months: [] }, 3) },
    { what: 'November', cost: costOfLastEvening({ organisations: 40, months: TO_OCTOBER }, 11) },
  ];
  return evenings.map(({ what, cost }) => ({
    what: `40 responses waiting, one run, ${what}`,
    measured: `${cost.versions} taken in, ${cost.tripsBeyondInputs} trips beyond inputs`,
    budget: `≤ ${MOST_EVENING_TRIPS} for all together`,
    kept: cost.versions === 40 && cost.tripsBeyondInputs <= MOST_EVENING_TRIPS,
  }));
}

function closingLines(): readonly Line[] {
  const { tripsBeyondInputs, rows } = costOfClosing(40);
  return [
    {
      what: 'closing a month of 40 organisations',
      measured: `${rows} frozen, ${tripsBeyondInputs} trips beyond inputs`,
      budget: `≤ ${MOST_CLOSING_TRIPS}`,
      kept: rows === 40 && tripsBeyondInputs <= MOST_CLOSING_TRIPS,
    },
  ];
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

// Against the parsing of the same log, so that the machine's speed does not matter; linear where the ratio does not grow.
function computeLines(): readonly Line[] {
  const office = costOfComputing({ organisations: 40, years: 1 }, 61);
  const larger = [
    { what: '400 organisations × 12 months', cost: costOfComputing({ organisations: 400, years: 1 }, 11) },
    { what: '400 organisations × 36 months', cost: costOfComputing({ organisations: 400, years: 3 }, 7) },
  ];
  const megabytes = memoryOfComputing({ organisations: 400, years: 3 }, HEAP_MEGABYTES);
  const measured = ({ ratio, parsing, computing }: ComputeCost) =>
    `${ratio.toFixed(1)} × JSON.parse (${Math.round(computing)} ms against ${Math.round(parsing)} ms)`;
  return [
    {
      what: 'computing a rebuild, 40 organisations × 12 months',
      measured: measured(office),
      budget: `≤ ${MOST_PARSINGS} × JSON.parse of the same log`,
      kept: office.ratio <= MOST_PARSINGS,
    },
    ...larger.map(({ what, cost }) => ({
      what: `computing a rebuild, ${what}`,
      measured: `${measured(cost)}, × ${(cost.ratio / office.ratio).toFixed(2)} the ratio of 40 × 12`,
      budget: `≤ ${LINEAR} times that ratio (linear)`,
      kept: cost.ratio <= LINEAR * office.ratio,
    })),
    {
      what: 'computing a rebuild, memory of the largest',
      measured: `${Math.round(megabytes)} MB at most, Node included`,
      budget: `< ${MOST_MEGABYTES} MB`,
      kept: megabytes < MOST_MEGABYTES,
    },
  ];
}

function yearLines(): readonly Line[] {
  const { runs, responses, letterDays, days, executions, seconds, advancingSeconds, cpuSeconds, peakMegabytes } =
    liveThroughTheYear();
  const months = [...runs].map(([month, count]) => ({
    month,
    count,
    ownDue: count - (responses.get(month) ?? 0) - (letterDays.get(month) ?? 0),
  }));
  return [
    {
      what: 'the sample’s year, runs by triggers in a month',
      measured: months.map(({ month, count }) => `${month.slice(5)}: ${count}`).join(', '),
      budget: '≤ one a day, one a response and one after a day’s letters',
      kept: months.every(({ ownDue }) => ownDue <= 31),
    },
    {
      // Time and memory depend on the machine: printed, not judged.
      what: `a whole year of daily triggers, ${days} days, on this machine`,
      measured: `${seconds.toFixed(1)} s, ${advancingSeconds.toFixed(1)} s of it advancing the clock (${cpuSeconds.toFixed(1)} s of computing, ${executions} executions), ${Math.round(peakMegabytes)} MB at most`,
      budget: `20 s on two cores wanted, by the machine; < ${MOST_MEGABYTES} MB`,
      kept: peakMegabytes < MOST_MEGABYTES,
    },
  ];
}

function reminderLines(): readonly Line[] {
  return [...costOfReminders(40)].map(([day, { letters, summaries, trips, comparisonTrips }]) => ({
    what: `morning that reminds 40 organisations, ${day}`,
    measured: `${letters} letters and ${summaries} to the office, ${trips} trips beyond inputs (the comparison after it: ${comparisonTrips})`,
    budget: `40 mail calls and one to the office, ≤ ${MOST_REMINDER_TRIPS} trips`,
    kept: letters === 40 && summaries === 1 && trips <= MOST_REMINDER_TRIPS,
  }));
}

function otherLines(): readonly Line[] {
  const { calls, bytes } = costOfLoading();
  return [
    { what: 'loading the bundle', measured: `${calls} service calls`, budget: '0', kept: calls === 0 },
    {
      what: 'size of the bundle',
      measured: `${Math.round(bytes / 1024)} KB`,
      budget: `≤ ${LARGEST_KB} KB`,
      kept: bytes <= LARGEST_KB * 1024,
    },
  ];
}

// The year comes first: memory is that of the whole process.
const lines = [
  ...yearLines(),
  ...intakeLines(),
  ...lastEveningLines(),
  ...closingLines(),
  ...rebuildLines(),
  ...computeLines(),
  ...reminderLines(),
  ...otherLines(),
];
console.table(lines.map(({ kept, ...line }) => ({ ...line, kept: kept ? 'yes' : 'NO' })));
if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
if (!printSuspicions()) process.exitCode = 1;
