// Reads the sheet "Lịch nhắc".

import {
  type Audience,
  hasWorkingDays,
  isForOffice,
  kindCode,
  LETTER_KINDS,
  type LetterKind,
  type ScheduleRow,
} from '../../domain/reminders/schedule';
import { PROBLEMS } from '../../text/problems';
import { AUDIENCE_NAMES, LETTER_KIND_NAMES, SCHEDULE_PROBLEMS } from '../../text/schedule';
import { NO, YES } from '../../text/sheets/words';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type TableRow } from './table';
import { readYesNo } from './written';

const AUDIENCES: readonly Audience[] = ['secretary', 'office', 'both'];

/** The rows that are switched on and possible; an impossible row is reported and sends nothing. */
export function readSchedule(content: SheetRows): Parsed<ScheduleRow> {
  const firstRow = firstRows();
  return parseRows(
    'schedule',
    content,
    (row) => {
      const isOn = readYesNo(row.cell('on'));
      if (isOn === null) return refused(PROBLEMS.choice('Bật', row.cell('on'), [YES, NO]));
      if (!isOn) return { value: null, messages: [] };
      const kind = find(LETTER_KINDS, LETTER_KIND_NAMES, row.cell('kind'));
      if (kind === null) {
        return refused(PROBLEMS.choice('Loại thư', row.cell('kind'), Object.values(LETTER_KIND_NAMES)));
      }
      const { value, messages } = readRow(kind, row);
      const before = value === null ? null : firstRow(kindCode(value), row.row);
      return before === null ? { value, messages } : refused(SCHEDULE_PROBLEMS.twice(kind, before));
    },
    ['kind', 'to', 'on'],
  );
}

/** '7', '07', '7h', '07:00'; null when it is no full hour of a day. */
export function readHour(text: string): number | null {
  const hour = /^(0?\d|1\d|2[0-3])(?:h|h00|:00)?$/i.exec(text)?.[1];
  return hour === undefined ? null : Number(hour);
}

function refused(message: string): { readonly value: null; readonly messages: readonly string[] } {
  return { value: null, messages: [message] };
}

function readRow(
  kind: LetterKind,
  row: TableRow,
): { readonly value: ScheduleRow | null; readonly messages: readonly string[] } {
  const workingDays = readWorkingDays(kind, row.cell('days'));
  const hour = readHour(row.cell('hour'));
  const to = row.cell('to');
  const audience = find(AUDIENCES, AUDIENCE_NAMES, to);
  const messages = [
    ...(workingDays === null ? [SCHEDULE_PROBLEMS.workingDays(kind, row.cell('days'))] : []),
    ...(hour === null ? [SCHEDULE_PROBLEMS.hour(row.cell('hour'))] : []),
    ...audienceProblems(kind, to, audience),
  ];
  if (workingDays === null || hour === null || audience === null || messages.length > 0)
    return { value: null, messages };
  return { value: { kind, workingDays, hour, audience }, messages };
}

function readWorkingDays(kind: LetterKind, text: string): number | null {
  if (!hasWorkingDays(kind)) return text === '' || text === '0' ? 0 : null;
  return /^([1-9]|1\d|20)$/.test(text) ? Number(text) : null;
}

function audienceProblems(kind: LetterKind, text: string, audience: Audience | null): readonly string[] {
  if (text === '') return [SCHEDULE_PROBLEMS.noRecipient(kind)];
  if (audience === null) return [PROBLEMS.choice('Gửi đến', text, Object.values(AUDIENCE_NAMES))];
  if (isForOffice(kind)) return audience === 'office' ? [] : [SCHEDULE_PROBLEMS.onlyOffice(kind)];
  return audience === 'office' ? [SCHEDULE_PROBLEMS.onlySecretaries(kind)] : [];
}

function find<T extends string>(keys: readonly T[], names: Readonly<Record<T, string>>, written: string): T | null {
  return keys.find((key) => names[key].toLowerCase() === written.toLowerCase()) ?? null;
}
