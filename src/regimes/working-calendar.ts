// The official days off and days made up of 2025 to 2027 for the public sector, as data with their basis.

import type { CalendarEntry } from '../domain/calendar/working-day';

const TET_LAW = 'Bộ luật Lao động 2019, Điều 112 khoản 1 điểm b và khoản 3';
const LAW = 'Bộ luật Lao động 2019, Điều 112 khoản 1';
const SUBSTITUTE = 'Bộ luật Lao động 2019, Điều 111 khoản 3';
const COMPUTED = 'theo luật, tính toán';
const SWAP_2025 = 'Hoán đổi ngày làm việc theo lịch nghỉ chính thức năm 2025';
const SWAP_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const TET_2026 = 'Thông báo 9441 của Bộ Nội vụ ngày 16/10/2025';
const SCHEDULE_2026 = 'Lịch nghỉ chính thức năm 2026';
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16, Điều 2 khoản 1';
const SCHEDULE_2027 = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026';

/** Weekends need no row. The basis says «theo luật, tính toán» where no decision was found and the law alone gives the day. */
export const WORKING_CALENDAR: readonly CalendarEntry[] = [
  { day: '2025-01-01', kind: 'off', name: 'Tết Dương lịch', basis: LAW },
  { day: '2025-01-27', kind: 'off', name: 'Tết Ất Tỵ', basis: TET_LAW },
  { day: '2025-01-28', kind: 'off', name: 'Tết Ất Tỵ', basis: TET_LAW },
  { day: '2025-01-29', kind: 'off', name: 'Tết Ất Tỵ', basis: TET_LAW },
  { day: '2025-01-30', kind: 'off', name: 'Tết Ất Tỵ', basis: TET_LAW },
  { day: '2025-01-31', kind: 'off', name: 'Tết Ất Tỵ', basis: TET_LAW },
  { day: '2025-04-07', kind: 'off', name: 'Giỗ Tổ Hùng Vương', basis: LAW },
  { day: '2025-04-26', kind: 'made-up', name: 'Làm bù cho ngày 02/5/2025', basis: SWAP_2025 },
  { day: '2025-04-30', kind: 'off', name: 'Ngày Chiến thắng', basis: LAW },
  { day: '2025-05-01', kind: 'off', name: 'Quốc tế Lao động', basis: LAW },
  { day: '2025-05-02', kind: 'off', name: 'Nghỉ hoán đổi', basis: SWAP_2025 },
  { day: '2025-09-01', kind: 'off', name: 'Quốc khánh', basis: LAW },
  { day: '2025-09-02', kind: 'off', name: 'Quốc khánh', basis: LAW },
  { day: '2026-01-01', kind: 'off', name: 'Tết Dương lịch', basis: LAW },
  { day: '2026-01-02', kind: 'off', name: 'Nghỉ hoán đổi', basis: SWAP_2026 },
  { day: '2026-01-10', kind: 'made-up', name: 'Làm bù cho ngày 02/01/2026', basis: SWAP_2026 },
  { day: '2026-02-16', kind: 'off', name: 'Tết Bính Ngọ', basis: TET_2026 },
  { day: '2026-02-17', kind: 'off', name: 'Tết Bính Ngọ', basis: TET_2026 },
  { day: '2026-02-18', kind: 'off', name: 'Tết Bính Ngọ', basis: TET_2026 },
  { day: '2026-02-19', kind: 'off', name: 'Tết Bính Ngọ', basis: TET_2026 },
  { day: '2026-02-20', kind: 'off', name: 'Tết Bính Ngọ', basis: TET_2026 },
  { day: '2026-04-26', kind: 'off', name: 'Giỗ Tổ Hùng Vương', basis: LAW },
  { day: '2026-04-27', kind: 'off', name: 'Nghỉ bù Giỗ Tổ Hùng Vương', basis: SUBSTITUTE },
  { day: '2026-04-30', kind: 'off', name: 'Ngày Chiến thắng', basis: LAW },
  { day: '2026-05-01', kind: 'off', name: 'Quốc tế Lao động', basis: LAW },
  { day: '2026-08-22', kind: 'made-up', name: 'Làm bù cho ngày 31/8/2026', basis: SCHEDULE_2026 },
  { day: '2026-08-31', kind: 'off', name: 'Nghỉ hoán đổi', basis: SCHEDULE_2026 },
  { day: '2026-09-01', kind: 'off', name: 'Quốc khánh', basis: SCHEDULE_2026 },
  { day: '2026-09-02', kind: 'off', name: 'Quốc khánh', basis: LAW },
  { day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam', basis: CULTURE_DAY },
  { day: '2027-01-01', kind: 'off', name: 'Tết Dương lịch', basis: LAW },
  { day: '2027-02-04', kind: 'off', name: 'Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-05', kind: 'off', name: 'Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-06', kind: 'off', name: 'Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-07', kind: 'off', name: 'Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-08', kind: 'off', name: 'Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-09', kind: 'off', name: 'Nghỉ bù Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-02-10', kind: 'off', name: 'Nghỉ bù Tết Đinh Mùi', basis: SCHEDULE_2027 },
  { day: '2027-04-16', kind: 'off', name: 'Giỗ Tổ Hùng Vương', basis: COMPUTED },
  { day: '2027-04-30', kind: 'off', name: 'Ngày Chiến thắng', basis: LAW },
  { day: '2027-05-01', kind: 'off', name: 'Quốc tế Lao động', basis: LAW },
  { day: '2027-05-03', kind: 'off', name: 'Nghỉ bù Quốc tế Lao động', basis: COMPUTED },
  { day: '2027-09-02', kind: 'off', name: 'Quốc khánh', basis: SCHEDULE_2027 },
  { day: '2027-09-03', kind: 'off', name: 'Quốc khánh', basis: SCHEDULE_2027 },
  { day: '2027-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam', basis: CULTURE_DAY },
];
