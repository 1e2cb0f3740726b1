// Enumerations as the platform has them: objects that show and serialise as their names.

import { Exception } from './exception';

/** One value of an enumeration. */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.ordinal();
  }
}

/**
 * An enumeration with these names; an unknown one throws.
 * Example: String(createEnum('ButtonSet', ['OK', 'YES_NO']).OK) is 'OK'.
 */
export function createEnum<N extends string>(type: string, names: readonly N[]): Readonly<Record<N, EnumValue>> {
  const values = Object.fromEntries(names.map((name, index) => [name, new EnumValue(name, index)]));
  return new Proxy(Object.freeze(values) as Readonly<Record<N, EnumValue>>, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'symbol' || key in target || key === 'toJSON' || key === 'then')
        return Reflect.get(target, key, receiver);
      throw new Exception(`not in the local host: ${type}.${key}`);
    },
  });
}

/** The value of an enumeration by its name. */
export function enumValue(type: Readonly<Record<string, EnumValue>>, name: string): EnumValue {
  const value = type[name];
  if (value === undefined) throw new Exception(`not in the local host: enum value ${name}`);
  return value;
}
