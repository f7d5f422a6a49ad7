import type { ConditionalFormat, Metadata, Protection } from './attachments';
import type { Cell } from './cell';
import { moveFloating } from './charts/floating';
import { movedFilter } from './filter';
import { movedFilterView } from './filterView';
import { type LineChange, mapLine, mapRectangle } from './lineChange';
import { lineCount } from './lineCount';
import { movedMerges } from './merging';
import type { PivotTable } from './pivot/definition';
import type { Axis, Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';

/** Cells a workbook may have (row 12). */
const mostCells = 10_000_000;

/**
 * Inserts lines before `at`; they take format and validation from a neighbour, as at Google.
 * @param inherit the neighbour to copy; 'none' leaves the new lines plain
 * @throws Refusal when the workbook would have more than 10,000,000 cells
 */
export function insertLines(
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  inherit: 'before' | 'after' | 'none',
): void {
  const across = axis === 'row' ? sheet.columnCount : sheet.rowCount;
  if (sheet.workbook.cellCount() + count * across > mostCells) {
    throw new Refusal(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
  changeLines(sheet, { kind: 'insert', axis, at, count, atEnd: at === lineCount(sheet, axis) });
  if (inherit === 'before' && at > 0) copyLook(sheet, axis, at - 1, at, count);
  if (inherit === 'after') copyLook(sheet, axis, at + count, at, count);
  sheet.workbook.changes.structure();
}

/** @throws Refusal when no line, or only frozen ones, would be left */
export function deleteLines(sheet: Sheet, axis: Axis, first: number, count: number): void {
  const left = lineCount(sheet, axis) - count;
  const plural = axis === 'row' ? 'rows' : 'columns';
  if (left < 1) throw new Refusal(`You can't delete all the ${plural} on the sheet.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenGone = Math.max(0, Math.min(first + count, frozen) - first);
  if (left <= frozen - frozenGone) throw new Refusal(`You can't delete all the non-frozen ${plural}.`);
  if (axis === 'row') sheet.frozenRows -= frozenGone;
  else sheet.frozenColumns -= frozenGone;
  changeLines(sheet, { kind: 'delete', axis, at: first, count });
  sheet.workbook.changes.structure();
}

/** Moves a block of lines before the line now at `before`; nothing happens when it stands there already. */
export function moveLines(sheet: Sheet, axis: Axis, first: number, count: number, before: number): void {
  if (before >= first && before <= first + count) return;
  changeLines(sheet, { kind: 'move', axis, at: first, count, before });
  sheet.workbook.changes.structure();
}

function changeLines(sheet: Sheet, change: LineChange): void {
  sheet.workbook.formulas.linesChange(sheet, change);
  sheet.grid.apply(change);
  (change.axis === 'row' ? sheet.rows : sheet.columns).apply(change);
  sheet.version += 1;
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => movedFormat(change, format));
  sheet.filter = sheet.filter && movedFilter(change, sheet.filter);
  sheet.filterViews = sheet.filterViews.flatMap((view) => movedFilterView(change, view) ?? []);
  sheet.merges = movedMerges(change, sheet.merges);
  sheet.protections = sheet.protections.filter((protection) => moveProtection(change, protection));
  sheet.pivots = sheet.pivots.filter((pivot) => moveOutput(change, pivot));
  moveFloating(sheet, change);
  sheet.selection = mapRectangle(change, sheet.selection)[0] ?? {
    startRow: 0,
    endRow: 0,
    startColumn: 0,
    endColumn: 0,
  };
  moveReferences(sheet, change);
}

function movedFormat(change: LineChange, format: ConditionalFormat): readonly ConditionalFormat[] {
  const ranges = format.ranges.flatMap((area) => mapRectangle(change, area));
  return ranges.length === 0 ? [] : [{ ...format, ranges }];
}

/** Tells whether anything is left of it. */
function moveProtection(change: LineChange, protection: Protection): boolean {
  protection.unprotected = protection.unprotected.flatMap((area) => mapRectangle(change, area));
  if (protection.area === null) return true;
  protection.area = mapRectangle(change, protection.area)[0] ?? null;
  return protection.area !== null;
}

/** A pivot table goes with its anchor cell; its output is calculated anew. */
function moveOutput(change: LineChange, pivot: PivotTable): boolean {
  const anchor = mapRectangle(change, pivot.anchor)[0];
  if (!anchor) return false;
  pivot.anchor = anchor;
  pivot.output = pivot.output && hull(mapRectangle(change, pivot.output));
  pivot.calculatedFor = null;
  return true;
}

function hull(areas: readonly Rectangle[]): Rectangle | null {
  if (areas.length === 0) return null;
  return {
    startRow: Math.min(...areas.map((area) => area.startRow)),
    endRow: Math.max(...areas.map((area) => area.endRow)),
    startColumn: Math.min(...areas.map((area) => area.startColumn)),
    endColumn: Math.max(...areas.map((area) => area.endColumn)),
  };
}

/** What lies elsewhere and points into this sheet. */
function moveReferences(sheet: Sheet, change: LineChange): void {
  const { workbook } = sheet;
  for (const reference of workbook.references) {
    if (reference.sheetId === sheet.id && reference.area) {
      reference.area = mapRectangle(change, reference.area)[0] ?? null;
    }
  }
  workbook.metadata = workbook.metadata.filter((metadata) => moveMetadata(sheet, change, metadata));
  if (change.axis === 'column') for (const pivot of workbook.pivotsOn(sheet.id)) moveSourceColumns(change, pivot);
}

function moveMetadata(sheet: Sheet, change: LineChange, metadata: Metadata): boolean {
  const { location } = metadata;
  if (location.type === 'SPREADSHEET' || location.type === 'SHEET' || location.sheetId !== sheet.id) return true;
  if ((location.type === 'ROW') !== (change.axis === 'row')) return true;
  const index = mapLine(change, location.index);
  if (index === null) return false;
  metadata.location = { ...location, index };
  return true;
}

function moveSourceColumns(change: LineChange, pivot: PivotTable): void {
  const keep = (part: { column: number }) => {
    const column = mapLine(change, part.column);
    part.column = column ?? -1;
    return column !== null;
  };
  pivot.rows = pivot.rows.filter(keep);
  pivot.columns = pivot.columns.filter(keep);
  pivot.values = pivot.values.filter(keep);
  pivot.filters = pivot.filters.filter(keep);
  pivot.calculatedFor = null;
}

function copyLook(sheet: Sheet, axis: Axis, from: number, to: number, count: number): void {
  const whole = sheet.grid.whole();
  const line =
    axis === 'row' ? { ...whole, startRow: from, endRow: from } : { ...whole, startColumn: from, endColumn: from };
  const models: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
  sheet.grid.forEach(line, (cell, row, column) => models.push({ cell, row, column }));
  for (const { cell, row, column } of models) {
    if (cell.style < 0 && cell.validation === null) continue;
    for (let index = to; index < to + count; index += 1) {
      const made = axis === 'row' ? sheet.grid.ensure(index, column) : sheet.grid.ensure(row, index);
      made.style = cell.style;
      made.validation = cell.validation;
    }
  }
}
