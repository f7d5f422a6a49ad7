import type { Language, ListKey } from '../../../domain/record/lists';
import { explainedSetting } from '../../../domain/settings/doubtfulSettings';
import { generalSettings, type SettingKey, settingKeys } from '../../../domain/settings/general/general';
import { isNamed } from '../../../domain/settings/readSettings';
import { tableRows } from '../../../domain/settings/readTable';
import type { Settings } from '../../../domain/settings/settings';
import { tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { readAreas, writeBlocks } from '../../gateway';
import { recall } from '../../memory/properties';
import { settingsFrom } from '../../settings/snapshot';
import { restoreListHeaders } from '../columns/listHeaders';
import { appendBelow } from './appendBelow';
import { addMissingLists } from './missingLists';
import { addMissingOptions, type LostOptions, noOptionsLost } from './missingOptions';
import { settingRows } from './seeds';

/** What the settings sheet lacked. */
export interface MissingSettings {
  /** How many were put back, with their first value or beside the value that still stood in their row. */
  readonly settings: number;
  /** Those that have their first value, as the workbook calls them. */
  readonly atFirst: readonly string[];
  readonly lists: readonly ListKey[];
  /** How many lists had lost no more than their header. */
  readonly headers: number;
  readonly options: LostOptions;
}

export const noSettingsMissing: MissingSettings = {
  settings: 0,
  atFirst: [],
  lists: [],
  headers: 0,
  options: noOptionsLost,
};

/**
 * Writes the names of settings again that people cleared: the explanation in their row tells which they are. One call
 * where there is any.
 */
function nameRowsAgain(cells: readonly (readonly StoredCell[])[], language: Language): readonly SettingKey[] {
  const rows = tableRows(tables.settings, cells);
  const found = settingKeys.flatMap((key) => {
    if (rows.some((row) => isNamed(row.text('name'), key))) return [];
    const row = rows.find((one) => one.text('name') === '' && explainedSetting(one) === key);
    const column = row?.place('name');
    return row === undefined || column === undefined ? [] : [{ key, row: row.line - 1, column }];
  });
  writeBlocks(
    found.map(({ key, row, column }) => ({
      sheetId: tables.settings.id,
      row,
      column,
      values: [[generalSettings[key][language]]],
    })),
  );
  return found.map(({ key }) => key);
}

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
  const named = new Set(nameRowsAgain(cells, language));
  const present = tableRows(tables.settings, cells).map((row) => row.text('name'));
  const rows = settingRows(language, timeZone);
  const missing = settingKeys.flatMap((key, at) =>
    named.has(key) || present.some((name) => isNamed(name, key)) ? [] : [rows[at] ?? []],
  );
  appendBelow('settings', cells, missing);
  const isRowLost = missing.length > 0 && !isOlder;
  const seen = (): Settings['lists'] => settingsFrom(recall().settings)?.lists ?? {};
  const { headers, cells: standing } = restoreListHeaders(all, seen, language);
  const options = isRowLost ? addMissingOptions(standing, seen(), language) : noOptionsLost;
  const lists = addMissingLists(standing[0] ?? [], language);
  const atFirst = isOlder ? [] : missing.map(([name = '']) => name);
  return { settings: missing.length + named.size, atFirst, lists, headers, options };
}
