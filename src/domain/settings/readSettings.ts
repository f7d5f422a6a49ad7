import { type Language, type OptionKey, optionKey } from '../record/lists';
import { learnOptionNames, type OptionName } from '../record/optionNames';
import { isRecordRow } from '../tables/recordRow';
import { tables } from '../tables/tables';
import { dayMillis } from '../time/local';
import type { Zone } from '../time/zone';
import { cellProblem } from './cellProblem';
import { doubtfulCategories, missingCategories } from './doubtfulCategories';
import { doubtfulDispatch, doubtfulPeople, missingPeople } from './doubtfulPeople';
import { doubtfulSettings } from './doubtfulSettings';
import { figureIn } from './general/figures';
import { eachSetting, generalSettings, type SettingKey } from './general/general';
import type { Setting, SettingDefaults } from './general/setting';
import { impossiblePolicies } from './impossiblePolicies';
import type { SettingProblem } from './problem';
import { readCalendar } from './readCalendar';
import { readLists } from './readLists';
import { readPolicies, urgenciesWithoutPolicy } from './readPolicies';
import { type Cell, type TableRow, tableRows } from './readTable';
import type { DispatchRule, MailKind, Member, Settings } from './settings';

/** The cells of the settings sheets, header first. */
export type SettingsCells = Readonly<Record<SettingsTable, readonly (readonly Cell[])[]>>;
export type SettingsTable = 'settings' | 'policies' | 'calendar' | 'categories' | 'people' | 'dispatch';

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const readCategories = (cells: readonly (readonly Cell[])[]): Settings['categories'] =>
  tableRows(tables.categories, cells)
    .map((row) => [row.text('category1'), row.text('category2'), row.text('category3')])
    .filter((path) => path[0] !== '')
    .map((path) => path.slice(0, path.includes('') ? path.indexOf('') : 3));

const mailKinds: readonly MailKind[] = ['daily', 'weekly', 'monthly', 'notices'];

/** Yes, no, or nothing said. */
function readWish(row: TableRow, kind: MailKind): readonly (readonly [MailKind, boolean])[] {
  const cell = row.cell(kind);
  if (typeof cell === 'boolean') return [[kind, cell]];
  const said = optionKey('met', row.text(kind));
  return said === undefined ? [] : [[kind, said === 'yes']];
}

