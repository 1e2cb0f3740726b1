// Events as they cross the bridge, to be built into objects inside the context.

import type { ResponseRecord } from './form-operations';
import type { Place } from './values';

export type EventRecord =
  | { readonly kind: 'open'; readonly spreadsheet: string; readonly user: string }
  | {
      readonly kind: 'installed open';
      readonly spreadsheet: string;
      readonly user: string;
      readonly triggerUid: string;
    }
  | {
      readonly kind: 'edit';
      readonly place: Place;
      readonly user: string;
      readonly value: string | null;
      readonly oldValue: string | null;
      readonly triggerUid: string | null;
    }
  | {
      readonly kind: 'change';
      readonly spreadsheet: string;
      readonly user: string;
      /** Typing is the only change that the host's people make. */
      readonly changeType: 'EDIT';
      readonly triggerUid: string;
    }
  | {
      readonly kind: 'form submit';
      readonly form: string;
      readonly response: ResponseRecord;
      readonly triggerUid: string;
    }
  | {
      readonly kind: 'sheet submit';
      readonly place: Place;
      readonly values: readonly string[];
      readonly namedValues: Readonly<Record<string, readonly string[]>>;
      readonly triggerUid: string;
    }
  | { readonly kind: 'clock'; readonly triggerUid: string; readonly time: ClockTime };

/** The members of a time-driven event, in UTC; the day of the week counts from 1 = Monday. */
export interface ClockTime {
  readonly year: number;
  readonly month: number;
  readonly 'day-of-month': number;
  readonly 'day-of-week': number;
  readonly 'week-of-year': number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly timezone: string;
}

/** What an execution hands to its entry point: nothing, plain arguments, or one event. */
export type Input =
  | { readonly kind: 'arguments'; readonly values: readonly unknown[] }
  | { readonly kind: 'event'; readonly event: EventRecord };

/** What comes out of the context when the entry point is through. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'threw'; readonly message: string; readonly stack: string };
