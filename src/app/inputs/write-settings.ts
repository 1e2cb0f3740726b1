// Writes settings that a command chose into "Cấu hình", wherever the office moved its rows and columns to.

import type { Regime } from '../../domain/regime/regime';
import { SETTING_IDS, type SettingId, settingsOf } from '../../text/settings';
import type { Sheets } from '../ports';
import { columnPlaces, readTable, rowFor } from './table';

/** Puts values into their rows; a setting that has no row yet gets one below. The caller commits. */
export function writeSettings(
  sheets: Sheets,
  regime: Regime,
  values: Readonly<Partial<Record<SettingId, string>>>,
): void {
  const definitions = settingsOf(regime);
  const { header, rows } = sheets.read('settings');
  const known = readTable('settings', { header, rows }).rows;
  let added = 0;
  for (const id of SETTING_IDS) {
    const value = values[id];
    if (value === undefined) continue;
    const { key, meaning } = definitions[id];
    const found = known.find((row) => row.cell('key') === key);
    if (found !== undefined) {
      sheets.write('settings', found.row - 2, [[value]], columnPlaces('settings', header).get('value'));
    } else {
      sheets.write('settings', rows.length + added, [rowFor('settings', header, { key, value, meaning })]);
      added += 1;
    }
  }
}
