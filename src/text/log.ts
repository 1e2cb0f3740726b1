// Words of the sheet "Nhật ký".

/** What stands in place of a part or of a list of items. */
export const LOG_WORDS = {
  deleted: 'Đã xóa trong biểu mẫu',
  returned: 'Có lại trong biểu mẫu',
  allAsked: 'Không có',
} as const;
