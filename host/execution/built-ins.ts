// Remembers every built-in object of a realm as it was made, and says whether anything was done to one of them.

import type { Context } from 'node:vm';
import vm from 'node:vm';

interface Remembered {
  readonly object: object;
  readonly prototype: object | null;
  readonly isExtensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly members: readonly PropertyDescriptor[];
}

/** A realm's global object and everything that a script can reach from it or from the language's own syntax. */
export interface BuiltIns {
  /** Puts the global object back as it was made, where that can be done. */
  restoreGlobal(): void;
  /** Whether every built-in is as it was made: its members, their order, its prototype. */
  areAsMade(): boolean;
}

// No global name leads to these.
const BEHIND_SYNTAX = `[
  function* () {}, async function () {}, async function* () {}, (function* () {})(), (async function* () {})(),
  [][Symbol.iterator](), ''[Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator](), 'a'.matchAll(/a/g),
  Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee').get,
]`;

/**
 * The built-ins of a new realm, in which nothing has run yet.
 * Example: after `Array.prototype.sum = …` in the realm, areAsMade() is false for good.
 */
export function rememberBuiltIns(global: Context): BuiltIns {
  const all = remember([global, vm.runInContext(BEHIND_SYNTAX, global)]);
  const own = rememberedOf(global);
  return {
    restoreGlobal: () => {
      for (const key of Reflect.ownKeys(global)) if (!own.keys.includes(key)) Reflect.deleteProperty(global, key);
      own.keys.forEach((key, place) => {
        const member = own.members[place];
        if (member?.configurable === true) Reflect.defineProperty(global, key, member);
      });
    },
    areAsMade: () => all.every(isAsRemembered),
  };
}

function remember(roots: readonly object[]): readonly Remembered[] {
  const known = new Map<object, Remembered>();
  const waiting = [...roots];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (known.has(object)) continue;
    const remembered = rememberedOf(object);
    known.set(object, remembered);
    const parts: unknown[] = remembered.members.flatMap(({ value, get, set }) => [value, get, set]);
    waiting.push(...[...parts, remembered.prototype].filter(isObject));
  }
  return [...known.values()];
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function rememberedOf(object: object): Remembered {
  const keys = Reflect.ownKeys(object);
  const members = keys.map((key) => Reflect.getOwnPropertyDescriptor(object, key) ?? {});
  return {
    object,
    prototype: Reflect.getPrototypeOf(object),
    isExtensible: Reflect.isExtensible(object),
    keys,
    members,
  };
}

function isAsRemembered({ object, prototype, isExtensible, keys, members }: Remembered): boolean {
  const standing = Reflect.ownKeys(object);
  return (
    Reflect.getPrototypeOf(object) === prototype &&
    Reflect.isExtensible(object) === isExtensible &&
    standing.length === keys.length &&
    standing.every((key, place) => key === keys[place] && isSameMember(object, key, members[place]))
  );
}

function isSameMember(object: object, key: PropertyKey, before: PropertyDescriptor | undefined): boolean {
  const now = Reflect.getOwnPropertyDescriptor(object, key);
  return (
    now !== undefined &&
    before !== undefined &&
    Object.is(now.value, before.value) &&
    now.get === before.get &&
    now.set === before.set &&
    now.writable === before.writable &&
    now.enumerable === before.enumerable &&
    now.configurable === before.configurable
  );
}
