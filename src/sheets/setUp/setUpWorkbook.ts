import { recallCounters } from '../../app/counters';
import type { Desk } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { Language } from '../../domain/record/lists';
import { readSettings, statedLanguage } from '../../domain/settings/readSettings';
import { tables } from '../../domain/tables/tables';
import { sheetsDesk } from '../desk';
import { sheetOf } from '../locate';
import { readSettingsCells } from '../reader';
import { localeLanguage, workbookDefaults } from '../workbookDefaults';
import { ensureClock } from './clockTrigger';
import { groupColumns } from './columnGroups';
import { ensureDropDowns } from './dropDowns';
import { ensureCustomers } from './ensureCustomers';
import { ensureSheets, tableKeys } from './ensureSheets';
import { ensureFilterViews } from './filterViews';
import { ensureFormTrigger } from './formTrigger';
import { addLaterColumns } from './laterColumns';
import { currentVersion, markAsDone, readVersions } from './marks';
import { addMissingSettings } from './missingSettings';
import { fillSheets } from './settingsSheets';
import { showExamples } from './showExamples';
import { ensureTicketColumns } from './ticketColumns';
import { dressColumns, highlightRows } from './ticketLook';

const headerHeight = 32;

export interface SetUpOutcome {
  readonly language: Language;
  readonly sheetsAdded: number;
  readonly columnsAdded: number;
  /** E-mail of the other person under whom the clock runs; undefined when it runs under one's own name. */
  readonly clockOwner: string | undefined;
}

/** The language of a workbook: as set, else by its locale. */
export function workbookLanguage(): Language {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(tables.settings.id);
  const cells = sheet?.getDataRange().getDisplayValues() ?? [];
  return statedLanguage(cells) ?? localeLanguage();
}

/** One filter over the whole sheet, so that rows to come are in it. */
function ensureFilter(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  if (sheet.getFilter() !== null) return;
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).createFilter();
}

/**
 * Takes up the memory: where columns stand, counters above every number in use, the sweep from now on; and sees to
 * the clock's trigger.
 * @returns whose trigger the clock runs on, when it is another person's
 */
function takeUp(desk: Desk, me: string): string | undefined {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const other = ensureClock(remembered, desk.now, me);
    if (other === undefined) ensureFormTrigger();
    const before = desk.recall();
    desk.open({ ...remembered, layout: undefined }, []);
    const { sweep } = remembered;
    const isNew = sweep.sweptUntil === 0;
    desk.remember(before, {
      ...remembered,
      // A desk set up at noon owes no digest of this morning.
      begunAt: isNew ? desk.now : remembered.begunAt,
      sweep: {
        ...sweep,
        sweptUntil: isNew ? desk.now : sweep.sweptUntil,
        // The columns' drop-downs were put back over those of single rows.
        tree: '',
        nextChangeAt: isNew ? desk.now : Math.min(sweep.nextChangeAt, desk.now),
      },
    });
    desk.release();
    return other;
  });
}

/** What shows the settings at work: the examples of the policies and the filter views. */
function offerOverviews(layout: Layout, now: number): void {
  const cells = readSettingsCells();
  const found = readSettings(cells, workbookDefaults);
  showExamples(cells.policies, found, now);
  ensureFilterViews(layout, found.settings);
}

/** What stands on the ticket sheet from its first set-up on and is people's own afterwards. */
function dressTicketSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  sheet.setRowHeight(1, headerHeight);
  sheet.setFrozenColumns(1);
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet);
}

/**
 * Sets a workbook up, or repairs it: sheets, columns, drop-downs, colours, filter, filter views, examples, the clock's
 * trigger. Safe to run again: what is there stays as people have it. A run that is broken off is made good by the next.
 * @throws Refused "busy" when another execution holds the desk
 */
export function setUpWorkbook(): SetUpOutcome {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const language = workbookLanguage();
  const owner = Session.getEffectiveUser().getEmail();
  const versions = readVersions();
  ensureSheets(language);
  ensureCustomers(language);
  const unfinished = tableKeys.filter((key) => !versions.has(key));
  const isNew = unfinished.includes('tickets');
  const timeZone = book.getSpreadsheetTimeZone();
  fillSheets(
    unfinished.filter((key) => key !== 'tickets'),
    { language, timeZone, owner },
  );
  if (versions.has('settings')) addMissingSettings(language, timeZone);
  for (const key of ['policies', 'people'] as const) {
    if ((versions.get(key) ?? currentVersion) < currentVersion) addLaterColumns(key, language);
  }
  const sheet = sheetOf('tickets');
  const { layout, undressed } = ensureTicketColumns(sheet, language);
  dressColumns(sheet, layout, undressed);
  if (isNew) dressTicketSheet(sheet);
  sheet.setFrozenRows(1);
  ensureDropDowns(sheet, layout, language);
  highlightRows(sheet, layout, language);
  ensureFilter(sheet);
  SpreadsheetApp.flush();
  const desk = sheetsDesk();
  offerOverviews(layout, desk.now);
  markAsDone(versions, layout, undressed, isNew ? groupColumns(layout) : []);
  const clockOwner = takeUp(desk, owner);
  return { language, sheetsAdded: unfinished.length, columnsAdded: undressed.size, clockOwner };
}
