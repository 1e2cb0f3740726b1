// Reads the sheet "Quyết định": what the office decided, and which proposals stand there already.

import type { Day } from '../../domain/calendar/day';
import type { Period } from '../../domain/calendar/period';
import type { Decision, DecisionKind } from '../../domain/decisions/decision';
import { lastItem } from '../../domain/regime/item-list';
import { type Organisation, type OrganisationFinder, owes } from '../../domain/regime/organisation';
import { type Item, isNumeric, type TargetLink } from '../../domain/regime/regime';
import { readNumber } from '../../domain/report/read-number';
import { parseExactMoment } from '../../text/dates';
import { DECISION_KINDS, DECISION_PROBLEMS, reasonIn, VERDICTS } from '../../text/decisions';
import { PROBLEMS } from '../../text/problems';
import { SHEETS } from '../../text/sheets';
import type { SheetRows } from '../ports';
import { readNoteKey } from './note-key';
import { type Parsed, parseRows, type RowReading, type TableRow } from './table';
import { readCount, readDay, readPeriod } from './written';

/** One row of the sheet. */
export interface DecisionRow {
  /** 1 being the header. */
  readonly row: number;
  /** The key of a proposal of the add-on, '' for the office's own rows. */
  readonly key: string;
  readonly verdict: 'accept' | 'refuse' | null;
  /** The decision, where the office accepted and the row says all that it needs; of a replacement, also where it refused. */
  readonly decision: Decision | null;
  /** What the add-on last wrote about the row. */
  readonly effect: string;
  /** What the row would be if the office accepted it, where it says enough; null once it is decided. */
  readonly proposed: Decision | null;
  /** What the add-on last wrote that it would change. */
  readonly impact: string;
}

/** The sheet as read. */
export interface DecisionSheet {
  readonly header: readonly string[];
  /** Rows below the header, blank ones in between included: new ones go below them. */
  readonly length: number;
  readonly rows: readonly DecisionRow[];
}

const ESSENTIAL = [
  'verdict',
  'kind',
  'period',
  'unit',
  'item',
  'typed',
  'value',
  'why',
  'who',
  'effect',
  'subject',
  'key',
];

/**
 * The rows of the sheet. Only an accepted row can have a problem: what is not decided yet has no effect.
 * Example: "Chấp nhận", "Miễn tính muộn", 2026-03, DT without a name in "Người quyết định" is a problem, and no decision.
 */
export function readDecisions(
  content: SheetRows,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  dueOf: (period: Period) => Day,
  links: readonly TargetLink[],
): Parsed<DecisionRow> & { readonly sheet: DecisionSheet } {
  const parsed = parseRows(
    'decisions',
    content,
    (row) => readRow(row, findOrganisation, items, dueOf, links),
    ESSENTIAL,
  );
  return { ...parsed, sheet: { header: content.header, length: content.rows.length, rows: parsed.values } };
}

function readRow(
  row: TableRow,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  dueOf: (period: Period) => Day,
  links: readonly TargetLink[],
): RowReading<DecisionRow> {
  const entry: DecisionRow = {
    row: row.row,
    key: row.cell('key'),
    verdict: null,
    decision: null,
    effect: row.cell('effect'),
    proposed: null,
    impact: row.cell('impact'),
  };
  const verdict = row.cell('verdict');
  if (verdict === '') {
    return {
      value: { ...entry, proposed: proposedDecision(row, findOrganisation, items, dueOf, links) },
      messages: [],
    };
  }
  if (verdict === VERDICTS.refuse) {
    const { value } = readDecision(row, findOrganisation, items, dueOf, links);
    return { value: { ...entry, verdict: 'refuse', decision: value?.kind === 'replace' ? value : null }, messages: [] };
  }
  if (verdict !== VERDICTS.accept) {
    return { value: entry, messages: [PROBLEMS.choice('Quyết định', verdict, Object.values(VERDICTS))] };
  }
  const { value: decision, messages } = readDecision(row, findOrganisation, items, dueOf, links);
  return { value: { ...entry, verdict: 'accept', decision }, messages };
}

/** What a row would decide, were it accepted and signed; null where it does not say enough. */
export function proposedDecision(
  row: TableRow,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  dueOf: (period: Period) => Day,
  links: readonly TargetLink[],
): Decision | null {
  const signed = (key: string) => row.cell(key) || (key === 'who' || key === 'why' ? UNSIGNED : '');
  return readDecision({ row: row.row, cell: signed }, findOrganisation, items, dueOf, links).value;
}

