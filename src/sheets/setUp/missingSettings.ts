import type { Language } from '../../domain/record/lists';
import { settingKeys } from '../../domain/settings/general/general';
import { isNamed } from '../../domain/settings/readSettings';
import { tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { readAreas } from '../gateway';
import { appendBelow } from './appendBelow';
import { settingRows } from './seeds';

/**
 * Adds the settings that a workbook of an earlier version lacks, or whose row people deleted, with their first values
 * below the others: two calls where something is missing.
 * @returns how many were missing
 */
export function addMissingSettings(language: Language, timeZone: string): number {
  const { id: sheetId, columns } = tables.settings;
  const [cells = []] = readAreas([{ sheetId, startColumn: 0, endColumn: columns.length }]);
  const present = tableRows(tables.settings, cells).map((row) => row.text('name'));
  const rows = settingRows(language, timeZone);
  const missing = settingKeys.flatMap((key, at) =>
    present.some((name) => isNamed(name, key)) ? [] : [rows[at] ?? []],
  );
  appendBelow('settings', cells, missing);
  return missing.length;
}
