// Finds the two days of the lunar calendar that the law names; nothing else of date-holidays is used, least of all its holidays.

import Holidays from 'date-holidays';
import { type Day, isDay } from '../../src/domain/calendar/day';

/** The days of one year that move with the moon. */
export interface LunarDays {
  /** Mùng 1 tháng Giêng. */
  readonly newYear: Day;
  /** Mùng 10 tháng Ba. */
  readonly hungKings: Day;
}

const NEW_YEAR = 'vietnamese 1-0-1';
const HUNG_KINGS = 'vietnamese 3-0-10';

/**
 * The days by the Vietnamese calendar, reckoned in UTC+7: in 2030 the Chinese one, in UTC+8, is a day later.
 * Throws RangeError where the package finds no such day. Example: `lunarDays(2030).newYear` is '2030-02-02'.
 */
export function lunarDays(year: number): LunarDays {
  const calendar = new Holidays();
  for (const rule of [NEW_YEAR, HUNG_KINGS]) calendar.setHoliday(rule, { name: { vi: rule }, type: 'public' });
  const found = calendar.getHolidays(year);
  const dayOf = (rule: string): Day => {
    const day = found.find((holiday) => holiday.rule === rule)?.date.slice(0, 10) ?? '';
    if (!isDay(day)) throw new RangeError(`no day ${rule} in ${year}`);
    return day;
  };
  return { newYear: dayOf(NEW_YEAR), hungKings: dayOf(HUNG_KINGS) };
}
