// Reads one row of "Quyết định" as the decision that it is.

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
import { readNoteKey } from './note-key';
import type { RowReading, TableRow } from './table';
import { readCount, readDay, readPeriod } from './written';

/** What the words of a row are read by. */
export interface DecisionContext {
  readonly findOrganisation: OrganisationFinder;
  readonly items: readonly Item[];
  /** The deadline before any extension, which an extension may not go before. */
  readonly dueOf: (period: Period) => Day;
  /** The targets that a change may be about. */
  readonly links: readonly TargetLink[];
}

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

/**
 * What a row decides, whatever its verdict says; a sentence for each thing that it lacks or that cannot be.
 * Example: "Miễn tính muộn" for DT and 2026-03 without a name in "Người quyết định" is no decision, and says so.
 */
export function readDecision(
  row: TableRow,
  { findOrganisation, items, dueOf, links }: DecisionContext,
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
