import type { Anchor, SlicerView } from '../contract/floating';
import type { FilterCriteria } from './attachments';
import { requireInside } from './charts/chart';
import { passes, rowFilter } from './filter';
import { type LineChange, mapLine } from './lineChange';
import type { PivotFilter, PivotTable } from './pivot/definition';
import { clip, type Rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';
import { compareValues } from './sort';
import type { RangeReference } from './validation';
import type { Workbook } from './workbook';

/** A slicer of a sheet: filters that sheet's rows, charts and pivot tables by one column of its range. */
export interface Slicer {
  readonly id: number;
  /** With the header in its first row. */
  readonly range: RangeReference;
  /** Zero-based column of the range's sheet; null while none is chosen. */
  readonly column: number | null;
  readonly criteria: FilterCriteria | null;
  readonly title: string;
  readonly appliesToPivots: boolean;
  readonly anchor: Anchor;
  readonly background: string | null;
  readonly titleAlignment: SlicerView['titleAlignment'] | null;
  readonly titleStyle: SlicerView['titleStyle'];
}

/** @throws Refusal when the anchor lies outside the sheet */
export function insertSlicer(sheet: Sheet, source: { sheet: Sheet; area: Rectangle }, anchor: Anchor): Slicer {
  requireInside(sheet, anchor);
  const slicer: Slicer = {
    id: sheet.workbook.takeId(),
    range: sheet.workbook.refer(source.sheet.id, source.area),
    column: null,
    criteria: null,
    title: '',
    appliesToPivots: true,
    anchor,
    background: null,
    titleAlignment: null,
    titleStyle: {},
  };
  sheet.slicers = [...sheet.slicers, slicer];
  sheet.workbook.changes.structure();
  return slicer;
}

/** @throws Refusal when the slicer was removed */
export function slicerOf(sheet: Sheet, id: number): Slicer {
  const slicer = sheet.slicers.find((candidate) => candidate.id === id);
  if (!slicer) throw new Refusal('The slicer was removed.');
  return slicer;
}

/** @throws Refusal when the slicer was removed or shall hang outside the sheet */
export function changeSlicer(sheet: Sheet, id: number, change: Partial<Slicer>): void {
  const present = slicerOf(sheet, id);
  if (change.anchor) requireInside(sheet, change.anchor);
  if (change.range) sheet.workbook.references.delete(present.range);
  sheet.slicers = sheet.slicers.map((slicer) => (slicer === present ? { ...slicer, ...change } : slicer));
  sheet.workbook.changes.structure();
}

/** @throws Refusal when the slicer was removed */
export function removeSlicer(sheet: Sheet, id: number): void {
  const present = slicerOf(sheet, id);
  sheet.workbook.references.delete(present.range);
  sheet.slicers = sheet.slicers.filter((slicer) => slicer !== present);
  sheet.workbook.changes.structure();
}

/** The column follows its cells; deleted, the slicer filters by none. */
export function moveSlicedColumn(slicer: Slicer, change: LineChange): Slicer {
  const column = slicer.column === null ? null : mapLine(change, slicer.column);
  return { ...slicer, column, criteria: column === null ? null : slicer.criteria };
}

/** The slicers of a sheet that filter by a column of another, or of the same. */
export function slicersOver(sheet: Sheet, source: Sheet): readonly Slicer[] {
  return sheet.slicers.filter(
    ({ range, criteria, column }) => range.sheetId === source.id && range.area && criteria !== null && column !== null,
  );
}

/** Tells of rows of the source whether a slicer lets them through; made once for many rows. */
export function sliced({ range: { area }, column, criteria }: Slicer, source: Sheet): (row: number) => boolean {
  if (!area || column === null || criteria === null) return () => true;
  const passesIn = rowFilter(source, new Map([[column, criteria]]), area.startRow + 1);
  return (row) => row <= area.startRow || row > area.endRow || passesIn(row);
}

/** Tells of rows whether slicers hide them; a slicer hides rows of the sheet it stands on, not those of other sheets. */
export function hiddenBySlicers(sheet: Sheet): (row: number) => boolean {
  const letThrough = slicersOver(sheet, sheet).map((slicer) => sliced(slicer, sheet));
  return (row) => letThrough.some((passesIn) => !passesIn(row));
}

/** Zero-based rows of a sheet that its slicers hide. */
export function rowsHiddenBySlicers(sheet: Sheet): readonly number[] {
  if (slicersOver(sheet, sheet).length === 0) return [];
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => row);
  return rows.filter(hiddenBySlicers(sheet));
}

/** What the slicers beside a pivot table with the very same source range add to its filters. */
export function slicedPivotFilters(sheet: Sheet, { source }: PivotTable): readonly PivotFilter[] {
  const same = JSON.stringify([source.sheetId, source.area]);
  return sheet.slicers.flatMap(({ range, column, criteria, appliesToPivots }) => {
    const applies = appliesToPivots && JSON.stringify([range.sheetId, range.area]) === same;
    return applies && column !== null && criteria !== null ? [{ column, criteria }] : [];
  });
}

export function viewSlicer(workbook: Workbook, slicer: Slicer): SlicerView {
  const { id, anchor, background, titleStyle } = slicer;
  const source = workbook.sheetById(slicer.range.sheetId);
  const area = source && slicer.range.area && clip(slicer.range.area, source.grid.whole());
  const header = source && area && slicer.column !== null ? source.shownAt(area.startRow, slicer.column) : '';
  return {
    id,
    title: slicer.title || header,
    anchor,
    values: source && area ? valuesOf(slicer, source, area) : null,
    background,
    titleAlignment: slicer.titleAlignment ?? 'left',
    titleStyle,
  };
}

function valuesOf(slicer: Slicer, source: Sheet, area: Rectangle): SlicerView['values'] {
  const { column, criteria } = slicer;
  if (column === null) return null;
  const first = new Map<string, ReturnType<Sheet['tested']>>();
  const lastUsed = Math.min(area.endRow, source.lastRow() - 1);
  for (let row = area.startRow + 1; row <= lastUsed; row += 1) {
    // Formulas are not calculated, so there is nothing to choose by.
    if (source.grid.at(row, column)?.formula) continue;
    const tested = source.tested(row, column);
    if (!first.has(tested.display)) first.set(tested.display, tested);
  }
  const inOrder = [...first.values()].sort((left, right) =>
    left.value === null || right.value === null
      ? Number(left.value === null) - Number(right.value === null)
      : compareValues(left.value, right.value),
  );
  return inOrder.map((tested) => ({ text: tested.display, shown: criteria === null || passes(criteria, tested) }));
}