const UNSIGNED = '…';

// What each kind cannot do without, by column key.
const NEEDED: Readonly<Record<DecisionKind, readonly string[]>> = {
  accept: ['subject', 'unit', 'period'],
  replace: ['subject', 'unit', 'period'],
  withdraw: ['subject', 'why', 'who'],
  read: ['unit', 'period', 'item', 'value'],
  correct: ['unit', 'period', 'item', 'value', 'why', 'who'],
  excuse: ['unit', 'period', 'why', 'who'],
  extend: ['unit', 'period', 'date', 'why', 'who'],
  close: ['period', 'date', 'who'],
  target: ['unit', 'period', 'item', 'value', 'why', 'who', 'date', 'document'],
  note: ['value', 'who'],
  explain: ['unit', 'period', 'item', 'who'],
};

function readDecision(
  row: TableRow,
  findOrganisation: OrganisationFinder,
  items: readonly Item[],
  dueOf: (period: Period) => Day,
  links: readonly TargetLink[],
): RowReading<Decision> {
  const refuse = (...messages: readonly string[]) => ({ value: null, messages });
  const kind = (Object.keys(DECISION_KINDS) as DecisionKind[]).find((one) => DECISION_KINDS[one] === row.cell('kind'));
  if (kind === undefined) return refuse(PROBLEMS.choice('Việc', row.cell('kind'), Object.values(DECISION_KINDS)));
  const lacking = NEEDED[kind].filter((key) => row.cell(key) === '');
  if (lacking.length > 0) {
    return refuse(...lacking.map((key) => DECISION_PROBLEMS.needs(DECISION_KINDS[kind], headerOf(key))));
  }
  const by = { row: row.row, who: row.cell('who'), why: row.cell('why') };
  if (kind === 'withdraw') return accept({ ...by, kind, responseId: row.cell('subject') });
  if (kind === 'note') {
    const cell = readNoteKey(row.cell('key'));
    return cell === null
      ? refuse(DECISION_PROBLEMS.notProposed(DECISION_KINDS.note))
      : accept({ ...by, ...cell, kind, text: row.cell('value') });
  }
  const period = readPeriod(row.cell('period')) ?? readYearFor(kind, row.cell('period'));
  if (period === null) return refuse(PROBLEMS.period('Kỳ', row.cell('period')));
  if (kind === 'close') {
    // The command writes the very moment; a day that somebody types is closed at its end.
    const day = readDay(row.cell('date'));
    const at = parseExactMoment(row.cell('date'));
    return day === null
      ? refuse(PROBLEMS.day(row.cell('date')))
      : accept({ ...by, kind, period, at: at === '' ? `${day} 23:59:59` : at });
  }
  const organisation = findOrganisation(row.cell('unit'));
  if (organisation === null) return refuse(PROBLEMS.unknownUnit(row.cell('unit')));
  const { id } = organisation;
  if (kind === 'extend') return readExtension(row, { ...by, organisation: id, period }, dueOf(period));
  if (kind === 'target') return readTargetChange(row, { ...by, organisation: id }, period, links);
  if (kind === 'excuse') return accept({ ...by, kind, organisation: id, period });
  if (kind === 'accept') {
    return accept({ ...by, kind, responseId: row.cell('subject'), organisation: id, period });
  }
  if (kind === 'replace') return readReplacement(row, { ...by, organisation: id, period });
  const item = items.find(({ no }) => String(no) === row.cell('item'));
  if (item === undefined) return refuse(PROBLEMS.unknownItem(row.cell('item'), lastItem(items.map(({ no }) => no))));
  if (kind === 'explain') return readExplanation(row, { ...by, organisation: id, period, item: item.no });
  const value = readFigure(row.cell('value'), item);
  const problems = figureProblems(item, organisation, period, row.cell('value'), value);
  if (value === null || problems.length > 0) return refuse(...problems);
  return accept({ ...by, kind, organisation: id, period, item: item.no, typed: row.cell('typed'), value });
}

