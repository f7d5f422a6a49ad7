import type { SettingsCells, SettingsTable } from '../../domain/settings/readSettings';
import { tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { readAreas } from '../gateway';

/** The sheets in which teams state their rules. */
export const settingsTables: readonly SettingsTable[] = [
  'settings',
  'policies',
  'calendar',
  'categories',
  'people',
  'dispatch',
];

/** The settings sheets, to be asked for before anything else. */
export const settingsAreas: readonly Area[] = settingsTables.map((key) => ({ sheetId: tables[key].id }));

/** The settings sheets among what was read, `settingsAreas` having been asked for first. */
export const settingsIn = (read: readonly (readonly (readonly StoredCell[])[])[]): SettingsCells =>
  Object.fromEntries(settingsTables.map((key, at) => [key, read[at] ?? []])) as SettingsCells;

/** The cells of the settings sheets, in one call. */
export const readSettingsCells = (): SettingsCells => settingsIn(readAreas(settingsAreas));
