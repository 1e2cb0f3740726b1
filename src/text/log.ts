// Words of the sheet "Nhật ký".

/** What stands in place of a part or of a list of items. */
export const LOG_WORDS = {
  deleted: 'Đã xóa trong biểu mẫu',
  returned: 'Có lại trong biểu mẫu',
  allAsked: 'Không có',
} as const;

/** Which part of how many a row holds. Example: `partName(0, 2)` is 'Phần 1/2'. */
export function partName(index: number, count: number): string {
  return `Phần ${index + 1}/${count}`;
}
