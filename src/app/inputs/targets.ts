// Reads the sheet "Chỉ tiêu".

import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { TargetLink } from '../../domain/regime/regime';
import { PROBLEMS } from '../../text/problems';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows } from './table';
import { readCount } from './written';

/** A registered target for a whole year. */
export interface Target {
  readonly organisation: string;
  readonly code: string;
  readonly year: number;
  readonly target: number;
}

/** The registered targets. Rule: 52-CV/ĐU 1.2, «bằng số lượng cụ thể». */
export function readTargets(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
  links: readonly TargetLink[],
): Parsed<Target> {
  const keyRow = firstRows();
  return parseRows(
    'targets',
    content,
    (row) => {
      const organisation = findOrganisation(row.cell('unit'))?.id ?? null;
      const code = row.cell('code');
      const year = /^20\d{2}$/.test(row.cell('year')) ? Number(row.cell('year')) : null;
      const target = readCount(row.cell('target'));
      const messages: string[] = [];
      if (organisation === null) messages.push(PROBLEMS.unknownUnit(row.cell('unit')));
      if (!links.some((link) => link.code === code)) messages.push(PROBLEMS.unknownCode(code));
      if (year === null) messages.push(PROBLEMS.year(row.cell('year')));
      if (target === null) messages.push(PROBLEMS.target(row.cell('target')));
      const before = keyRow(`${organisation}|${code}|${year}`, row.row);
      if (before !== null && messages.length === 0) messages.push(PROBLEMS.duplicateTarget(before));
      if (organisation === null || year === null || target === null || messages.length > 0)
        return { value: null, messages };
      return { value: { organisation, code, year, target }, messages: [] };
    },
    ['unit', 'code', 'year', 'target'],
  );
}