function readPeople(cells: readonly (readonly Cell[])[], problems: SettingProblem[]): readonly Member[] {
  return tableRows(tables.people, cells).map((row) => {
    const role: OptionKey<'role'> | undefined = optionKey('role', row.text('role'));
    if (role === undefined && row.text('role') !== '') problems.push(cellProblem('agent', 'people', row, 'role'));
    return {
      name: row.text('name'),
      email: row.text('email'),
      role: role ?? 'onlooker',
      department: row.text('department'),
      groups: splitNames(row.text('groups')),
      skills: splitNames(row.text('skills')),
      onDuty:
        row.text('onDuty') === '' || row.cell('onDuty') === true || optionKey('met', row.text('onDuty')) === 'yes',
      wants: Object.fromEntries(mailKinds.flatMap((kind) => readWish(row, kind))),
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

const rowOf = (cells: SettingsCells['settings'], key: SettingKey): TableRow | undefined =>
  tableRows(tables.settings, cells).find((row) => isNamed(row.text('name'), key));

/** Whether a row of the settings sheet with this name is the setting `key`. */
export const isNamed = (name: string, key: SettingKey): boolean =>
  name === generalSettings[key].zh || name === generalSettings[key].en;

/** A problem of the value of the setting `key`, named as the sheet names it. */
function valueProblem(kind: SettingProblem['kind'], row: TableRow, key: SettingKey): SettingProblem {
  const { zh, en } = generalSettings[key];
  return { ...cellProblem(kind, 'settings', row, 'value'), label: { zh, en } };
}

/** A cell that cannot be used: a figure is told what it should be, other text as much as its setting says. */
function unusableProblem(
  { limits, problem }: Partial<Pick<Setting<unknown>, 'limits' | 'problem'>>,
  cell: Cell,
  row: TableRow,
  key: SettingKey,
): SettingProblem {
  if (limits !== undefined && figureIn(cell) !== undefined) return { ...valueProblem('outOfRange', row, key), limits };
  return valueProblem(problem?.(cell) ?? 'default', row, key);
}

/** A cell that was left blank, with what the desk goes by meanwhile. */
const blankProblem = (row: TableRow, key: SettingKey, defaults: SettingDefaults): SettingProblem => ({
  ...valueProblem('blankDefault', row, key),
  value: generalSettings[key].first(defaults.language(), defaults.timeZone()),
});

/** The language that the settings sheet states; undefined when it states none that is known. */
export function statedLanguage(cells: SettingsCells['settings']): Language | undefined {
  return generalSettings.language.read(rowOf(cells, 'language')?.cell('value') ?? '');
}

/** Whether two zones keep the same hours in the 13 months to come. */
export const keepSameHours = (one: Zone, other: Zone, now: number): boolean =>
  Array.from({ length: 13 }, (_, month) => now + month * 30 * dayMillis).every(
    (moment) => one.toLocal(moment) === other.toLocal(moment),
  );

/**
 * A zone in the settings that keeps other hours than the workbook's own: the desk is right only when they agree. Where none
 * is stated, a change of the workbook's zone could not be seen.
 */
export function zoneProblems(
  cells: SettingsCells['settings'],
  stated: Zone,
  workbook: Zone,
  now: number,
): readonly SettingProblem[] {
  const row = rowOf(cells, 'timeZone');
  if (row === undefined) return [];
  const isStated = row.text('value') !== '';
  if (isStated && keepSameHours(stated, workbook, now)) return [];
  return [{ ...valueProblem(isStated ? 'zoneDiffers' : 'zoneBlank', row, 'timeZone'), value: workbook.name }];
}

/** BigQuery is chosen for the archive in a script that was pushed without it. */
export function archiveProblems(cells: SettingsCells['settings'], hasBigQuery: boolean): readonly SettingProblem[] {
  const row = rowOf(cells, 'archivePlace');
  if (row === undefined || hasBigQuery) return [];
  const place = generalSettings.archivePlace.read(row.cell('value') ?? '');
  return place?.kind === 'bigQuery' ? [valueProblem('bigQueryOff', row, 'archivePlace')] : [];
}

/** Sheets whose row of headers somebody deleted: their columns are read as they were set up. */
function missingHeaders(cells: SettingsCells): readonly SettingProblem[] {
  const keys = Object.keys(cells) as SettingsTable[];
  return keys
    .filter((table) => isRecordRow(tables[table], cells[table][0] ?? []))
    .map((table) => {
      const [{ zh, en }] = tables[table].columns;
      return { kind: 'headerGone', table, line: 1, at: undefined, label: { zh, en }, value: '' };
    });
}

/**
 * Reads the settings sheets. A cell that cannot be used is a problem and its default stands in, so that a slip in
 * one cell never stops the desk: nothing that a settings sheet may hold throws. The team's names for built-in options
 * are made known to the rules.
 * @param optionNames these names, where they have just come to be others than the cells say
 */
export function readSettings(
  cells: SettingsCells,
  defaults: SettingDefaults,
  optionNames?: readonly OptionName[],
): { readonly settings: Settings; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const stated = eachSetting((key, declared) => {
    const row = rowOf(cells.settings, key);
    if (row === undefined) return declared.fallback(defaults);
    const cell = row.cell('value') ?? '';
    if (row.text('value') === '') {
      if (declared.isBlankTold === true) problems.push(blankProblem(row, key, defaults));
      return declared.fallback(defaults);
    }
    const value = declared.read(cell);
    if (value === undefined) problems.push(unusableProblem(declared, cell, row, key));
    return value ?? declared.fallback(defaults);
  });
  const general = optionNames === undefined ? stated : { ...stated, optionNames };
  learnOptionNames(general.optionNames);
  const { language } = general;
  const zoneRow = rowOf(cells.settings, 'timeZone');
  const isZoneUnstated =
    zoneRow === undefined || generalSettings.timeZone.read(zoneRow.cell('value') ?? '') === undefined;
  const lists = readLists(cells.settings, language, problems);
  const policies = readPolicies(cells.policies, language, problems);
  problems.push(...urgenciesWithoutPolicy(cells.settings, lists.urgency ?? [], policies));
  const settings: Settings = {
    ...general,
    lists,
    categories: readCategories(cells.categories),
    specialDays: readCalendar(cells.calendar, problems),
    policies,
    people: readPeople(cells.people, problems),
    dispatch: readDispatch(cells.dispatch),
    ...(isZoneUnstated && { isZoneUnstated }),
  };
  problems.push(
    ...missingHeaders(cells),
    ...impossiblePolicies(cells.policies, policies, settings),
    ...doubtfulSettings(cells.settings),
    ...missingCategories(cells.categories),
    ...doubtfulCategories(cells.categories),
    ...missingPeople(cells.people),
    ...doubtfulPeople(cells.people),
    ...doubtfulDispatch(cells.dispatch, settings),
  );
  return { settings, problems };
}
