// Writes the sample workspace into the folder named on the command line (samples/ by default).

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './generator/sample-files';

const folder = process.argv[2] ?? 'samples';
for (const [name, text] of sampleFiles()) writeFileSync(join(folder, name), text);
