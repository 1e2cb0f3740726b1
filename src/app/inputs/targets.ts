// Reads the sheet "Chỉ tiêu": targets that the office typed, and those that the add-on wrote for registrations.

import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { TargetLink } from '../../domain/regime/regime';
import { targetKey, type YearTarget } from '../../domain/registration/change-targets';
import { PROBLEMS } from '../../text/problems';
import { TARGET_STATES } from '../../text/sheets/words';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type RowReading, type TableRow } from './table';
import { readCount } from './written';

/** A target for a whole year. */
export type Target = YearTarget;

/** A row that says whose target of which code and year it is. */
export interface TargetRow extends Omit<Target, 'target'> {
  /** 1 being the header. */
  readonly row: number;
  /** null where the cell holds no target, or the same target stands further up. */
  readonly target: number | null;
  /** Whether the office accepted it: from then on only decisions change it. */
  readonly isAccepted: boolean;
  /** What the add-on last wrote into the row; null where the office made it. */
  readonly ownValue: number | null;
}

/** The sheet as read. */
export interface TargetSheet {
  readonly header: readonly string[];
  /** Rows below the header, blank ones in between included: new ones go below them. */
  readonly length: number;
  readonly rows: readonly TargetRow[];
}

/** The rows that are targets, and the sheet. Rule: 52-CV/ĐU 1.2, «bằng số lượng cụ thể». */
export function readTargets(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
  links: readonly TargetLink[],
): Parsed<Target> & { readonly sheet: TargetSheet } {
  const keyRow = firstRows();
  const parsed = parseRows(
    'targets',
    content,
    (row): RowReading<TargetRow> => {
      const organisation = findOrganisation(row.cell('unit'))?.id ?? null;
      const code = row.cell('code');
      const year = /^20\d{2}$/.test(row.cell('year')) ? Number(row.cell('year')) : null;
      const target = readCount(row.cell('target'));
      const messages: string[] = [];
      if (organisation === null) messages.push(PROBLEMS.unknownUnit(row.cell('unit')));
      if (!links.some((link) => link.code === code)) messages.push(PROBLEMS.unknownCode(code));
      if (year === null) messages.push(PROBLEMS.year(row.cell('year')));
      if (target === null) messages.push(PROBLEMS.target(row.cell('target')));
      const before = keyRow(`${year}|${organisation}|${code}`, row.row);
      if (before !== null && messages.length === 0) messages.push(PROBLEMS.duplicateTarget(before));
      if (organisation === null || year === null) return { value: null, messages };
      const about = { row: row.row, organisation, code, year, ...ownership(row, { organisation, code, year }) };
      return { value: { ...about, target: messages.length === 0 ? target : null }, messages };
    },
    ['unit', 'code', 'year', 'target'],
  );
  return {
    ...parsed,
    values: parsed.values.flatMap(({ organisation, code, year, target }) =>
      target === null ? [] : [{ organisation, code, year, target }],
    ),
    sheet: { header: content.header, length: content.rows.length, rows: parsed.values },
  };
}

/** The key of a row of the add-on's own: whose it is, and what it last wrote. Example: '2026|A|TG02|8'. */
export function ownRowKey(about: Omit<Target, 'target'>, value: number): string {
  return `${targetKey(about)}|${value}`;
}

// A row that was copied, or whose organisation or code somebody typed over, is the office's.
function ownership(row: TableRow, about: Omit<Target, 'target'>): Pick<TargetRow, 'isAccepted' | 'ownValue'> {
  const key = row.cell('key');
  const value = Number(key.slice(key.lastIndexOf('|') + 1));
  const isOwn = key !== '' && key === ownRowKey(about, value);
  return { isAccepted: row.cell('state') === TARGET_STATES[1], ownValue: isOwn ? value : null };
}
