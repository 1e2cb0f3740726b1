// Prints how well each suspicion finds planted errors in synthetic years, and says whether every one is good enough.

import { CHECK_DEFAULTS } from '../src/domain/checks/check-settings';
import { type Measure, measure, SUSPICIONS } from './suspicions/measure';
import { wrongInSample } from './suspicions/sample-year';
import { createBook } from './suspicions/synthetic-years';

const ORGANISATIONS = 240;
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.9;

/** Whether a suspicion is nearly always right, finds nearly everything, and is silent where nothing is wrong. */
export function isGoodEnough({ planted, found, findings, right, onHonest }: Measure): boolean {
  if (planted === 0 || findings === 0 || onHonest > 0) return false;
  return right / findings >= LEAST_PRECISION && found / planted >= LEAST_RECALL;
}

/** Prints the table; false when a suspicion misses its mark, or one speaks in the sample year without a cause. */
export function printSuspicions(): boolean {
  const book = createBook(ORGANISATIONS);
  const measures = SUSPICIONS.map((code) => ({ code, ...measure(code, book, CHECK_DEFAULTS) }));
  console.table(
    measures.map(({ code, ...measured }) => ({
      suspicion: code,
      'errors planted': measured.planted,
      findings: measured.findings,
      precision: (measured.right / measured.findings).toFixed(3),
      recall: (measured.found / measured.planted).toFixed(3),
      'fires in': `${((100 * measured.fired) / measured.years).toFixed(1)} % of ${measured.years} years`,
      'on honest years': measured.onHonest,
      kept: isGoodEnough(measured) ? 'yes' : 'NO',
    })),
  );
  const inSample = wrongInSample();
  console.log(`Sample year: ${inSample.length === 0 ? 'nothing fires that should not' : inSample.join('; ')}`);
  return inSample.length === 0 && measures.every(isGoodEnough);
}
