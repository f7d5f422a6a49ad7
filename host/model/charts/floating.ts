import type { Anchor, ChartView, FloatingView } from '../../contract/floating';
import { type LineChange, mapLine } from '../lineChange';
import { lineCount } from '../lineCount';
import { intersects, type Rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import { moveSlicedColumn, viewSlicer } from '../slicer';
import { type Chart, defaultSize, optionAt } from './chart';
import { chartData } from './data';

/** What hangs over the cells of a sheet, for the page. Calculated cells must be up to date. */
export function viewFloating(sheet: Sheet): FloatingView {
  return {
    sheetId: sheet.id,
    charts: sheet.charts.map((chart) => viewChart(sheet, chart)),
    slicers: sheet.slicers.map((slicer) => viewSlicer(sheet.workbook, slicer)),
  };
}

function viewChart(sheet: Sheet, chart: Chart): ChartView {
  const { id, type, anchor, options } = chart;
  const size = (name: 'width' | 'height') => {
    const pixels = optionAt(options, name);
    return typeof pixels === 'number' && pixels > 0 ? pixels : defaultSize[name];
  };
  return { id, type, anchor, width: size('width'), height: size('height'), options, data: chartData(sheet, chart) };
}

/** To be called after lines of a sheet changed: what hangs there goes along, what reads its columns too. */
export function moveFloating(sheet: Sheet, change: LineChange): void {
  const moved = <T extends { readonly anchor: Anchor }>(hung: T): T => ({
    ...hung,
    anchor: movedAnchor(sheet, change, hung.anchor),
  });
  sheet.charts = sheet.charts.map(moved);
  sheet.slicers = sheet.slicers.map(moved);
  if (change.axis === 'row') return;
  for (const other of sheet.workbook.sheets) {
    other.slicers = other.slicers.map((slicer) =>
      slicer.range.sheetId === sheet.id ? moveSlicedColumn(slicer, change) : slicer,
    );
  }
}

/** Whatever hung on a deleted line hangs on the one that took its place. */
function movedAnchor(sheet: Sheet, change: LineChange, anchor: Anchor): Anchor {
  const line = mapLine(change, anchor[change.axis]) ?? Math.min(change.at, lineCount(sheet, change.axis) - 1);
  return { ...anchor, [change.axis]: line };
}

/** Whether a chart or a slicer shows these cells, be it through a pivot table. */
export function showsCells(sheet: Sheet, area: Rectangle): boolean {
  const { sheets } = sheet.workbook;
  if (!sheets.some(({ charts, slicers }) => charts.length + slicers.length > 0)) return false;
  const shownOf = (sheetId: number) =>
    sheets
      .flatMap(({ charts, slicers }) => [
        ...charts.flatMap(({ ranges }) => ranges),
        ...slicers.map(({ range }) => range),
      ])
      .filter((range) => range.sheetId === sheetId);
  const isShown = (sheetId: number, changed: Rectangle) =>
    shownOf(sheetId).some((range) => range.area && intersects(range.area, changed));
  const pivots = sheets.flatMap((holder) => holder.pivots.map((pivot) => ({ holder, pivot })));
  return (
    isShown(sheet.id, area) ||
    pivots.some(
      ({ holder, pivot: { source } }) =>
        source.sheetId === sheet.id && source.area && intersects(source.area, area) && shownOf(holder.id).length > 0,
    )
  );
}
