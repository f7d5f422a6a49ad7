import { languages } from '../record/lists';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { generalSettings, type SettingKey, settingKeys } from './general/general';
import type { SettingProblem } from './problem';
import { type Cell, type TableRow, tableRows } from './readTable';

/** The setting whose explanation stands in a row, in either language. */
export const explainedSetting = (row: TableRow): SettingKey | undefined =>
  settingKeys.find((key) => languages.some((one) => generalSettings[key].explanation[one] === row.text('explanation')));

const settings = Object.values(generalSettings);

const settingOf = (row: TableRow) => settings.find(({ zh, en }) => [zh, en].includes(row.text('name')));

/** The setting that a row was before somebody renamed it, as its explanation tells; undefined for a row of the team's own. */
function formerSettingOf(row: TableRow) {
  const key = explainedSetting(row);
  if (key === undefined) return undefined;
  const setting = generalSettings[key];
  const language = languages.find((one) => setting.explanation[one] === row.text('explanation')) ?? 'zh';
  return { setting, name: setting[language] };
}

/**
 * Rows of the settings sheet that nothing reads: of a setting that stands above already, and of one that was renamed,
 * whether its name is missing since or stands in another row.
 */
export function doubtfulSettings(cells: readonly (readonly Cell[])[]): readonly SettingProblem[] {
  const rows = tableRows(tables.settings, cells).filter((row) => row.text('name') !== '');
  const named = new Set(rows.map(settingOf));
  const seen = new Set<unknown>();
  return rows.flatMap((row): readonly SettingProblem[] => {
    const setting = settingOf(row);
    if (setting !== undefined) {
      const isRepeated = seen.has(setting);
      seen.add(setting);
      return isRepeated ? [cellProblem('settingTwice', 'settings', row, 'name')] : [];
    }
    const former = formerSettingOf(row);
    if (former === undefined) return [];
    const kind = named.has(former.setting) ? 'settingReplaced' : 'settingRenamed';
    return [{ ...cellProblem(kind, 'settings', row, 'name'), value: former.name }];
  });
}
