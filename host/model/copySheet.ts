import { newCell } from './cell';
import { Sheet } from './sheet';
import type { ValidationRule } from './validation';
import type { Workbook } from './workbook';
import { refuseTaken } from './workbookSheets';

/**
 * Copies a sheet to the end of a workbook, as Sheets does between files: cells, formats, notes, drop-downs,
 * conditional formats, sizes and frozen lines; no protections, no metadata, no filter.
 * @throws Error "not implemented: …" for what refers to other sheets of its own workbook
 */
export function copySheet(source: Sheet, target: Workbook, name: string, id = target.takeId()): Sheet {
  refuseTaken(target, name);
  if (source.pivots.length > 0) throw new Error('not implemented: copying a sheet with a pivot table');
  if (source.charts.length + source.slicers.length > 0) {
    throw new Error('not implemented: copying a sheet with charts or slicers');
  }
  const copy = new Sheet(target, id, name, source.rowCount, source.columnCount);
  copy.tabColor = source.tabColor;
  copy.frozenRows = source.frozenRows;
  copy.frozenColumns = source.frozenColumns;
  copy.hiddenGridlines = source.hiddenGridlines;
  copy.groupControl = { ...source.groupControl };
  copy.rows.restore(source.rows.save());
  copy.columns.restore(source.columns.save());
  copy.merges = structuredClone(source.merges);
  copy.conditionalFormats = structuredClone(source.conditionalFormats);
  copyCells(source, copy);
  target.sheets.push(copy);
  target.changes.structure();
  return copy;
}

function copyCells(source: Sheet, copy: Sheet): void {
  const rules = new Map<ValidationRule, ValidationRule>();
  source.grid.forEach(source.grid.whole(), (cell, row, column) => {
    const style = copy.workbook.styles.patch(-1, source.workbook.styles.at(cell.style));
    const validation = cell.validation && copiedRule(cell.validation, source, copy, rules);
    if (cell.formula !== null) copy.workbook.formulas.expect(copy);
    Object.assign(copy.grid.ensure(row, column), { ...newCell(), ...cell, style, validation });
  });
}

function copiedRule(
  rule: ValidationRule,
  source: Sheet,
  copy: Sheet,
  known: Map<ValidationRule, ValidationRule>,
): ValidationRule {
  const made = known.get(rule) ?? copy.workbook.sharedValidation({ ...rule, source: copiedSource(rule, source, copy) });
  known.set(rule, made);
  return made;
}

function copiedSource({ source: reference }: ValidationRule, source: Sheet, copy: Sheet): ValidationRule['source'] {
  if (!reference) return null;
  if (reference.sheetId !== source.id && source.workbook === copy.workbook) return reference;
  if (reference.sheetId !== source.id) {
    throw new Error('not implemented: copying a sheet whose drop-downs are fed by another sheet');
  }
  return { sheetId: copy.id, area: reference.area };
}
