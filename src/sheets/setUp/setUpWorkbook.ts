import type { Layout } from '../../app/memory';
import type { Language } from '../../domain/record/lists';
import { readSettings, statedLanguage } from '../../domain/settings/readSettings';
import type { Settings } from '../../domain/settings/settings';
import { type TableKey, tables } from '../../domain/tables/tables';
import { enterMarkedArchives } from '../archive/lostArchives';
import { sheetOf } from '../columns/locate';
import { sheetsDesk } from '../desk';
import { readSettingsCells } from '../settings/settingsCells';
import { localeLanguage, workbookDefaults } from '../settings/workbookDefaults';
import { workbook } from '../workbook';
import { clockOwner } from './clockTrigger';
import { marking } from './columns/columnMarks';
import { addLaterColumns, laterTables } from './columns/laterColumns';
import { type Losses, lossesOf, nothingLost } from './columns/losses';
import { currentVersion, markAsDone, readVersions, type Versions } from './columns/marks';
import { withRemade } from './columns/remadeColumns';
import { restoreColumns } from './columns/restoreColumns';
import { type CompletedTable, completeTables } from './columns/tableColumns';
import { tableKeys } from './columns/tableKeys';
import { type TakenUp, takeUp } from './columns/takeUp';
import { ensureTicketColumns } from './columns/ticketColumns';
import { ensureCustomers } from './ensureCustomers';
import { ensureSheets } from './ensureSheets';
import { readFoundSheets } from './foundSheets';
import { findLockedOut, type LockedOut } from './lockedOut';
import { groupColumns } from './look/columnGroups';
import { ensureFilter } from './look/ensureFilter';
import { ensureFilterViews } from './look/filterViews';
import { guardLog } from './look/guardLog';
import { breakRowMerges } from './look/rowMerges';
import { dressColumns, headerHeight, highlightRows } from './look/ticketLook';
import { findImpostors, type Impostor } from './namesakes';
import { RepairCount, type Repairs } from './repairs';
import { assumedZone, firstZone } from './settings/firstZone';
import { addLaterHolidays } from './settings/laterHolidays';
import { addMissingSettings, noSettingsMissing } from './settings/missingSettings';
import { fillSheets } from './settings/settingsSheets';
import { showExamples } from './settings/showExamples';

export interface SetUpOutcome extends Omit<TakenUp, 'rebuilt'> {
  readonly language: Language;
  /** The workbook was set up for the first time, or a first set-up that was broken off was finished. */
  readonly isNew: boolean;
  readonly sheetsAdded: number;
  readonly columnsAdded: number;
  /** What was missing of a desk that had been set up, and was put back. */
  readonly repairs: Repairs;
  /** What people lost with it. */
  readonly lost: Losses;
  /** The workbook's zone, where the one that tickets were written by is lost; undefined otherwise. */
  readonly zoneAssumed: string | undefined;
  /** Sheets that look like the desk's own, which stand under other names. */
  readonly impostors: readonly Impostor[];
  /** People whom protections of sheets keep from the desk's work. */
  readonly lockedOut: LockedOut;
}

/** The language of a workbook: as set, else by its locale. */
export function workbookLanguage(): Language {
  const sheet = workbook().getSheetById(tables.settings.id);
  const cells = sheet?.getDataRange().getDisplayValues() ?? [];
  return statedLanguage(cells) ?? localeLanguage();
}

/**
 * What rests on the settings: the examples of the policies, the filter views, and the list of the archives.
 * @returns the settings
 */
function repairBySettings(layout: Layout, now: number, parts: RepairCount, count: RepairCount): Settings {
  const cells = readSettingsCells();
  const found = readSettings(cells, workbookDefaults);
  showExamples(cells.policies, found, now);
  parts.add('filterViews', ensureFilterViews(layout, found.settings));
  count.addIn('archives', 'archives', enterMarkedArchives(found, true));
  return found.settings;
}

/** What stands on the ticket sheet from its first set-up on and is people's own afterwards. */
function dressTicketSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  sheet.setRowHeight(1, headerHeight);
  sheet.setFrozenColumns(1);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  workbook().setActiveSheet(sheet);
}

/** The columns of the tickets, the look of their sheet and its filter. */
function repairTicketSheet(
  language: Language,
  isNew: boolean,
  count: RepairCount,
): ReturnType<typeof ensureTicketColumns> {
  const sheet = sheetOf('tickets');
  const tickets = ensureTicketColumns(sheet, language);
  dressColumns(sheet, tickets.layout, tickets.undressed, language);
  count.add('columns', tickets.undressed.size);
  count.add('headers', tickets.headers);
  if (isNew) dressTicketSheet(sheet);
  // More rows may be frozen by people, who like another ticket to stay in sight.
  const isLoose = sheet.getFrozenRows() === 0;
  if (isLoose) sheet.setFrozenRows(1);
  count.add('frozen', Number(isLoose));
  count.add('colours', highlightRows(sheet, tickets.layout));
  count.add('filter', Number(ensureFilter(sheet)));
  return tickets;
}

