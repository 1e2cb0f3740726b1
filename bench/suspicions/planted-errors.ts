// Plants one kind of error into honest months, at places that it writes down.

import { monthOf, yearOf } from '../../src/domain/calendar/period';
import type { FindingCode } from '../../src/domain/checks/finding';
import { plantCumulative, plantLevel } from './plant-habits';
import { areReported, type Planter, plantAnswer } from './plant-months';
import { plantCopy, plantEdit } from './plant-reports';
import { MONEY, STOCK } from './synthetic-rates';
import { STATES } from './synthetic-words';
import { type Month, newestAnswers } from './synthetic-years';

/**
 * How each error is planted, in one organisation at a time.
 * cumulative: in a year, from the first month, or from a random one on, or for a random stretch, every flow item gets the sum
 *   since January (or the start); one figure in fifty is typed right all the same. Counts as an error when three reports change.
 * level: all stock items for the rest of the year, or all in one month, or one item in one month get the level.
 * negative level: a decrease by one to five more than there is. Opening: the office forgets one item's level; a January level
 *   is typed with a slip of one to three. Scale: a sum of money above zero in đồng, half of them with dots.
 * copied: all figures of the own month before, or of an organisation with the same items, where at least five are not zero.
 * evidence: the description of a counted process or a finished further task is left out; a link of an earlier month stands again.
 * credentials: access data in a remark, in one of twelve ways. Task: a state goes back. Edits: after the deadline, or as a new
 *   response, one figure higher by one.
 */
export const PLANTERS = {
  'cumulative-suspected': plantCumulative,
  'level-suspected': plantLevel,
  'negative-level': (months, random) => {
    const item = random.pick(stockOf(months));
    const planted = plantAnswer(months, random, (month, before) => {
      const level = before?.truth.get(item);
      // The level of a month that was not reported is not known to anybody.
      if (monthOf(month.period) === 1 || level === undefined || !areReported(months, month)) return null;
      return [item, String(-(level + random.between(1, 5)))];
    });
    // With a level too low, a later decrease can take it below zero once more.
    const since = planted?.errors[0]?.[0]?.slice(0, 7) ?? '';
    const later = months.filter(({ period }) => period > since).map(({ period }) => `${period} ${item}`);
    return planted && { ...planted, errors: planted.errors.map((places) => [...places, ...later]) };
  },
  'no-opening-level': (months, random) => {
    const item = random.pick(stockOf(months));
    const first = months.find((month) => /^-?\d+$/.test(newestAnswers(month)?.get(item) ?? ''));
    return first === undefined ? null : { months, errors: [[`${first.period} ${item}`]], forgotten: item };
  },
  'year-opening-mismatch': (months, random) =>
    plantAnswer(months, random, (month) => {
      const item = random.pick(stockOf(months));
      const level = month.truth.get(item);
      if (monthOf(month.period) !== 1 || level === undefined || !areReported(months, month)) return null;
      return [item, String(level + random.between(1, 3))];
    }),
  'scale-suspected': (months, random) =>
    plantAnswer(months, random, (month) => {
      const figure = month.truth.get(MONEY) ?? 0;
      if (figure === 0) return null;
      const typed = String(figure * 1e6);
      return [MONEY, random.chance(0.5) ? typed.replace(/\B(?=(\d{3})+$)/g, '.') : typed];
    }),
  'copied-report': plantCopy,
  'evidence-missing': (months, random) =>
    plantAnswer(months, random, (_, __, { typed }) => {
      if (Number(typed.get(52)) > 0) return [53, '', 52];
      return typed.get(73) === STATES[2] ? [72, '', 73] : null;
    }),
  'evidence-repeated': (months, random) =>
    plantAnswer(months, random, (month, before, { typed }) => {
      const link = /https:\S+|\S+\/QĐ-MĐC/.exec((before && newestAnswers(before))?.get(53) ?? '')?.[0];
      return link === undefined || !typed.has(53) || month === before ? null : [53, `Tiếp tục vận hành, xem ${link}`];
    }),
  'credentials-in-text': (months, random) =>
    plantAnswer(months, random, (_, __, { typed }) => {
      return typed.has(76) ? [76, `Phần mềm đã chạy. ${random.pick(SECRETS)}`] : null;
    }),
  'task-regressed': (months, random) =>
    plantAnswer(months, random, (month, before, { typed }) => {
      const item = random.pick([71, 73, 75]);
      const earlier = (before && newestAnswers(before))?.get(item) ?? '';
      const state = STEPS.indexOf(earlier);
      const isSameYear = before !== null && yearOf(before.period) === yearOf(month.period);
      return state < 1 || !isSameYear || !typed.has(item) ? null : [item, STATES[random.between(0, state - 1)] ?? ''];
    }),
  'edited-after-deadline': (months, random) => plantEdit(months, random, false),
  resubmitted: (months, random) => plantEdit(months, random, true),
} as const satisfies Partial<Record<FindingCode, Planter>>;

// The first one where it has none, which then finds no place.
function stockOf(months: readonly Month[]): readonly [number, ...number[]] {
  const [first = 42, ...rest] = [...STOCK.keys()].filter((item) => months[0]?.truth.has(item));
  return [first, ...rest];
}

const STEPS: readonly string[] = STATES;

const SECRETS = [
  'Tài khoản: vanphong, mật khẩu: Humg@2026',
  'user: admin / pass: 123456',
  'User admin, Password: mdc#12',
  'tk/mk: chibo1/abc123',
  'TK: chibo1; MK: chibo1',
  'Mật khẩu đăng nhập là mdc2026',
  'mật khẩu: matkhau1',
  'đăng nhập: vpdu@humg.test/Dangbo26',
  'https://chibo:mdc2026@humg.test/quan-ly',
  'Tài khoản, mật khẩu: chibo1 / 2026@mdc',
  'password = Mo-Dia-chat',
  'Link họp https://hop.humg.test/j/88?pwd=Zx81a',
] as const;
