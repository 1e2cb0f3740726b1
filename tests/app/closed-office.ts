// A small office that closes months, for tests of what stands fixed afterwards.

import { confirmClosing, planClosing } from '../../src/app/closing/close-month';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { SHEETS } from '../../src/text/sheets';
import { createSmallOffice, type SmallOffice } from './small-office';

/** Closes a month as the menu command does; says what it told the person. */
export function close(office: SmallOffice, at: string, period: string, by = 'Nguyễn Văn A (minh họa)'): string {
  office.setNow(at);
  const plan = planClosing(office.ports, HUMG_MONTHLY, period);
  if (plan.already !== null) {
    office.run(at);
    return `đã chốt lúc ${plan.already.at}`;
  }
  confirmClosing(office.ports, HUMG_MONTHLY, plan, by);
  return plan.summary;
}

/** Adds a row to an input sheet, cells by column key. */
export function addRow(
  office: SmallOffice,
  sheet: 'adjustments' | 'signed' | 'openings',
  cells: Readonly<Record<string, string>>,
): void {
  const row = office.rows(sheet).length;
  for (const { key } of SHEETS[sheet].columns) office.type(sheet, row, key, cells[key] ?? '');
}

/** An approved adjustment of a figure of Chi bộ A in March. */
export function adjustment(old: string, value: string, more: Readonly<Record<string, string>> = {}) {
  return {
    kind: 'Số liệu kỳ đã chốt',
    time: '2026-03',
    unit: 'A',
    about: '24',
    old,
    new: value,
    why: 'Bổ sung hoạt động',
    approver: 'Đồng chí B (minh họa)',
    document: '12-TB/ĐU',
    date: '05/05/2026',
    ...more,
  };
}

/**
 * March: A 3, B 1, C 0 topics (Mục 24); A's level (Mục 42) was 10 at the end of February, and falls by 1.
 * April: A 2, B 4, C 1; A's level falls by 0. Both months are taken in, none is closed.
 */
export function twoMonths(): SmallOffice {
  const office = createSmallOffice();
  addRow(office, 'openings', { unit: 'A', item: '42', period: '2026-02', level: '10' });
  const month = (no: number, figures: Readonly<Record<string, Readonly<Record<number, string>>>>) => {
    for (const [unit, answers] of Object.entries(figures)) {
      office.submit(`${unit}${no}`, `2026-0${no}-20 08:00:00`, unit, no, { 31: '0', ...answers });
    }
    office.run(`2026-0${no}-20 09:00:00`);
  };
  month(3, { A: { 24: '3', 42: '-1' }, B: { 24: '1' }, C: { 24: '0' } });
  month(4, { A: { 24: '2', 42: '0' }, B: { 24: '4' }, C: { 24: '1' } });
  return office;
}

/** The cells of "Lũy kế" for an item: March, April, the sum or level. */
export function cumulative(office: SmallOffice, item: number): readonly string[] {
  const row = office.table('cumulative').find((each) => each.item === String(item));
  return [row?.month3 ?? '', row?.month4 ?? '', row?.cumulative ?? ''];
}
