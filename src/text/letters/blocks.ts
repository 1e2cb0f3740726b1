// What a letter is made of: one model, from which its plain text and its HTML are written.

/** A piece of a sentence; `strong` stands out. */
export type Span = string | { readonly strong: string };

/** A letter's parts, in reading order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** What one looks for at a glance: label and value. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** The way to act. `note` says what happens there. */
  | { readonly kind: 'action'; readonly caption: string; readonly address: string; readonly note: string }
  /** Items with what is said of each; `lines` stand below the text. */
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly ListedItem[]; readonly after: string }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'signature'; readonly name: string; readonly remark: string };

/** One item of a list. */
export interface ListedItem {
  readonly label: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** A letter before it is written out. */
export interface LetterDraft {
  readonly subject: string;
  /** What the letter is about, as its heading. Example: 'Báo cáo tháng 11/2026'. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A paragraph. */
export function paragraph(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans };
}
