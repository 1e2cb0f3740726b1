// Finds reports whose figures are those of the month before, or of another organisation.

import { addMonths } from '../calendar/period';
import { type Item, isNumeric } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type Finding, reportFinding } from './finding';

// In bits, a figure counting log2(1 + figure): five or six ones meet by chance, larger figures do not.
const TELLING_BITS = 6.5;

// An odd number that spreads the bits of what it multiplies.
const MIXER = 0x01000193;
const MILLIONTHS = 1e6;

interface Compared {
  readonly report: Report;
  /** Made of the figures other than zero: other figures hardly ever have the same. */
  readonly key: number;
  /** How many figures are not zero. */
  readonly figures: number;
}

/**
 * Goes through all reports in order of period; of two organisations the one that sent later is asked. A report is compared
 * by all its figures other than zero, and only where there are at least `least` of them and not all of them are small.
 * Rules: 52-CV/ĐU 2.1 (what happened in the period), 2.5 (truthful figures).
 * Example: 24 = 2, 29 = 1, 31 = 6, 40 = 1, 41 = 3 in May and in June: asked about in June.
 */
export function findCopied(reports: readonly Report[], items: readonly Item[], least: number): readonly Finding[] {
  const numeric = items.filter(isNumeric);
  const last = new Map<string, Compared>();
  let ofMonth = new Map<number, Compared[]>();
  let month = '';
  const findings: Finding[] = [];
  for (const report of [...reports].sort(byPeriodThenArrival)) {
    const compared = comparedBy(report, numeric, least);
    if (compared === null) continue;
    const { key, figures } = compared;
    const { organisation, period } = report;
    if (period !== month) ofMonth = new Map();
    month = period;
    const alike = ofMonth.get(key);
    const own = last.get(organisation.id);
    const other = alike?.find((candidate) => isSame(candidate, compared, numeric))?.report;
    const previous = addMonths(period, -1);
    if (own !== undefined && own.report.period === previous && isSame(own, compared, numeric)) {
      findings.push(reportFinding('copied-report', 'question', report, '', { of: 'own', period: previous, figures }));
    } else if (other !== undefined) {
      const facts = { of: 'other', unit: other.organisation.id, name: other.organisation.name, figures };
      const { submittedAt } = other.first;
      findings.push(reportFinding('copied-report', 'question', report, '', { ...facts, period, submittedAt }));
    }
    last.set(organisation.id, compared);
    if (alike === undefined) ofMonth.set(key, [compared]);
    else if (other === undefined) alike.push(compared);
  }
  return findings;
}

function comparedBy(report: Report, numeric: readonly Item[], least: number): Compared | null {
  let key = 0;
  let figures = 0;
  let bits = 0;
  for (const { no } of numeric) {
    const figure = figureOf(report.answers.get(no));
    if (figure === null || figure === 0) continue;
    figures += 1;
    if (bits < TELLING_BITS) bits += Math.log2(1 + Math.abs(figure));
    key = Math.imul(Math.imul(key ^ no, MIXER) ^ (figure * MILLIONTHS), MIXER);
  }
  return figures >= least && bits >= TELLING_BITS ? { report, key, figures } : null;
}

function isSame(a: Compared, b: Compared, numeric: readonly Item[]): boolean {
  if (a.key !== b.key || a.figures !== b.figures) return false;
  const figureIn = ({ report }: Compared, no: number) => figureOf(report.answers.get(no)) ?? 0;
  return numeric.every(({ no }) => figureIn(a, no) === figureIn(b, no));
}

function byPeriodThenArrival(a: Report, b: Report): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  if (a.first.submittedAt === b.first.submittedAt) return a.organisation.id < b.organisation.id ? -1 : 1;
  return a.first.submittedAt < b.first.submittedAt ? -1 : 1;
}
