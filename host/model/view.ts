import type { CellView, SheetView, WorkbookView } from '../contract/view';
import { cellView } from './changes';
import { viewFloating } from './charts/floating';
import { hiddenValues } from './filter';
import type { Rectangle } from './rectangle';
import type { Sheet } from './sheet';
import { rowsHiddenBySlicers } from './slicer';
import { itemsOf } from './validating';
import { validationAreas } from './validationAreas';
import type { Workbook } from './workbook';

/** The workbook as the browser page is given it; see host/contract/view.ts. */
export function viewWorkbook(workbook: Workbook): WorkbookView {
  return {
    id: workbook.id,
    name: workbook.name,
    locale: workbook.locale,
    timeZone: workbook.zone.name,
    activeSheetId: workbook.activeSheet.id,
    sheets: workbook.sheets.map(viewSheet),
    styles: workbook.styles.styles,
  };
}

function viewSheet(sheet: Sheet): SheetView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines,
    ...viewCells(sheet),
    columnWidths: sheet.columns.sizes(),
    rowHeights: sheet.rows.sizes(),
    hiddenColumns: sheet.columns.hidden(),
    hiddenRows: [...new Set([...sheet.rows.hidden(), ...rowsHiddenBySlicers(sheet)])].sort((a, b) => a - b),
    columnGroups: sheet.columns.groups(),
    validations: viewValidations(sheet),
    conditionalFormats: sheet.conditionalFormats.map(({ ranges, condition, style }) => ({
      ranges,
      criteria: condition.criteria,
      values: condition.values.map((value) => (typeof value === 'boolean' ? String(value) : value)),
      style,
    })),
    filter: viewFilter(sheet),
    filterViews: sheet.filterViews.map(({ id, title, area }) => ({ id, title, range: area })),
    protectedRanges: viewProtections(sheet),
    merges: sheet.merges,
    pivots: sheet.pivots.flatMap(({ output }) => (output ? [{ range: output }] : [])),
    floating: viewFloating(sheet),
  };
}

function viewCells(sheet: Sheet): Pick<SheetView, 'cells' | 'notes'> {
  const cells: CellView[] = [];
  const notes: [number, number, string][] = [];
  sheet.grid.forEach(sheet.grid.whole(), (cell, row, column) => {
    if (cell.value !== null || cell.style >= 0 || cell.formula !== null) cells.push(cellView(cell, row, column));
    if (cell.note !== null) notes.push([row, column, cell.note]);
  });
  return { cells, notes };
}

function viewValidations(sheet: Sheet): SheetView['validations'] {
  return [...validationAreas(sheet)].map(([rule, ranges]) => ({
    ranges,
    items: itemsOf(sheet.workbook, rule),
    criteria: rule.criteria,
    allowInvalid: rule.allowInvalid,
    showDropdown: rule.showDropdown,
    help: rule.help,
  }));
}

function viewFilter(sheet: Sheet): SheetView['filter'] {
  const { filter } = sheet;
  if (!filter) return null;
  const hidden: Record<number, readonly string[]> = {};
  for (const [column, criteria] of filter.criteria) hidden[column] = hiddenValues(sheet, filter, column, criteria);
  return { range: filter.area, hiddenValues: hidden };
}

function viewProtections(sheet: Sheet): SheetView['protectedRanges'] {
  const view = (range: Rectangle, warningOnly: boolean, editable: boolean) => ({ range, warningOnly, editable });
  return sheet.protections.flatMap(({ area, warningOnly, unprotected }) => [
    view(area ?? sheet.grid.whole(), warningOnly, false),
    ...unprotected.map((free) => view(free, warningOnly, true)),
  ]);
}
