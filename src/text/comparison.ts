// Words for what a comparison of the generated sheets found.

import { SHEETS, type SheetId } from './sheets';
import type { Column } from './sheets/column';

/** A difference, as `app/comparison.ts` finds it. */
interface Difference {
  readonly sheet: SheetId;
  readonly row: number;
  readonly rowName: string;
  readonly column: number | null;
  readonly shown: string | number | boolean;
  readonly computed: string | number | boolean;
}

// Long texts are named by their beginning.
const LONGEST = 60;

/** One sentence. Example: "Số liệu, dòng 7 (2026-03 · DT), cột Mục 24 · TG02: đang ghi “9”, đúng là “3”". */
export function describeDifference(
  { sheet, row, rowName, column, shown, computed }: Difference,
  columns: readonly Column[],
): string {
  const { name } = SHEETS[sheet];
  if (column === null)
    return row === 0 ? `${name}: thiếu dòng ${cut(rowName)}` : `${name}, dòng ${row}: thừa dòng ${cut(rowName)}`;
  const header = (columns[column]?.header ?? '').replace(/\n/g, ' ');
  return `${name}, dòng ${row} (${cut(rowName)}), cột ${header}: đang ghi “${cut(String(shown))}”, đúng là “${cut(String(computed))}”`;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
