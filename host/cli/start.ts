// Is what `npm start` runs.

import { createHost } from '../create-host';
import { packageRoot } from '../package-root';
import { runStart } from './run-start';

process.exitCode = await runStart(process.argv.slice(2), {
  root: packageRoot(),
  createHost,
  print: console.log,
  complain: console.error,
});
