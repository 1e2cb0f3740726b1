// Takes what a script returned out of its context.

/**
 * A structured clone; what cannot be cloned is shown as text, for functions and proxies belong to the dead context.
 * Example: cloneOf({ day: 1 }) is an equal object of this realm.
 */
export function cloneOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return String(value);
  }
}
