// Is what `npm run push` runs.

import { packageRoot } from '../package-root';
import { createClasp } from './push-clasp';
import { runPush } from './push-run';

process.exitCode = runPush(packageRoot(), {
  clasp: createClasp(process.env),
  print: console.log,
  complain: console.error,
});
