// Takes in what a script's context hands over: a copy of this realm, as JSON would make it, without the text in between.

import { PROBLEM, type Send } from '../bridge/operations';

/** Texts, numbers and booleans in a wrapper, as `new String('a')` is one, count for what they wrap. */
function unwrapped(value: object): unknown {
  const { valueOf: unwrap } = value as { valueOf?: unknown };
  return typeof unwrap === 'function' ? unwrap.call(value) : value;
}

function receivedMembers(value: object): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const part = received((value as Readonly<Record<string, unknown>>)[key]);
    if (part === undefined) continue;
    // Assigned, this one would become the prototype.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: part, enumerable: true });
    else copy[key] = part;
  }
  return copy;
}

function receivedObject(value: object): unknown {
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) copy.push(received(value[index]) ?? null);
    return copy;
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return received(toJSON.call(value));
  const plain = unwrapped(value);
  return typeof plain === 'object' ? receivedMembers(value) : received(plain);
}

/**
 * A value of a context as JSON.parse(JSON.stringify(value)) would give it here: nothing in it is shared with the context, so
 * the world may keep it. Functions and undefined are left out; numbers that are none become null.
 * Example: received({ at: new Date(0), of: undefined, n: [NaN] }) is { at: '1970-01-01T00:00:00.000Z', n: [null] }.
 */
export function received(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      // The sum turns -0 into 0.
      return Number.isFinite(value) ? value + 0 : null;
    case 'object':
      return value === null ? null : receivedObject(value);
    case 'bigint':
      throw new TypeError('Do not know how to serialize a BigInt');
    default:
      return undefined;
  }
}

/** `send` for a context: the arguments come to it copied. */
export function receiving(send: Send): Send {
  return (service, member, cells, operation, args) => {
    // A call that asks nothing brings nothing.
    if (operation === '') return send(service, member, cells, operation, null);
    let copy: unknown;
    try {
      copy = received(args);
    } catch (problem) {
      // What a getter of the script threw goes on in the script; an error of this realm must not get there.
      if (!(problem instanceof Error)) throw problem;
      return `${PROBLEM}${problem.message}`;
    }
    return send(service, member, cells, operation, copy);
  };
}
