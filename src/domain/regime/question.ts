// A question of the form as plain data: what it asks, and where the form goes from its page.

/** What a question lets people enter. 'other': a kind that this add-on does not know. */
export type QuestionType =
  | 'text'
  | 'paragraph'
  | 'multiple-choice'
  | 'list'
  | 'checkbox'
  | 'scale'
  | 'rating'
  | 'grid'
  | 'checkbox-grid'
  | 'date'
  | 'date-time'
  | 'time'
  | 'duration'
  | 'file'
  | 'other';

/** Where the form goes after a page: to the page of this number, to its end, or to a place that the platform does not tell. */
export type Destination = number | 'submit' | 'unknown';

/** A choice of a question; a grid's columns are choices, too. */
export interface Choice {
  readonly value: string;
  /** null: the choice leaves the way to its page. */
  readonly goTo: Destination | null;
}

/** A question, in form order. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** How many-th question of the form it is, from 1: the number that people see. */
  readonly place: number;
  readonly type: QuestionType;
  readonly required: boolean;
  /** Its page; 1 is where the form begins, and pages without questions have no number. */
  readonly page: number;
  /** Where its page leads when no choice on it says otherwise. */
  readonly next: Destination;
  readonly choices: readonly Choice[];
  /** The rows of a grid; empty for every other kind. */
  readonly rows: readonly string[];
}

/** A question as it stood when the form was linked, and the item that it answers; null for a question that is no item. */
export interface LinkedQuestion {
  readonly item: number | null;
  readonly question: Question;
}
