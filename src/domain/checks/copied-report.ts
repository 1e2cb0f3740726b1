// Finds reports whose figures are those of the month before, or of another organisation.

import { addMonths } from '../calendar/period';
import { type Item, isNumeric } from '../regime/regime';
import { figureOf } from '../report/answer';
import type { Report } from '../report/report';
import { type Finding, reportFinding } from './finding';

// In bits, a figure counting log2(1 + figure): five or six ones meet by chance, larger figures do not.
const TELLING_BITS = 6.5;

interface Fingerprint {
  readonly key: string;
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
  const own = new Map<string, string>();
  const first = new Map<string, Report>();
  const findings: Finding[] = [];
  for (const report of [...reports].sort(byPeriodThenArrival)) {
    const fingerprint = fingerprintOf(report, numeric, least);
    if (fingerprint === null) continue;
    const { key, figures } = fingerprint;
    const { organisation, period } = report;
    const previous = addMonths(period, -1);
    const sameMonth = `${period}|${key}`;
    const other = first.get(sameMonth);
    if (own.get(`${previous}|${organisation.id}`) === key) {
      findings.push(reportFinding('copied-report', 'question', report, '', { of: 'own', period: previous, figures }));
    } else if (other !== undefined) {
      const facts = { of: 'other', unit: other.organisation.id, name: other.organisation.name, figures };
      const { submittedAt } = other.first;
      findings.push(reportFinding('copied-report', 'question', report, '', { ...facts, period, submittedAt }));
    }
    own.set(`${period}|${organisation.id}`, key);
    if (other === undefined) first.set(sameMonth, report);
  }
  return findings;
}

function fingerprintOf({ answers }: Report, numeric: readonly Item[], least: number): Fingerprint | null {
  let key = '';
  let figures = 0;
  let bits = 0;
  for (const { no } of numeric) {
    const figure = figureOf(answers.get(no));
    if (figure === null || figure === 0) continue;
    figures += 1;
    bits += Math.log2(1 + Math.abs(figure));
    key += `${no}:${figure} `;
  }
  return figures >= least && bits >= TELLING_BITS ? { key, figures } : null;
}

function byPeriodThenArrival(a: Report, b: Report): number {
  if (a.period !== b.period) return a.period < b.period ? -1 : 1;
  if (a.first.submittedAt === b.first.submittedAt) return a.organisation.id < b.organisation.id ? -1 : 1;
  return a.first.submittedAt < b.first.submittedAt ? -1 : 1;
}
