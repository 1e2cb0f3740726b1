// The ports in memory, with a crash on demand: what a use case does can be cut off at any call.

import type {
  BellsLook,
  Cell,
  FormAnswers,
  InstalledBells,
  Letter,
  PaintedCell,
  Ports,
  ResponseStore,
} from '../../src/app/ports';
import { UserError } from '../../src/app/ports';
import { sheetColumns } from '../../src/app/sheet-columns';
import type { Moment } from '../../src/domain/calendar/moment';
import type { Question } from '../../src/domain/regime/question';
import { HUMG_ANNUAL } from '../../src/regimes/humg-annual';
import { HUMG_MONTHLY } from '../../src/regimes/humg-monthly';
import { MESSAGES } from '../../src/text/messages';
import { SHEET_IDS, type SheetId } from '../../src/text/sheets';

/** The crash that a test asked for. */
export class Crash extends Error {}

/** What a crash does to writes that were not committed. */
export type Pending = 'lost' | 'applied';

/** A form in memory. */
export interface MemoryForm {
  questions: readonly Question[];
  collectsAddresses: boolean;
  isOpen: boolean;
  /** Whether responses can be changed by those who have their address. */
  lendsEditing: boolean;
  /** Whether it cannot be opened any more. */
  isGone: boolean;
}

/** The bells in memory. */
export interface MemoryBells {
  installed: InstalledBells | null;
  look: BellsLook;
}

/** A question on the only page of a form. */
export function question(id: string, title: string, place: number, more: Partial<Question> = {}): Question {
  const plain = { type: 'text', required: false, page: 1, next: 'submit', choices: [], rows: [] } as const;
  return { id, title, place, ...plain, ...more };
}

/** The letter's form: a question with the letter's title for every item, ids "q1", "q2", … */
export function letterForm(): readonly Question[] {
  return HUMG_MONTHLY.items.map(({ no, title }) => question(`q${no}`, title ?? `Câu ${no}`, no));
}

/** Where the form of the annual plan stands; every other address is the monthly one. */
export const PLAN_ADDRESS = 'https://forms.test/ke-hoach';

/** The plan's form as its regime assumes it, ids "p100", "p1", … */
export function planForm(): readonly Question[] {
  return HUMG_ANNUAL.items.map(({ no, code, title }, place) =>
    question(`p${no}`, title === null ? `Câu ${no}` : `${code === null ? '' : `${code} - `}${title}`, place + 1),
  );
}

/** The office in memory. */
export interface MemoryOffice {
  readonly ports: Ports;
  /** The rows of a sheet below its header, as text. */
  rows(sheet: SheetId): readonly (readonly Cell[])[];
  readonly responses: FormAnswers[];
  /** The form as it stands; may be changed at any time. */
  readonly form: MemoryForm;
  /** Bells as they stand; may be changed at any time. */
  readonly bells: MemoryBells;
  /** The same of the form at `PLAN_ADDRESS`. */
  readonly planResponses: FormAnswers[];
  readonly planForm: MemoryForm;
  readonly sent: Letter[];
  setNow(moment: Moment): void;
  /** How long the form takes for one response's answers; 0 at first. */
  setSecondsPerAnswer(seconds: number): void;
  /** A person types into a cell; row 0 is the first below the header. */
  type(sheet: SheetId, row: number, column: string, value: Cell): void;
  /** Recipients a day. */
  setQuota(recipients: number): void;
  /** How often a run asked for another one. */
  rings(): number;
  /** Cuts off at the `call`-th port call from now, before it takes effect; null never. */
  crashAt(call: number | null, pending?: Pending): void;
  /** Port calls since the last `crashAt`. */
  calls(): number;
}

