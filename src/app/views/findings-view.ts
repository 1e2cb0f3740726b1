// The sheet "Cảnh báo": one row a finding, with the columns that belong to the office.

import { type Finding, findingKey } from '../../domain/checks/finding';
import { changedAnswer, findingRule, findingSentence, SETTLED, SEVERITY_NAMES } from '../../text/findings';
import { FINDING_STATES, SHEETS } from '../../text/sheets';
import type { Cell, PaintedCell, SheetRows, Tone } from '../ports';
import type { Projection } from '../project';
import { plain } from './cells';

/** What the office wrote beside a finding, with the row as it stood. */
export interface OfficeRemark {
  readonly state: string;
  readonly handler: string;
  readonly note: string;
  readonly row: readonly Cell[];
}

const PLACES = new Map(SHEETS.findings.columns.map((column, index) => [column.key, index]));
const NEW: OfficeRemark = { state: FINDING_STATES[0], handler: '', note: '', row: [] };

/** The office's columns of the sheet as it stands, by finding key, wherever a row was sorted to. */
export function readRemarks({ rows }: SheetRows): ReadonlyMap<string, OfficeRemark> {
  return new Map(
    rows.map((row) => [
      cellOf(row, 'key'),
      { state: cellOf(row, 'state'), handler: cellOf(row, 'handler'), note: cellOf(row, 'note'), row },
    ]),
  );
}

/**
 * The rows, newest period first; faults before questions before notes. Findings whose cause is gone leave, unless the
 * office wrote beside them: those stay at the end, marked as settled.
 */
export function findingRows(
  projection: Projection,
  remarks: ReadonlyMap<string, OfficeRemark>,
): readonly (readonly PaintedCell[])[] {
  const standing = new Set(projection.findings.map(findingKey));
  const settled = [...remarks].filter(([key, remark]) => key !== '' && !standing.has(key) && isWritten(remark));
  return [
    ...[...projection.findings]
      .sort(compare)
      .map((finding) => findingRow(projection, finding, remarks.get(findingKey(finding)) ?? NEW)),
    ...settled.map(([, { row }]) => row.map((value, place) => settledCell(value, place))),
  ];
}

/** Whether the office has confirmed or set aside a finding as it stands. */
export function isSettledBy(remarks: ReadonlyMap<string, OfficeRemark>): (finding: Finding) => boolean {
  return (finding) => {
    const remark = remarks.get(findingKey(finding));
    return remark !== undefined && isSame(remark, finding) && CLOSED.includes(remark.state);
  };
}

const CLOSED: readonly string[] = FINDING_STATES.slice(2);

// What was confirmed of one typed answer is not confirmed of the next.
function isSame(remark: OfficeRemark, finding: Finding): boolean {
  return cellOf(remark.row, 'received') === shownAnswer(finding);
}

function renewed(remark: OfficeRemark, finding: Finding): OfficeRemark {
  if (isSame(remark, finding) || remark.state === NEW.state || remark.state === '') return remark;
  const before = changedAnswer(remark.state, cellOf(remark.row, 'received'));
  return { ...remark, state: NEW.state, note: [remark.note, before].filter((part) => part !== '').join(' ') };
}

const RANK = { fault: 0, question: 1, note: 2 } as const;
const TONES: Readonly<Record<Finding['severity'], Tone>> = { fault: 'fault', question: 'gap', note: 'muted' };

function compare(a: Finding, b: Finding): number {
  const period = (b.period ?? '9999').localeCompare(a.period ?? '9999');
  return period !== 0 ? period : RANK[a.severity] - RANK[b.severity];
}

function findingRow({ inputs }: Projection, finding: Finding, stored: OfficeRemark): readonly PaintedCell[] {
  const remark = stored === NEW ? NEW : renewed(stored, finding);
  const organisation = inputs.organisations.find(({ id }) => id === finding.unit);
  const item = inputs.items.find(({ no }) => no === finding.item) ?? null;
  return [
    { value: SEVERITY_NAMES[finding.severity], tone: TONES[finding.severity] },
    plain(finding.period ?? ''),
    plain(finding.unit ?? ''),
    plain(organisation?.name ?? ''),
    plain(finding.item === null ? '' : String(finding.item)),
    plain(findingSentence(finding, item)),
    plain(shownAnswer(finding)),
    plain(findingRule(finding.code, item)),
    plain(remark.state === '' ? NEW.state : remark.state),
    plain(remark.handler),
    plain(remark.note),
    { value: findingKey(finding), tone: 'muted' },
  ];
}

function shownAnswer({ item, received }: Finding): string {
  return item === null ? '' : received;
}

function isWritten({ state, handler, note }: OfficeRemark): boolean {
  return handler !== '' || note !== '' || (state !== '' && state !== NEW.state);
}

function settledCell(value: Cell, place: number): PaintedCell {
  return { value: place === PLACES.get('severity') ? SETTLED : value, tone: 'muted' };
}

function cellOf(row: readonly Cell[], key: string): string {
  return String(row[PLACES.get(key) ?? -1] ?? '');
}
