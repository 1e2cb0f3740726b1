// The sheet "Cảnh báo": one row a finding, with the columns that belong to the office.

import type { Day } from '../../domain/calendar/day';
import { isMoment } from '../../domain/calendar/moment';
import { type Finding, findingKey, isOfPlan, subjectOf } from '../../domain/checks/finding';
import type { Item } from '../../domain/regime/regime';
import { formatDay, formatExactMoment } from '../../text/dates';
import { changedAnswer, findingRule, findingSentence, SETTLED, SEVERITY_NAMES } from '../../text/findings';
import { SHEETS } from '../../text/sheets';
import { FINDING_STATES } from '../../text/sheets/words';
import type { Cell, PaintedCell, SheetRows, Tone } from '../ports';
import type { Projection } from '../project';
import { aftermathOf } from '../proposing/aftermath';
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
 * The rows, newest period first; faults before questions before notes. Findings whose cause is gone stay at the end, marked
 * as settled, with the day on which that was seen; one that returns has what the office wrote beside it.
 */
export function findingRows(
  projection: Projection,
  remarks: ReadonlyMap<string, OfficeRemark>,
): readonly (readonly PaintedCell[])[] {
  const { today, inputs } = projection;
  const named: Named = {
    organisations: new Map(inputs.organisations.map(({ id, name }) => [id, name])),
    items: new Map(inputs.items.map((item) => [item.no, item])),
  };
  const keyed = projection.findings.map((finding) => ({ finding, key: findingKey(finding) }));
  const standing = new Set(keyed.map(({ key }) => key));
  const settled = [...remarks].filter(([key]) => key !== '' && !standing.has(key));
  return [
    ...keyed
      .sort((a, b) => compare(a.finding, b.finding))
      .map(({ finding, key }) =>
        findingRow(named, finding, key, remarks.get(key) ?? NEW, aftermathOf(projection, finding)),
      ),
    ...settled.map(([, { row }]) => SHEETS.findings.columns.map((_column, place) => settledCell(row, place, today))),
  ];
}

// Who and what the findings name: there may be as many findings as reports.
interface Named {
  readonly organisations: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<number, Item>;
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
  const [before, after] = [a.period ?? NO_PERIOD, b.period ?? NO_PERIOD];
  return before === after ? RANK[a.severity] - RANK[b.severity] : before < after ? 1 : -1;
}

// What belongs to no period comes first.
const NO_PERIOD = '9999';

function findingRow(
  named: Named,
  finding: Finding,
  key: string,
  stored: OfficeRemark,
  aftermath: string,
): readonly PaintedCell[] {
  const remark = stored === NEW ? NEW : renewed(stored, finding);
  // Numbers of the plan's items are its own; people know its targets and tasks by their codes.
  const isPlan = isOfPlan(finding);
  const item = isPlan ? null : (named.items.get(finding.item ?? 0) ?? null);
  const place = isPlan ? (finding.facts.code ?? '') : subjectOf(finding);
  return [
    { value: SEVERITY_NAMES[finding.severity], tone: TONES[finding.severity] },
    plain(finding.period ?? ''),
    plain(finding.unit ?? ''),
    plain(named.organisations.get(finding.unit ?? '') ?? ''),
    plain(String(place)),
    plain([findingSentence(finding, item), aftermath].filter((part) => part !== '').join(' ')),
    plain(shownAnswer(finding)),
    plain(findingRule(finding.code, item, isPlan)),
    plain(remark.state === '' ? NEW.state : remark.state),
    plain(remark.handler),
    plain(remark.note),
    { value: key, tone: 'muted' },
    plain(''),
  ];
}

// Of a whole report: when it came, or who sent it.
function shownAnswer({ received }: Finding): string {
  return isMoment(received) ? formatExactMoment(received) : received;
}

function settledCell(row: readonly Cell[], place: number, today: Day): PaintedCell {
  const value = row[place] ?? '';
  if (place === PLACES.get('severity')) return { value: SETTLED, tone: 'muted' };
  if (place === PLACES.get('closed') && value === '') return { value: formatDay(today), tone: 'muted' };
  return { value, tone: 'muted' };
}

function cellOf(row: readonly Cell[], key: string): string {
  return String(row[PLACES.get(key) ?? -1] ?? '');
}
