// Tests run the built bundle on the host, so `npm test` builds first.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Isolated, each of a hundred files loads the same modules again. No test leaves anything behind in a module: the hosts
    // that tests make are their own. Processes, not threads, since the host sets the process's zone.
    pool: 'forks',
    isolate: false,
    // By itself one core of two would idle.
    maxWorkers: '100%',
    // As in package.json's scripts: see host/README.md, "Many executions".
    execArgv: ['--interrupt-budget=300000', '--max-semi-space-size=32'],
    // Against tests that never end, not against slow machines.
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
