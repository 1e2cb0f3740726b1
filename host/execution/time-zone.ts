// Gives local Date getters the zone of the script while an execution runs.

/**
 * Runs `work` with the process in `timeZone` and puts the old zone back, whatever happens.
 * Example: inTimeZone('UTC', () => new Date(0).getHours()) is 0 everywhere.
 */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
