import type { SheetChart } from 'hucre/xlsx';
import { type Chart, optionAt } from '../../model/charts/chart';
import { chartData } from '../../model/charts/data';
import { viewFloating } from '../../model/charts/floating';
import { type Rectangle, rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { defaultColumnPixels, defaultRowPixels } from '../shared/defaults';
import { absoluteReference } from '../shared/reference';

const kinds: Readonly<Record<string, SheetChart['type']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  SCATTER: 'scatter',
};

const hairline = { width: 0.25, dash: 'sysDot' } as const;

/** The charts that the format draws the same way: bars, columns, lines, areas, pies and points over columns of cells. */
export function fileCharts(sheet: Sheet): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const type = kinds[chart.type];
    const lines = type && seriesOf(sheet, chart);
    if (!type || !lines) return [];
    // The library always joins points: with the thinnest line there is.
    const series = type === 'scatter' ? lines.map((line) => ({ ...line, smooth: false, stroke: hairline })) : lines;
    const title = optionAt(chart.options, 'title');
    const isStacked = optionAt(chart.options, 'isStacked') === true;
    return {
      type,
      series,
      anchor: anchorOf(sheet, chart),
      axes: axesOf(type),
      scatterStyle: 'lineMarker',
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
      ...(isStacked ? { barGrouping: 'stacked', areaGrouping: 'stacked' } : {}),
      ...(series.length === 1 && type !== 'pie' ? { legend: false } : {}),
    };
  });
}

/** Quiet axes as in Sheets; bars begin at the top with the first one, their numbers stand at the bottom. */
function axesOf(type: SheetChart['type']): NonNullable<SheetChart['axes']> {
  const quiet = { majorTickMark: 'none', minorTickMark: 'none' } as const;
  const isBar = type === 'bar';
  return {
    x: { ...quiet, ...(isBar ? { reverse: true } : {}) },
    y: { ...quiet, gridlines: { major: true }, ...(isBar ? { crosses: 'max' } : {}) },
  };
}

/** @returns null for a chart that reads its cells in another way than column by column */
function seriesOf(sheet: Sheet, chart: Chart): SheetChart['series'] | null {
  if (chart.transposed || chart.mergeStrategy === 'MERGE_ROWS') return null;
  const { domain, series } = chartData(sheet, chart);
  const headers = chart.headers >= 0 ? chart.headers : series.some(({ name }) => name !== '') ? 1 : 0;
  const columns = columnsOf(sheet, chart, headers);
  const values = domain ? columns.slice(1) : columns;
  const categories = domain ? columns[0] : undefined;
  if (values.length === 0 || values.length !== series.length) return null;
  return values.map((reference, index) => ({
    values: reference,
    ...(categories === undefined ? {} : { categories }),
    ...(series[index]?.name ? { name: series[index].name } : {}),
  }));
}

/** The visible columns a chart reads, each without its headers and the blank end. */
function columnsOf(sheet: Sheet, chart: Chart, headers: number): readonly string[] {
  const skipsColumns = chart.hiddenDimensions === 'IGNORE_BOTH' || chart.hiddenDimensions === 'IGNORE_COLUMNS';
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const source = sheet.workbook.sheetById(sheetId);
    if (!source || !area) return [];
    const hidden = new Set(skipsColumns ? source.columns.hidden() : []);
    const startRow = area.startRow + headers;
    const rows = Math.max(1, Math.min(area.endRow, source.lastRow() - 1) - startRow + 1);
    const width = Math.min(area.endColumn, source.columnCount - 1) - area.startColumn + 1;
    return Array.from({ length: width }, (_, offset) => area.startColumn + offset)
      .filter((column) => !hidden.has(column))
      .map((column): Rectangle => rectangle(startRow, column, rows, 1))
      .map((column) => absoluteReference(source.name, column));
  });
}

/** From cell to cell: the format hangs both corners of a chart on the grid. */
function anchorOf(sheet: Sheet, { id, anchor: { row, column } }: Chart): SheetChart['anchor'] {
  const shown = viewFloating(sheet).charts.find((chart) => chart.id === id);
  const spanned = (first: number, pixels: number, sizeOf: (index: number) => number) => {
    let [index, left] = [first, pixels];
    while (left > 0) {
      left -= sizeOf(index);
      index += 1;
    }
    return index;
  };
  const to = {
    row: spanned(row, shown?.height ?? 0, (index) => sheet.rows.at(index).size ?? defaultRowPixels),
    col: spanned(column, shown?.width ?? 0, (index) => sheet.columns.at(index).size ?? defaultColumnPixels),
  };
  return { from: { row, col: column }, to };
}
