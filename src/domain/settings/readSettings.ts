import { type Language, type OptionKey, optionKey } from '../record/lists';
import { tables } from '../tables/tables';
import { type Zone, zoneOf } from '../time/zone';
import { cellProblem } from './cellProblem';
import type { SettingProblem } from './problem';
import { readCalendar } from './readCalendar';
import { readLists } from './readLists';
import { readPolicies, urgenciesWithoutPolicy } from './readPolicies';
import { type Cell, type TableRow, tableRows } from './readTable';
import type { DispatchRule, Member, Settings } from './settings';
import { readPeriods, readTimeOfDay, readWeekdays } from './workingHours';

/** The cells of the settings sheets, header first. */
export type SettingsCells = Readonly<Record<SettingsTable, readonly (readonly Cell[])[]>>;
export type SettingsTable = 'settings' | 'policies' | 'calendar' | 'categories' | 'people' | 'dispatch';

/** Names under which the settings sheet's rows are found, in either language. */
export type SettingNames = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What stands in where the sheet says nothing readable; asked for only then. */
export interface SettingDefaults {
  language(): Language;
  /** IANA name. */
  timeZone(): string;
}

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The name of a time zone that exists. */
function readZone(cell: Cell): string | undefined {
  try {
    return zoneOf(String(cell).trim()).name;
  } catch {
    return undefined;
  }
}

/** "en", "en-US", "English", "英文"; "zh-CN", "Chinese", "中文". */
function readLanguageCell(cell: Cell): Language | undefined {
  const text = String(cell).trim();
  if (/^(en|英)/i.test(text)) return 'en';
  return /^(zh|chinese|中|简|cn)/i.test(text) ? 'zh' : undefined;
}

/** A year of minutes: anything longer is a slip of the keyboard. */
const longestWarning = 366 * 24 * 60;

function readMinutes(cell: Cell): number | undefined {
  const minutes = typeof cell === 'boolean' ? Number.NaN : Number(cell);
  return minutes > 0 && minutes <= longestWarning ? minutes : undefined;
}

const readCategories = (cells: readonly (readonly Cell[])[]): Settings['categories'] =>
  tableRows(tables.categories, cells)
    .map((row) => [row.text('category1'), row.text('category2'), row.text('category3')])
    .filter((path) => path[0] !== '')
    .map((path) => path.slice(0, path.includes('') ? path.indexOf('') : 3));

function readPeople(cells: readonly (readonly Cell[])[], problems: SettingProblem[]): readonly Member[] {
  return tableRows(tables.people, cells).map((row) => {
    const role: OptionKey<'role'> | undefined = optionKey('role', row.text('role'));
    if (role === undefined && row.text('role') !== '') problems.push(cellProblem('agent', 'people', row, 'role'));
    return {
      name: row.text('name'),
      email: row.text('email'),
      role: role ?? 'agent',
      department: row.text('department'),
      groups: splitNames(row.text('groups')),
      skills: splitNames(row.text('skills')),
      onDuty:
        row.text('onDuty') === '' || row.cell('onDuty') === true || optionKey('met', row.text('onDuty')) === 'yes',
    };
  });
}

const readDispatch = (cells: readonly (readonly Cell[])[]): readonly DispatchRule[] =>
  tableRows(tables.dispatch, cells).map((row) => ({
    name: row.text('name'),
    nature: row.text('nature'),
    urgency: row.text('urgency'),
    category1: row.text('category1'),
    group: row.text('group'),
  }));

const rowNamed = (cells: SettingsCells['settings'], names: SettingNames, key: string): TableRow | undefined =>
  tableRows(tables.settings, cells).find((row) => [names.zh[key], names.en[key]].includes(row.text('name')));

/** A problem of the value of the setting `key`, named as the sheet names it. */
function valueProblem(kind: SettingProblem['kind'], row: TableRow, names: SettingNames, key: string): SettingProblem {
  const label = { zh: names.zh[key] ?? key, en: names.en[key] ?? key };
  return { ...cellProblem(kind, 'settings', row, 'value'), label };
}

/** The language that the settings sheet states; undefined when it states none that is known. */
export function statedLanguage(cells: SettingsCells['settings'], names: SettingNames): Language | undefined {
  return readLanguageCell(rowNamed(cells, names, 'language')?.cell('value') ?? '');
}

/** A zone in the settings that keeps other hours than the workbook's own: the desk is right only when they agree. */
export function zoneProblems(
  cells: SettingsCells['settings'],
  names: SettingNames,
  stated: Zone,
  workbook: Zone,
  now: number,
): readonly SettingProblem[] {
  const monthMilliseconds = 30 * 86_400_000;
  const months = Array.from({ length: 13 }, (_, month) => now + month * monthMilliseconds);
  const row = rowNamed(cells, names, 'timeZone');
  if (row === undefined || months.every((moment) => stated.toLocal(moment) === workbook.toLocal(moment))) return [];
  return [{ ...valueProblem('zoneDiffers', row, names, 'timeZone'), value: workbook.name }];
}

/**
 * Reads the settings sheets. A cell that cannot be used is a problem and its default stands in, so that a slip in
 * one cell never stops the desk: nothing that a settings sheet may hold throws.
 */
export function readSettings(
  cells: SettingsCells,
  names: SettingNames,
  defaults: SettingDefaults,
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const general = <T>(key: string, read: (cell: Cell) => T | undefined, fallback: () => T): T => {
    const row = rowNamed(cells.settings, names, key);
    if (row === undefined || row.text('value') === '') return fallback();
    const value = read(row.cell('value') ?? '');
    if (value === undefined) problems.push(valueProblem('default', row, names, key));
    return value ?? fallback();
  };
  const language = general('language', readLanguageCell, defaults.language);
  const lists = readLists(cells.settings, language, problems);
  const policies = readPolicies(cells.policies, language, problems);
  problems.push(...urgenciesWithoutPolicy(cells.settings, lists.urgency ?? [], policies));
  const settings: Settings = {
    language,
    timeZone: general('timeZone', readZone, defaults.timeZone),
    workingWeekdays: general('workingWeekdays', readWeekdays, () => [1, 2, 3, 4, 5]),
    workingPeriods: general('workingPeriods', readPeriods, () => [
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]),
    warnMinutes: general('warnMinutes', readMinutes, () => 120),
    digestMinutes: general('digestAt', readTimeOfDay, () => 510),
    lists,
    categories: readCategories(cells.categories),
    specialDays: readCalendar(cells.calendar, problems),
    policies,
    people: readPeople(cells.people, problems),
    dispatch: readDispatch(cells.dispatch),
  };
  return { settings, problems };
}