/** Which columns are new, of new sheets or put back just now: their drop-downs and formats were not lost. */
function freshAmong(
  unfinished: readonly TableKey[],
  completed: readonly CompletedTable[],
  isTicketSheetWholeNew: boolean,
): (table: TableKey, column: string) => boolean {
  const added = new Map(completed.map((table) => [table.key as TableKey, new Set(table.added.map(({ key }) => key))]));
  return (table, column) =>
    table === 'tickets' ? isTicketSheetWholeNew : unfinished.includes(table) || added.get(table)?.has(column) === true;
}

/**
 * Sets a workbook up, or repairs it: sheets, columns, drop-downs, colours, filter, filter views, examples, the clock's
 * trigger. Safe to run again: what is there stays as people have it. A run that is broken off is made good by the next.
 * @throws Refused "busy" when another execution holds the desk
 */
export function setUpWorkbook(): SetUpOutcome {
  const book = workbook();
  const language = workbookLanguage();
  const owner = Session.getEffectiveUser().getEmail();
  const found = readVersions();
  const isNew = found.size === 0 && clockOwner() === null;
  const isOlder = [...found.values()].some((version) => version < currentVersion);
  const { absent, takenUp } = ensureSheets(language);
  const versions: Versions = new Map([...found, ...takenUp.map((key) => [key, currentVersion] as const)]);
  const count = new RepairCount();
  for (const key of takenUp) count.addIn('copies', key, 1);
  const customers = ensureCustomers(language);
  if (customers.wasUnguarded) count.addIn('protection', 'customers', 1);
  const sheets = readFoundSheets();
  breakRowMerges(sheets, count);
  const unfinished = tableKeys.filter((key) => !versions.has(key));
  const isTicketSheetNew = unfinished.includes('tickets');
  const zone = firstZone(isNew);
  const { timeZone } = zone;
  fillSheets(
    unfinished.filter((key) => key !== 'tickets'),
    { language, timeZone, owner },
  );
  for (const key of laterTables) {
    if ((versions.get(key) ?? currentVersion) < currentVersion) addLaterColumns(key, language);
  }
  const { completed, marks, headers, displaced, inserted } = completeTables(language);
  const back = versions.has('settings') ? addMissingSettings(language, timeZone, isOlder) : noSettingsMissing;
  count.add('settings', back.settings);
  if (versions.has('calendar')) count.add('holidays', addLaterHolidays(language, timeZone));
  if (guardLog()) count.addIn('protection', 'log', 1);
  count.add('sheets', unfinished.length + Number(customers.isMade));
  count.add(
    'columns',
    completed.reduce((sum, { added }) => sum + added.length, back.lists.length),
  );
  for (const { key, titles = [] } of displaced) {
    count.addIn('headerRows', key, 1);
    count.addIn('titles', key, titles.length);
  }
  for (const key of inserted) count.addIn('newHeaderRows', key, 1);
  count.add('headers', headers + back.headers);
  // A sheet that is new as a whole is told of as such.
  const isWholeNew = isNew || absent.includes('tickets');
  const parts = isWholeNew ? new RepairCount() : count;
  const tickets = repairTicketSheet(language, isTicketSheetNew, parts);
  const { layout, undressed } = tickets;
  restoreColumns(layout, language, freshAmong(unfinished, completed, isWholeNew), count);
  SpreadsheetApp.flush();
  const desk = sheetsDesk();
  const { people } = repairBySettings(layout, desk.now, parts, count);
  markAsDone(versions, layout, undressed, [
    ...(isTicketSheetNew ? groupColumns(layout) : []),
    ...completed.flatMap(({ key, places }) => marking(key, places, marks)),
  ]);
  const { rebuilt, ...taken } = takeUp(desk, owner, found.size > 0, tickets.added, count);
  const withLost = isNew || isOlder ? completed : withRemade(completed, marks);
  const isSealedGone = customers.isMade && (customers.hadKey || !isOlder);
  const missing = {
    sheets: isSealedGone ? [...absent, 'customers' as const] : absent,
    tables: withLost,
    settings: back.atFirst,
    lists: back.lists,
    options: back.options,
    tickets: [...new Set([...tickets.added, ...rebuilt])],
    unknown: tickets.unknown,
    isOlder,
  };
  const lost = isNew ? nothingLost : lossesOf(missing, language);
  const isSettingsNew = unfinished.includes('settings');
  const zoneAssumed = isNew ? undefined : assumedZone(zone, isSettingsNew, back.atFirst, language);
  const lockedOut = findLockedOut(sheets, people, owner);
  const impostors = isNew ? [] : findImpostors(book.getSheets());
  const added = { sheetsAdded: unfinished.length, columnsAdded: undressed.size };
  return { language, isNew, ...added, repairs: count.repairs, lost, zoneAssumed, impostors, lockedOut, ...taken };
}
