// Triggers and the builders that install them.

import type { Schedule, TriggerEvent, TriggerInfo, TriggerSourceName } from '../../bridge/script-operations';
import { call } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { EventType, TriggerSource, WeekDay } from './script-enums';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GForm = GoogleAppsScript.Script.FormTriggerBuilder;
type GSheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;

export class Trigger extends Guarded implements Faked<GTrigger, Trigger> {
  constructor(readonly info: TriggerInfo) {
    super();
  }

  override toString(): string {
    return 'Trigger';
  }

  getUniqueId(): string {
    return this.info.id;
  }

  getHandlerFunction(): string {
    return this.info.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return real(enumValue(EventType, this.info.event));
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return real(enumValue(TriggerSource, this.info.source));
  }

  getTriggerSourceId(): string {
    return real(this.info.sourceId);
  }
}

function install(
  handler: string,
  event: TriggerEvent | null,
  source: TriggerSourceName,
  sourceId: string | null,
  schedule: Schedule | null,
): GTrigger {
  if (event === null) throw new Exception('A trigger needs an event before it can be created.');
  return real(
    new Trigger(
      call('ScriptApp', 'TriggerBuilder.create', 'trigger.create', { handler, event, source, sourceId, schedule }),
    ),
  );
}

/** A file given by its id or as an object. */
function idOf(file: string | { getId(): string }): string {
  return typeof file === 'string' ? file : file.getId();
}

class FormTriggerBuilder extends Guarded implements Faked<GForm, FormTriggerBuilder> {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly handler: string,
    private readonly form: string,
  ) {
    super();
  }

  override toString(): string {
    return 'FormTriggerBuilder';
  }

  onFormSubmit(): GForm {
    this.event = 'ON_FORM_SUBMIT';
    return real(this);
  }

  onOpen(): GForm {
    this.event = 'ON_OPEN';
    return real(this);
  }

  create(): GTrigger {
    return install(this.handler, this.event, 'FORMS', this.form, null);
  }
}

class SpreadsheetTriggerBuilder extends Guarded implements Faked<GSheet, SpreadsheetTriggerBuilder> {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly handler: string,
    private readonly spreadsheet: string,
  ) {
    super();
  }

  override toString(): string {
    return 'SpreadsheetTriggerBuilder';
  }

  private on(event: TriggerEvent): GSheet {
    this.event = event;
    return real(this);
  }

  onOpen(): GSheet {
    return this.on('ON_OPEN');
  }

  onEdit(): GSheet {
    return this.on('ON_EDIT');
  }

  onChange(): GSheet {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): GSheet {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): GTrigger {
    return install(this.handler, this.event, 'SPREADSHEETS', this.spreadsheet, null);
  }
}

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

class ClockTriggerBuilder extends Guarded implements Faked<GClock, ClockTriggerBuilder> {
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

export class TriggerBuilder extends Guarded implements Faked<GoogleAppsScript.Script.TriggerBuilder, TriggerBuilder> {
  constructor(private readonly handler: string) {
    super();
  }

  override toString(): string {
    return 'TriggerBuilder';
  }

  forForm(form: string | { getId(): string }): GForm {
    return real(new FormTriggerBuilder(this.handler, idOf(form)));
  }

  forSpreadsheet(spreadsheet: string | { getId(): string }): GSheet {
    return real(new SpreadsheetTriggerBuilder(this.handler, idOf(spreadsheet)));
  }

  timeBased(): GClock {
    return real(new ClockTriggerBuilder(this.handler));
  }
}
