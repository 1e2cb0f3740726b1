// Writes the sample workspace into the folder named on the command line (samples/ by default).

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './generator/sample-files';

const folder = process.argv[2] ?? 'samples';
for (const [name, text] of sampleFiles()) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
