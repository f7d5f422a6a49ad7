import { wordsOf } from '../words/words';
import { openImport } from './importing';
import { openImprovement } from './improvement';
import { openIntake } from './intake';
import { openKeys } from './keys';
import { deskLanguage } from './language';
import { showMenuBar } from './menuBar';
import { openMonthChoice } from './month';
import { addOnPage } from './pages';
import { openPrint } from './printing';
import { permitted } from './told';

/** Simple trigger: the desk's menu in the menu bar. */
export function onOpen(): void {
  showMenuBar();
}

/** Runs when installed as an add-on: the same menu. */
export function onInstall(): void {
  showMenuBar();
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
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(360).setHeight(250), otherMonth);
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
