// Reads the rows of "Cấu hình" that concern the checks.

import { ALWAYS_ON_CHECKS, type CheckSettings, SWITCHABLE_CHECKS } from '../../domain/checks/check-settings';
import { ALWAYS_ON, alwaysOnRow, switchOf } from '../../text/check-settings';
import { WANTED } from '../../text/problems';
import type { SettingId } from '../../text/settings';
import { readCount, readYesNo } from './written';

/** Reads one setting: `parse` gives null for what it cannot read; then the row is reported and the first value holds. */
export type ReadSetting = <T>(id: SettingId, wanted: string, parse: (text: string) => T | null) => T;

/** The checks' settings; a value typed where there is no switch is reported. Example: "Không" behind "Kiểm tra: Nghi chép báo cáo" puts 'copied-report' into `off`. */
export function readCheckSettings(read: ReadSetting): CheckSettings {
  const count = (id: 'cumulativeItems' | 'leastLevel' | 'leastMoney' | 'copiedFigures') =>
    read(id, WANTED.count, readPositive);
  for (const check of ALWAYS_ON_CHECKS) read(alwaysOnRow(check), WANTED.alwaysOn, readAlwaysOn);
  return {
    off: new Set(SWITCHABLE_CHECKS.filter((check) => !read(switchOf(check), WANTED.yesNo, readYesNo))),
    cumulativeItems: count('cumulativeItems'),
    leastLevel: count('leastLevel'),
    leastMoney: count('leastMoney'),
    copiedFigures: count('copiedFigures'),
  };
}

function readPositive(text: string): number | null {
  const count = readCount(text);
  return count === 0 ? null : count;
}

function readAlwaysOn(text: string): true | null {
  return text === ALWAYS_ON || readYesNo(text) === true ? true : null;
}
