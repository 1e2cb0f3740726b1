// What the add-on puts before the office in "Quyết định", and what it says there of every row.

import { type Finding, planPeriod } from '../../domain/checks/finding';
import { WAITING_CODES } from '../../domain/checks/run-filing-checks';
import type { WaitingVersion } from '../../domain/checks/waiting-version';
import type { Decision, DecisionKind } from '../../domain/decisions/decision';
import { targetKey } from '../../domain/registration/change-targets';
import { CLOSING_WORDS } from '../../text/closing';
import { formatExactMoment, formatMoment } from '../../text/dates';
import { DECISION_KINDS, EFFECTS, looksLike, PROPOSED, placeOfCell, VERDICTS } from '../../text/decisions';
import { FINDING_NAMES } from '../../text/findings';
import { formatNumber } from '../../text/numbers';
import { RIPPLE_WORDS } from '../../text/ripple';
import { SHEETS } from '../../text/sheets';
import { closingKey } from '../closing/closing-rows';
import { type DecisionRow, proposedDecision } from '../inputs/decisions';
import { isNoteKey, noteKey } from '../inputs/note-key';
import type { Inputs } from '../inputs/read-inputs';
import { rowFor } from '../inputs/table';
import type { Cell, Sheets } from '../ports';
import { previewText } from '../preview';
import type { Projection } from '../project';
import { askedTargets } from '../registration/settle-targets';
import type { SheetColumns } from '../sheet-columns';
import { type CellDifference, rowKeys, shownText } from './comparison';
import { planOwnColumns } from './own-columns';
import { type TypedFigure, typedFigure } from './typed-over';

