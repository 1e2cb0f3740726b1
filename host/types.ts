// The words in which the host is asked for things, shared by its services, its codecs and the command line.

import type { Act, ActReport, Interleaving } from './acts';
import type { FormEdit } from './edit-form';

/** An instant: milliseconds since the epoch. */
export type Instant = number;

/** A cell as stored: what the platform holds after parsing. Dates are wall-clock serial numbers with a date format. */
export interface CellSnapshot {
  /** '' for a blank cell; dates as `{ date: 'yyyy-MM-ddTHH:mm:ss' }` in the spreadsheet's zone. */
  readonly value: string | number | boolean | { readonly date: string };
  /** A formula as typed, with its '='; the host never computes it. */
  readonly formula?: string;
  readonly format?: string;
  readonly note?: string;
  /** The parts of a text whose characters look different, in order. */
  readonly runs?: readonly TextPart[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** 'underline', 'line-through' or both. */
  readonly fontLine?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Degrees, counter-clockwise. */
  readonly rotation?: number;
  readonly borders?: {
    readonly top?: boolean;
    readonly left?: boolean;
    readonly bottom?: boolean;
    readonly right?: boolean;
    readonly color?: string;
    /** The platform's BorderStyle when it is not SOLID. */
    readonly style?: string;
  };
}

/** A part of a cell's text with a look of its own; absent members are those of the cell. */
export interface TextPart {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly color?: string;
  readonly link?: string;
}

/** A rectangle, 1-based; `rows` or `columns` count cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One data validation: a list, a checkbox, a number or a date rule. */
export interface ValidationSnapshot {
  readonly area: Area;
  /** The platform's criteria name, e.g. 'VALUE_IN_LIST', 'CHECKBOX', 'DATE_IS_VALID_DATE', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** One conditional format rule; `criteria` is the platform's BooleanCriteria name. */
export interface ConditionalFormatSnapshot {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** A colour scale in place of criteria, from the least to the greatest. */
  readonly gradient?: readonly {
    readonly at: 'min' | 'mid' | 'max';
    readonly color: string;
    readonly type: string;
    readonly value: string;
  }[];
}

/** One protection of a sheet or a range. */
export interface ProtectionSnapshot {
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A chart that floats over a sheet. */
export interface ChartSnapshot {
  readonly type: 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'HISTOGRAM' | 'LINE' | 'PIE' | 'SCATTER' | 'TABLE';
  /** What it draws, side by side: the first column names the points, the others are series. */
  readonly ranges: readonly { readonly sheet: string; readonly area: Area }[];
  /** Rows at the top that name the series; -1 when nobody said. */
  readonly headers: number;
  /** The cell under its top left corner, and the pixels from that cell's corner. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** As set, by the platform's names: 'title', 'colors', 'hAxis.title', 'width', … */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A sheet as a person would see it, for codecs and tests. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Rows up to the last one with content or format; ragged rows are filled with blanks. */
  readonly cells: readonly (readonly CellSnapshot[])[];
  /** Pixel widths by 1-based column; unset columns have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly protections: readonly ProtectionSnapshot[];
  readonly filter?: Area;
  /** Absent when there are none. */
  readonly charts?: readonly ChartSnapshot[];
}

/** The whole file. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** A letter handed to MailApp. */
export interface SentLetter {
  readonly at: Instant;
  readonly to: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  /** The account whose quota paid for it. */
  readonly from: string;
}

/** One service call, for budgets. */
export interface Call {
  readonly service: string;
  readonly member: string;
  /** Cells moved by it. */
  readonly cells: number;
  /** 'trip': waits for the server; 'buffered': queued until a trip or flush; 'local': a handle, nothing moves. */
  readonly cost: 'trip' | 'buffered' | 'local';
}

/** One item of a form definition file (`form.json`). */
export interface FormItemDefinition {
  readonly type:
    | 'TEXT'
    | 'PARAGRAPH_TEXT'
    | 'LIST'
    | 'MULTIPLE_CHOICE'
    | 'CHECKBOX'
    | 'SCALE'
    | 'RATING'
    | 'GRID'
    | 'CHECKBOX_GRID'
    | 'DATE'
    | 'DATETIME'
    | 'TIME'
    | 'DURATION'
    | 'FILE_UPLOAD'
    | 'SECTION_HEADER'
    | 'PAGE_BREAK'
    | 'IMAGE'
    | 'VIDEO';
  readonly title: string;
  readonly helpText?: string;
  readonly required?: boolean;
  /** LIST, MULTIPLE_CHOICE, CHECKBOX: choices; `goTo` names the `key` of a page break, or 'SUBMIT'. */
  readonly choices?: readonly (string | { readonly value: string; readonly goTo?: string })[];
  /** GRID, CHECKBOX_GRID: what is asked, and what may be ticked. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  /** PAGE_BREAK only: the name choices use to go here. */
  readonly key?: string;
}

/** `form.json`. */
export interface FormDefinition {
  readonly title: string;
  readonly description?: string;
  readonly collectsEmail: boolean;
  readonly items: readonly FormItemDefinition[];
}

/**
 * An answer sheet in question order (headers, page breaks, pictures and videos not counted); '' = unanswered.
 * CHECKBOX: the ticked choices; GRID: a text a row; CHECKBOX_GRID: a list a row; FILE_UPLOAD: ids of files.
 */
export interface Submission {
  readonly email: string;
  readonly answers: readonly (string | readonly string[] | readonly (readonly string[])[])[];
}

/** A page as a person would see it. */
export interface ShownPage {
  readonly kind: 'dialog' | 'sidebar';
  readonly title: string;
  readonly html: string;
}

/** What one execution did. */
export interface ExecutionReport {
  readonly entry: string;
  readonly at: Instant;
  /** A structured clone of what the entry point returned. */
  readonly result: unknown;
  readonly calls: readonly Call[];
  /** Texts passed to alert, toast and showModalDialog titles, in order. */
  readonly shown: readonly string[];
  readonly logs: readonly string[];
  /** Pages passed to showModalDialog, showModelessDialog and showSidebar, in order; absent when there were none. */
  readonly pages?: readonly ShownPage[];
  /** Set when the entry point threw. */
  readonly error?: { readonly message: string; readonly stack: string };
  /** The trigger that ran it; absent when a person did. */
  readonly trigger?: { readonly id: string; readonly event: string };
  /** The account whose rights and quotas it used. */
  readonly account?: string;
  /** The OAuth scopes that its calls needed, fewest and narrowest, sorted. */
  readonly scopes?: readonly string[];
  /** Estimated Apps Script time by the cost model. */
  readonly elapsedMs?: number;
  /** Why the platform ended the run before its end, e.g. 'Exceeded maximum execution time'. */
  readonly killed?: string;
}

/** Milliseconds that one call takes, by kind; the host's defaults come from published measurements. */
export interface CostModel {
  readonly spreadsheetTrip: number;
  readonly buffered: number;
  readonly formTrip: number;
  readonly propertyTrip: number;
  readonly cacheTrip: number;
  readonly lockTrip: number;
  readonly mailTrip: number;
  readonly otherTrip: number;
}

export interface HostOptions {
  /** Folder with Code.js and appsscript.json. */
  readonly bundle: string;
  readonly now: Instant;
  /** Spreadsheet locale, 'vi' by default. */
  readonly locale?: string;
  readonly account?: { readonly email: string; readonly kind: 'consumer' | 'workspace' };
  /** Seeds ids and trigger minutes. */
  readonly seed?: number;
  readonly spreadsheetName?: string;
  /** What calls cost; the clock inside a run moves with it. */
  readonly costs?: Partial<CostModel>;
  /** Real milliseconds after which a script that computes without end is cut off; a minute by default. */
  readonly loopLimitMs?: number;
}

/** Apps Script on this machine: one spreadsheet with its bound script, forms, triggers, a clock and an outbox. */
export interface Host {
  now(): Instant;
  /** Moves the clock forward; triggers that fall due fire on the way, each in its own execution. */
  advanceTo(instant: Instant): void;
  /** Runs an entry point of the bundle as the script's owner, with a UI (as a menu click or the editor would). */
  run(entry: string, ...args: readonly unknown[]): ExecutionReport;
  /** Clicks a menu command by its caption, in the menus that onOpen added. */
  clickMenu(caption: string): ExecutionReport;
  /** Opens the spreadsheet: runs the simple trigger onOpen. */
  open(): ExecutionReport;
  /**
   * Types values into cells as a person: parsed in the spreadsheet's locale. A block is one edit, as a paste is; the
   * simple trigger onEdit runs if the script has one, then the installed ones.
   */
  type(sheet: string, row: number, column: number, values: readonly (readonly string[])[]): void;
  createForm(definition: FormDefinition): {
    readonly id: string;
    readonly editUrl: string;
    readonly publishedUrl: string;
  };
  /** A person submits the form now; form-submit triggers fire. */
  submit(formId: string, submission: Submission): { readonly responseId: string };
  /** Every execution so far (entry points by hand and by trigger). */
  readonly executions: readonly ExecutionReport[];
  readonly outbox: readonly SentLetter[];
  workbook(): WorkbookSnapshot;
}

/** A service call to lie in wait for. */
export interface CallPattern {
  /** As in the ledger: 'SpreadsheetApp', 'FormApp', 'MailApp', … */
  readonly service: string;
  /** As in the ledger: 'Range.setValues', 'flush', …; absent: any call of the service. */
  readonly member?: string;
  /** The how-manieth such call from now on; 1 by default. */
  readonly nth?: number;
  /** Only in executions of this entry point. */
  readonly entry?: string;
}

/** What goes wrong at a call. */
export interface Fault extends CallPattern {
  /** The error's text; by default the platform's transient one. */
  readonly message?: string;
  /** How many calls in a row fail; 1 by default. */
  readonly times?: number;
  /** 'after': the call takes effect, and then fails; 'before' by default. */
  readonly when?: 'before' | 'after';
  /** The execution ends right there, and catching the error is of no use to it. */
  readonly kill?: boolean;
}

/** What createHost gives beyond the contract: more of what a person can do, and ways to break things. */
export interface LocalHost extends Host {
  /** What the person will answer to the next dialog; without it dialogs are answered with OK or YES. */
  answerNext(button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text?: string): void;
  /** Corrects a response now: same id, new time and answers; form-submit triggers fire. */
  editResponse(formId: string, responseId: string, submission: Submission): void;
  /** Changes the form in its editor; nothing fires. */
  editForm(formId: string, edit: FormEdit): void;
  /** Deletes a response in the form; nothing fires. */
  deleteResponse(formId: string, responseId: string): void;
  /** Deletes the form for good, or takes the script's account off it: nothing opens it any more, its triggers stay listed. */
  deleteForm(formId: string): void;
  /** Another person, who has agreed to the script's scopes; `as` runs what they do by hand. */
  addAccount(email: string, kind: 'consumer' | 'workspace'): void;
  as(email: string): Pick<Host, 'run' | 'clickMenu' | 'open' | 'type'>;
  /** The person withdraws the consent: installed triggers of the account stay listed and do not run. */
  revokeAuthorization(email?: string): void;
  /** The person agrees to the manifest's scopes again. */
  grantAuthorization(email?: string): void;
  /**
   * Pushes other code, as clasp does: live at once, for triggers too. Nobody has agreed yet to a scope that its manifest adds,
   * so installed triggers stop until `grantAuthorization`.
   */
  push(bundle: string): void;
  /**
   * Makes a copy of the spreadsheet, as the menu does, and goes on in the copy: contents come along, triggers,
   * script properties and protections' owners do not.
   */
  copySpreadsheet(name: string): LocalHost;
  /** The fewest and narrowest OAuth scopes that everything executed so far needed, sorted. */
  scopesUsed(): readonly string[];
  /** Makes calls fail on purpose. */
  breakCall(fault: Fault): void;
  /** Runs `action` in the middle of an execution, just before the call, which stands still until the action is through. */
  interrupt(pattern: CallPattern, action: () => void): void;
  /**
   * Lets the acts happen at once: their executions are interleaved at every service call, each by its own clock, and wait
   * for each other's locks. Answers what came of each act, in the order given.
   */
  together(acts: readonly Act[], interleaving?: Interleaving): readonly ActReport[];
}
