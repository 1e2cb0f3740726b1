// What FormApp's fakes may ask of the host.

import type { ItemExtras } from './form-extras';

export type FormItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'SCALE'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'TIME'
  | 'DURATION'
  | 'RATING'
  | 'FILE_UPLOAD'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'IMAGE'
  | 'VIDEO';

export type NavigationName = 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';

export interface ChoiceRecord {
  readonly value: string;
  /** Absent on a choice that does not navigate. */
  readonly navigation: NavigationName | null;
  /** The page break it goes to. */
  readonly page: number | null;
  /** Said of choices of a quiz. */
  readonly correct?: boolean;
}

export interface FormItemRecord extends ItemExtras {
  readonly id: number;
  readonly type: FormItemType;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly ChoiceRecord[];
  readonly otherOption: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly lower: number;
  readonly upper: number;
  readonly includesYear: boolean;
  /** PAGE_BREAK: what happens after the page before this break. */
  readonly navigation: NavigationName;
  readonly page: number | null;
}

/** As the platform stores it: text, a list of texts, or rows of texts. */
export type AnswerValue = string | readonly (string | null)[] | readonly (readonly string[] | null)[];

export interface AnswerRecord {
  readonly item: number;
  readonly value: AnswerValue;
}

/** A response without its answers. */
export interface ResponseHead {
  readonly id: string;
  readonly ms: number;
  readonly email: string;
  readonly editUrl: string;
}

export interface ResponseRecord extends ResponseHead {
  readonly answers: readonly AnswerRecord[];
}

/** One of many responses: most scripts look into few of them. */
export interface ListedResponse extends ResponseHead {
  /** Under which number the answers, as they were when the list was made, are kept for the rest of the run. */
  readonly answersAt: number;
}

export interface FormInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly editUrl: string;
  readonly publishedUrl: string;
  readonly collectsEmail: boolean;
  readonly accepting: boolean;
  readonly published: boolean;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly allowEdits: boolean;
  readonly quiz: boolean;
  readonly progressBar: boolean;
  readonly shuffle: boolean;
  readonly respondAgainLink: boolean;
  readonly publishesSummary: boolean;
  readonly oneResponse: boolean;
  readonly editors: readonly string[];
  readonly destination: string | null;
}

/** What a script may set of a form by itself; a destination is more than a word. */
export type FormPatch = Partial<Omit<FormInfo, 'id' | 'editUrl' | 'publishedUrl' | 'destination'>>;

export type ItemPatch = Partial<Omit<FormItemRecord, 'id' | 'type'>>;

export interface FormOperations {
  'form.open': { args: { id: string }; result: string };
  'form.openByUrl': { args: { url: string }; result: string };
  'form.create': { args: { title: string; published: boolean }; result: string };
  'form.active': { args: Record<never, never>; result: string | null };
  'form.info': { args: { form: string }; result: FormInfo };
  'form.set': { args: { form: string; patch: FormPatch }; result: null };
  'form.link': { args: { form: string; spreadsheet: string | null }; result: null };
  'form.items': { args: { form: string }; result: readonly FormItemRecord[] };
  /** The items without what they say. */
  'form.itemList': { args: { form: string }; result: readonly Pick<FormItemRecord, 'id' | 'type'>[] };
  /** null: the form has no such item (any more). */
  'form.item': { args: { form: string; item: number }; result: { record: FormItemRecord; index: number } | null };
  /** One fact of an item; fails when the form has no such item (any more). */
  'form.itemFact': {
    args: { form: string; item: number; fact: keyof FormItemRecord };
    result: FormItemRecord[keyof FormItemRecord];
  };
  /** null: the form has no such item (any more). */
  'form.itemType': { args: { form: string; item: number }; result: FormItemType | null };
  'form.addItem': { args: { form: string; type: FormItemType }; result: FormItemRecord };
  /** A copy at the end of the form. */
  'form.duplicateItem': { args: { form: string; item: number }; result: FormItemRecord };
  'form.setItem': { args: { form: string; item: number; patch: ItemPatch }; result: null };
  'form.moveItem': { args: { form: string; from: number; to: number }; result: null };
  'form.deleteItem': { args: { form: string; item: number }; result: null };
  'form.responses': { args: { form: string; since: number | null }; result: readonly ListedResponse[] };
  /** The answers of a listed response. */
  'form.answers': { args: { at: number }; result: readonly AnswerRecord[] };
  'form.response': { args: { form: string; id: string }; result: ResponseRecord | null };
  'form.respond': {
    args: { form: string; answers: readonly AnswerRecord[] };
    result: ResponseRecord;
  };
  'form.deleteResponse': { args: { form: string; id: string | null }; result: null };
}
