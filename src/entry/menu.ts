import { isSilent } from '../app/health/silentClock';
import type { Language } from '../domain/record/lists';
import { tables } from '../domain/tables/tables';
import { recall } from '../sheets/properties';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { openImport } from './importing';
import { openImprovement } from './improvement';
import { openIntake } from './intake';
import { openKeys } from './keys';
import { deskLanguage } from './language';
import { openMonthChoice } from './month';
import { addOnPage } from './pages';
import { openPrint } from './printing';
import { permitted } from './told';

/** Simple trigger: puts the desk's menu into the menu bar, and says where the desk does not run. */
export function onOpen(): void {
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

const warningSeconds = 30;

/** Runs when installed as an add-on: the same menu. */
export function onInstall(): void {
  onOpen();
}

/** Menu: the intake form in the sidebar. */
export function showIntake(): void {
  permitted('showIntake', () => {
    const title = wordsOf(deskLanguage()).title.intake;
    SpreadsheetApp.getUi().showSidebar(addOnPage('sidebar', title, 'openIntake', openIntake()));
  });
}

/** Menu: the import in a dialog. */
export function showImporter(): void {
  permitted('showImporter', () => {
    const { importer } = wordsOf(deskLanguage()).title;
    const page = addOnPage('importer', importer, 'openImport', openImport());
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(760).setHeight(560), importer);
  });
}

/** Menu: asks which month to report. */
export function showMonthChoice(): void {
  permitted('showMonthChoice', () => {
    const { otherMonth } = wordsOf(deskLanguage()).title;
    const page = addOnPage('month', otherMonth, 'openMonthChoice', openMonthChoice());
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(360).setHeight(220), otherMonth);
  });
}

/** Menu: the forms of a ticket or a month, and the blank form. */
export function showPrint(): void {
  permitted('showPrint', () => {
    const title = wordsOf(deskLanguage()).print.menu.print.replace('…', '');
    const page = addOnPage('printing', title, 'openPrint', openPrint());
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(400).setHeight(340), title);
  });
}

/** Menu: the flagged categories of the open report in the sidebar, each a tap from its five whys (D14). */
export function showImprovement(): void {
  permitted('showImprovement', () => {
    const title = wordsOf(deskLanguage()).menu.improvement;
    SpreadsheetApp.getUi().showSidebar(addOnPage('improvement', title, 'openImprovement', openImprovement()));
  });
}

/** Menu: the key of the customers, for administrators (D12). */
export function showKeys(): void {
  permitted('showKeys', () => {
    const { title } = wordsOf(deskLanguage()).confidential;
    const page = addOnPage('keys', title, 'openKeys', openKeys());
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(480).setHeight(470), title);
  });
}
