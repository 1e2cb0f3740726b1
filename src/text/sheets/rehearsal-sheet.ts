// The scratch sheet of a year's rehearsal.

import { centred, generated, onOneLine, text } from './column';

/** Deadlines first, then days with too much mail, then every letter. */
export const REHEARSAL_SHEET = generated('Diễn tập', 0, [
  // Headings stand here too, and run on over the blank cells beside them.
  ...onOneLine([text('day', 'Ngày', 150)]),
  text('what', 'Việc', 220),
  centred('period', 'Kỳ', 80),
  centred('unit', 'Mã', 80),
  text('name', 'Tổ chức đảng', 280),
  text('to', 'Gửi đến', 260),
  text('note', 'Giải thích', 460),
]);
