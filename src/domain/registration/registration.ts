// One organisation's registration of a year's targets, from the versions it submitted.

import { type Period, yearOf } from '../calendar/period';
import type { Organisation, OrganisationFinder } from '../regime/organisation';
import type { PlanRegime, TaskItems } from '../regime/plan-regime';
import type { Item } from '../regime/regime';
import { inOrder, type Version } from '../report/version';
import { readTarget, type TargetReading } from './read-target';

/** A registration that arrived. */
export interface Registration {
  readonly organisation: Organisation;
  readonly year: number;
  /** The earliest version: it decides lateness. */
  readonly first: Version;
  /** The newest version: its answers count. */
  readonly current: Version;
  /** In order of time. */
  readonly versions: readonly Version[];
  /** What was typed for each item with a code; items that the organisation does not answer for say so. */
  readonly targets: readonly TypedTarget[];
  readonly tasks: readonly OptionalTask[];
}

/** One item with a code, as it was answered. */
export interface TypedTarget {
  readonly item: Item;
  readonly typed: string;
  readonly isOwed: boolean;
  readonly reading: TargetReading;
}

/** An optional task with its four parts as typed, '' where nothing was. Rule: 52-CV/ĐU 1.4. */
export interface OptionalTask {
  readonly items: TaskItems;
  readonly name: string;
  readonly content: string;
  readonly output: string;
  readonly measure: string;
}

/** What a registration is read by. */
export interface RegistrationRules extends Pick<PlanRegime, 'tasks' | 'priorities'> {
  readonly items: readonly Item[];
  readonly findOrganisation: OrganisationFinder;
}

/**
 * A registration from its versions; the newest one counts. Throws RangeError without versions.
 * Example: two versions of 18/3, the second with TG02 = 7: the target is 7, registered on time.
 */
export function buildRegistration(
  organisation: Organisation,
  period: Period,
  versions: readonly Version[],
  rules: RegistrationRules,
): Registration {
  const ordered = inOrder(versions);
  const [first] = ordered;
  const current = ordered[ordered.length - 1];
  if (first === undefined || current === undefined) throw new RangeError(`no version: ${organisation.id} ${period}`);
  const typed = (no: number) => current.answers.get(no) ?? '';
  return {
    organisation,
    year: yearOf(period),
    first,
    current,
    versions: ordered,
    targets: rules.items
      .filter(({ code }) => code !== null)
      .map((item) => ({
        item,
        typed: typed(item.no),
        isOwed: answersFor(organisation, item, rules),
        reading: readTarget(typed(item.no), item.unit),
      })),
    tasks: rules.tasks
      .map((items) => ({
        items,
        name: typed(items.name).trim(),
        content: typed(items.content).trim(),
        output: typed(items.output).trim(),
        measure: typed(items.measure).trim(),
      }))
      .filter(({ name, content, output, measure }) => `${name}${content}${output}${measure}` !== ''),
  };
}

/**
 * Whether an organisation answers for an item of the plan. Rule: Phụ lục 01, «Tổ chức lãnh đạo, chỉ đạo».
 * Example: Mục 13 of every organisation; Mục 24 of the one that the catalogue names; Mục 22 of whoever has one of its choices.
 */
export function answersFor(
  { id }: Organisation,
  { no, owner }: Item,
  { findOrganisation, priorities }: Pick<RegistrationRules, 'findOrganisation' | 'priorities'>,
): boolean {
  switch (owner.kind) {
    case 'each':
      return true;
    case 'one':
      return findOrganisation(owner.name)?.id === id;
    case 'by-choice':
      return no === priorities.item && priorities.choices.some((each) => findOrganisation(each.owner)?.id === id);
  }
}
