// Reads the sheet "Bản ký".

import type { Day } from '../../domain/calendar/day';
import type { OrganisationFinder } from '../../domain/regime/organisation';
import type { SignedCopy } from '../../domain/report/signed-copy';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import { SIGNED_PROBLEMS } from '../../text/signed-copies';
import type { SheetRows } from '../ports';
import { firstRows, type Parsed, parseRows, type RowReading } from './table';
import { readDay, readPeriod } from './written';

/** One row of the sheet. */
export interface SignedRow {
  /** 1 being the header. */
  readonly row: number;
  /** What the add-on last wrote about the row. */
  readonly comparison: string;
  /** null where the row cannot be used. */
  readonly copy: SignedCopy | null;
}

/** The sheet as read. */
export interface SignedSheet {
  readonly header: readonly string[];
  /** Rows below the header, blank ones in between included. */
  readonly length: number;
  readonly rows: readonly SignedRow[];
}

const ESSENTIAL = ['period', 'unit', 'paperOn', 'emailOn', 'code', 'comparison'];

/**
 * The rows of the sheet; a day that cannot be read is reported and left out, the rest of its row holds.
 * Example: 2026-03, DT, paper on 30/03/2026 and no e-mail yet is a copy that waits for the e-mail.
 */
export function readSignedCopies(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
): Parsed<SignedRow> & { readonly sheet: SignedSheet } {
  const firstRow = firstRows();
  const parsed = parseRows(
    'signed',
    content,
    (row): RowReading<SignedRow> => {
      const entry: SignedRow = { row: row.row, comparison: row.cell('comparison'), copy: null };
      const period = readPeriod(row.cell('period'));
      const organisation = findOrganisation(row.cell('unit'));
      const messages: string[] = [];
      if (period === null) messages.push(PROBLEMS.period('Kỳ', row.cell('period')));
      if (organisation === null) messages.push(PROBLEMS.unknownUnit(row.cell('unit')));
      if (period === null || organisation === null) return { value: entry, messages };
      const before = firstRow(`${period}|${organisation.id}`, row.row);
      if (before !== null) return { value: entry, messages: [SIGNED_PROBLEMS.duplicate(before)] };
      const day = (key: string): Day | null => {
        const written = row.cell(key);
        const read = written === '' ? null : readDay(written);
        if (read === null && written !== '') messages.push(SIGNED_PROBLEMS.day(headerOf(key), written));
        return read;
      };
      const copy: SignedCopy = {
        row: row.row,
        period,
        organisation: organisation.id,
        document: row.cell('document'),
        signedOn: day('signedOn'),
        signer: row.cell('signer'),
        paperOn: day('paperOn'),
        receivedBy: row.cell('receivedBy'),
        emailOn: day('emailOn'),
        code: row.cell('code'),
      };
      return { value: { ...entry, copy }, messages };
    },
    ESSENTIAL,
  );
  return { ...parsed, sheet: { header: content.header, length: content.rows.length, rows: parsed.values } };
}

function headerOf(key: string): string {
  return SHEETS.signed.columns.find((column) => column.key === key)?.header ?? key;
}
