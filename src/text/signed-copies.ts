// Words about signed copies: what decides lateness, states, and what a comparison with the figures says.

import type { SignedComparison } from '../domain/closing/compare-signed';
import type { LateBy, SignedCopy } from '../domain/report/signed-copy';
import { formatDay } from './dates';
import { changedList } from './sentences/of-closing';

/** What decides whether a report is on time, as the setting names it. */
export const LATE_BY: Readonly<Record<LateBy, string>> = {
  form: 'biểu mẫu',
  paper: 'bản giấy',
  email: 'email',
  all: 'đủ cả ba',
};

/** What has to come, in a sentence; the key comes from a finding's facts. */
export function lateByName(key: string | number): string {
  return Object.entries(LATE_BY).find(([known]) => known === key)?.[1] ?? '';
}

/** Problems of rows. */
export const SIGNED_PROBLEMS = {
  day: (header: string, text: string) =>
    `Cột “${header}” ghi “${text}”, không phải ngày có thật. Đề nghị ghi dạng 30/04/2026.`,
  duplicate: (row: number) => `Bản ký của cùng tổ chức và kỳ đã có ở dòng ${row}. Mỗi báo cáo chỉ ghi một dòng.`,
} as const;

/** Beside the state of a report that has arrived. */
export const HAND_IN_STATES = { complete: 'hoàn thành', waiting: 'chờ bản ký' } as const;

/** How far the signed copy is, for letters. Example: 'đã nhận bản giấy ngày 30/3/2026; email: chưa ghi nhận'. */
export function receivedText(copy: SignedCopy | null): string {
  const { paperOn, emailOn } = copy ?? { paperOn: null, emailOn: null };
  if (paperOn === null && emailOn === null) return 'Văn phòng chưa ghi nhận';
  const paper = paperOn === null ? 'bản giấy: chưa ghi nhận' : `đã nhận bản giấy ngày ${formatDay(paperOn)}`;
  const email = emailOn === null ? 'email: chưa ghi nhận' : `đã nhận email ngày ${formatDay(emailOn)}`;
  return `${paper}; ${email}`;
}

/** The state with how far the signed copy is. Example: 'Đúng hạn · chờ bản ký'. */
export function withHandIn(state: string, isComplete: boolean): string {
  return `${state} · ${isComplete ? HAND_IN_STATES.complete : HAND_IN_STATES.waiting}`;
}

/** What stands in "Đối chiếu". Example: 'Khác: Mục 24 (bản ký 3, hiện nay 5)'. */
export function comparisonText(comparison: SignedComparison): string {
  switch (comparison.kind) {
    case 'same':
      return 'Khớp';
    case 'no-code':
      return 'Chưa ghi mã số liệu';
    case 'no-report':
      return 'Chưa có báo cáo trong biểu mẫu';
    case 'unknown-code':
      return 'Mã không khớp bản nào';
    case 'differs':
      return `Khác: ${changedList(comparison.changes, 'bản ký')}`;
  }
}
