// The tests that need the real clasp, apart from `npm test` because they install 277 MB first: `npm run test:push`.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/push/**/*.online.ts'],
    globalSetup: ['tests/push/install-clasp.ts'],
    testTimeout: 120_000,
  },
});
