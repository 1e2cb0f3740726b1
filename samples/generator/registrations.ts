// The registrations of the sample year's plan: one for nearly every organisation, and some that say what is no target.

import { ORGANISATIONS } from './organisations';
import type { SampleResponse } from './responses';
import { pick } from './seeded';
import { TARGETS } from './targets';

/** Items of the plan by code. */
const ITEMS: Readonly<Record<string, number>> = {
  TC01: 9,
  TG02: 13,
  TG03: 14,
  TG04: 15,
  KT01: 16,
  KT02: 17,
  KT03: 18,
  VP01: 19,
  VP02: 20,
  VP03: 21,
  NV01: 23,
  NV02: 24,
  NV03: 25,
  NV04: 26,
  NV05: 27,
  NV06: 28,
};

/** When each organisation registered. MH07 never did; MH09 begins in June: the office typed what they plan. */
const MOMENTS: ReadonlyMap<string, string> = new Map([
  ['TCHC', '2026-03-17 09:05:10'],
  ['DT', '2026-03-17 14:20:36'],
  ['CSVC', '2026-03-18 08:31:02'],
  ['QHCC', '2026-03-18 10:12:47'],
  ['DBCL', '2026-03-18 15:44:19'],
  ['MH03', '2026-03-18 16:05:53'],
  ['MH01', '2026-03-19 09:02:28'],
  ['MH02', '2026-03-19 10:30:11'],
  ['MH04', '2026-03-19 11:15:40'],
  ['MH05', '2026-03-19 13:41:05'],
  ['MH08', '2026-03-19 15:02:33'],
  // On the day that «trước ngày 20/3» leaves open, and just after it.
  ['KHCN', '2026-03-20 16:58:21'],
  ['MH06', '2026-03-21 00:00:05'],
]);

/** What some typed instead of a target, and what they added. */
const TYPED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  MH01: { 9: '95%' },
  MH02: { 15: 'tốt', 24: '5' },
  MH03: { 13: 'tốt' },
  MH04: { 16: '-1' },
  MH05: { 14: '1,5' },
  MH08: { 17: '' },
  TCHC: {
    19: '6',
    20: '4',
    21: '2',
    22: 'Triển khai giải pháp phát triển đội ngũ giảng viên, nâng cao chất lượng nguồn nhân lực',
    101: 'Kho học liệu số dùng chung (minh họa)',
    102: 'Tập hợp học liệu của các khoa vào một kho',
    103: '01 kho học liệu đưa vào sử dụng',
    104: '100 học liệu',
  },
  DT: {
    22: 'Ban hành/kế hoạch hóa nhiệm vụ chuyển đổi số',
    101: 'Đổi mới đề cương học phần (minh họa)',
    102: 'Rà soát đề cương theo chuẩn đầu ra',
    103: 'Đề cương được ban hành',
  },
  KHCN: { 22: 'Đẩy mạnh công bố khoa học' },
  QHCC: {
    22: 'Thúc đẩy dự án khởi nghiệp, sở hữu trí tuệ',
    101: 'Số cuộc giám sát chuyên đề trong năm',
    102: 'Giám sát chuyên đề',
    103: 'Kết luận giám sát',
    104: '1 cuộc',
  },
};

/** Second registrations: one corrects a refused target in time, one comes when the deadline is over. */
const AGAIN: readonly (readonly [organisation: string, at: string, typed: Readonly<Record<number, string>>])[] = [
  ['MH03', '2026-03-19 08:10:44', { 13: '8' }],
  ['DT', '2026-03-24 09:30:17', { 13: '8' }],
];

/** Organisations whose targets the office typed. */
export const TYPED_BY_OFFICE: readonly string[] = ORGANISATIONS.map(({ id }) => id).filter((id) => !MOMENTS.has(id));

/** Every registration in order of submission. */
export function sampleRegistrations(): readonly SampleResponse[] {
  const first = [...MOMENTS].map(([id, at]) => registration(id, at, {}));
  const again = AGAIN.map(([id, at, typed]) => registration(id, at, typed));
  return [...first, ...again].sort((one, other) => (one.at < other.at ? -1 : 1));
}

function registration(id: string, at: string, corrected: Readonly<Record<number, string>>): SampleResponse {
  const organisation = ORGANISATIONS.find((each) => each.id === id);
  if (organisation === undefined) throw new Error(`no organisation ${id}`);
  const planned: Readonly<Record<number, string>> = {
    [ITEMS.TC01 ?? 0]: `${3 + pick(3, `${id} TC01`)}`,
    [ITEMS.TG03 ?? 0]: `${1 + pick(3, `${id} TG03`)}`,
    [ITEMS.TG04 ?? 0]: `${2 + pick(3, `${id} TG04`)}`,
    [ITEMS.KT01 ?? 0]: `${1 + pick(2, `${id} KT01`)}`,
    [ITEMS.KT02 ?? 0]: '1',
    ...Object.fromEntries(
      TARGETS.filter((target) => target.organisation === id).map(({ code, target }) => [ITEMS[code], `${target}`]),
    ),
  };
  const typed = { ...planned, ...TYPED[id], ...corrected };
  return {
    at,
    email: organisation.addresses[0] ?? '',
    answers: new Map([
      [100, organisation.name],
      ...Object.entries(typed).map(([no, text]) => [Number(no), text] as const),
    ]),
  };
}
