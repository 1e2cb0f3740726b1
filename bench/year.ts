// Lives through a whole year of the sample and says how many executions it took, how long, and how much memory.

import { prepare, summaryText } from '../host/cli/simulate';
import { readWorkspace } from '../host/cli/workspace';
import { createHost } from '../host/create-host';

/** What a year on the host came to. */
export interface Year {
  /** Runs that triggers started, by month of the office: { '2026-03': 44, … }. */
  readonly runs: ReadonlyMap<string, number>;
  /** Responses that came in, by month. */
  readonly responses: ReadonlyMap<string, number>;
  /** Days on which letters went out, by month. */
  readonly letterDays: ReadonlyMap<string, number>;
  /** From the first day to the same day a year on. */
  readonly days: number;
  readonly executions: number;
  /** All of it: reading the sample, set-up, the responses with their runs, the summary. */
  readonly seconds: number;
  /** Of these, advancing the clock with the runs that are due by it. */
  readonly advancingSeconds: number;
  /** Of the process, on all cores: the garbage is collected beside the run. */
  readonly cpuSeconds: number;
  /** The most memory that the process held so far, in MB. */
  readonly peakMegabytes: number;
}

const HANOI = 7 * 3_600_000;
const DAY = 24 * 3_600_000;
const FIRST = Date.parse('2026-03-01T08:00:00+07:00');
const LAST = Date.parse('2027-03-01T08:00:00+07:00');

function countByMonth(moments: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const at of moments) {
    const month = new Date(at + HANOI).toISOString().slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

// One moment of each day.
function firstOfDays(moments: readonly number[]): readonly number[] {
  return [...new Map(moments.map((at) => [Math.floor((at + HANOI) / DAY), at])).values()];
}

/** Lives through the sample for 365 days from its first one. Run it first: memory is that of the whole process. */
export function liveThroughTheYear(): Year {
  const begun = performance.now();
  const computed = process.cpuUsage();
  const { form, inputs, responses = [] } = readWorkspace('samples', 'samples');
  if (form === undefined || inputs === undefined) throw new Error('the samples cannot be read');
  const host = createHost({ bundle: 'dist', now: FIRST, locale: 'vi' });
  const { formId } = prepare(host, form, inputs);
  let advancing = 0;
  const advanceTo = (at: number) => {
    const from = performance.now();
    host.advanceTo(at);
    advancing += performance.now() - from;
  };
  for (const { at, submission } of responses) {
    advanceTo(at);
    host.submit(formId, submission);
  }
  advanceTo(LAST);
  const failed = host.executions.find(({ error }) => error !== undefined);
  if (failed !== undefined) throw new Error(`${failed.entry}: ${failed.error?.stack ?? ''}`);
  summaryText(host);
  const { user, system } = process.cpuUsage(computed);
  return {
    runs: countByMonth(host.executions.filter(({ trigger }) => trigger !== undefined).map(({ at }) => at)),
    responses: countByMonth(responses.map(({ at }) => at)),
    letterDays: countByMonth(firstOfDays(host.outbox.map(({ at }) => at))),
    days: (LAST - FIRST) / DAY,
    executions: host.executions.length,
    seconds: (performance.now() - begun) / 1000,
    advancingSeconds: advancing / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
