// The enumerations of ScriptApp.

import { createEnum } from '../enums';

export const AuthMode = createEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatus = createEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export const EventType = createEnum('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);
export const TriggerSource = createEnum('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS']);
export const WeekDay = createEnum('WeekDay', [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
]);
