// Official days off and make-up days of 2025, 2026 and 2027, as the sheet Lịch nghỉ takes them; weekends need no row.

/** A row of lich-nghi.csv; the day is 'dd/mm/yyyy'. */
interface DayOff {
  readonly day: string;
  readonly kind: 'Nghỉ' | 'Làm bù';
  readonly name: string;
  readonly basis: string;
}

const LAW = 'Bộ luật Lao động 2019, Điều 112 khoản 1';
const TET_LAW = 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b và khoản 3';
const SUBSTITUTE = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const COMPUTED = 'theo luật, tính toán';
const SWAP_2025 = 'Hoán đổi ngày làm việc theo lịch nghỉ chính thức năm 2025';
const SWAP_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const TET_2026 = 'Thông báo 9441 của Bộ Nội vụ ngày 16/10/2025';
const NATIONAL_DAY_2026 = 'Lịch nghỉ chính thức năm 2026';
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16, Điều 2 khoản 1';
const PLAN_2027 = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026';

/** Every row, by day. */
export const DAYS_OFF: readonly DayOff[] = [
  off('01/01/2025', 'Tết Dương lịch', LAW),
  off('27/01/2025', 'Tết Ất Tỵ', TET_LAW),
  off('28/01/2025', 'Tết Ất Tỵ', TET_LAW),
  off('29/01/2025', 'Tết Ất Tỵ', TET_LAW),
  off('30/01/2025', 'Tết Ất Tỵ', TET_LAW),
  off('31/01/2025', 'Tết Ất Tỵ', TET_LAW),
  off('07/04/2025', 'Giỗ Tổ Hùng Vương', LAW),
  makeUp('26/04/2025', 'Làm bù cho ngày 02/5/2025', SWAP_2025),
  off('30/04/2025', 'Ngày Chiến thắng', LAW),
  off('01/05/2025', 'Quốc tế Lao động', LAW),
  off('02/05/2025', 'Nghỉ hoán đổi', SWAP_2025),
  off('01/09/2025', 'Quốc khánh', LAW),
  off('02/09/2025', 'Quốc khánh', LAW),

  off('01/01/2026', 'Tết Dương lịch', LAW),
  off('02/01/2026', 'Nghỉ hoán đổi', SWAP_2026),
  makeUp('10/01/2026', 'Làm bù cho ngày 02/01/2026', SWAP_2026),
  off('16/02/2026', 'Tết Bính Ngọ', TET_2026),
  off('17/02/2026', 'Tết Bính Ngọ', TET_2026),
  off('18/02/2026', 'Tết Bính Ngọ', TET_2026),
  off('19/02/2026', 'Tết Bính Ngọ', TET_2026),
  off('20/02/2026', 'Tết Bính Ngọ', TET_2026),
  off('26/04/2026', 'Giỗ Tổ Hùng Vương', LAW),
  off('27/04/2026', 'Nghỉ bù Giỗ Tổ Hùng Vương', SUBSTITUTE),
  off('30/04/2026', 'Ngày Chiến thắng', LAW),
  off('01/05/2026', 'Quốc tế Lao động', LAW),
  makeUp('22/08/2026', 'Làm bù cho ngày 31/8/2026', NATIONAL_DAY_2026),
  off('31/08/2026', 'Nghỉ hoán đổi', NATIONAL_DAY_2026),
  off('01/09/2026', 'Quốc khánh', NATIONAL_DAY_2026),
  off('02/09/2026', 'Quốc khánh', LAW),
  off('24/11/2026', 'Ngày Văn hóa Việt Nam', CULTURE_DAY),

  off('01/01/2027', 'Tết Dương lịch', LAW),
  off('04/02/2027', 'Tết Đinh Mùi', PLAN_2027),
  off('05/02/2027', 'Tết Đinh Mùi', PLAN_2027),
  off('06/02/2027', 'Tết Đinh Mùi', PLAN_2027),
  off('07/02/2027', 'Tết Đinh Mùi', PLAN_2027),
  off('08/02/2027', 'Tết Đinh Mùi', PLAN_2027),
  off('09/02/2027', 'Nghỉ bù Tết Đinh Mùi', PLAN_2027),
  off('10/02/2027', 'Nghỉ bù Tết Đinh Mùi', PLAN_2027),
  off('16/04/2027', 'Giỗ Tổ Hùng Vương', COMPUTED),
  off('30/04/2027', 'Ngày Chiến thắng', LAW),
  off('01/05/2027', 'Quốc tế Lao động', LAW),
  off('03/05/2027', 'Nghỉ bù Quốc tế Lao động', COMPUTED),
  off('02/09/2027', 'Quốc khánh', PLAN_2027),
  off('03/09/2027', 'Quốc khánh', PLAN_2027),
  off('24/11/2027', 'Ngày Văn hóa Việt Nam', CULTURE_DAY),
];

function off(day: string, name: string, basis: string): DayOff {
  return { day, kind: 'Nghỉ', name, basis };
}

function makeUp(day: string, name: string, basis: string): DayOff {
  return { day, kind: 'Làm bù', name, basis };
}
