import { recallCounters } from '../../app/counters';
import { standingOfKeys } from '../../app/customers/keys';
import type { Desk } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import type { Language } from '../../domain/record/lists';
import { readSettings, statedLanguage } from '../../domain/settings/readSettings';
import { type TableKey, tables } from '../../domain/tables/tables';
import { zoneOf } from '../../domain/time/zone';
import { sheetsDesk } from '../desk';
import { sheetOf } from '../locate';
import { readSettingsCells } from '../settingsCells';
import { workbook } from '../workbook';
import { localeLanguage, workbookDefaults } from '../workbookDefaults';
import { clockOwner, ensureClock, type OtherClock } from './clockTrigger';
import { groupColumns } from './columnGroups';
import { marking } from './columnMarks';
import { ensureCustomers } from './ensureCustomers';
import { ensureFilter } from './ensureFilter';
import { ensureSheets, tableKeys } from './ensureSheets';
import { ensureFilterViews } from './filterViews';
import { ensureFormTrigger } from './formTrigger';
import { guardLog } from './guardLog';
import { addLaterColumns, laterTables } from './laterColumns';
import { addLaterHolidays } from './laterHolidays';
import { type Losses, lossesOf, nothingLost } from './losses';
import { currentVersion, markAsDone, readVersions } from './marks';
import { addMissingSettings } from './missingSettings';
import { RepairCount, type Repairs } from './repairs';
import { restoreColumns } from './restoreColumns';
import { fillSheets } from './settingsSheets';
import { showExamples } from './showExamples';
import { type CompletedTable, completeTables } from './tableColumns';
import { ensureTicketColumns } from './ticketColumns';
import { dressColumns, headerHeight, highlightRows } from './ticketLook';
import { countUnreadable, dropUnreadable } from './unreadable';

export interface SetUpOutcome {
  readonly language: Language;
  /** The workbook was set up for the first time, or a first set-up that was broken off was finished. */
  readonly isNew: boolean;
  readonly sheetsAdded: number;
  readonly columnsAdded: number;
  /** What was missing of a desk that had been set up, and was put back. */
  readonly repairs: Repairs;
  /** What people lost with it. */
  readonly lost: Losses;
  /** The clock of another person; undefined when it runs under one's own name. */
  readonly otherClock: OtherClock | undefined;
  /** As in a copied workbook: it has to be restored from its backup (D12). */
  readonly isKeyMissing: boolean;
  /** Customers whose contact or name the key does not open, as another workbook's key: 0 where there is none. */
  readonly unopened: number;
}

/** The language of a workbook: as set, else by its locale. */
export function workbookLanguage(): Language {
  const sheet = workbook().getSheetById(tables.settings.id);
  const cells = sheet?.getDataRange().getDisplayValues() ?? [];
  return statedLanguage(cells) ?? localeLanguage();
}

/**
 * Takes up the memory: where columns stand, counters above every number in use, the sweep from now on; and sees to
 * the clock's trigger.
 * @returns whose trigger the clock runs on, when it is another person's, how the customers' key does, and the ticket
 * columns that the desk had made again by itself
 */
function takeUp(
  desk: Desk,
  me: string,
  count: RepairCount,
): Pick<SetUpOutcome, 'otherClock' | 'isKeyMissing' | 'unopened'> & { readonly rebuilt: readonly FieldKey[] } {
  return desk.exclusively(() => {
    const unreadable = countUnreadable();
    count.add('memory', unreadable);
    const remembered = recallCounters(desk);
    const { other, isMade, isCorrected } = ensureClock(remembered, desk.now, me);
    count.add('clock', Number(isMade));
    count.add('memory', Number(isCorrected ?? false));
    if (other === undefined) count.add('forms', Number(ensureFormTrigger()));
    const before = desk.recall();
    desk.open({ ...remembered, layout: undefined }, []);
    const { sweep, rebuilt = [] } = remembered;
    const isNew = sweep.sweptUntil === 0;
    desk.remember(before, {
      ...remembered,
      // A desk set up at noon owes no digest of this morning.
      begunAt: isNew ? desk.now : remembered.begunAt,
      ...(rebuilt.length > 0 && { rebuilt: [] }),
      sweep: {
        ...sweep,
        sweptUntil: isNew ? desk.now : sweep.sweptUntil,
        // Rows whose own drop-downs somebody deleted are given them by the next sweep.
        tree: '',
        nextChangeAt: isNew ? desk.now : Math.min(sweep.nextChangeAt, desk.now),
      },
    });
    if (unreadable > 0) dropUnreadable();
    const isKeyMissing = before.customerKeys === undefined;
    const { unreadable: unopened } = standingOfKeys(desk, zoneOf(workbook().getSpreadsheetTimeZone()));
    desk.release();
    return { otherClock: other, isKeyMissing, unopened: isKeyMissing ? 0 : unopened, rebuilt };
  });
}

