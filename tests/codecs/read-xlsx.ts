// Reads .xlsx files back with a library that did not write them.

import { Workbook, type Worksheet } from 'exceljs';
import { encodeWorkbook } from '../../host/codecs/xlsx';
import type { SheetSnapshot } from '../../host/types';
import { workbookOf } from './snapshots';

/** Writes these sheets and reads the file back. */
export async function writtenAndRead(...sheets: readonly SheetSnapshot[]): Promise<Workbook> {
  const bytes = await encodeWorkbook(workbookOf(...sheets));
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

/** The first sheet of what `writtenAndRead` gives. */
export async function firstSheet(sheet: SheetSnapshot): Promise<Worksheet> {
  const [first] = (await writtenAndRead(sheet)).worksheets;
  if (!first) throw new Error('the file has no sheet');
  return first;
}
