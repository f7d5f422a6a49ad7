import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Grid } from './grid/grid';
import { isColumnInView, isRowInView, selectArea } from './grid/place';
import { cellPosition } from './grid/ranges';
import type { Link } from './link';

/** What browser tests reach the grid by, since it is drawn on a canvas. */
export interface PageHooks {
  /** Selects a cell of a sheet by name and A1 notation, scrolled into view. */
  selectCell(sheet: string, cell: string): void;
  /** The selected cells in A1 notation. */
  selected(): string;
  /** Whether a cell of the sheet at the front is scrolled into view. */
  isInView(cell: string): boolean;
  /** What a cell shows. */
  shown(sheet: string, cell: string): string;
  /** What a cell holds: text, number or blank (''). */
  value(sheet: string, cell: string): string | number;
  /** Background as drawn, conditional formats included; '' when none. */
  background(sheet: string, cell: string): string;
  /** Whether a cell has the corner of a value that its drop-down does not offer. */
  marked(sheet: string, cell: string): boolean;
  /** How many merged cells a sheet shows. */
  mergedCells(sheet: string): number;
  sheetNames(): readonly string[];
  activeSheet(): string;
  isRowVisible(sheet: string, row: number): boolean;
  /** Executes a command of the grid, as its context menu does. */
  execute(command: string): Promise<unknown>;
  /** How often acts that change something were sent to the host so far. */
  sent(): number;
  /** Resolves when all that was done in the page is done in the host and shown. */
  settled(): Promise<void>;
  /** Place of a cell in the window, pixels. */
  cellBox(
    sheet: string,
    cell: string,
  ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

declare global {
  interface Window {
    sheetdesk: PageHooks;
  }
}

export function exposeHooks(grid: Grid, link: Link): void {
  const { api } = grid;
  const sheetOf = (name: string) => {
    const sheet = api.getActiveWorkbook()?.getSheetByName(name);
    if (!sheet) {
      throw new Error(`no sheet ${name}`);
    }
    return sheet;
  };
  const rangeOf = (name: string, cell: string) => {
    const { row, column } = cellPosition(cell);
    return sheetOf(name).getRange(row, column);
  };
  window.sheetdesk = {
    selectCell(name, cell) {
      const sheet = sheetOf(name);
      const { row, column } = cellPosition(cell);
      api.getActiveWorkbook()?.setActiveSheet(sheet);
      selectArea(sheet, { startRow: row, endRow: row, startColumn: column, endColumn: column });
    },
    selected: () => api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange()?.getA1Notation() ?? '',
    isInView: (cell) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const { row, column } = cellPosition(cell);
      return sheet !== undefined && isRowInView(sheet, row) && isColumnInView(sheet, column);
    },
    shown: (name, cell) => rangeOf(name, cell).getDisplayValue(),
    value: (name, cell) => {
      const value = rangeOf(name, cell).getRawValue();
      return typeof value === 'number' ? value : String(value ?? '');
    },
    background: (name, cell) => {
      const { row, column } = cellPosition(cell);
      const style = sheetOf(name).getSheet().getCell(row, column)?.s;
      return (typeof style === 'object' ? style?.bg?.rgb : undefined) ?? '';
    },
    marked: (name, cell) => {
      const { row, column } = cellPosition(cell);
      return sheetOf(name).getSheet().getCell(row, column)?.markers?.tr !== undefined;
    },
    mergedCells: (name) => sheetOf(name).getSheet().getMergeData().length,
    sheetNames: () =>
      api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
    activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? '',
    isRowVisible: (name, row) =>
      sheetOf(name)
        .getSheet()
        .getRowVisible(row - 1),
    execute: (command) => api.executeCommand(command),
    sent: () => link.sent,
    settled: () => link.settled(),
    cellBox: (name, cell) => {
      const { row, column } = cellPosition(cell);
      const sheet = sheetOf(name);
      const box = sheet.getRange(row, column).getCellRect();
      const canvas = sheetCanvas();
      const scrolled = scrolledBy(sheet);
      const { xSplit, ySplit } = sheet.getFreeze();
      return {
        x: canvas.x + box.x - (column < xSplit ? 0 : scrolled.x),
        y: canvas.y + box.y - (row < ySplit ? 0 : scrolled.y),
        width: box.width,
        height: box.height,
      };
    },
  };
}

/** How far the cells that are not frozen are scrolled, pixels. */
function scrolledBy(sheet: FWorksheet): { readonly x: number; readonly y: number } {
  // The grid measures from the first cell, frozen or not.
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const unscrolled = sheet.getRange(0, 0).getCellRect();
  return { x: first.x - unscrolled.x + offsetX, y: first.y - unscrolled.y + offsetY };
}

/** The canvas of the sheet; others belong to the editors. */
function sheetCanvas(): DOMRect {
  const boxes = [...document.querySelectorAll('.grid canvas')].map((canvas) => canvas.getBoundingClientRect());
  return boxes.reduce((largest, box) => (box.width * box.height > largest.width * largest.height ? box : largest));
}
