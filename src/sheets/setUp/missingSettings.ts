import type { Language, ListKey } from '../../domain/record/lists';
import { settingKeys } from '../../domain/settings/general/general';
import { isNamed } from '../../domain/settings/readSettings';
import { tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { readAreas } from '../gateway';
import { recall } from '../properties';
import { settingsFrom } from '../snapshot';
import { appendBelow } from './appendBelow';
import { addMissingLists } from './missingLists';
import { addMissingOptions, type LostOptions, noOptionsLost } from './missingOptions';
import { settingRows } from './seeds';

/** What the settings sheet lacked. */
export interface MissingSettings {
  readonly settings: number;
  readonly lists: readonly ListKey[];
  readonly options: LostOptions;
}

export const noSettingsMissing: MissingSettings = { settings: 0, lists: [], options: noOptionsLost };

/**
 * Adds the settings that a workbook of an earlier version lacks, or whose row people deleted, with their first values
 * below the others, the options that went with such a row, and the option lists whose column is gone: one call to look,
 * one more for each that is missing.
 * @param isOlder an earlier version set the workbook up, and may have had fewer settings: no row need be deleted
 */
export function addMissingSettings(language: Language, timeZone: string, isOlder: boolean): MissingSettings {
  const { id: sheetId, columns } = tables.settings;
  const [all = []] = readAreas([{ sheetId }]);
  const cells = all.map((row) => row.slice(0, columns.length));
  const present = tableRows(tables.settings, cells).map((row) => row.text('name'));
  const rows = settingRows(language, timeZone);
  const missing = settingKeys.flatMap((key, at) =>
    present.some((name) => isNamed(name, key)) ? [] : [rows[at] ?? []],
  );
  appendBelow('settings', cells, missing);
  const isRowLost = missing.length > 0 && !isOlder;
  const options = isRowLost
    ? addMissingOptions(all, settingsFrom(recall().settings)?.lists ?? {}, language)
    : noOptionsLost;
  return { settings: missing.length, lists: addMissingLists(all[0] ?? [], language), options };
}
