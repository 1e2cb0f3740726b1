// What is known of the year's registrations: the part of it that every run needs, small enough to be remembered.

import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { Period } from '../calendar/period';
import type { Finding } from '../checks/finding';
import type { IdentityProblem } from '../report/identify';

/** An organisation's registration of a year. */
export interface StandingRegistration {
  readonly organisation: string;
  readonly year: number;
  /** The last day on time. */
  readonly due: Day;
  /** When the first version came: it decides lateness. */
  readonly firstAt: Moment;
  /** When the newest version came, and the how manieth it is. */
  readonly at: Moment;
  readonly version: number;
  /** Targets that can be taken as such, of items that the organisation answers for. */
  readonly targets: readonly { readonly item: number; readonly code: string; readonly value: number }[];
}

/** A registration that counts for nobody until the office says so. */
export interface WaitingRegistration {
  readonly responseId: string;
  readonly sender: string;
  /** Whose it says it is, or null. */
  readonly organisation: string | null;
  /** Whose it may be by its sender, or null. */
  readonly suggested: string | null;
  readonly year: number;
  readonly problem: IdentityProblem | null;
}

/** The deadline of a year's plan. */
export interface PlanDeadline {
  readonly year: number;
  /** The month of the deadline, under which registrations of the year are filed. */
  readonly period: Period;
  /** The last day on time. */
  readonly due: Day;
}

/** Everything of the registrations that the generated sheets show. */
export interface PlanStanding {
  /** Of every year since the regime began, and the one to come. */
  readonly deadlines: readonly PlanDeadline[];
  readonly registrations: readonly StandingRegistration[];
  readonly waiting: readonly WaitingRegistration[];
  /** What is to be said about what was typed; lateness is judged on the day. */
  readonly findings: readonly Finding[];
  /** Deleted responses that still count, also where "Cảnh báo" is told not to name them. */
  readonly deletions: readonly Finding[];
  /** Responses of the log that the office has decided about. */
  readonly decided: readonly string[];
  /** Versions of the log that cannot be read any more. */
  readonly unreadable: number;
}