/** A row that waits for the office's word. */
interface Proposal {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

// A key stands in a cell; a long answer is known by its beginning and length.
const KEY_TEXT = 80;

/** What the sheet needs. */
export interface DecisionsPlan {
  /** Rows that wait for the office's word, those to be added included. */
  readonly pending: number;
  write(): void;
}

/**
 * Plans to add the proposals that the sheet lacks, those about cells that were typed over among them, and to write into "Hiệu lực" what became of every row, where that changed.
 * Rows that stand there are never changed otherwise. Nothing is written before `write`.
 */
export function planDecisions(
  sheets: Sheets,
  projection: Projection,
  columnsOf: SheetColumns,
  typedOver: readonly CellDifference[],
): DecisionsPlan {
  const { header, length, rows } = projection.inputs.decisionSheet;
  const typed = typedOver.flatMap((cell) => {
    const figure = typedFigure(projection, columnsOf, cell);
    if (figure !== null) return [correctProposal(figure)];
    // Of a cell that was cleared there is nothing to keep.
    return cell.shown === '' ? [] : [noteProposal(projection, columnsOf, cell)];
  });
  const proposals = [...standingProposals(projection), ...typed];
  const known = new Set(rows.map(({ key }) => key));
  const byKey = new Map(proposals.map((one) => [one.key, one]));
  const added = [...byKey.values()].filter(({ key }) => !known.has(key));
  const closes = unwrittenCloses(projection);
  const preview = boundedPreviews(projection);
  const standing = rows.map((row) => ({
    row: row.row,
    wanted: { effect: effectOf(row, projection, byKey), impact: preview(row.proposed) },
    standing: { effect: row.effect, impact: row.impact },
  }));
  const writeStanding = planOwnColumns(sheets, 'decisions', projection.inputs.decisionSheet, standing);
  const fresh = added.map(({ key, cells }, index) =>
    rowFor('decisions', header, {
      ...cells,
      key,
      effect: EFFECTS.pending,
      impact: preview(decisionOf(projection, cells, length + index + 2)),
    }),
  );
  const closed = closes.map((cells) => rowFor('decisions', header, cells));
  return {
    pending: added.length + standing.filter(({ wanted }) => wanted.effect === EFFECTS.pending).length,
    write() {
      writeStanding();
      sheets.write('decisions', length, [...fresh, ...closed]);
    },
  };
}

// Each preview computes the year's figures once more, so that only the first ones are computed.
const MOST_PREVIEWS = 6;

function boundedPreviews(projection: Projection): (decision: Decision | null) => string {
  let left = MOST_PREVIEWS;
  return (decision) => {
    if (decision === null || !PREVIEWED.has(decision.kind)) return '';
    left -= 1;
    return left < 0 ? RIPPLE_WORDS.many : previewText(projection, decision);
  };
}

const PREVIEWED: ReadonlySet<DecisionKind> = new Set<DecisionKind>(['accept', 'withdraw', 'read', 'correct']);

function decisionOf(
  { inputs, deadlineFor, regime }: Projection,
  cells: Proposal['cells'],
  row: number,
): Decision | null {
  const { findOrganisation, items } = inputs;
  return proposedDecision(
    { row, cell: (key) => cells[key] ?? '' },
    findOrganisation,
    items,
    (of) => deadlineFor(of).due,
    regime.links,
  );
}

function effectOf(row: DecisionRow, projection: Projection, wanted: ReadonlyMap<string, unknown>): string {
  if (row.verdict === 'refuse') return EFFECTS.refused;
  if (row.verdict === null) {
    const isOfTyping = row.key.startsWith('correct|') || isNoteKey(row.key);
    const isObsolete = row.key !== '' && !isOfTyping && !wanted.has(row.key);
    return isObsolete ? EFFECTS.groundless : EFFECTS.pending;
  }
  if (row.decision === null) return EFFECTS.incomplete;
  if (row.decision.kind === 'close' && !projection.views.book.has(row.decision.period)) return EFFECTS.notFrozen;
  return projection.isEffective(row.decision) ? EFFECTS.inForce : EFFECTS.groundless;
}

// The word on each closed month, which holds already: so the office sees it where it looks for decisions, and can take it back.
function unwrittenCloses({ views, inputs }: Projection): readonly Readonly<Record<string, string>>[] {
  const { rows } = inputs.decisionSheet;
  const known = new Set(rows.map(({ key }) => key));
  const decided = new Set(rows.flatMap(({ decision }) => (decision?.kind === 'close' ? [decision.period] : [])));
  return [...views.book.values()]
    .filter((closing) => !known.has(closingKey(closing)) && !decided.has(closing.period))
    .map((closing) => ({
      verdict: VERDICTS.accept,
      kind: DECISION_KINDS.close,
      period: closing.period,
      why: CLOSING_WORDS.why,
      who: closing.by,
      date: formatExactMoment(closing.at),
      effect: EFFECTS.inForce,
      key: closingKey(closing),
    }));
}

function standingProposals(projection: Projection): readonly Proposal[] {
  return [
    ...projection.waiting.flatMap((waiting) => acceptProposal(projection, waiting)),
    ...projection.deletions.flatMap((finding) => withdrawProposal(finding)),
    ...projection.findings.flatMap((finding) => readProposal(projection, finding)),
    ...projection.findings.flatMap((finding) => explainProposal(finding)),
    ...planProposals(projection.inputs),
  ];
}

// Only what has a place in the regime can be accepted there.
function acceptProposal(
  { inputs }: Projection,
  { version, identity, suggestion }: WaitingVersion,
): readonly Proposal[] {
  const { problem } = identity;
  if (suggestion === null && (problem === 'before-start' || problem === 'not-active')) return [];
  const unit = suggestion?.organisation ?? identity.organisation?.id ?? '';
  const period = suggestion?.period ?? identity.period ?? '';
  const name = inputs.organisations.find(({ id }) => id === unit)?.name ?? '';
  const meaning = suggestion === null ? '' : looksLike(name, suggestion.period);
  return [
    proposal('accept', version.responseId, {
      period,
      unit,
      typed: version.sender,
      why: PROPOSED.accept(problem === null ? '' : FINDING_NAMES[WAITING_CODES[problem]], meaning),
      subject: version.responseId,
    }),
  ];
}

function withdrawProposal({ unit, period, responseId }: Finding): readonly Proposal[] {
  if (responseId === null) return [];
  return [
    proposal('withdraw', responseId, {
      period: period ?? '',
      unit: unit ?? '',
      why: PROPOSED.withdraw,
      subject: responseId,
    }),
  ];
}

function readProposal({ figures }: Projection, { unit, period, item }: Finding): readonly Proposal[] {
  if (unit === null || period === null || item === null) return [];
  const answer = figures.reports(unit, period)?.answers.get(item);
  if (answer?.state !== 'unreadable' || answer.proposal === null) return [];
  return [
    proposal('read', `${period}|${unit}|${item}|${short(answer.typed)}`, {
      period,
      unit,
      item: String(item),
      typed: answer.typed,
      value: formatNumber(answer.proposal),
      why: PROPOSED.read,
    }),
  ];
}

// Whether January's level is meant to be another one than December's, only the office can say.
function explainProposal({ code, unit, period, item, received, facts }: Finding): readonly Proposal[] {
  if (code !== 'year-opening-mismatch' || unit === null || period === null || item === null) return [];
  return [
    proposal('explain', `${period}|${unit}|${item}|${short(received)}|${facts.closing}`, {
      period,
      unit,
      item: String(item),
      typed: received,
      why: PROPOSED.explain(received, Number(facts.closing), Number(facts.difference)),
    }),
  ];
}

// Registrations that wait, and registered targets that differ from what holds.
function planProposals(inputs: Inputs): readonly Proposal[] {
  const { plan } = inputs;
  if (plan === null) return [];
  return [
    ...plan.waiting.map(({ responseId, sender, organisation, suggested, year, problem }) =>
      proposal('accept', responseId, {
        period: planPeriod(year),
        unit: suggested ?? organisation ?? '',
        typed: sender,
        why: PROPOSED.acceptPlan(problem === null ? '' : FINDING_NAMES[WAITING_CODES[problem]].toLowerCase()),
        subject: responseId,
      }),
    ),
    ...askedTargets(inputs, plan).map(({ organisation, year, code, standing, value, registration, because }) =>
      proposal('target', `${targetKey({ organisation, year, code })}|${standing ?? ''}|${value}`, {
        period: planPeriod(year),
        unit: organisation,
        item: code,
        typed: standing === null ? '' : formatNumber(standing),
        value: formatNumber(value),
        why: PROPOSED.target(because, formatMoment(registration.at), registration.version),
      }),
    ),
  ];
}

function correctProposal({ period, unit, item, title, typed, shown }: TypedFigure): Proposal {
  return proposal('correct', `${period}|${unit}|${item}|${short(typed)}|${short(shown)}`, {
    period,
    unit,
    item: String(item),
    typed,
    value: shown,
    why: PROPOSED.correct(title),
  });
}

// A total, a name or a state has no source but the figures behind it: what was typed over it can be kept, not counted.
function noteProposal({ year }: Projection, columnsOf: SheetColumns, typed: CellDifference): Proposal {
  const { sheet, row, rowName, column } = typed;
  const [shown, computed] = [textOf(typed.shown), textOf(typed.computed)];
  const { name } = SHEETS[sheet];
  const { key = '', header = '' } = column === null ? {} : (columnsOf(sheet)[column] ?? {});
  const names = rowName.split(' · ');
  const named = new Map(rowKeys(sheet).map((each, place) => [each, names[place] ?? '']));
  const item = named.get('item') ?? '';
  return {
    key: asStored(noteKey({ sheet, rowName, column: key, year }, [short(shown), short(computed)])),
    cells: {
      kind: DECISION_KINDS.note,
      period: named.get('period') ?? '',
      unit: named.get('unit') ?? '',
      item: /^\d+$/.test(item) ? item : '',
      typed: computed,
      value: shown,
      why:
        column === null
          ? PROPOSED.noteRow(name, row)
          : PROPOSED.note(placeOfCell(name, row, rowName, header), computed),
    },
  };
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' ? formatNumber(cell) : String(cell);
}

function proposal(kind: DecisionKind, subject: string, cells: Readonly<Record<string, string>>): Proposal {
  return { key: asStored(`${kind}|${subject}`), cells: { ...cells, kind: DECISION_KINDS[kind] } };
}

// Otherwise a key that was written would not be known again: cells lose control characters, and are read composed.
function asStored(key: string): string {
  return shownText(key).normalize('NFC').trim();
}

function short(text: string): string {
  return text.length <= KEY_TEXT ? text : `${text.slice(0, KEY_TEXT)}…${text.length}`;
}
