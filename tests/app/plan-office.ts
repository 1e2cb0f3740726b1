// A small office whose plan is registered through a form of its own, for tests of a registration's life.

import { PLAN } from '../../src/app/intake/channel';
import type { Collected } from '../../src/app/intake/collect';
import type { Look } from '../../src/app/intake/look-at-form';
import { confirmLink, proposeLink } from '../../src/app/linking/link-form';
import { collectPlan } from '../../src/app/registration/collect-plan';
import { setUp } from '../../src/app/set-up';
import { HUMG_ANNUAL } from '../../src/regimes/humg-annual';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../../src/regimes/working-calendar';
import { PLAN_ADDRESS } from './memory-ports';
import { createSmallOffice, type SmallOffice } from './small-office';

/** The regimes of both forms. */
export const REGIMES = { monthly: HUMG_MONTHLY, annual: HUMG_ANNUAL };
const TARGET = { regime: HUMG_ANNUAL, channel: PLAN };

/** The office, and what tests of registrations ask of it. */
export interface PlanOffice extends SmallOffice {
  /** Somebody registers; the same id again is an edit. Answers by item of the plan. */
  register(id: string, at: string, unit: string, answers: Readonly<Record<number, string>>, sender?: string): void;
  /** A bell of the plan's form, or with another look the morning. */
  runPlan(at: string, look?: Look): Collected;
  /** The target's cells: target, version, source, state; null where there is no row. */
  targetRow(unit: string, code: string): readonly string[] | null;
  /** Codes of the findings about plans, with organisation and place, e.g. 'target-ratio A TG02'. */
  planFindings(): readonly string[];
}

/** Chi bộ A, B and C; C answers for NV02. Every one of them answers for TC01, TG02–TG04 and KT01–KT03. */
export function createPlanOffice(): PlanOffice {
  const office = createSmallOffice();
  const { ports } = office;
  setUp(ports, HUMG_MONTHLY, WORKING_CALENDAR, HUMG_ANNUAL);
  confirmLink(ports, HUMG_MONTHLY, proposeLink(ports, HUMG_MONTHLY, PLAN_ADDRESS, TARGET), TARGET);
  const item24 = office.table('planCatalogue').findIndex((row) => row.no === '24');
  office.type('planCatalogue', item24, 'owner', 'C');
  return {
    ...office,
    register: (id, submittedAt, unit, answers, sender = `${unit.toLowerCase()}.nop@humg.test`) => {
      const typed = Object.entries(answers).map(([no, answer]) => [`p${no}`, answer] as const);
      office.planResponses.push({ id, submittedAt, sender, answers: [['p100', unit], ...typed] });
    },
    runPlan: (at, look = 'recent') => {
      office.setNow(at);
      collectPlan(ports, REGIMES, look);
      return office.run(at, look);
    },
    targetRow: (unit, code) => {
      const row = office.table('targets').find((each) => each.unit === unit && each.code === code);
      return row === undefined ? null : [row.target, row.version, row.source, row.state].map(String);
    },
    planFindings: () =>
      office
        .table('findings')
        .filter(({ severity, key }) => severity !== 'Đã hết' && /\|2026\|/.test(String(key)))
        .map(({ key, unit, item }) => `${String(key).split('|')[0]} ${unit} ${item}`.trim()),
  };
}
