// Lays out a year's rehearsal as tables for a terminal.

import { dayText } from './hanoi-time';
import { REHEARSAL } from './text';
import { type TableColumn, textTable } from './text-table';

/** The parts of a rehearsal that are printed. Periods are '2027-03', days '2027-03-26'. */
export interface Rehearsal {
  readonly year: number;
  /** What it rests on, in the add-on's own sentences. */
  readonly remarks: readonly string[];
  /** Recipients a day. */
  readonly quota: number;
  readonly deadlines: readonly {
    readonly period: string;
    /** '' for the one that holds for all. */
    readonly unit: string;
    readonly due: string;
    readonly reason: string;
    readonly provisional: boolean;
  }[];
  readonly crowded: readonly { readonly day: string; readonly recipients: number }[];
  /** Names of organisations that no letter reaches. */
  readonly unreachable: readonly string[];
  readonly letters: readonly RehearsedLetter[];
}

/** One letter; those to the office have no unit. */
export interface RehearsedLetter {
  readonly day: string;
  readonly kind: string;
  readonly period: string;
  readonly unit: string;
  readonly name: string;
  readonly to: readonly string[];
}

const { columns } = REHEARSAL;
const left = (title: string): TableColumn => ({ title, align: 'left' });

function periodText(period: string): string {
  const [year = '', month = ''] = period.split('-');
  return `${Number(month)}/${year}`;
}

function section(heading: string, head: readonly TableColumn[], rows: readonly (readonly string[])[]): string[] {
  const { title, rule, lines } = textTable(head, rows);
  return ['', heading, '', title, rule, ...lines];
}

function remark(heading: string, found: readonly string[]): string[] {
  return ['', `${heading}: ${found.length === 0 ? REHEARSAL.none : ''}`.trimEnd(), ...found.map((text) => `  ${text}`)];
}

/** Letters of one day, kind and period stand together: 'DT, CTSV'. */
function letterRows(letters: readonly RehearsedLetter[]): string[][] {
  const groups = new Map<string, RehearsedLetter[]>();
  for (const letter of letters) {
    const key = `${letter.day} ${letter.kind} ${letter.period}`;
    groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const units = group.map(({ unit }) => (unit === '' ? REHEARSAL.office : unit));
    return [
      dayText(first?.day ?? ''),
      first?.kind ?? '',
      periodText(first?.period ?? ''),
      String(group.length),
      units.join(', '),
    ];
  });
}

function recipientRows(letters: readonly RehearsedLetter[]): string[][] {
  const known = new Map(letters.map(({ unit, name, to }) => [unit, { name, to }]));
  return [...known].map(([unit, { name, to }]) => [unit, name, to.join(', ')]);
}

/**
 * The rehearsal: deadlines with why, what to mind, letters by day, and who gets them.
 *
 * @example rehearsalTable(rehearsal) // 'Diễn tập năm 2027: không gửi thư nào\n…'
 */
export function rehearsalTable({ year, remarks, quota, deadlines, crowded, unreachable, letters }: Rehearsal): string {
  const provisional = deadlines.filter((deadline) => deadline.provisional);
  return [
    REHEARSAL.title(year),
    ...remarks,
    ...section(
      REHEARSAL.deadlines,
      [left(columns.period), left(columns.due), left(columns.reason)],
      deadlines.map(({ period, unit, due, reason }) => [`${periodText(period)} ${unit}`.trim(), dayText(due), reason]),
    ),
    ...remark(
      REHEARSAL.provisional,
      provisional.map(({ period, due }) => `${periodText(period)}: ${dayText(due)}`),
    ),
    ...remark(
      REHEARSAL.crowded(quota),
      crowded.map(({ day, recipients }) => REHEARSAL.crowdedDay(dayText(day), recipients)),
    ),
    ...remark(REHEARSAL.unreachable, unreachable),
    ...section(
      REHEARSAL.letters(letters.length),
      [
        left(columns.day),
        left(columns.kind),
        left(columns.period),
        { title: columns.count, align: 'right' },
        left(columns.units),
      ],
      letterRows(letters),
    ),
    ...section(
      REHEARSAL.recipients,
      [left(columns.unit), left(columns.name), left(columns.to)],
      recipientRows(letters),
    ),
  ].join('\n');
}
