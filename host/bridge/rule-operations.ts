// What the fakes of the rules on a sheet may ask of the host: validations, conditional formats, protections, filter, bandings.

import type { Area } from '../types';
import type { ConditionalRule, Moment, Place, SheetAddress, ValidationRule } from './values';

/** What a protection says of itself. */
export interface ProtectionFacts {
  readonly description: string;
  readonly warningOnly: boolean;
  /** Addresses that somebody named; the owner may edit all the same. */
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  /** Of a sheet's protection: where everybody may write. */
  readonly unprotected: readonly Area[];
  readonly rangeName: string | null;
}

export interface ProtectionInfo extends ProtectionFacts {
  readonly id: number;
  readonly type: 'SHEET' | 'RANGE';
  readonly area: Area | null;
}

/** What a filter lets through in one column. */
export interface FilterRule {
  readonly criteria: string | null;
  readonly values: readonly (string | number | Moment)[];
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
}

/** A column of the sheet, and what its filter says. */
export interface FilterColumn {
  readonly column: number;
  readonly rule: FilterRule;
}

export interface SortOrder {
  readonly column: number;
  readonly ascending: boolean;
}

/** The colours of alternating lines; header and footer may be missing. */
export interface BandingColors {
  readonly header: string | null;
  readonly first: string;
  readonly second: string;
  readonly footer: string | null;
}

export interface BandingRecord extends BandingColors {
  readonly id: number;
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
}

type Nothing = { result: null };

export interface RuleOperations {
  'sheet.conditional.get': { args: SheetAddress; result: readonly ConditionalRule[] };
  'sheet.conditional.set': { args: SheetAddress & { rules: readonly ConditionalRule[] } } & Nothing;
  'range.validate': { args: { place: Place; rule: ValidationRule | null } } & Nothing;
  'range.validations': { args: { place: Place }; result: readonly (readonly (ValidationRule | null)[])[] };
  'range.check': { args: { place: Place; checked: boolean } } & Nothing;
  /** null: not all cells are boxes, or they differ. */
  'range.checked': { args: { place: Place }; result: boolean | null };
  'range.removeCheckboxes': { args: { place: Place } } & Nothing;
  'protection.list': { args: SheetAddress & { type: 'SHEET' | 'RANGE' }; result: readonly ProtectionInfo[] };
  'protection.add': { args: SheetAddress & { area: Area | null }; result: ProtectionInfo };
  'protection.set': {
    args: SheetAddress & { id: number; patch: Partial<ProtectionFacts> & { area?: Area } };
  } & Nothing;
  'protection.remove': { args: SheetAddress & { id: number } } & Nothing;
  'protection.canEdit': { args: SheetAddress & { id: number }; result: boolean };
  'range.filter': { args: { place: Place } } & Nothing;
  'filter.columns': { args: SheetAddress; result: readonly FilterColumn[] };
  'filter.setColumn': { args: SheetAddress & { column: number; rule: FilterRule | null } } & Nothing;
  'filter.sort': { args: SheetAddress & { order: SortOrder } } & Nothing;
  'filter.sorted': { args: SheetAddress; result: SortOrder | null };
  'sheet.filter.remove': { args: SheetAddress } & Nothing;
  'banding.list': { args: SheetAddress; result: readonly BandingRecord[] };
  'banding.add': {
    args: SheetAddress & { banding: Omit<BandingRecord, 'id'> };
    result: BandingRecord;
  };
  'banding.set': { args: SheetAddress & { id: number; patch: Partial<BandingColors> & { area?: Area } } } & Nothing;
  'banding.remove': { args: SheetAddress & { id: number } } & Nothing;
}
