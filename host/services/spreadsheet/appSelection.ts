import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Selecting = Pick<
  Google.SpreadsheetApp,
  | 'getActiveRange'
  | 'getActiveRangeList'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setActiveSpreadsheet'
  | 'setCurrentCell'
>;

/** SpreadsheetApp: what is selected in the workbook the script is bound to. */
export function appSelection(services: Services): Selecting {
  const { workbook } = services;
  const active = () => services.sheet(workbook.activeSheet);
  const range = [['SpreadsheetApp.Range']];

  return {
    getActiveRange() {
      services.enter('getActiveRange', 'read');
      return services.range(workbook.activeSheet, workbook.activeSheet.selection);
    },
    getActiveRangeList() {
      return active().getActiveRangeList() ?? services.fail('Nothing is selected.');
    },
    getCurrentCell() {
      return active().getCurrentCell() ?? services.fail('Nothing is selected.');
    },
    getSelection() {
      services.enter('getSelection', 'handle');
      return services.classes.selections.make(workbook.activeSheet);
    },
    setActiveSheet(sheet: Google.Sheet) {
      services.enter('setActiveSheet', 'write.buffered', [sheet], [['SpreadsheetApp.Sheet']]);
      return sheet.activate();
    },
    setActiveRange(given: Google.Range) {
      services.enter('setActiveRange', 'write.buffered', [given], range);
      return given.activate();
    },
    setCurrentCell(given: Google.Range) {
      services.enter('setCurrentCell', 'write.buffered', [given], range);
      return given.activateAsCurrentCell();
    },
    setActiveSpreadsheet(spreadsheet: Google.Spreadsheet) {
      services.enter('setActiveSpreadsheet', 'handle', [spreadsheet], [['SpreadsheetApp.Spreadsheet']]);
      if (services.classes.spreadsheets.of(spreadsheet) === workbook) return;
      throw new Error('not implemented: SpreadsheetApp.setActiveSpreadsheet with another workbook');
    },
  };
}
