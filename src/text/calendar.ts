// How the sheet "Lịch nghỉ" tells an estimated day from a decided one: by how its "Căn cứ" begins.

import type { CalendarEntry } from '../domain/calendar/working-day';

/** The word for what is only estimated, wherever it shows. */
export const PROVISIONAL = 'tạm tính';

const MARK = 'Tạm tính: ';

/** The basis as the sheet shows it. Example: of an estimated day 'Tạm tính: Bộ luật Lao động 2019, Điều 112 khoản 1'. */
export function basisText({ basis, provisional }: CalendarEntry): string {
  return provisional ? `${MARK}${basis}` : basis;
}

/**
 * Whether a basis says that its day is an estimate. The office makes the day official by writing the decision in its place.
 * Example: 'tạm tính, chờ công văn' is one, 'theo luật, tính toán' is none.
 */
export function isProvisionalBasis(text: string): boolean {
  return text.toLowerCase().startsWith(PROVISIONAL);
}
