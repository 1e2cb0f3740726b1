// Reads the sheet "Cấu hình".

import { isPeriod, type Period } from '../../domain/calendar/period';
import { PROBLEMS, WANTED } from '../../text/problems';
import { SETTING_IDS, SETTINGS, type SettingId } from '../../text/settings';
import { NO, YES } from '../../text/sheets';
import type { SheetRows } from '../ports';
import { firstRows, type InputProblem, problemAt, readTable } from './table';
import { readPeriod } from './written';

/** The settings, typed. */
export interface Settings {
  readonly formAddress: string;
  readonly start: Period;
  readonly inclusive: boolean;
  readonly organisationQuestion: number;
  readonly monthQuestion: number;
  /** 0 when no question asks for the year. */
  readonly yearQuestion: number;
  readonly notOwnerZero: boolean;
  readonly reminders: boolean;
  /** Working days before the deadline, largest first. */
  readonly tiers: readonly number[];
  readonly sendHour: number;
  readonly signedCopyPlace: string;
  readonly officeEmail: string;
}

/** Settings with the problems found; a value that cannot be read keeps its first value. */
export function readSettings(content: SheetRows): {
  readonly settings: Settings;
  readonly problems: readonly InputProblem[];
} {
  const { rows, problems: missing } = readTable('settings', content);
  const problems: InputProblem[] = [...missing];
  const written = new Map<SettingId, { readonly value: string; readonly row: number }>();
  const firstRow = firstRows();
  for (const row of rows) {
    const key = row.cell('key');
    const id = SETTING_IDS.find((candidate) => SETTINGS[candidate].key === key);
    const before = firstRow(key, row.row);
    if (id === undefined) problems.push(problemAt('settings', row.row, PROBLEMS.unknownSetting(key)));
    else if (before !== null) problems.push(problemAt('settings', row.row, PROBLEMS.duplicateSetting(key, before)));
    else written.set(id, { value: row.cell('value'), row: row.row });
  }

  function read<T>(id: SettingId, wanted: string, parse: (text: string) => T | null): T {
    const entry = written.get(id);
    const value = entry === undefined ? null : parse(entry.value);
    if (value !== null) return value;
    if (entry !== undefined) {
      problems.push(problemAt('settings', entry.row, PROBLEMS.settingValue(SETTINGS[id].key, entry.value, wanted)));
    }
    const first = parse(SETTINGS[id].value);
    if (first === null) throw new RangeError(`the first value of ${id} does not fit itself`);
    return first;
  }

  const text = (id: SettingId) => read(id, '', (value) => value);
  const yesNo = (id: SettingId) => read(id, WANTED.yesNo, readYesNo);
  const question = (id: SettingId) => read(id, WANTED.question, readQuestion);
  const settings: Settings = {
    formAddress: text('formAddress'),
    start: read('start', WANTED.period, (value) => readStart(value)),
    inclusive: yesNo('inclusive'),
    organisationQuestion: question('organisationQuestion'),
    monthQuestion: question('monthQuestion'),
    yearQuestion: question('yearQuestion'),
    notOwnerZero: yesNo('notOwnerZero'),
    reminders: yesNo('reminders'),
    tiers: read('tiers', WANTED.tiers, readTiers),
    sendHour: read('sendHour', WANTED.hour, (value) => (/^([01]?\d|2[0-3])$/.test(value) ? Number(value) : null)),
    signedCopyPlace: text('signedCopyPlace'),
    officeEmail: text('officeEmail'),
  };
  return { settings, problems };
}

function readStart(text: string): Period | null {
  const period = readPeriod(text);
  return period !== null && isPeriod(period) ? period : null;
}

function readYesNo(text: string): boolean | null {
  const written = text.toLowerCase();
  if (written === YES.toLowerCase()) return true;
  return written === NO.toLowerCase() ? false : null;
}

function readQuestion(text: string): number | null {
  if (text === '') return 0;
  return /^([1-9]|[1-6]\d|7[0-7])$/.test(text) ? Number(text) : null;
}

function readTiers(text: string): readonly number[] | null {
  const days = text.split(/[,;]/).map((part) => part.trim());
  if (!days.every((part) => /^([1-9]|1\d|20)$/.test(part))) return null;
  return [...new Set(days.map(Number))].sort((a, b) => b - a);
}
