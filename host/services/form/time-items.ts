// Items that ask for a day, a time of day, both, or a length of time.

import type { Faked } from '../guarded';
import { checkSignature } from '../signature';
import { GradedItem } from './graded-item';

type GItemResponse = GoogleAppsScript.Forms.ItemResponse;
type GDate = GoogleAppsScript.Forms.DateItem;
type GDateTime = GoogleAppsScript.Forms.DateTimeItem;
type GTime = GoogleAppsScript.Forms.TimeItem;
type GDuration = GoogleAppsScript.Forms.DurationItem;

const two = (value: number): string => String(value).padStart(2, '0');

/** A day by the script's clock, as DATE answers are stored. */
function dayOf(date: GoogleAppsScript.Base.Date): string {
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

abstract class YearItem<T> extends GradedItem<T> {
  includesYear(): boolean {
    return this.fact('includesYear', 'includesYear');
  }

  setIncludesYear(includesYear: boolean): T {
    return this.change('setIncludesYear', { includesYear });
  }
}

export class DateItem extends YearItem<GDate> implements Faked<GDate, DateItem> {
  override toString(): string {
    return 'DateItem';
  }

  createResponse(date: GoogleAppsScript.Base.Date): GItemResponse {
    checkSignature('DateItem.createResponse', [date], [['date']]);
    return this.answer(dayOf(date));
  }
}

export class DateTimeItem extends YearItem<GDateTime> implements Faked<GDateTime, DateTimeItem> {
  override toString(): string {
    return 'DateTimeItem';
  }

  createResponse(date: GoogleAppsScript.Base.Date): GItemResponse {
    checkSignature('DateTimeItem.createResponse', [date], [['date']]);
    return this.answer(`${dayOf(date)} ${two(date.getHours())}:${two(date.getMinutes())}`);
  }
}

export class TimeItem extends GradedItem<GTime> implements Faked<GTime, TimeItem> {
  override toString(): string {
    return 'TimeItem';
  }

  createResponse(hour: number, minute: number): GItemResponse {
    checkSignature('TimeItem.createResponse', [hour, minute], [['number', 'number']]);
    const answer = `${two(hour)}:${two(minute)}`;
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(answer) ? this.answer(answer) : this.refuse(answer);
  }
}

export class DurationItem extends GradedItem<GDuration> implements Faked<GDuration, DurationItem> {
  override toString(): string {
    return 'DurationItem';
  }

  createResponse(hours: number, minutes: number, seconds: number): GItemResponse {
    checkSignature('DurationItem.createResponse', [hours, minutes, seconds], [['number', 'number', 'number']]);
    const answer = `${two(hours)}:${two(minutes)}:${two(seconds)}`;
    return /^\d{2,}:[0-5]\d:[0-5]\d$/.test(answer) ? this.answer(answer) : this.refuse(answer);
  }
}
