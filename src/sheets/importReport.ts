import { inert } from './cells/inert';
import { reportSheet } from './report/reportSheet';
import { headerGround } from './setUp/look/headerLook';

/** The report of an import: a summary and one row per refused line. */
export interface ImportReportPlan {
  readonly sheet: string;
  readonly summary: string;
  readonly columns: readonly [string, string, string];
  readonly none: string;
  readonly rows: readonly (readonly string[])[];
}

/** Developer metadata that marks the sheet of the import report: one for all imports. */
const reportMark = 'sheetdesk.importReport';
const reportValue = 'latest';

/** Characters of an original line that the report repeats. */
const contentShown = 2000;
const widths = [64, 320, 720];

/**
 * Writes the report into its sheet, remade each time.
 * @returns the sheet's name
 */
export function drawImportReport(plan: ImportReportPlan): string {
  const sheet = reportSheet(reportMark, reportValue, plan.sheet);
  const rows = plan.rows.length > 0 ? plan.rows : [['', plan.none, '']];
  const needed = rows.length + 3;
  if (sheet.getMaxRows() < needed) sheet.insertRowsAfter(sheet.getMaxRows(), needed - sheet.getMaxRows());
  const body = sheet.getRange(1, 1, needed, 3);
  body.setNumberFormat('@').setVerticalAlignment('top');
  sheet.getRange(1, 1).setValue(inert(plan.summary)).setFontWeight('bold');
  sheet
    .getRange(3, 1, 1, 3)
    .setValues([[...plan.columns]])
    .setFontWeight('bold')
    .setBackground(headerGround);
  sheet
    .getRange(4, 1, rows.length, 3)
    .setValues(rows.map((row) => row.map((cell) => inert(cell.slice(0, contentShown)))));
  widths.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(3);
  return sheet.getName();
}
