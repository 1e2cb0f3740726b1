// Makes the log of an office in good order: everybody owes and answers all items, in time, with few remarks to be made.

import { readClosings } from '../src/app/closing/closing-rows';
import type { Inputs } from '../src/app/inputs/read-inputs';
import { readSettings } from '../src/app/inputs/settings';
import { logRows } from '../src/app/intake/log';
import type { Cell } from '../src/app/ports';
import { workCalendar } from '../src/domain/calendar/working-day';
import { decisionBook } from '../src/domain/decisions/decision';
import { type Organisation, organisationFinder } from '../src/domain/regime/organisation';
import type { Item } from '../src/domain/regime/regime';
import { signedBook } from '../src/domain/report/signed-copy';
import { HUMG_MONTHLY } from '../src/regimes/humg-monthly';
import { WORKING_CALENDAR } from '../src/regimes/working-calendar';

/** How much has been reported: so many organisations, over so many whole years from 2026 on. */
export interface LogSize {
  readonly organisations: number;
  readonly years: number;
}

const { items } = HUMG_MONTHLY;
const FIRST_YEAR = 2026;
const QUESTIONS = new Map(items.map(({ no }) => [`${1_000_000_000 + no * 7919}`, no]));
const DONE = 'Đã hoàn thành';

/** The inputs of such an office. */
export function syntheticInputs({ organisations: count }: LogSize): Inputs {
  const organisations = Array.from({ length: count }, (_, index) => organisationAt(index));
  const { settings } = readSettings({ header: ['Khóa', 'Giá trị', 'Ý nghĩa'], rows: [] }, HUMG_MONTHLY);
  return {
    settings: { ...settings, start: `${FIRST_YEAR}-01` },
    organisations,
    findOrganisation: organisationFinder(organisations),
    items,
    questions: QUESTIONS,
    catalogueQuestions: [],
    structure: [],
    formChanges: [],
    isLinkPending: false,
    targets: [],
    targetSheet: { header: [], length: 0, rows: [] },
    changedTargets: { byDecision: new Set(), byAdjustment: new Set(), decidedOn: new Map() },
    plan: null,
    openings: [],
    decisions: decisionBook([]),
    decisionSheet: { header: [], length: 0, rows: [] },
    closings: readClosings([], new Set()),
    signed: signedBook([]),
    signedCopies: [],
    signedSheet: { header: [], length: 0, rows: [] },
    adjustments: [],
    adjustmentSheet: { header: [], length: 0, rows: [] },
    calendar: workCalendar(WORKING_CALENDAR),
    schedule: [],
    passed: new Map(),
    problems: [],
    obstacles: [],
  };
}

/** Its log, month by month. */
export function syntheticLog({ organisations, years }: LogSize): readonly (readonly Cell[])[] {
  return Array.from({ length: years * 12 }, (_, month) =>
    Array.from({ length: organisations }, (_each, index) => rowsOf(index, month)).flat(),
  ).flat();
}

/** The last day of the log. */
export function lastDayOf({ years }: LogSize): string {
  return `${FIRST_YEAR + years - 1}-12-31`;
}

function organisationAt(index: number): Organisation {
  const name = nameOf(index);
  return {
    id: `U${index + 1}`,
    name,
    secretary: '',
    email: `bithu${index + 1}@humg.test`,
    senders: [senderOf(index)],
    terms: [{ from: null, until: null, name, items: new Set(items.map(({ no }) => no)) }],
  };
}

function nameOf(index: number): string {
  return `Chi bộ ${index + 1} (minh họa)`;
}

function senderOf(index: number): string {
  return `chiuy${index + 1}@humg.test`;
}

// `month` counts from January of the first year.
function rowsOf(index: number, month: number): readonly (readonly Cell[])[] {
  const year = FIRST_YEAR + Math.floor(month / 12);
  const date = String(10 + (chance(index, month, 0) % 12));
  const at = `${year}-${String((month % 12) + 1).padStart(2, '0')}-${date} 09:${date}:00`;
  const answers = items.map((item) => [questionOf(item.no), answerTo(item, index, month)] as const);
  const response = { id: `2_ABaOnud${index}m${month}`, submittedAt: at, sender: senderOf(index), answers };
  const fingerprint = `${chance(index, month, 1)}${chance(index, month, 2)}`;
  return logRows(response, {
    fingerprint,
    receivedAt: at,
    questions: QUESTIONS,
    organisation: `U${index + 1}`,
    notAsked: [],
  });
}

function questionOf(no: number): string {
  return `${1_000_000_000 + no * 7919}`;
}

function answerTo({ no, kind, choices }: Item, index: number, month: number): string {
  const drawn = chance(index, month, no);
  switch (kind) {
    case 'info':
      return no === 1 ? nameOf(index) : `Tháng ${(month % 12) + 1}`;
    case 'stock':
      return stockAnswer(no, index, month);
    case 'flow':
      return String(drawn % 3 === 0 ? 0 : drawn % 9);
    case 'choice':
      return choices.length === 2 ? (choices[0] ?? '') : DONE;
    case 'text':
      return `Triển khai đúng kế hoạch số ${100 + (drawn % 900)}-KH/CB, kết quả đạt ${60 + (drawn % 40)}% chỉ tiêu của tháng`;
    case 'unclassified':
      return String(drawn % 9);
  }
}

// January's level; then no change but a new member now and then, which January repeats.
function stockAnswer(no: number, index: number, month: number): string {
  const changes = Array.from({ length: month + 1 }, (_, earlier) => changeIn(no, index, earlier));
  const isLevel = month % 12 === 0;
  if (!isLevel) return String(changes[month]);
  return String(changes.reduce((level, change) => level + change, 20 + ((index + no) % 30)));
}

function changeIn(no: number, index: number, month: number): number {
  return month % 12 !== 0 && chance(index, month, no) % 40 === 0 ? 1 : 0;
}

// The same numbers at every run; neighbours have nothing in common.
function chance(index: number, month: number, no: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(month + 1, 0x85ebca6b) ^ Math.imul(no + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
