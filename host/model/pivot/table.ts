import { hasContent } from '../cell';
import { showsCells } from '../charts/floating';
import { intersects, type Rectangle, rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import { slicedPivotFilters } from '../slicer';
import { insertLines } from '../structure';
import { calculate, type PivotCell } from './calculate';
import { newPivot, type PivotTable } from './definition';
import { layOut } from './layout';
import { PivotSource } from './source';
import { pivotWords } from './words';

const failed: readonly (readonly PivotCell[])[] = [[{ value: '#REF!', numberFormat: null }]];

/** Puts an empty pivot table at a cell, whose content it replaces. */
export function createPivot(sheet: Sheet, anchor: Rectangle, source: { sheet: Sheet; area: Rectangle }): PivotTable {
  sheet.clearContent(anchor);
  const pivot = newPivot(sheet.workbook.refer(source.sheet.id, source.area), anchor);
  sheet.grid.ensure(anchor.startRow, anchor.startColumn).pivot = true;
  sheet.pivots = [...sheet.pivots, pivot];
  sheet.workbook.changes.structure();
  return pivot;
}

export function removePivot(sheet: Sheet, pivot: PivotTable): void {
  eraseOutput(sheet, pivot);
  sheet.pivots = sheet.pivots.filter((other) => other !== pivot);
  sheet.workbook.references.delete(pivot.source);
  sheet.version += 1;
  sheet.workbook.changes.structure();
}

/** A pivot table belongs to its anchor cell: whoever clears or overwrites that removes it. */
export function dropOverwrittenPivots(sheet: Sheet, area: Rectangle): void {
  for (const pivot of sheet.pivots) {
    const { anchor } = pivot;
    if (!intersects(anchor, area)) continue;
    if (sheet.grid.at(anchor.startRow, anchor.startColumn)?.pivot) continue;
    removePivot(sheet, pivot);
  }
}

/** Calculates the pivot tables of a sheet whose source or surroundings changed since they were last calculated. */
export function calculatePivots(sheet: Sheet): void {
  for (const pivot of sheet.pivots) {
    const state = stateFor(sheet, pivot);
    if (pivot.calculatedFor === state) continue;
    const before = pivot.output;
    eraseOutput(sheet, pivot);
    draw(sheet, pivot, outputCells(sheet, pivot));
    tell(sheet, before, pivot.output);
    pivot.calculatedFor = stateFor(sheet, pivot);
  }
}

function stateFor(sheet: Sheet, pivot: PivotTable): string {
  const source = sheet.workbook.sheetById(pivot.source.sheetId);
  const sliced = slicedPivotFilters(sheet, pivot);
  return JSON.stringify([source?.version, pivot.source.area, sheet.version, sheet.workbook.locale, sliced]);
}

function outputCells(sheet: Sheet, pivot: PivotTable): readonly (readonly PivotCell[])[] {
  if (pivot.rows.length + pivot.columns.length + pivot.values.length === 0) return [];
  const source = PivotSource.of(pivot, sheet.workbook.sheetById(pivot.source.sheetId));
  if (!source) return failed;
  const cells = calculatedCells(sheet, pivot, source);
  return isFree(sheet, pivot, areaOf(pivot, cells)) ? cells : failed;
}

/** Over a formula that the host does not calculate a pivot table fails as a whole, and says so. */
function calculatedCells(sheet: Sheet, pivot: PivotTable, source: PivotSource): readonly (readonly PivotCell[])[] {
  try {
    const results = calculate(pivot, source, slicedPivotFilters(sheet, pivot));
    return layOut(pivot, source, results, pivotWords(sheet.workbook.locale));
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('not implemented: formula')) return failed;
    throw error;
  }
}

function areaOf(pivot: PivotTable, cells: readonly (readonly PivotCell[])[]): Rectangle {
  return rectangle(pivot.anchor.startRow, pivot.anchor.startColumn, cells.length, cells[0]?.length ?? 0);
}

function isFree(sheet: Sheet, pivot: PivotTable, area: Rectangle): boolean {
  let free = !sheet.pivots.some((other) => other !== pivot && other.output && intersects(other.output, area));
  sheet.grid.forEach(area, (cell) => {
    if (hasContent(cell) && !cell.pivot) free = false;
  });
  return free;
}

/** Cell by cell: a fresh view would take the grid from under the hands of whoever types just then. */
function tell(sheet: Sheet, before: Rectangle | null, after: Rectangle | null): void {
  for (const area of [before, after]) {
    if (!area) continue;
    sheet.workbook.changes.cells(sheet, area);
    if (showsCells(sheet, area)) sheet.workbook.changes.floating();
  }
}

function draw(sheet: Sheet, pivot: PivotTable, cells: readonly (readonly PivotCell[])[]): void {
  if (cells.length === 0) return;
  const area = areaOf(pivot, cells);
  const [rows, columns] = [area.endRow + 1 - sheet.rowCount, area.endColumn + 1 - sheet.columnCount];
  if (rows > 0) insertLines(sheet, 'row', sheet.rowCount, rows, 'none');
  if (columns > 0) insertLines(sheet, 'column', sheet.columnCount, columns, 'none');
  const { styles } = sheet.workbook;
  for (const [rowOffset, row] of cells.entries()) {
    for (const [columnOffset, { value, numberFormat }] of row.entries()) {
      const cell = sheet.grid.ensure(area.startRow + rowOffset, area.startColumn + columnOffset);
      cell.value = value === '' ? null : value;
      cell.pivot = true;
      if (numberFormat !== null) cell.style = styles.patch(cell.style, { numberFormat });
    }
  }
  pivot.output = area;
  sheet.workbook.formulas.touched(sheet, area);
}

function eraseOutput(sheet: Sheet, pivot: PivotTable): void {
  if (!pivot.output) return;
  const { styles } = sheet.workbook;
  sheet.grid.forEachOwn(pivot.output, (cell, row, column) => {
    if (!cell.pivot) return;
    cell.value = null;
    cell.style = styles.patch(cell.style, { numberFormat: null });
    cell.pivot = row === pivot.anchor.startRow && column === pivot.anchor.startColumn;
  });
  sheet.workbook.formulas.touched(sheet, pivot.output);
  pivot.output = null;
}
