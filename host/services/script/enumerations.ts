import { enumeration } from '../base/enumeration';

export const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);

export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

export const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('WeekDay', WEEK_DAYS);
