// Names pictures after sheets.

/**
 * A file name a sheet, in the order of the sheets: plain letters, so that any shell can type it.
 *
 * @example pictureNames(['Tổng quan', 'Đơn vị']) // ['01-tong-quan.png', '02-don-vi.png']
 */
export function pictureNames(sheets: readonly string[]): readonly string[] {
  return sheets.map((sheet, index) => `${String(index + 1).padStart(2, '0')}-${plainLetters(sheet)}.png`);
}

// Đ is a letter of its own: taking marks away does not make it a D.
function plainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
