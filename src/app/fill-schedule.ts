// Fills a "Lịch nhắc" that is still empty, and carries over what earlier versions kept in "Cấu hình".

import { FIRST_SCHEDULE, type ScheduleRow } from '../domain/reminders/schedule';
import { AUDIENCE_NAMES, LETTER_KIND_NAMES } from '../text/schedule';
import { RETIRED_SETTINGS } from '../text/settings';
import { YES } from '../text/sheets/words';
import { readHour } from './inputs/schedule';
import { readTable, rowFor } from './inputs/table';
import type { Sheets } from './ports';

/**
 * Writes the first schedule where the sheet has no row. The working days and the hour that an earlier version's "Cấu hình"
 * holds are taken from there, and their rows are blanked; one that cannot be read stays and is reported by the check.
 */
export function fillSchedule(sheets: Sheets): void {
  const { header, rows } = sheets.read('schedule');
  if (rows.length > 0) return;
  const settings = sheets.read('settings');
  const retired = readTable('settings', settings).rows.filter((row) =>
    Object.values<string>(RETIRED_SETTINGS).includes(row.cell('key')),
  );
  const typed = (key: string) => retired.find((row) => row.cell('key') === key)?.cell('value') ?? '';
  const tiers = readTiers(typed(RETIRED_SETTINGS.tiers));
  const hour = readHour(typed(RETIRED_SETTINGS.sendHour));
  const schedule = carriedOver(tiers, hour);
  sheets.write(
    'schedule',
    0,
    schedule.map((row) => rowFor('schedule', header, cellsOf(row))),
  );
  for (const row of retired) {
    const isCarried = row.cell('key') === RETIRED_SETTINGS.tiers ? tiers !== null : hour !== null;
    if (isCarried) sheets.write('settings', row.row - 2, [rowFor('settings', settings.header, {})]);
  }
}

function carriedOver(tiers: readonly number[] | null, hour: number | null): readonly ScheduleRow[] {
  const before = (workingDays: number): ScheduleRow => ({
    kind: 'before',
    workingDays,
    hour: 7,
    audience: 'secretary',
  });
  const rows =
    tiers === null ? FIRST_SCHEDULE : [...tiers.map(before), ...FIRST_SCHEDULE.filter(({ kind }) => kind !== 'before')];
  return hour === null ? rows : rows.map((row) => ({ ...row, hour }));
}

function cellsOf({ kind, workingDays, hour, audience }: ScheduleRow): Readonly<Record<string, string>> {
  return {
    kind: LETTER_KIND_NAMES[kind],
    days: workingDays === 0 ? '' : String(workingDays),
    hour: String(hour),
    to: AUDIENCE_NAMES[audience],
    on: YES,
  };
}

// As earlier versions read them: '5, 3, 1', the largest first.
function readTiers(text: string): readonly number[] | null {
  const days = text.split(/[,;]/).map((part) => part.trim());
  if (!days.every((part) => /^([1-9]|1\d|20)$/.test(part))) return null;
  return [...new Set(days.map(Number))].sort((a, b) => b - a);
}
