// Knows the values of a checkbox, ticked and not.

import { isMoment, type ValidationRule } from '../bridge/values';

type Value = string | number | boolean;

function plain(value: ValidationRule['values'][number] | undefined): Value {
  return value === undefined || isMoment(value) ? '' : value;
}

/**
 * What a ticked box holds.
 * Example: with the values 'Có' and 'Không' it is 'Có', without values true.
 */
export function checkedValue({ values }: ValidationRule): Value {
  return values.length === 0 ? true : plain(values[0]);
}

/**
 * What an empty box holds; a box with a value for ticked only is blank.
 * Example: with the values 'Có' and 'Không' it is 'Không', with 'Có' alone ''.
 */
export function uncheckedValue({ values }: ValidationRule): Value {
  return values.length === 0 ? false : plain(values[1]);
}