// The version stands as 'response fingerprint'. What is refused is decided, too: the report that counts stays.
function readReplacement(
  row: TableRow,
  about: Pick<Extract<Decision, { kind: 'replace' }>, 'row' | 'who' | 'why' | 'organisation' | 'period'>,
): RowReading<Decision> {
  const [responseId = '', fingerprint] = row.cell('subject').split(' ');
  if (fingerprint === undefined) {
    return { value: null, messages: [DECISION_PROBLEMS.notProposed(DECISION_KINDS.replace)] };
  }
  const takes = row.cell('verdict') === VERDICTS.refuse ? 'standing' : 'newer';
  return accept({ ...about, kind: 'replace', responseId, fingerprint, takes });
}

// Stands in a key where December's level is not known.
const UNKNOWN_LEVEL = 'unknown';

// The add-on's proposal says what differs and leaves the reason to the office.
function readExplanation(
  row: TableRow,
  about: Omit<Extract<Decision, { kind: 'explain' }>, 'kind' | 'typed' | 'closing'>,
): RowReading<Decision> {
  const why = reasonIn(about.why);
  const message = DECISION_PROBLEMS.needs(DECISION_KINDS.explain, headerOf('why'));
  if (why === '') return { value: null, messages: [message] };
  // A proposal's key ends with the level of December; rows of the office have none.
  const [closing] = row.cell('key').split('|').slice(1).reverse();
  return accept({
    ...about,
    kind: 'explain',
    why,
    typed: row.cell('typed'),
    closing: closing === undefined ? null : closing === UNKNOWN_LEVEL ? UNKNOWN_LEVEL : Number(closing),
  });
}

// What the office decides about plans names a year.
function readYearFor(kind: DecisionKind, text: string): string | null {
  return OF_YEARS.has(kind) && /^20\d{2}$/.test(text) ? text : null;
}

const OF_YEARS: ReadonlySet<DecisionKind> = new Set<DecisionKind>(['accept', 'close', 'target']);

function readTargetChange(
  row: TableRow,
  about: Pick<Extract<Decision, { kind: 'target' }>, 'row' | 'who' | 'why' | 'organisation'>,
  period: string,
  links: readonly TargetLink[],
): RowReading<Decision> {
  const code = row.cell('item');
  const date = readDay(row.cell('date'));
  const value = readCount(row.cell('value'));
  const typed = row.cell('typed');
  const old = typed === '' ? null : readCount(typed);
  const messages = [
    ...(links.some((link) => link.code === code) ? [] : [PROBLEMS.unknownCode(code)]),
    ...(/^\d{4}$/.test(period) ? [] : [PROBLEMS.year(row.cell('period'))]),
    ...(date === null ? [PROBLEMS.day(row.cell('date'))] : []),
    ...(value === null ? [DECISION_PROBLEMS.target(row.cell('value'))] : []),
    ...(old === null && typed !== '' ? [DECISION_PROBLEMS.standingTarget(typed)] : []),
  ];
  if (date === null || value === null || messages.length > 0) return { value: null, messages };
  const document = row.cell('document');
  return accept({ ...about, kind: 'target', code, year: Number(period), date, document, old, new: value });
}

function readExtension(
  row: TableRow,
  about: Omit<Extract<Decision, { kind: 'extend' }>, 'kind' | 'until'>,
  due: Day,
): RowReading<Decision> {
  const written = row.cell('date');
  const until = readDay(written);
  if (until === null) return { value: null, messages: [PROBLEMS.day(written)] };
  if (until < due) return { value: null, messages: [DECISION_PROBLEMS.beforeDue(written, due)] };
  return accept({ ...about, kind: 'extend', until });
}

function figureProblems(
  item: Item,
  organisation: Organisation,
  period: string,
  text: string,
  value: number | null,
): readonly string[] {
  if (!isNumeric(item)) return [DECISION_PROBLEMS.notFigure(item.no)];
  if (!owes(organisation, item.no, period)) return [DECISION_PROBLEMS.notOwed(organisation.name, item.no)];
  return value === null ? [DECISION_PROBLEMS.value(text)] : [];
}

function readFigure(text: string, item: Item): number | null {
  const reading = readNumber(text, { decimals: item.decimals, signed: item.kind === 'stock', unit: item.unit });
  return reading.kind === 'number' ? reading.value : null;
}

function accept(value: Decision): RowReading<Decision> {
  return { value, messages: [] };
}

function headerOf(key: string): string {
  return SHEETS.decisions.columns.find((column) => column.key === key)?.header ?? key;
}
