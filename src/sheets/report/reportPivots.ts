import { type PivotPlan, pivotFields, slicedFields } from '../../app/report/pivots';
import type { ReportPlan } from '../../app/report/reportPlan';
import type { FieldKey } from '../../domain/record/fields';
import { fieldOf } from '../../domain/record/ticket';
import { wordsOf } from '../../words/words';
import { sheetOf } from '../columns/locate';
import { writeDataSheet } from './dataSheet';
import { blankHeight, headingHeight, lineHeight } from './measures';
import type { Page } from './page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows of a pivot besides its groups: two of head, one of totals. */
const pivotExtra = 3;
/** Rows kept free below a pivot for groups that come later. */
const spare = 2;
const slicerColumns = 3;

/** What the pivot tables count: cells with a head, and where each field stands in them, counted from 1. */
export interface PivotSource {
  readonly range: Range;
  readonly months: readonly string[] | undefined;
  place(field: FieldKey): number;
}

/** The ticket sheet itself, so that the pivot tables follow it. */
function liveSource({ layout, report }: ReportPlan): PivotSource {
  const tickets = sheetOf('tickets');
  return {
    range: tickets.getRange(1, 1, tickets.getMaxRows(), layout.headers.length),
    months: [report.period.key],
    place: (field) => (layout.columns[field] ?? 0) + 1,
  };
}

/** The period's tickets in a hidden sheet of their own. */
function snapshotSource(plan: ReportPlan, name: string): PivotSource {
  const { sheet, rows } = writeDataSheet(plan, name);
  return {
    range: sheet.getRange(1, 1, rows, pivotFields.length),
    months: undefined,
    place: (field) => pivotFields.indexOf(field) + 1,
  };
}

/** What the pivot tables of a plan count. */
export const pivotSource = (plan: ReportPlan, dataSheetName: string): PivotSource =>
  plan.snapshot === undefined ? liveSource(plan) : snapshotSource(plan, dataSheetName);

/** Rows that a pivot table may come to take, its title included. */
const rowsOf = ({ rowsExpected }: PivotPlan): number => 1 + rowsExpected + pivotExtra + spare;

/** Where the slicers and the pivot tables below them go, zero-based. */
export interface PivotPlaces {
  readonly slicerRow: number;
  readonly rows: readonly number[];
}

const slicerHeight = 46;

/** Leaves room for the pivot tables one below the other, with slicers above; none is cut by the end of the paper. */
export function placePivots(page: Page, title: string, note: string, pivots: readonly PivotPlan[]): PivotPlaces {
  const heightOf = (pivot: PivotPlan | undefined): number =>
    pivot === undefined ? 0 : (rowsOf(pivot) - spare) * lineHeight;
  page.keepTogether(headingHeight(title, note) + slicerHeight + blankHeight + heightOf(pivots[0]));
  page.heading(title);
  page.note(note);
  const slicerRow = page.nextRow;
  page.skip(1, slicerHeight);
  page.skip(1);
  const rows = pivots.map((pivot) => {
    page.keepTogether(heightOf(pivot));
    const row = page.nextRow;
    page.room(rowsOf(pivot), lineHeight);
    return row;
  });
  return { slicerRow, rows };
}

/** Columns that the widest pivot table takes. */
export const pivotColumns = (pivots: readonly PivotPlan[]): number =>
  Math.max(...pivots.map(({ columnsExpected }) => columnsExpected + 2));

function drawPivot(sheet: Sheet, { settings }: ReportPlan, source: PivotSource, pivot: PivotPlan, row: number): void {
  const { language } = settings;
  sheet
    .getRange(row, 1)
    .setValue(`${fieldOf(pivot.row)[language]} × ${fieldOf(pivot.column)[language]}`)
    .setFontWeight('bold')
    .setFontSize(11);
  const table = sheet.getRange(row + 1, 1).createPivotTable(source.range);
  table.addRowGroup(source.place(pivot.row));
  table.addColumnGroup(source.place(pivot.column));
  table
    .addPivotValue(source.place('number'), SpreadsheetApp.PivotTableSummarizeFunction.COUNTA)
    .setDisplayName(wordsOf(language).report.tickets);
  if (source.months === undefined) return;
  const criteria = SpreadsheetApp.newFilterCriteria()
    .setVisibleValues([...source.months])
    .build();
  table.addFilter(source.place('month'), criteria);
}

/** The pivot tables in their places, with slicers above that narrow them all. */
export function drawPivots(sheet: Sheet, plan: ReportPlan, source: PivotSource, places: PivotPlaces): void {
  slicedFields.forEach((field, index) => {
    const column = source.place(field);
    // Slicers narrow pivot tables that have the very same source.
    sheet
      .insertSlicer(source.range, places.slicerRow + 1, 1 + index * slicerColumns, 2, 5)
      .setColumnFilterCriteria(column, null);
  });
  plan.pivots.forEach((pivot, at) => {
    const row = places.rows[at];
    if (row !== undefined) drawPivot(sheet, plan, source, pivot, row + 1);
  });
}
