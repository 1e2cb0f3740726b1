// Builds the event objects that triggers hand to their functions.

import type { EventRecord } from '../bridge/events';
import { Form } from './form/form';
import { FormResponse } from './form/form-response';
import { userOf } from './platform/session';
import { AuthMode } from './script/script-enums';
import { Range } from './spreadsheet/range';
import { Spreadsheet } from './spreadsheet/spreadsheet';

/** The event object of a trigger run: a plain object, with the documented members of its kind. */
export function buildEvent(record: EventRecord): object {
  switch (record.kind) {
    case 'open':
      return { authMode: AuthMode.LIMITED, source: new Spreadsheet(record.spreadsheet), user: userOf(record.user) };
    case 'installed open':
      return {
        authMode: AuthMode.FULL,
        source: new Spreadsheet(record.spreadsheet),
        user: userOf(record.user),
        triggerUid: record.triggerUid,
      };
    case 'edit':
      return {
        authMode: record.triggerUid === null ? AuthMode.LIMITED : AuthMode.FULL,
        range: new Range(record.place),
        source: new Spreadsheet(record.place.spreadsheet),
        user: userOf(record.user),
        ...(record.value === null ? {} : { value: record.value }),
        ...(record.oldValue === null ? {} : { oldValue: record.oldValue }),
        ...(record.triggerUid === null ? {} : { triggerUid: record.triggerUid }),
      };
    case 'change':
      return {
        authMode: AuthMode.FULL,
        changeType: record.changeType,
        source: new Spreadsheet(record.spreadsheet),
        triggerUid: record.triggerUid,
        user: userOf(record.user),
      };
    case 'form submit':
      return {
        authMode: AuthMode.FULL,
        response: new FormResponse(record.form, record.response),
        source: new Form(record.form),
        triggerUid: record.triggerUid,
      };
    case 'sheet submit':
      return {
        authMode: AuthMode.FULL,
        namedValues: record.namedValues,
        range: new Range(record.place),
        triggerUid: record.triggerUid,
        values: record.values,
      };
    case 'clock':
      return { authMode: AuthMode.FULL, triggerUid: record.triggerUid, ...record.time };
  }
}
