// What a person is told before typing into a sheet that the add-on writes.

/** The description by which the add-on knows its own protections. */
export const PROTECTION_NOTE = 'Kỳ Báo Cáo: trang do phần mềm ghi; nội dung gõ vào sẽ bị thay khi phần mềm ghi lại';