/** What shows the settings at work: the examples of the policies and the filter views. */
function offerOverviews(layout: Layout, now: number): number {
  const cells = readSettingsCells();
  const found = readSettings(cells, workbookDefaults);
  showExamples(cells.policies, found, now);
  return ensureFilterViews(layout, found.settings);
}

/** What stands on the ticket sheet from its first set-up on and is people's own afterwards. */
function dressTicketSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  sheet.setRowHeight(1, headerHeight);
  sheet.setFrozenColumns(1);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  workbook().setActiveSheet(sheet);
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
  const versions = readVersions();
  const isNew = versions.size === 0 && clockOwner() === null;
  const isOlder = [...versions.values()].some((version) => version < currentVersion);
  const absent = ensureSheets(language);
  const count = new RepairCount();
  const customers = ensureCustomers(language);
  count.add('protection', Number(customers.wasUnguarded));
  const unfinished = tableKeys.filter((key) => !versions.has(key));
  const isTicketSheetNew = unfinished.includes('tickets');
  const timeZone = book.getSpreadsheetTimeZone();
  fillSheets(
    unfinished.filter((key) => key !== 'tickets'),
    { language, timeZone, owner },
  );
  for (const key of laterTables) {
    if ((versions.get(key) ?? currentVersion) < currentVersion) addLaterColumns(key, language);
  }
  const { completed, marks, headers } = completeTables(language);
  const back = versions.has('settings') ? addMissingSettings(language, timeZone) : { settings: 0, lists: [] };
  count.add('settings', back.settings);
  if (versions.has('calendar')) count.add('holidays', addLaterHolidays(language, timeZone));
  count.add('protection', Number(guardLog()));
  const sheet = sheetOf('tickets');
  const tickets = ensureTicketColumns(sheet, language);
  const { layout, undressed } = tickets;
  dressColumns(sheet, layout, undressed, language);
  count.add('sheets', unfinished.length + Number(customers.isMade));
  const columnsBack = completed.reduce((sum, { added }) => sum + added.length, back.lists.length);
  count.add('columns', columnsBack);
  count.add('headers', headers);
  // A sheet that is new as a whole is told of as such.
  const isWholeNew = isNew || absent.includes('tickets');
  const parts = isWholeNew ? new RepairCount() : count;
  parts.add('columns', undressed.size);
  parts.add('headers', tickets.headers);
  if (isTicketSheetNew) dressTicketSheet(sheet);
  // More rows may be frozen by people, who like another ticket to stay in sight.
  const isLoose = sheet.getFrozenRows() === 0;
  if (isLoose) sheet.setFrozenRows(1);
  parts.add('frozen', Number(isLoose));
  restoreColumns(layout, language, freshAmong(unfinished, completed, isWholeNew), count);
  parts.add('colours', highlightRows(sheet, layout, language));
  parts.add('filter', Number(ensureFilter(sheet)));
  SpreadsheetApp.flush();
  const desk = sheetsDesk();
  parts.add('filterViews', offerOverviews(layout, desk.now));
  markAsDone(versions, layout, undressed, [
    ...(isTicketSheetNew ? groupColumns(layout) : []),
    ...completed.flatMap(({ key, places }) => marking(key, places, marks)),
  ]);
  const { rebuilt, ...taken } = takeUp(desk, owner, count);
  const isSealedGone = customers.isMade && (customers.hadKey || !isOlder);
  const missing = {
    sheets: isSealedGone ? [...absent, 'customers' as const] : absent,
    tables: completed,
    lists: back.lists,
    tickets: [...new Set([...tickets.added, ...rebuilt])],
    isOlder,
  };
  const lost = isNew ? nothingLost : lossesOf(missing, language);
  const added = { sheetsAdded: unfinished.length, columnsAdded: undressed.size };
  return { language, isNew, ...added, repairs: count.repairs, lost, ...taken };
}
