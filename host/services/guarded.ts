// Makes every member that is not faked throw its own name.

import { Exception } from './exception';

/** Members that the language itself looks for on any object. */
const LANGUAGE = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  '__esModule',
  // Public suites ask for it to learn where they run: they shall take this for the platform.
  'isFake',
]);

/** Where a fake keeps the platform's name of its class, for messages. */
export const CLASS_NAME = Symbol('class name');

const wall = new Proxy(Object.create(null), {
  get: (_target, key, receiver): unknown => {
    if (typeof key === 'symbol' || LANGUAGE.has(key)) return undefined;
    if (key in Object.prototype) return Reflect.get(Object.prototype, key, receiver);
    throw new Exception(`not in the local host: ${String(Reflect.get(receiver, CLASS_NAME))}.${key}`);
  },
  has: (_target, key) => key in Object.prototype,
});

/**
 * Every fake extends this: missing members throw.
 * `toString` is the name of the class, but for things that show as a name of their own.
 */
export abstract class Guarded {
  abstract toString(): string;

  get [CLASS_NAME](): string {
    return this.toString();
  }
}
Object.setPrototypeOf(Guarded.prototype, wall);

/**
 * A fake seen as the platform's full type: the only place where the two meet.
 * Example: `return real(this)` in a method that promises a GoogleAppsScript.Spreadsheet.Range.
 */
export function real<T>(fake: unknown): T {
  return fake as T;
}

/** The members of the platform's type that a fake has: `class X implements Faked<Real, X>` does not compile when one drifts. */
export type Faked<T, Fake> = Pick<T, Extract<keyof Fake, keyof T>>;
