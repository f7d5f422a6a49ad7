import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { generalSettings } from './general/general';
import type { SettingProblem } from './problem';
import { type Cell, tableRows } from './readTable';

const settings = Object.values(generalSettings);

/**
 * Rows of the settings sheet that nothing reads: of a setting that stands above already, and of a name that no setting
 * has while one is missing, as after a renaming. Where none is missing, a row of another name is the team's own.
 */
export function doubtfulSettings(cells: readonly (readonly Cell[])[]): readonly SettingProblem[] {
  const rows = tableRows(tables.settings, cells).filter((row) => row.text('name') !== '');
  const settingOf = (name: string) => settings.find(({ zh, en }) => name === zh || name === en);
  const seen = new Set<unknown>();
  const found = rows.flatMap((row): readonly SettingProblem[] => {
    const setting = settingOf(row.text('name'));
    const isRepeated = setting !== undefined && seen.has(setting);
    if (setting !== undefined) seen.add(setting);
    return isRepeated ? [cellProblem('settingTwice', 'settings', row, 'name')] : [];
  });
  if (rows.length === 0 || settings.every((setting) => seen.has(setting))) return found;
  const strange = rows.filter((row) => settingOf(row.text('name')) === undefined && row.text('value') !== '');
  return [...found, ...strange.map((row) => cellProblem('settingUnknown', 'settings', row, 'name'))];
}
