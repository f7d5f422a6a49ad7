import { languages } from '../record/lists';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { generalSettings } from './general/general';
import type { SettingProblem } from './problem';
import { type Cell, type TableRow, tableRows } from './readTable';

const settings = Object.values(generalSettings);

const settingOf = (row: TableRow) => settings.find(({ zh, en }) => [zh, en].includes(row.text('name')));

/** The setting that a row was before somebody renamed it, as its explanation tells; undefined for a row of the team's own. */
function formerSettingOf(row: TableRow) {
  const explanation = row.text('explanation');
  if (explanation === '') return undefined;
  const found = settings.flatMap((setting) =>
    languages.flatMap((language) =>
      setting.explanation[language] === explanation ? [{ setting, name: setting[language] }] : [],
    ),
  );
  return found[0];
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
