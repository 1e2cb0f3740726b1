// Reads the sheet "Danh mục kế hoạch": the items of the plan, who answers for them, and the questions that they were linked to.

import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { PlanRegime } from '../../domain/regime/plan-regime';
import { MESSAGES } from '../../text/messages';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import { readCatalogue } from '../inputs/catalogue';
import { type LinkedForm, linkedForm } from '../inputs/linked-form';
import { type InputProblem, problemAt, readTable } from '../inputs/table';
import { PLAN } from '../intake/channel';
import { type Sheets, UserError } from '../ports';

/** Throws a UserError where the sheet lacks a column that nothing can be read without. */
export function readPlanForm(sheets: Sheets, { items }: PlanRegime): LinkedForm {
  const reading = readCatalogue(sheets.read(PLAN.catalogue), items, PLAN.catalogue);
  if (!reading.isUsable) throw new UserError(MESSAGES.unusableSheet(SHEETS[PLAN.catalogue].name));
  return linkedForm(reading);
}

/** What the office has to mend in the sheet. A target that nobody answers for would be refused to everybody. */
export function planFormProblems(
  sheets: Sheets,
  { items }: PlanRegime,
  findOrganisation: OrganisationFinder,
): readonly InputProblem[] {
  const content = sheets.read(PLAN.catalogue);
  const reading = readCatalogue(content, items, PLAN.catalogue);
  const form = linkedForm(reading);
  if (form.questions.size === 0) return reading.problems;
  const rowOf = new Map(readTable(PLAN.catalogue, content).rows.map((row) => [row.cell('no'), row.row]));
  const unowned = form.items.flatMap(({ no, code, owner }) =>
    code !== null && owner.kind === 'one' && findOrganisation(owner.name) === null
      ? [problemAt(PLAN.catalogue, rowOf.get(String(no)) ?? 1, PROBLEMS.planOwner(no, owner.name))]
      : [],
  );
  return [...reading.problems, ...unowned];
}
