// Tests run the built bundle on the host, so `npm test` builds first.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
