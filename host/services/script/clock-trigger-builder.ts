// Builds time-driven triggers.

import type { Schedule } from '../../bridge/script-operations';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { WeekDay } from './script-enums';
import { install } from './trigger';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;

const UNSET: Schedule = {
  every: null,
  monthDay: null,
  weekDay: null,
  hour: null,
  minute: null,
  at: null,
  date: null,
  after: null,
  timeZone: null,
};

export class ClockTriggerBuilder extends Guarded implements Faked<GClock, ClockTriggerBuilder> {
  private schedule: Schedule = UNSET;

  constructor(private readonly handler: string) {
    super();
  }

  override toString(): string {
    return 'ClockTriggerBuilder';
  }

  private with(patch: Partial<Schedule>): GClock {
    this.schedule = { ...this.schedule, ...patch };
    return real(this);
  }

  everyMinutes(count: number): GClock {
    if (![1, 5, 10, 15, 30].includes(count))
      throw new Exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.with({ every: { unit: 'minutes', count } });
  }

  everyHours(count: number): GClock {
    return this.with({ every: { unit: 'hours', count } });
  }

  everyDays(count: number): GClock {
    return this.with({ every: { unit: 'days', count } });
  }

  everyWeeks(count: number): GClock {
    return this.with({ every: { unit: 'weeks', count } });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): GClock {
    const weekDay = Object.keys(WeekDay).indexOf(String(day)) + 1;
    return this.with({ weekDay, every: this.schedule.every ?? { unit: 'weeks', count: 1 } });
  }

  onMonthDay(monthDay: number): GClock {
    return this.with({ monthDay });
  }

  atHour(hour: number): GClock {
    checkSignature('ClockTriggerBuilder.atHour', [hour], [['number']]);
    if (hour < 0 || hour > 23)
      throw new Exception('The value you passed to atHour was invalid. It must be between 0 and 23.');
    return this.with({ hour });
  }

  nearMinute(minute: number): GClock {
    if (minute < 0 || minute > 59)
      throw new Exception('The value you passed to nearMinute was invalid. It must be between 0 and 59.');
    return this.with({ minute });
  }

  at(date: GoogleAppsScript.Base.Date): GClock {
    checkSignature('ClockTriggerBuilder.at', [date], [['date']]);
    return this.with({ at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): GClock {
    return this.with({ date: { year, month, day } });
  }

  after(ms: number): GClock {
    checkSignature('ClockTriggerBuilder.after', [ms], [['number']]);
    return this.with({ after: ms });
  }

  inTimezone(timeZone: string): GClock {
    return this.with({ timeZone });
  }

  create(): GTrigger {
    const { every, monthDay, at, date, after } = this.schedule;
    const isTimed = [every, monthDay, at, date, after].some((part) => part !== null);
    return install(this.handler, isTimed ? 'CLOCK' : null, 'CLOCK', null, this.schedule);
  }
}
