// The error that a service answers a script with: only its message crosses the bridge.

/** Thrown on the host's side of the bridge; the context rethrows its message as an Exception. */
export class ServiceProblem extends Error {}

/**
 * Fails with a service's own text.
 * Example: fail('Range not found') throws ServiceProblem 'Range not found'.
 */
export function fail(message: string): never {
  throw new ServiceProblem(message);
}
