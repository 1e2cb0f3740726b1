// What a reporting regime is: its items, who answers them, their kinds, their deadline and what counts towards targets.

import type { DeadlineRule } from '../calendar/deadline';
import type { Period } from '../calendar/period';

/**
 * What an item's answer is.
 * flow: what happened in the period; stock: January's level, later signed changes; text and choice: words;
 * info: identifies the report; unclassified: the source does not name it, so it is shown and never summed.
 */
export type ItemKind = 'flow' | 'stock' | 'text' | 'choice' | 'info' | 'unclassified';

/** How sure we are of a fact: printed in the source, read from its context, assumed until the office says, or unknown. */
export type Basis = 'stated' | 'inferred' | 'assumed' | 'unknown';

/** Who answers an item: every party organisation, one that the source names, or for each of its choices another one. */
export type Owner =
  | { readonly kind: 'each' }
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'by-choice' };

/** One question of a regime. The number is the key: codes repeat and titles are mislabelled in the source. */
export interface Item {
  readonly no: number;
  /** The indicator's code, or null; not a key (NV02 stands on two items). */
  readonly code: string | null;
  /** The title as the source prints it, or null where the source names none. */
  readonly title: string | null;
  /** Unit of measure, or null where neither the source nor its context gives one. */
  readonly unit: string | null;
  readonly unitBasis: Basis;
  readonly kind: ItemKind;
  readonly kindBasis: Basis;
  readonly owner: Owner;
  /** The executing unit as the source prints it, or null where its cell is empty. */
  readonly executing: string | null;
  /** Asked only when another item has this answer. */
  readonly askedIf: { readonly item: number; readonly answer: string } | null;
  /** Whether decimals are allowed; counts take whole numbers only. */
  readonly decimals: boolean;
  /** Whether a blank is a gap: «không phát sinh, ghi 0». Items marked «nếu có» are not required. */
  readonly required: boolean;
  /** Choices as printed; empty for other kinds. */
  readonly choices: readonly string[];
  /** Discipline, complaints, denunciations: never shown in letters. */
  readonly sensitive: boolean;
  /** Where the result is described, and when it has to be; null where nothing is asked. */
  readonly evidence: EvidenceLink | null;
  /** Whether the choices are steps in the order of work, so that a report does not go back. */
  readonly ordered: boolean;
  /** Items whose figures this one sums up; empty where the source declares none. */
  readonly sumOf: readonly number[];
  /** The note of the source. */
  readonly note: string | null;
  /** Where the source has it. */
  readonly place: string;
}

/** Ties an item to the one that describes its result. */
export interface EvidenceLink {
  /** The item with the description. */
  readonly in: number;
  /** Choices that call for it; a figure calls for it when it is above zero. */
  readonly when: 'above-zero' | readonly string[];
  readonly basis: Basis;
}

/** Monthly items whose sum is compared with one annual target. */
export interface TargetLink {
  readonly code: string;
  /** The target's title and unit of measure as Phụ lục 01 prints them. */
  readonly title: string;
  readonly unit: string;
  /** Empty where the source does not say which monthly items they are. */
  readonly items: readonly number[];
}

/** Where the signed copy goes and whom to ask. */
export interface ReceivingOffice {
  readonly name: string;
  readonly place: string;
  readonly email: string;
}

/** What stands around a printed report, as the source prints it. */
export interface Letterhead {
  /** The superior organisation's name, in its lines. */
  readonly superior: readonly string[];
  readonly issuer: string;
  /** The superior's letter that the school's report follows; organisations follow the regime's own. */
  readonly order: string;
  /** Where it is signed. */
  readonly place: string;
  /** To whom the school's report goes. */
  readonly receivers: readonly string[];
}

/** A whole regime, as data. */
export interface Regime {
  readonly id: string;
  readonly name: string;
  /** The letter that orders it, as letters quote it. */
  readonly legalBasis: string;
  /** The first period that is reported. */
  readonly start: Period;
  readonly deadline: DeadlineRule;
  readonly items: readonly Item[];
  readonly links: readonly TargetLink[];
  readonly office: ReceivingOffice;
  readonly letterhead: Letterhead;
}

/** Whether an item's answers are figures that add up. */
export function isNumeric(item: Pick<Item, 'kind'>): boolean {
  return item.kind === 'flow' || item.kind === 'stock';
}
