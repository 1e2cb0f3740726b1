// Is what `npm run push` runs.

import { packageRoot } from '../package-root';
import { pushBundle, pushObjection } from './push-bundle';

const root = packageRoot();
const objection = pushObjection(root);
if (objection !== undefined) console.error(objection);
process.exitCode = objection === undefined ? pushBundle(root) : 1;
