import { optionNamesAfter, optionNamesText } from '../../domain/settings/optionNaming';
import { isNamed } from '../../domain/settings/readSettings';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import type { Renaming } from '../../domain/settings/renaming';
import type { Settings } from '../../domain/settings/settings';
import { tables } from '../../domain/tables/tables';
import type { StoredCell } from '../areas';
import { sheetOf } from '../columns/locate';

/**
 * Notes in the settings sheet which built-in options the team's new names stand for, so that their rules go on; for
 * simple triggers. A call where one was renamed. A sheet without the row has it after the next set-up.
 * @param cells of the settings sheet, header first
 * @returns the settings with these names
 */
export function nameOptions(
  cells: readonly (readonly StoredCell[])[],
  settings: Settings,
  made: readonly Renaming[],
): Settings {
  const optionNames = optionNamesAfter(settings.optionNames, made);
  if (optionNames === settings.optionNames) return settings;
  const row = tableRows(tables.settings, cells).find((one) => isNamed(one.text('name'), 'optionNames'));
  const column = columnPlaces(tables.settings, cells[0] ?? []).value;
  if (row === undefined || column === undefined) return settings;
  sheetOf('settings')
    .getRange(row.line, column + 1)
    .setValue(optionNamesText(optionNames, settings.language));
  return { ...settings, optionNames };
}
