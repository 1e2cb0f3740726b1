// A row that waits for the office's word in "Quyết định", known again by its key.

import type { DecisionKind } from '../../domain/decisions/decision';
import { DECISION_KINDS } from '../../text/decisions';
import { shownText } from '../writing/comparison';

/** A row as the add-on proposes it, by column key. */
export interface Proposal {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A proposal of a kind about something. Example: of 'withdraw' and the response 'R1' the key is 'withdraw|R1'. */
export function proposal(kind: DecisionKind, subject: string, cells: Proposal['cells']): Proposal {
  return { key: storedKey(`${kind}|${subject}`), cells: { ...cells, kind: DECISION_KINDS[kind] } };
}

/** A key as it will be read again: cells lose control characters, and are read composed. */
export function storedKey(key: string): string {
  return shownText(key).normalize('NFC').trim();
}

// A key stands in a cell; a long answer is known by its beginning and length.
const KEY_TEXT = 80;

/** A text as it stands in a key. Example: of 100 characters the first 80, and '…100'. */
export function keyText(text: string): string {
  return text.length <= KEY_TEXT ? text : `${text.slice(0, KEY_TEXT)}…${text.length}`;
}
