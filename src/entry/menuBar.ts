import { isSilent } from '../app/health/silentClock';
import type { Language } from '../domain/record/lists';
import { tables } from '../domain/tables/tables';
import { recall } from '../sheets/memory/properties';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';

const warningSeconds = 30;

/** Puts the desk's menu into the menu bar, and says where the desk does not run. */
export function showMenuBar(): void {
  const language = deskLanguage();
  const words = wordsOf(language).menu;
  const archive = wordsOf(language).archive.menu;
  const confidential = wordsOf(language).confidential.menu;
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(words.desk)
    .addItem(words.newTicket, 'showIntake')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(words.monthReport)
        .addItem(words.thisMonth, 'reportThisMonth')
        .addItem(words.lastMonth, 'reportLastMonth')
        .addItem(words.otherMonth, 'showMonthChoice')
        .addItem(words.lastWeek, 'reportLastWeek')
        .addItem(words.mailLastMonth, 'mailLastMonth')
        .addItem(words.improvement, 'showImprovement'),
    )
    .addItem(words.importLedger, 'showImporter')
    .addItem(wordsOf(language).print.menu.print, 'showPrint')
    .addSeparator()
    .addItem(words.sweepNow, 'checkDeadlines')
    .addItem(words.sendDigest, 'sendDigestNow')
    .addItem(archive.archiveNow, 'archiveNow')
    .addItem(archive.retention, 'showRetention')
    .addSeparator()
    .addSubMenu(
      ui
        .createMenu(confidential.administration)
        .addItem(wordsOf(language).renaming.menu, 'carryRenamed')
        .addItem(confidential.keys, 'showKeys')
        .addItem(wordsOf(language).chat.menu, 'setGroupChat'),
    )
    .addItem(words.setUp, 'setUpWorkbook')
    .addToUi();
  warnWhereNothingRuns(language);
}

/** A copy of the workbook has the sheets, but neither memory nor clock: it says so rather than lie dead. */
function warnWhereNothingRuns(language: Language): void {
  const book = workbook();
  if (book.getSheetById(tables.tickets.id) === null) return;
  const remembered = recall();
  const { setUp, menu } = wordsOf(language);
  if (remembered.keeper === undefined) book.toast(setUp.notRunning, menu.desk, warningSeconds);
  else if (isSilent(remembered, Date.now())) book.toast(setUp.clockSilent, menu.desk, warningSeconds);
}
