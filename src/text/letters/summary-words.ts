// Words of the tables in letters to the office.

export const OFFICE_WORDS = {
  ofItem: (item: number, finding: string) => `Mục ${item}: ${finding}`,
  others: (count: number) => `${count} mục khác`,
  unreachable: (names: string) => `Chưa có địa chỉ email dùng được: ${names}.`,
  postponed: (count: number) => `${count} thư chờ sang ngày sau vì hết số thư được gửi trong ngày.`,
  ofKind: (kind: string, count: number) => `${kind}: ${count}`,
} as const;
