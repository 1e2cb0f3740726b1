// The commands of the add-on's menu, in their order, and the entry points that they call.

import { MENU } from '../text/messages';
import type { MenuCommand } from './screen';

/** The menu. */
export const COMMANDS: readonly MenuCommand[] = [
  { caption: MENU.collect, entry: 'collectNow' },
  { caption: MENU.remind, entry: 'remindNow' },
  { caption: MENU.preview, entry: 'previewUpcomingLetters' },
  { caption: MENU.sendNow, entry: 'sendLettersNow' },
  { caption: MENU.close, entry: 'closeMonth' },
  { caption: MENU.consolidate, entry: 'consolidate' },
  { caption: MENU.upwards, entry: 'reportUpwards' },
  { caption: MENU.print, entry: 'printReport' },
  { caption: MENU.check, entry: 'checkInputs' },
  { caption: MENU.rehearse, entry: 'rehearseYear' },
  { caption: MENU.rebuild, entry: 'rebuildNow' },
  { caption: MENU.newYear, entry: 'startYear' },
  { caption: MENU.link, entry: 'linkForm' },
  { caption: MENU.linkPlan, entry: 'linkPlanForm' },
  { caption: MENU.setUp, entry: 'setUp' },
];

/** Stands before the others where a morning was missed. */
export const CATCH_UP: MenuCommand = { caption: MENU.catchUp, entry: 'catchUp' };
