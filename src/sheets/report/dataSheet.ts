import { pivotFields } from '../../app/report/pivots';
import type { ReportPlan } from '../../app/report/reportPlan';
import type { FieldKey } from '../../domain/record/fields';
import { fieldOf, type Ticket } from '../../domain/record/ticket';
import type { Period } from '../../domain/report/period';
import { dayNumberOf } from '../../domain/time/local';
import { wordsOf } from '../../words/words';
import type { StoredCell } from '../areas';
import { encodeCell } from '../cells/codec';
import { freeTitle } from '../freeTitle';
import { carryOut, writeBlocks } from '../gateway';
import { workbook } from '../workbook';
import { keptStamp } from './keptStamp';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the sheets of months since the year 0, and of weeks. */
const firstMonthId = 740_000;
const firstWeekId = 5_000_000;

/** Earlier versions of the desk found the sheet by this mark. */
const formerMark = 'sheetdesk.reportData';

/** The id of the sheet with the tickets of a period's report: known beforehand, it is read along with the tickets. */
export function dataSheetId({ kind, key }: Period): number {
  if (kind === 'week') return firstWeekId + (dayNumberOf(key) ?? 0);
  const [year = 0, month = 0] = key.split('-').map(Number);
  return firstMonthId + year * 12 + month;
}

/** A hidden sheet with room for the rows; the one of an earlier version gives way to it. */
function newDataSheet(sheetId: number, key: string, name: string, rowCount: number, columnCount: number): Sheet {
  const book = workbook();
  for (const former of book.createDeveloperMetadataFinder().withKey(formerMark).withValue(key).find()) {
    const sheet = former.getLocation().getSheet();
    if (sheet !== null) book.deleteSheet(sheet);
  }
  const sheets = book.getSheets();
  const title = freeTitle(
    name,
    sheets.map((other) => other.getName()),
  );
  const properties = { sheetId, title, index: sheets.length, hidden: true, gridProperties: { rowCount, columnCount } };
  SpreadsheetApp.flush();
  carryOut([{ addSheet: { properties } }]);
  const made = book.getSheetById(sheetId);
  if (made === null) throw new Error(`the sheet ${title} was not made`);
  return made;
}

/** The sheet that is there, with room for the rows and as much as it holds already. */
function withRoom(sheet: Sheet, rows: number, columns: number): Sheet {
  const [rowsNow, columnsNow] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rowsNow < rows) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columnsNow < columns) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
  sheet.hideSheet();
  SpreadsheetApp.flush();
  return sheet;
}

/** Where the tickets of periods before stand, beside the period's own. */
const keptFrom = pivotFields.length + 1;

/** The columns, from and up to, of numbers, categories and the stamp. */
export const categoryColumns: readonly (readonly [number, number])[] = [
  [0, 1 + Math.max(pivotFields.indexOf('number'), pivotFields.indexOf('category1'))],
  [keptFrom, keptFrom + 3],
];

/** What a ticket lacks is named, for its group in a pivot table would have no label. */
function ticketCells(
  tickets: readonly Ticket[],
  { settings: { language }, zone }: ReportPlan,
): readonly (readonly StoredCell[])[] {
  const { blank } = wordsOf(language).report;
  const written = (field: FieldKey, ticket: Ticket): StoredCell => {
    const cell = encodeCell(fieldOf(field), ticket[field], { language, zone });
    return cell === '' && field !== 'number' ? blank : cell;
  };
  return tickets.map((ticket) => pivotFields.map((field) => written(field, ticket)));
}

const headCells = ({ settings: { language } }: ReportPlan): readonly StoredCell[] =>
  pivotFields.map((field) => fieldOf(field)[language]);

/** What the same report made again goes by besides: tickets of periods before, and since when all are classed so. */
function keptCells({
  classedSince,
  countedBefore,
  keptUnfound,
  settings,
  now,
}: ReportPlan): readonly (readonly StoredCell[])[] {
  if (classedSince === undefined) return [];
  const { keptColumns } = wordsOf(settings.language).report;
  const stamps = [keptColumns.since, keptStamp(classedSince, now)];
  const earlier = [...countedBefore, ...keptUnfound.before].map(({ number = '', category1 = '' }) => [
    number,
    category1,
  ]);
  const rows = [[keptColumns.number, keptColumns.category], ...earlier];
  while (rows.length < stamps.length) rows.push(['', '']);
  return rows.map((cells, at) => [...cells, stamps[at] ?? '']);
}

/** Tables side by side with a blank column between them, at least so many rows and columns. */
function beside(
  left: readonly (readonly StoredCell[])[],
  right: readonly (readonly StoredCell[])[],
  rows: number,
  columns: number,
): readonly (readonly StoredCell[])[] {
  const width = Math.max(columns, keptFrom + (right[0]?.length ?? 0));
  return Array.from({ length: Math.max(rows, left.length, right.length) }, (_, at) => {
    const cells: StoredCell[] = new Array<StoredCell>(width).fill('');
    cells.splice(0, left[at]?.length ?? 0, ...(left[at] ?? []));
    cells.splice(keptFrom, right[at]?.length ?? 0, ...(right[at] ?? []));
    return cells;
  });
}

/**
 * Writes the tickets of a plan into their hidden sheet, for its pivot tables and for the same report made again. One
 * call overwrites all that was there: what is broken off before it leaves the former tickets. Those that were not found
 * now stand below, where no pivot table counts them.
 * @returns the sheet, and how many of its rows the pivot tables count, the header included
 */
export function writeDataSheet(plan: ReportPlan, name: string): { readonly sheet: Sheet; readonly rows: number } {
  const { period } = plan.report;
  const tickets = [headCells(plan), ...ticketCells(plan.snapshot ?? [], plan)];
  const unfound = ticketCells(plan.keptUnfound.own, plan);
  const sheetId = dataSheetId(period);
  const found = workbook().getSheetById(sheetId);
  const [rows, columns] = found === null ? [0, 0] : [found.getLastRow(), found.getLastColumn()];
  const values = beside([...tickets, ...unfound], keptCells(plan), rows, columns);
  const width = values[0]?.length ?? 0;
  const sheet =
    found === null
      ? newDataSheet(sheetId, period.key, name, values.length, width)
      : withRoom(found, values.length, width);
  writeBlocks([{ sheetId, row: 0, column: 0, values }]);
  return { sheet, rows: tickets.length };
}
