import { recallCounters } from '../../app/counters';
import type { Desk } from '../../app/desk';
import { jobsBegunAt } from '../../app/sendDigest';
import type { Language } from '../../domain/record/lists';
import { statedLanguage } from '../../domain/settings/readSettings';
import { tables } from '../../domain/tables/tables';
import { settingNames } from '../../words/settingNames';
import { sheetsDesk } from '../desk';
import { sheetOf } from '../locate';
import { localeLanguage } from '../workbookDefaults';
import { ensureClock } from './clockTrigger';
import { ensureDropDowns } from './dropDowns';
import { ensureSheets } from './ensureSheets';
import { fillNewSheet } from './settingsSheets';
import { ensureTicketColumns } from './ticketColumns';
import { dressColumns, groupColumns, highlightRows } from './ticketLook';

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
  return statedLanguage(cells, settingNames) ?? localeLanguage();
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
    const before = desk.recall();
    const { settings, zone } = desk.open({ ...remembered, layout: undefined }, []);
    const { sweep, jobs } = remembered;
    const isNew = sweep.sweptUntil === 0;
    desk.remember(before, {
      ...remembered,
      // A desk set up at noon owes no digest of this morning.
      jobs: isNew ? { ...jobsBegunAt(desk.now, settings, zone), ...jobs } : jobs,
      sweep: {
        ...sweep,
        sweptUntil: isNew ? desk.now : sweep.sweptUntil,
        nextChangeAt: isNew ? desk.now : Math.min(sweep.nextChangeAt, desk.now),
      },
    });
    desk.release();
    return other;
  });
}

/**
 * Sets a workbook up, or repairs it: sheets, columns, drop-downs, colours, filter, the clock's trigger. Safe to run
 * again: what is there stays as people have it.
 * @throws Refused "busy" when another execution holds the desk
 */
export function setUpWorkbook(): SetUpOutcome {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const language = workbookLanguage();
  const added = ensureSheets(language);
  const owner = Session.getEffectiveUser().getEmail();
  for (const key of added) {
    if (key !== 'tickets') fillNewSheet(key, language, book.getSpreadsheetTimeZone(), owner);
  }
  const sheet = sheetOf('tickets');
  const { layout, added: columns } = ensureTicketColumns(sheet, language);
  dressColumns(sheet, layout, columns);
  if (added.includes('tickets')) {
    sheet.setRowHeight(1, headerHeight);
    sheet.setFrozenColumns(1);
    groupColumns(sheet, layout);
    book.setActiveSheet(sheet);
  }
  sheet.setFrozenRows(1);
  ensureDropDowns(sheet, layout, language);
  highlightRows(sheet, layout, language);
  ensureFilter(sheet);
  SpreadsheetApp.flush();
  const clockOwner = takeUp(sheetsDesk(), owner);
  return { language, sheetsAdded: added.length, columnsAdded: columns.size, clockOwner };
}
