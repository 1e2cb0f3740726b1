// Makes up the narrative answers of honest reports: names, links and document numbers, tasks, remarks.

import { monthOf, type Period } from '../../src/domain/calendar/period';
import type { Random } from './random';

/** Task states as the form offers them. */
export const STATES = ['Chưa triển khai', 'Đang triển khai', 'Đã hoàn thành'] as const;

const PROCESSES = [
  'hồ sơ đảng viên',
  'cấp giấy xác nhận',
  'đăng ký phòng họp',
  'thu đảng phí',
  'quản lý văn bản',
] as const;
// Superiors' documents are cited by everybody, passwords are talked about, sites are named.
const REMARKS = [
  '',
  'Tổ chức tốt sinh hoạt chuyên đề theo Nghị quyết 57-NQ/TW, Công văn 52-CV/ĐU',
  'Tập huấn an toàn thông tin, hướng dẫn đổi mật khẩu định kỳ cho cán bộ',
  'Cấp mới 120 tài khoản email cho sinh viên; thông tin tại https://humg.test',
  'Hoàn thành rà soát theo Quyết định 15/QĐ-TTg',
  'Không có',
  'Tỷ lệ sinh viên tham gia đạt 85%, 12/15 lớp',
  'Đề nghị hỗ trợ kinh phí mua sắm thiết bị',
] as const;

/** The narrative answers of a period, by item. */
export type Words = (period: Period, truth: ReadonlyMap<number, number>) => ReadonlyMap<number, string>;

/**
 * The words of one organisation. Each digitised process has a name of its own and, in most months, a link or the number of a
 * decision; one to three tasks a year are described the same way every month and only move forward.
 */
export function wordsOf(unit: string, random: Random): Words {
  const hasTasks = random.chance(0.6);
  let states: number[] = [];
  let evidence = 0;
  return (period, truth) => {
    const words = new Map<number, string>([[69, hasTasks ? 'Có' : 'Không']]);
    const processes = truth.get(52) ?? 0;
    evidence += 1;
    words.set(53, processes > 0 ? processText(unit, evidence, random) : '');
    if (states.length === 0 || monthOf(period) === 1) states = Array.from({ length: random.between(1, 3) }, () => 0);
    states = states.map((state) => Math.min(2, state + (random.chance(0.2) ? 1 : 0)));
    if (hasTasks) {
      states.forEach((state, slot) => {
        const year = period.slice(0, 4);
        words.set(
          70 + 2 * slot,
          `Nhiệm vụ ${slot + 1} năm ${year}, https://tailieu.humg.test/${unit}/${year}/nv${slot}`,
        );
        words.set(71 + 2 * slot, STATES[state] ?? STATES[0]);
      });
    }
    words.set(76, random.pick(REMARKS));
    words.set(77, random.pick(REMARKS));
    return words;
  };
}

function processText(unit: string, number: number, random: Random): string {
  const name = `Số hóa quy trình ${random.pick(PROCESSES)}`;
  return random.pick([
    name,
    `${name}: https://tailieu.humg.test/${unit}/quy-trinh-${number}`,
    `${name} (Quyết định số ${unit.slice(1)}${String(number).padStart(2, '0')}/QĐ-MĐC)`,
  ]);
}
