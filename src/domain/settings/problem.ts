import type { DurationFault } from '../clock/duration';
import type { Language } from '../record/lists';
import type { SettingsTable } from './readSettings';
import type { ZonesInUse } from './settings';
import type { PeriodsProblem } from './workingHours';

/**
 * What is wrong, and what the desk does meanwhile: an unreadable cell has its `default`, sets `noDeadline`, runs on
 * `workingHours`, has its row ignored (`rowIgnored`) or makes an `agent`.
 */
export type SettingProblemKind =
  | 'default'
  | 'outOfRange'
  | 'blankDefault'
  | PeriodsProblem
  | DurationFault
  | 'durationTooLong'
  | 'minutesOnly'
  | 'minutesNotPositive'
  | 'minutesTooMany'
  | 'noDeadline'
  | 'workingHours'
  | 'rowIgnored'
  | 'agent'
  | 'headerGone'
  | 'listRenamed'
  | 'listMissing'
  | 'listEmpty'
  | 'noCategories'
  | 'zoneDiffers'
  | 'zoneBlank'
  | 'noPolicy'
  | 'noPeople'
  | 'noPolicies'
  | 'afterResolution'
  | 'afterPlan'
  | 'neverReached'
  | 'complaintsOnly'
  | 'optionUnknown'
  | 'noInterval'
  | 'coversRest'
  | 'noWarning'
  | 'warnsTooEarly'
  | 'nameTwice'
  | 'addressWrong'
  | 'addressTwice'
  | 'dateTwice'
  | 'levelSkipped'
  | 'pathTwice'
  | 'groupEmpty'
  | 'optionNamesWrong'
  | 'zoneUnknown'
  | 'weekdaysUnclear'
  | 'timeUnclear'
  | 'languageUnclear'
  | 'quietHoursUnclear'
  | 'quietHoursTooLong'
  | 'bucketsUnclear'
  | 'optionTwice'
  | 'addressMissing'
  | 'resolveMissing'
  | 'bigQueryOff'
  | 'settingTwice'
  | 'settingRenamed'
  | 'settingReplaced';

/** Between which figures a setting is used. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** Something in a settings sheet that cannot be used as it stands. */
export interface SettingProblem {
  readonly kind: SettingProblemKind;
  readonly table: SettingsTable;
  /** As spreadsheets count, from 1. */
  readonly line: number;
  /** Zero-based column; undefined where there is no cell to point at. */
  readonly at: number | undefined;
  /** What the wrong thing is called. */
  readonly label: Readonly<Record<Language, string>>;
  /** The text that is wrong; for `zoneDiffers` and `zoneBlank` the workbook's own zone, for `blankDefault` what holds. */
  readonly value: string;
  /** For `outOfRange`: what it should be. */
  readonly limits?: Limits;
  /** For `zoneUnknown` and `zoneBlank`: which zone stands in. */
  readonly zones?: ZonesInUse;
}

/** Whether nobody can register a ticket, or not one of some kind, before it is put right: a demanded field offers nothing. */
export const stopsIntake = ({ kind }: Pick<SettingProblem, 'kind'>): boolean =>
  kind === 'listEmpty' || kind === 'noCategories';
