// What the use cases need from the outside, in the words of the domain.

import type { Moment } from '../domain/calendar/moment';
import type { Question } from '../domain/regime/question';
import type { SheetId } from '../text/sheets';

/** A cell: '' is blank; dates come as 'yyyy-mm-dd' or 'yyyy-mm-dd hh:mm:ss' text. */
export type Cell = string | number | boolean;

/** How a written cell looks; '' is plain. */
export type Tone = '' | 'gap' | 'fault' | 'muted' | 'good' | 'title';

/** A cell to be written. */
export interface PaintedCell {
  readonly value: Cell;
  readonly tone: Tone;
}

/** Rows below a sheet's header, in the sheet's own column order. */
export interface SheetRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The sheets of the workbook. Row 0 is the first row below the header. Writes take effect together at `commit`. Reading a
 * generated sheet whose columns were moved throws a UserError: its cells are known by place.
 */
export interface Sheets {
  /** Everything below the header, trailing blank rows left out. */
  read(sheet: SheetId): SheetRows;
  /** Only the first columns, for finding rows by key. */
  readColumns(sheet: SheetId, count: number): SheetRows;
  /** Some rows of a generated sheet, whole; those below the last one are left out. */
  readRows(sheet: SheetId, firstRow: number, count: number): SheetRows;
  /** Puts plain rows at a place; `firstColumn` 0 is the sheet's first. */
  write(sheet: SheetId, firstRow: number, rows: readonly (readonly Cell[])[], firstColumn?: number): void;
  /** Puts painted rows at a place. */
  paint(sheet: SheetId, firstRow: number, rows: readonly (readonly PaintedCell[])[]): void;
  /** Blanks everything from a row down. */
  clearFrom(sheet: SheetId, firstRow: number): void;
  commit(): void;
}

/** Lays out sheets: headers, widths, formats, validation, protection warnings. */
export interface Layout {
  /** Creates what is missing and lays out all but scratch sheets; what people typed stays. */
  apply(): void;
  /** Creates one scratch sheet where it is missing, and lays it out. */
  applyScratch(sheet: SheetId): void;
}

/** A response's envelope, cheap to read. */
export interface ResponseHead {
  readonly id: string;
  readonly submittedAt: Moment;
}

/** A response with its answers by question id; several choices as a list. */
export interface FormAnswers extends ResponseHead {
  readonly sender: string;
  readonly answers: readonly (readonly [questionId: string, answer: string | readonly string[]])[];
}

/** The form's own response store: the truth. */
export interface ResponseStore {
  /** In form order, with the pages they stand on; headers and pictures are none. Dear: asks the form for each question. */
  questions(): readonly Question[];
  /** Heads of responses submitted at or after a moment (all when null), oldest first. */
  heads(since: Moment | null): readonly ResponseHead[];
  /** One response of those listed last. */
  answers(id: string): FormAnswers;
  /** The address that people fill in. */
  address(): string;
  /** Whether it collects the respondents' e-mail addresses. */
  collectsAddresses(): boolean;
  /** Whether it takes responses. */
  isOpen(): boolean;
  /** The address with some questions filled in; an answer that its question does not take is left out. */
  prefilledAddress(answers: readonly (readonly [questionId: string, answer: string])[]): string;
  /** Where a response can be changed by whoever has the address; null where the form forbids it or the response is gone. */
  editAddress(responseId: string): string | null;
}

/** Opens forms by address. */
export interface Forms {
  /** Throws a UserError when the address is none, or the form cannot be opened. */
  open(address: string): ResponseStore;
  /** The same, but null where `open` would throw because of the address. */
  find(address: string): ResponseStore | null;
}

/** A letter, ready to send. */
export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  /** Plain text, for programs that show no HTML. */
  readonly body: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo: string;
}

/** The post. */
export interface Mail {
  /** Recipients left today. */
  remaining(): number;
  /** 'refused': this letter, for its address; 'exhausted': the day's mail is used up, whatever `remaining` said. */
  send(letter: Letter): 'sent' | 'refused' | 'exhausted';
}

/** The wall clock of Hà Nội. */
export interface Clock {
  now(): Moment;
}

/** Small facts kept between runs. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** What was read may be kept until here; other runs may have set something since. The gate does so at both its sides. */
  refresh(): void;
}

/** Makes runs wait for each other. */
export interface Gate {
  /** Runs `work` alone; throws a BusyError when another run holds the gate too long. */
  alone<T>(work: () => T): T;
}

/** The bells that are installed for good: a submission of the monthly form, of the plan's form, every morning. */
export type BellName = 'submit' | 'plan' | 'morning';

/** The forms whose submissions ring; '' is none. */
export interface RingingForms {
  readonly monthly: string;
  readonly plan: string;
}

/** The bells as they were installed, whoever asks. */
export interface InstalledBells {
  /** The account that they ring for; '' where an older version did not note it. */
  readonly owner: string;
  /** 0–23. */
  readonly sendHour: number;
  /** Since when; '' where an older version did not note it. */
  readonly since: Moment;
  /** Whether they were installed in another workbook, of which this one is a copy. */
  readonly isCopy: boolean;
  /** Whose bells they were before, and until when; those of that account cannot be seen from here. */
  readonly former: { readonly account: string; readonly until: Moment } | null;
}

/** What the account that asks sees of the bells: its own, and nothing of others'. */
export interface BellsLook {
  readonly account: string;
  readonly missing: readonly BellName[];
  readonly doubled: readonly BellName[];
  /** Whether the account agrees to everything that the add-on does; its bells do not ring otherwise. */
  readonly isAuthorized: boolean;
}

/** The bells. */
export interface Bells {
  /**
   * Installs what is missing and removes doubles; `sendHour` 0–23. Where `isDoubtful`, also those that seem to be in order are
   * made anew. Returns how many were added.
   */
  install(forms: RingingForms, sendHour: number, isDoubtful?: boolean): number;
  /** As they were installed; null where they never were, as in a copied workbook. Asks nothing that needs consent. */
  installed(): InstalledBells | null;
  /** Looks at them. */
  look(): BellsLook;
  /** Takes away the bells of an account that owns them no more: true when the run is that account's, and has no more to do. */
  retire(): boolean;
  /** The account that the bells ring for, '' before they are installed: letters go out in its name. */
  owner(): string;
  /** Rings once more after so many minutes, for letters that had to wait; a bell that is already waiting stays. */
  ringAgain(minutes: number): void;
  /** Takes that bell back: it has rung. */
  stopRingingAgain(): void;
}

/** Fingerprints of texts. */
export interface Fingerprints {
  of(text: string): string;
}

/** A mistake that a person can mend: its message is a Vietnamese sentence with the way out. */
export class UserError extends Error {
  // Shown before the message where the platform reports an uncaught error.
  override readonly name = 'Kỳ Báo Cáo';
}

/** Another run holds the gate: nothing is lost, it takes in what came. */
export class BusyError extends UserError {}

/** Everything together. */
export interface Ports {
  readonly sheets: Sheets;
  readonly layout: Layout;
  readonly forms: Forms;
  readonly mail: Mail;
  readonly clock: Clock;
  readonly memory: Memory;
  readonly gate: Gate;
  readonly bells: Bells;
  readonly fingerprints: Fingerprints;
}
