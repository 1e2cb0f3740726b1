// Pushes the bundle of a package, which counts as done only when Apps Script gives the same files back.

import { pushableBundle } from './push-bundle';
import type { Clasp } from './push-clasp';
import { differences } from './push-compare';
import { textsIn } from './push-files';
import { PUSH } from './push-text';

/** What a push needs of this machine. */
export interface PushParts {
  readonly clasp: Clasp;
  readonly print: (sentence: string) => void;
  readonly complain: (sentence: string) => void;
}

/**
 * Pushes dist/ of the package in `root` and gives the exit status: 0 when the project holds what dist/ holds, else 1
 * and sentences that say what to do.
 *
 * @example runPush('/home/an/ky-bao-cao', parts) // 0, having printed 'Bản trên Apps Script giống thư mục dist …'
 */
export function runPush(root: string, { clasp, print, complain }: PushParts): 0 | 1 {
  const bundle = pushableBundle(root);
  if (typeof bundle === 'string') {
    complain(bundle);
    return 1;
  }
  try {
    clasp.push(root);
    const wrong = differences(textsIn(bundle.folder), clasp.pull(bundle.scriptId));
    if (wrong.length > 0) throw new Error(PUSH.differs(wrong));
  } catch (problem) {
    complain(problem instanceof Error ? problem.message : String(problem));
    return 1;
  }
  print(PUSH.done(bundle.files, bundle.scriptId));
  return 0;
}
