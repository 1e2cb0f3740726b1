// Turns data validations into their xlsx form.

import type { DataValidation, ValidationOperator } from 'hucre';
import type { ValidationSnapshot } from '../types';
import { areaName, cornerName } from './a1';

// Excel refuses a file whose in-cell list is longer than this; commas separate its choices, so no choice may hold one.
const INLINE_LIST_LIMIT = 255;
const MESSAGE_LIMIT = 225;

const NUMBER_OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function list(choices: readonly (string | number | boolean)[]): Rule | undefined {
  const values = choices.map(String);
  const fits = values.join(',').length <= INLINE_LIST_LIMIT && values.every((value) => !/[,"]/.test(value));
  return fits ? { type: 'list', values } : undefined;
}

/** A text as SEARCH takes it: a tilde makes its wildcards plain. */
function searched(value: string | number | boolean | undefined): string {
  return `"${String(value ?? '')
    .replace(/[~?*]/g, '~$&')
    .replaceAll('"', '""')}"`;
}

function rule({ criteria, values, area }: ValidationSnapshot): Rule | undefined {
  const operator = NUMBER_OPERATORS[criteria];
  if (operator) {
    const [formula1, formula2] = values.map(String);
    return {
      type: 'decimal',
      operator,
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
    };
  }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return list(values);
    case 'CHECKBOX':
      return list(values.length > 0 ? values : ['TRUE', 'FALSE']);
    case 'VALUE_IN_RANGE':
      return { type: 'list', formula1: String(values[0]).replace(/^=/, '') };
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'TEXT_CONTAINS':
      return { type: 'custom', formula1: `ISNUMBER(SEARCH(${searched(values[0])},${cornerName(area)}))` };
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'custom', formula1: `NOT(ISNUMBER(SEARCH(${searched(values[0])},${cornerName(area)})))` };
    case 'TEXT_EQUAL_TO':
      return { type: 'custom', formula1: `${cornerName(area)}&""="${String(values[0]).replaceAll('"', '""')}"` };
    case 'TEXT_IS_VALID_EMAIL':
      return { type: 'custom', formula1: `ISNUMBER(MATCH("*?@?*.?*",${cornerName(area)},0))` };
    case 'CUSTOM_FORMULA':
      return { type: 'custom', formula1: String(values[0]).replace(/^=/, '') };
    default:
      throw new Error(`no xlsx form for the validation ${criteria}`);
  }
}

/**
 * One validation for the writer; undefined for a list too long for an xlsx cell list (the values stay, the drop-down
 * goes). Criteria without an xlsx form throw their name.
 *
 * @example xlsxValidation({ area, criteria: 'VALUE_IN_LIST', values: ['Nghỉ', 'Làm bù'], allowInvalid: false })
 * // { type: 'list', values: ['Nghỉ', 'Làm bù'], range: 'B2:B100', errorStyle: 'stop', … }
 */
export function xlsxValidation(validation: ValidationSnapshot): DataValidation | undefined {
  const parts = rule(validation);
  if (!parts) return undefined;
  const message = validation.helpText?.slice(0, MESSAGE_LIMIT);
  return {
    ...parts,
    range: areaName(validation.area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: validation.allowInvalid ? 'warning' : 'stop',
    ...(message && { errorMessage: message, inputMessage: message, showInputMessage: true }),
  };
}
