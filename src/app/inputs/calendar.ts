// Reads the sheet "Lịch nghỉ".

import type { CalendarEntry } from '../../domain/calendar/working-day';
import { isProvisionalBasis } from '../../text/calendar';
import { PROBLEMS } from '../../text/problems';
import { DAY_KIND_NAMES } from '../../text/sheets/words';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows } from './table';
import { readDay } from './written';

/** The days off and days made up. */
export function readCalendar(content: SheetRows): Parsed<CalendarEntry> {
  const dayRow = firstRows();
  return parseRows(
    'calendar',
    content,
    (row) => {
      const written = row.cell('day');
      const day = readDay(written);
      const kind = readDayKind(row.cell('kind'));
      const messages: string[] = [];
      if (day === null) messages.push(PROBLEMS.day(written));
      if (kind === null) messages.push(PROBLEMS.choice('Loại', row.cell('kind'), Object.values(DAY_KIND_NAMES)));
      const before = day === null ? null : dayRow(day, row.row);
      if (before !== null) messages.push(PROBLEMS.duplicateDay(written, before));
      if (day === null || kind === null || messages.length > 0) return { value: null, messages };
      const basis = row.cell('basis');
      const provisional = isProvisionalBasis(basis);
      return { value: { day, kind, name: row.cell('name'), basis, provisional }, messages: [] };
    },
    ['day', 'kind'],
  );
}

function readDayKind(text: string): CalendarEntry['kind'] | null {
  const written = text.toLowerCase();
  if (written === DAY_KIND_NAMES.off.toLowerCase()) return 'off';
  return written === DAY_KIND_NAMES['made-up'].toLowerCase() ? 'made-up' : null;
}
