// Computes something when it is first asked for, and keeps it.

/** Example: `const year = once(() => project(…))` computes nothing until `year()` is called. */
export function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
