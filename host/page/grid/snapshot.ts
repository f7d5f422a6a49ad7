import {
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { SheetView, WorkbookView } from '../../contract/view';
import { univerCell } from './cells';
import { univerFilter } from './filters';
import type { OpenFilterView } from './filterViews';
import { baseStyle, univerStyle } from './styles';
import { univerValidations } from './validations';

export const unitId = 'workbook';

const defaultColumnWidth = 100;
const defaultRowHeight = 21;

type OpenOn = (sheetId: number) => OpenFilterView | undefined;

/**
 * The whole workbook in Univer's terms.
 * @param openOn the filter view that the person looks through on a sheet
 */
export function univerWorkbook(view: WorkbookView, openOn: OpenOn): IWorkbookData {
  const styles = view.styles.map(univerStyle);
  return {
    id: unitId,
    name: view.name,
    appVersion: '0.25.1',
    locale: view.locale.startsWith('zh') ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: Object.fromEntries([[styleId(-1), baseStyle], ...styles.map((style, index) => [styleId(index), style])]),
    sheetOrder: view.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(view.sheets.map((sheet) => [String(sheet.id), univerSheet(sheet)])),
    resources: resourcesOf(view, openOn),
  };
}

function styleId(index: number): string {
  return index < 0 ? 'style-base' : `style-${index}`;
}

function univerSheet(sheet: SheetView): Partial<IWorksheetData> {
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    tabColor: sheet.tabColor ?? '',
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    freeze: freezeOf(sheet),
    defaultColumnWidth,
    defaultRowHeight,
    defaultStyle: baseStyle,
    cellData: cellDataOf(sheet),
    columnData: columnDataOf(sheet),
    rowData: rowDataOf(sheet),
    mergeData: sheet.merges.map((merge) => ({ ...merge })),
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
  };
}

function freezeOf({ frozenRows, frozenColumns }: SheetView): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

function cellDataOf(sheet: SheetView): IWorksheetData['cellData'] {
  const rows: IWorksheetData['cellData'] = {};
  const noStyles: readonly IStyleData[] = [];
  for (const cell of sheet.cells) {
    const [row, column, , style] = cell;
    let cells = rows[row];
    if (cells === undefined) {
      cells = {};
      rows[row] = cells;
    }
    cells[column] = { ...univerCell(cell, noStyles), s: styleId(style) };
  }
  return rows;
}

function columnDataOf(sheet: SheetView): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(sheet.columnWidths)) {
    columns[Number(column)] = { w: width };
  }
  for (const column of sheet.hiddenColumns) {
    columns[column] = { ...columns[column], hd: 1 };
  }
  return columns;
}

function rowDataOf(sheet: SheetView): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of Object.entries(sheet.rowHeights)) {
    rows[Number(row)] = { h: height, ia: 0 };
  }
  for (const row of sheet.hiddenRows) {
    rows[row] = { ...rows[row], hd: 1 };
  }
  return rows;
}

function resourcesOf(view: WorkbookView, openOn: OpenOn): { name: string; data: string }[] {
  const bySheet = (make: (sheet: SheetView) => unknown) =>
    JSON.stringify(Object.fromEntries(view.sheets.map((sheet) => [String(sheet.id), make(sheet)])));
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet((sheet) => univerValidations(sheet.validations)) },
    { name: 'SHEET_FILTER_PLUGIN', data: bySheet((sheet) => univerFilter(sheet, view.styles, openOn(sheet.id))) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet((sheet) => univerNotes(sheet.notes)) },
  ];
}

function univerNotes(notes: SheetView['notes']): Record<number, Record<number, object>> {
  const rows: Record<number, Record<number, object>> = {};
  for (const [row, column, note] of notes) {
    const lines = note.split('\n').length;
    const cells = rows[row] ?? {};
    cells[column] = { id: `note-${row}-${column}`, row, col: column, width: 220, height: 40 + 18 * lines, note };
    rows[row] = cells;
  }
  return rows;
}
