// Carries the criteria of rules over the bridge: dates, relative dates and plain values.

import type { Moment } from '../../bridge/values';
import { isMoment } from '../../bridge/values';
import { EnumValue, enumValue } from '../enums';
import { Exception } from '../exception';
import { isDate } from '../signature';
import { RelativeDate } from './spreadsheet-enums';

type Plain = string | number | boolean;

/** A criterion as it is stored: its name, and its values. */
export interface Criterion<V> {
  readonly criteria: string;
  readonly values: readonly V[];
}

/** A script's value as it is stored; what no rule can hold is refused. */
export function storedValue(value: unknown): Plain | Moment {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isDate(value)) return { ms: value.getTime() };
  if (value instanceof EnumValue) return value.name();
  throw new Exception(`The value ${String(value)} cannot be part of a rule.`);
}

/** A criterion as a script names it; a relative date makes it the relative one of its kind. */
export function criterion(criteria: string, values: readonly unknown[]): Criterion<string | number | Moment> {
  const stored = values.map((value) => {
    const plain = storedValue(value);
    if (typeof plain === 'boolean') throw new Exception(`The value ${plain} cannot be part of a rule.`);
    return plain;
  });
  const isRelative = values.some((value) => value instanceof EnumValue) && !criteria.endsWith('_RELATIVE');
  return { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, values: stored };
}

/** Stored values as a script gets them back: dates of its own, relative dates as their enumeration. */
export function scriptValues(criteria: string, values: readonly (Plain | Moment)[]): unknown[] {
  return values.map((value) => {
    if (isMoment(value)) return new Date(value.ms);
    return criteria.endsWith('_RELATIVE') ? enumValue(RelativeDate, String(value)) : value;
  });
}
