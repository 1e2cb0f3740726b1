// Is what `npm run look` runs.

import { createPrograms } from './look-programs';
import { runLook } from './look-run';

process.exitCode = await runLook(process.argv.slice(2), {
  programs: createPrograms(),
  print: console.log,
  complain: console.error,
});
