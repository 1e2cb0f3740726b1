// An installed trigger, with the jitter it was given at birth.

import type { Schedule, TriggerEvent, TriggerInfo, TriggerSourceName } from '../bridge/script-operations';
import type { Random } from './random';

export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly source: TriggerSourceName;
  readonly sourceId: string | null;
  /** The account that created it: it runs as this one, and only this one sees it. */
  readonly owner: string;
  readonly schedule: Schedule | null;
  readonly created: number;
  /** The minute of the hour that the platform picked, kept from day to day. */
  readonly minute: number;
  /** The hour it picked when none was asked for. */
  readonly hour: number;
  /** When a time-driven trigger fires next; null: never. */
  due: number | null;
}

/** What the script may know of a trigger. */
export function triggerInfo({ id, handler, event, source, sourceId }: TriggerState): TriggerInfo {
  return { id, handler, event, source, sourceId };
}

/** The minute within the hour: any for atHour alone, at most 15 off for nearMinute (may leave the hour). */
export function drawMinute(schedule: Schedule | null, random: Random): number {
  if (schedule === null || schedule.minute === null) return random.below(60);
  return schedule.minute + random.below(31) - 15;
}
