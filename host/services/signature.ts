// Refuses arguments of the wrong type with the platform's text.

import { EnumValue } from './enums';
import { Exception } from './exception';
import { CLASS_NAME, Guarded } from './guarded';

/** What an argument may be; `any` is not looked at. */
export type ParameterType = 'number' | 'string' | 'boolean' | 'array' | 'date' | 'enum' | 'object' | 'function' | 'any';

/** True for dates of any realm: instanceof is false across contexts. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function fits(value: unknown, type: ParameterType): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'date':
      return isDate(value);
    case 'enum':
      return value instanceof EnumValue;
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'any':
      return true;
    default:
      return typeof value === type;
  }
}

/** The type of an argument as the platform's message names it. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'string') return 'String';
  if (value instanceof Guarded) return value[CLASS_NAME];
  if (typeof value === 'object' && !isDate(value)) return value instanceof EnumValue ? 'enum' : String(value);
  return isDate(value) ? 'Date' : typeof value;
}

/**
 * Fails unless the arguments fit one of the signatures.
 * Example: checkSignature('SpreadsheetApp.Sheet.getRange', ['a', 1], [['string'], ['number', 'number']]) throws
 * 'The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.'
 */
export function checkSignature(
  method: string,
  args: readonly unknown[],
  signatures: readonly (readonly ParameterType[])[],
): void {
  const given = args.slice();
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  const match = signatures.some(
    (types) => types.length === given.length && types.every((type, index) => fits(given[index], type)),
  );
  if (match) return;
  throw new Exception(
    `The parameters (${given.map(nameOf).join(',')}) don't match the method signature for ${method}.`,
  );
}
