// Estimates a year's days off from the law alone, for years whose official schedule is not known yet.

import { addDays, type Day, weekdayOf } from '../../src/domain/calendar/day';
import type { LunarDays } from './lunar-days';

/** Where the law has a day off. */
export type Basis = 'LAW' | 'TET' | 'NATIONAL_DAY' | 'SUBSTITUTE' | 'CULTURE_DAY';

/** A day off by the law. */
export interface LawfulDay {
  readonly day: Day;
  readonly name: string;
  readonly basis: Basis;
}

const FIRST_CULTURE_DAY = 2026;
const STEMS = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'] as const;
const BRANCHES = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'] as const;

/**
 * The days off of a year, by day: the holidays, and a further day for each that falls on a weekend. Which five days are Tết and
 * which day joins 2/9 is decided every year; here they are guessed as decided before. Swapped days cannot be computed.
 * Rules: Bộ luật Lao động 2019, Điều 111 khoản 3 and Điều 112; Nghị quyết 28/2026/QH16, Điều 2 khoản 1 (24/11 from 2026).
 * Example: of 2028 (Tết on Wednesday 26/01) the days 24/01 to 28/01 are 'Tết Mậu Thân'.
 */
export function lawfulDays(year: number, lunar: LunarDays): readonly LawfulDay[] {
  const holidays = holidaysOf(year, lunar).sort((a, b) => (a.day < b.day ? -1 : 1));
  const taken = new Set(holidays.map(({ day }) => day));
  const substitutes = holidays
    .filter(({ day }) => weekdayOf(day) > 5)
    .map(({ day, name }): LawfulDay => {
      const substitute = nextWorkingDay(day, taken);
      taken.add(substitute);
      return { day: substitute, name: `Nghỉ bù ${name}`, basis: 'SUBSTITUTE' };
    });
  return [...holidays, ...substitutes].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function holidaysOf(year: number, { newYear, hungKings }: LunarDays): LawfulDay[] {
  const tet = `Tết ${STEMS[year % 10]} ${BRANCHES[year % 12]}`;
  const off = (day: Day, name: string, basis: Basis = 'LAW'): LawfulDay => ({ day, name, basis });
  return [
    off(`${year}-01-01`, 'Tết Dương lịch'),
    ...fiveDays(newYear).map((day) => off(day, tet, 'TET')),
    off(hungKings, 'Giỗ Tổ Hùng Vương'),
    off(`${year}-04-30`, 'Ngày Chiến thắng'),
    off(`${year}-05-01`, 'Quốc tế Lao động'),
    ...[`${year}-09-02`, besideNationalDay(year)].map((day) => off(day, 'Quốc khánh', 'NATIONAL_DAY')),
    ...(year < FIRST_CULTURE_DAY ? [] : [off(`${year}-11-24`, 'Ngày Văn hóa Việt Nam', 'CULTURE_DAY')]),
  ];
}

// One day before and four after when that is a whole week (a Tuesday, as in 2026), else two before and three after (a
// Wednesday in 2025, a Saturday in 2027).
function fiveDays(newYear: Day): readonly Day[] {
  const before = weekdayOf(newYear) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((place) => addDays(newYear, place - before));
}

// The neighbour that is no weekend (3/9 of a Monday); of two the one that joins it (1/9 of the Tuesday 2025, 3/9 of the Thursday
// 2027), else the day before (2026).
function besideNationalDay(year: number): Day {
  const [before = '', ...after] = [`${year}-09-01`, `${year}-09-03`].filter((day) => weekdayOf(day) <= 5);
  return after.find((day) => weekdayOf(day) === 5) ?? before;
}

// Forward, and over days that are off already; a deadline goes backward.
function nextWorkingDay(day: Day, taken: ReadonlySet<Day>): Day {
  let next = addDays(day, 1);
  while (weekdayOf(next) > 5 || taken.has(next)) next = addDays(next, 1);
  return next;
}
