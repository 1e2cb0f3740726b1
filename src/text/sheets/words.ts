// Words that stand in cells, for people and for the add-on alike.

/** Answers to yes-or-no settings. */
export const YES = 'Có';
export const NO = 'Không';

/** Kinds of figure as the catalogue names them. */
export const KIND_NAMES = {
  flow: 'Phát sinh trong kỳ',
  stock: 'Hiện có, biến động',
  text: 'Văn bản',
  choice: 'Lựa chọn',
  info: 'Thông tin chung',
  unclassified: 'Chưa phân loại',
} as const;

/** Kinds of calendar row. */
export const DAY_KIND_NAMES = { off: 'Nghỉ', 'made-up': 'Làm bù' } as const;

/** Where a registered target stands. */
export const TARGET_STATES = ['Đã đăng ký', 'Đã chấp nhận'] as const;

/** What the office may say of a finding. */
export const FINDING_STATES = ['Mới', 'Đang hỏi', 'Đã xác nhận', 'Bỏ qua'] as const;
