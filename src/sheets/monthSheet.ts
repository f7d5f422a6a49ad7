import type { MonthPlan, PivotPlan } from '../app/monthReport';
import { dateTimeText } from '../domain/time/format';
import { wordsOf } from '../words/words';
import { sheetOf } from './locate';
import { reportSheet } from './reportSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that marks a month's sheet; its value is the month. */
const monthMark = 'sheetdesk.month';

const labelWidth = 150;
const countWidth = 84;
/** Rows of a pivot besides its groups: two of header, one of totals. */
const pivotExtra = 3;
const firstPivotRow = 8;

/** What readers narrow the report by, from left to right; a slicer takes the place of three columns. */
const slicedFields = ['department', 'owner', 'channel'] as const;
const slicerRow = 6;
const slicerColumns = 3;

function writeHead(sheet: Sheet, plan: MonthPlan, now: number): void {
  const words = wordsOf(plan.settings.language).report;
  const { figures } = plan;
  const entries = [
    [words.figures.received, figures.received],
    [words.figures.closed, figures.closed],
    [words.figures.metOnTime, figures.metOnTime],
    [words.figures.metLate, figures.metLate],
    [words.figures.metShare, figures.metShare ?? '–'],
    [words.figures.stillOpen, figures.stillOpen],
    [words.figures.overdue, figures.overdue],
  ] as const;
  sheet.getRange(1, 1).setValue(words.title(plan.month)).setFontSize(16).setFontWeight('bold');
  sheet
    .getRange(2, 1)
    .setValue(words.madeAt(dateTimeText(now, plan.zone)))
    .setFontColor('#5f6368');
  sheet
    .getRange(4, 1, 2, entries.length)
    .setValues([entries.map(([label]) => label), entries.map(([, value]) => value)]);
  sheet
    .getRange(4, 1, 1, entries.length)
    .setFontColor('#5f6368')
    .setBackground('#f1f3f4')
    .setHorizontalAlignment('center')
    .setWrap(true);
  sheet.getRange(5, 1, 1, entries.length).setFontSize(14).setFontWeight('bold').setHorizontalAlignment('center');
  sheet.getRange(5, 5).setNumberFormat('0.0%');
  sheet.setRowHeight(1, 36).setRowHeights(4, 2, 28);
}

function pivotSource({ headers }: MonthPlan['layout']): GoogleAppsScript.Spreadsheet.Range {
  const tickets = sheetOf('tickets');
  return tickets.getRange(1, 1, tickets.getMaxRows(), headers.length);
}

function drawPivot(sheet: Sheet, plan: MonthPlan, pivot: PivotPlan, title: string, row: number, column: number): void {
  const { columns } = plan.layout;
  const source = pivotSource(plan.layout);
  const place = (field: PivotPlan['row'] | 'month' | 'number'): number => (columns[field] ?? 0) + 1;
  sheet
    .getRange(row - 1, column)
    .setValue(title)
    .setFontWeight('bold')
    .setFontSize(12);
  const table = sheet.getRange(row, column).createPivotTable(source);
  table.addRowGroup(place(pivot.row));
  table.addColumnGroup(place(pivot.column));
  table
    .addPivotValue(place('number'), SpreadsheetApp.PivotTableSummarizeFunction.COUNTA)
    .setDisplayName(wordsOf(plan.settings.language).report.tickets);
  table.addFilter(place('month'), SpreadsheetApp.newFilterCriteria().setVisibleValues([plan.month]).build());
  sheet.setColumnWidth(column, labelWidth);
  sheet.setColumnWidths(column + 1, pivot.columnsExpected + 1, countWidth);
}

/** Lets readers narrow all pivots of the sheet; that takes the very source range that the pivots have. */
function offerSlicers(sheet: Sheet, { layout }: MonthPlan): void {
  const source = pivotSource(layout);
  slicedFields.forEach((field, index) => {
    const at = layout.columns[field];
    if (at === undefined) return;
    sheet.insertSlicer(source, slicerRow, 1 + index * slicerColumns, 2, 5).setColumnFilterCriteria(at + 1, null);
  });
  sheet.setRowHeight(slicerRow, 46);
}

/**
 * Draws the report of a month into its sheet: title, figures, slicers and three pivot tables over the ticket
 * sheet, filtered by the stored month. The sheet is remade in place.
 * @returns the sheet's name
 */
export function drawMonthSheet(plan: MonthPlan, now: number): string {
  const words = wordsOf(plan.settings.language).report;
  const sheet = reportSheet(monthMark, plan.month, words.sheet(plan.month));
  const [byCategory, byChannel, byOwner] = plan.pivots;
  const right = byCategory.columnsExpected + 4;
  const below = firstPivotRow + Math.max(byCategory.rowsExpected, byChannel.rowsExpected) + pivotExtra + 2;
  const wide = right + byChannel.columnsExpected + 2;
  if (sheet.getMaxColumns() < wide) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide - sheet.getMaxColumns());
  drawPivot(sheet, plan, byCategory, words.pivots[0], firstPivotRow, 1);
  drawPivot(sheet, plan, byChannel, words.pivots[1], firstPivotRow, right);
  drawPivot(sheet, plan, byOwner, words.pivots[2], below, 1);
  writeHead(sheet, plan, now);
  offerSlicers(sheet, plan);
  sheet.setFrozenRows(2);
  return sheet.getName();
}
