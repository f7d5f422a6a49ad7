import type { Language, ListKey } from '../../domain/record/lists';
import { settingKeys } from '../../domain/settings/general/general';
import { isNamed } from '../../domain/settings/readSettings';
import { tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { readAreas } from '../gateway';
import { appendBelow } from './appendBelow';
import { addMissingLists } from './missingLists';
import { settingRows } from './seeds';

/**
 * Adds the settings that a workbook of an earlier version lacks, or whose row people deleted, with their first values
 * below the others, and the option lists whose column is gone: one call to look, one more for either that is missing.
 * @returns how many settings were missing, and which lists
 */
export function addMissingSettings(
  language: Language,
  timeZone: string,
): { readonly settings: number; readonly lists: readonly ListKey[] } {
  const { id: sheetId, columns } = tables.settings;
  const [cells = [], [header = []] = []] = readAreas([
    { sheetId, startColumn: 0, endColumn: columns.length },
    { sheetId, startRow: 0, endRow: 1 },
  ]);
  const present = tableRows(tables.settings, cells).map((row) => row.text('name'));
  const rows = settingRows(language, timeZone);
  const missing = settingKeys.flatMap((key, at) =>
    present.some((name) => isNamed(name, key)) ? [] : [rows[at] ?? []],
  );
  appendBelow('settings', cells, missing);
  return { settings: missing.length, lists: addMissingLists(header, language) };
}
