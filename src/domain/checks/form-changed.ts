// Finds questions of the form that are no longer as they were when the form was linked.

import type { Finding } from './finding';

/** A question of the form, and what became of it in words. */
export interface ChangedQuestion {
  readonly id: string;
  /** The item that it is, null where it is none. */
  readonly item: number | null;
  readonly change: string;
}

/** Rule: Phụ lục 02, the form asks what the items say. Example: the question of Mục 24, renamed, is one finding about Mục 24. */
export function findFormChanged({ id, item, change }: ChangedQuestion): Finding {
  return {
    code: 'form-changed',
    severity: 'question',
    unit: null,
    period: null,
    item,
    received: '',
    facts: { change },
    responseId: id,
  };
}
