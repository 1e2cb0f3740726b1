// Writes the estimated years of the calendar into the tree.

import { writeFileSync } from 'node:fs';
import { PROVISIONAL_FILE, provisionalFile } from './calendar/provisional-file';

writeFileSync(PROVISIONAL_FILE, provisionalFile());