/** An empty office; `responses` are what the form's store holds. */
export function createMemoryOffice(): MemoryOffice {
  const columns = sheetColumns(HUMG_MONTHLY);
  const stored = new Map<SheetId, Cell[][]>(SHEET_IDS.map((sheet) => [sheet, []]));
  const properties = new Map<string, string>();
  const responses: FormAnswers[] = [];
  const form: MemoryForm = {
    questions: letterForm(),
    collectsAddresses: true,
    isOpen: true,
    lendsEditing: true,
    isGone: false,
  };
  const owner = 'van-phong@humg.test';
  const bells: MemoryBells = {
    installed: { owner, sendHour: 7, since: '', isCopy: false, former: null },
    look: { account: owner, missing: [], doubled: [], isAuthorized: true },
  };
  const planResponses: FormAnswers[] = [];
  const plan: MemoryForm = { ...form, questions: planForm() };
  const sent: Letter[] = [];
  let waiting: (() => void)[] = [];
  let now: Moment = '2026-03-02 08:00:00';
  let count = 0;
  let rings = 0;
  let quota = 1500;
  let used = 0;
  let mailDay = '';
  let secondsPerAnswer = 0;
  let crash: { readonly call: number; readonly pending: Pending } | null = null;

  function mailLeft(): number {
    if (mailDay !== now.slice(0, 10)) used = 0;
    mailDay = now.slice(0, 10);
    return quota - used;
  }

  function ringAgain(): void {
    step();
    rings += 1;
  }

  function step(): void {
    count += 1;
    if (crash === null || count < crash.call) return;
    if (crash.pending === 'applied') applyAll();
    waiting = [];
    throw new Crash(`cut off at call ${count}`);
  }

  function applyAll(): void {
    for (const apply of waiting) apply();
    waiting = [];
  }

  function sheetRows(sheet: SheetId): Cell[][] {
    const rows = stored.get(sheet);
    if (rows === undefined) throw new RangeError(sheet);
    return rows;
  }

  function put(sheet: SheetId, firstRow: number, rows: readonly (readonly Cell[])[], firstColumn = 0): void {
    waiting.push(() => {
      const target = sheetRows(sheet);
      while (target.length < firstRow) target.push([]);
      rows.forEach((row, index) => {
        const before = target[firstRow + index] ?? [];
        const padding = Array.from({ length: Math.max(0, firstColumn - before.length) }, () => '');
        target[firstRow + index] = [
          ...before.slice(0, firstColumn),
          ...padding,
          ...row,
          ...before.slice(firstColumn + row.length),
        ];
      });
    });
  }

  // As on the platform: a read brings what is waiting to the sheet first.
  function read(sheet: SheetId, width: number) {
    step();
    applyAll();
    const header = columns(sheet).map((column) => column.header);
    const rows = sheetRows(sheet).map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
    return { header, rows };
  }

  const storeOf = (form: MemoryForm, responses: readonly FormAnswers[]): ResponseStore => ({
    questions: () => form.questions,
    collectsAddresses: () => form.collectsAddresses,
    isOpen: () => form.isOpen,
    heads: (since) => {
      step();
      // An edit takes the place of what was there before: one response an id.
      const current = [...new Map(responses.map((response) => [response.id, response])).values()];
      return current.filter(({ submittedAt }) => since === null || submittedAt >= since);
    },
    answers: (id) => {
      step();
      now = later(now, secondsPerAnswer);
      const found = [...responses].reverse().find((response) => response.id === id);
      if (found === undefined) throw new RangeError(id);
      return found;
    },
    address: () => 'https://forms.test/bao-cao',
    prefilledAddress: (answers) =>
      `https://forms.test/bao-cao?${answers.map(([id, answer]) => `${id}=${encodeURIComponent(answer)}`).join('&')}`,
    editAddress: (id) => (form.lendsEditing ? `https://forms.test/bao-cao/${id}` : null),
  });
  const store = storeOf(form, responses);
  const planStore = storeOf(plan, planResponses);
  const open = (address: string) => (address === PLAN_ADDRESS ? planStore : store);

  const ports: Ports = {
    sheets: {
      read: (sheet) => read(sheet, columns(sheet).length),
      readColumns: read,
      readRows: (sheet, firstRow, count) => {
        const { header, rows } = read(sheet, columns(sheet).length);
        return { header, rows: rows.slice(firstRow, firstRow + count) };
      },
      write: (sheet, firstRow, rows, firstColumn) => {
        step();
        put(sheet, firstRow, rows, firstColumn);
      },
      paint: (sheet, firstRow, rows: readonly (readonly PaintedCell[])[]) => {
        step();
        put(
          sheet,
          firstRow,
          rows.map((row) => row.map(({ value }) => value)),
        );
      },
      clearFrom: (sheet, firstRow) => {
        step();
        waiting.push(() => sheetRows(sheet).splice(firstRow));
      },
      commit: () => {
        step();
        applyAll();
      },
    },
    layout: { apply: step, applyScratch: step },
    forms: {
      open: (address) => {
        if (form.isGone) throw new UserError(MESSAGES.badFormAddress(address));
        return open(address);
      },
      find: (address) => (form.isGone ? null : open(address)),
    },
    mail: {
      remaining: () => mailLeft(),
      send: (letter) => {
        step();
        if (mailLeft() < letter.to.length) return 'exhausted';
        sent.push(letter);
        used += letter.to.length;
        return 'sent';
      },
    },
    clock: { now: () => now },
    memory: {
      get: (key) => properties.get(key) ?? null,
      set: (key, value) => {
        step();
        properties.set(key, value);
      },
      refresh: () => {},
    },
    gate: { alone: (work) => work() },
    bells: {
      install: () => 2,
      installed: () => bells.installed,
      look: () => bells.look,
      retire: () => false,
      owner: () => owner,
      ringAgain,
      stopRingingAgain: step,
    },
    fingerprints: {
      of: (text) => `${text.length}-${[...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7)}`,
    },
  };

  return {
    ports,
    rows: (sheet) => sheetRows(sheet),
    responses,
    form,
    bells,
    planResponses,
    planForm: plan,
    sent,
    setNow: (moment) => {
      now = moment;
    },
    setSecondsPerAnswer: (seconds) => {
      secondsPerAnswer = seconds;
    },
    type: (sheet, row, column, value) => {
      put(
        sheet,
        row,
        [[value]],
        columns(sheet).findIndex(({ key }) => key === column),
      );
      applyAll();
    },
    setQuota: (recipients) => {
      quota = recipients;
    },
    rings: () => rings,
    crashAt: (call, pending = 'lost') => {
      crash = call === null ? null : { call, pending };
      count = 0;
    },
    calls: () => count,
  };
}

// Within a day: enough for a run.
function later(moment: Moment, seconds: number): Moment {
  const total =
    Number(moment.slice(11, 13)) * 3600 + Number(moment.slice(14, 16)) * 60 + Number(moment.slice(17)) + seconds;
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return `${moment.slice(0, 10)} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
