import type { Anchor, ChartOptions, OptionValue } from '../../contract/floating';
import type { Rectangle } from '../rectangle';
import { Refusal } from '../refusal';
import type { Sheet } from '../sheet';
import type { RangeReference } from '../validation';

/** Pixels of a chart that was given no size. */
export const defaultSize = { width: 600, height: 371 } as const;

export interface ChartDesign {
  /** A name of Charts.ChartType. */
  readonly type: string;
  /** How many first lines name the series; below 0 they are guessed. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hiddenDimensions: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  readonly options: ChartOptions;
  readonly anchor: Anchor;
}

/** A chart of a sheet. Its ranges follow their cells. */
export interface Chart extends ChartDesign {
  readonly id: number;
  readonly ranges: readonly RangeReference[];
}

export interface ChartSource {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

export const newDesign: ChartDesign = {
  type: 'COLUMN',
  headers: -1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensions: 'IGNORE_BOTH',
  options: {},
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
};

/** @throws Refusal when the anchor lies outside the sheet */
export function insertChart(sheet: Sheet, design: ChartDesign, sources: readonly ChartSource[]): Chart {
  requireInside(sheet, design.anchor);
  const chart = { ...design, id: sheet.workbook.takeId(), ranges: referred(sheet, sources) };
  sheet.charts = [...sheet.charts, chart];
  sheet.workbook.changes.structure();
  return chart;
}

/** Puts another design in the place of a chart. @throws Refusal when the chart is gone or the anchor lies outside */
export function updateChart(sheet: Sheet, id: number, design: ChartDesign, sources: readonly ChartSource[]): void {
  const present = chartOf(sheet, id);
  requireInside(sheet, design.anchor);
  const ranges = referred(sheet, sources);
  forget(sheet, present);
  sheet.charts = sheet.charts.map((chart) => (chart === present ? { ...design, id, ranges } : chart));
  sheet.workbook.changes.structure();
}

/** @throws Refusal when the chart is gone */
export function removeChart(sheet: Sheet, id: number): void {
  const present = chartOf(sheet, id);
  forget(sheet, present);
  sheet.charts = sheet.charts.filter((chart) => chart !== present);
  sheet.workbook.changes.structure();
}

function chartOf(sheet: Sheet, id: number): Chart {
  const chart = sheet.charts.find((candidate) => candidate.id === id);
  if (!chart) throw new Refusal('The chart is not in this sheet.');
  return chart;
}

export function requireInside(sheet: Sheet, { row, column }: Anchor): void {
  if (sheet.inside({ startRow: row, endRow: row, startColumn: column, endColumn: column })) return;
  throw new Refusal('The coordinates of the position are outside the dimensions of the sheet.');
}

function referred({ workbook }: Sheet, sources: readonly ChartSource[]): readonly RangeReference[] {
  return sources.map(({ sheet, area }) => workbook.refer(sheet.id, area));
}

function forget({ workbook }: Sheet, chart: Chart): void {
  for (const range of chart.ranges) workbook.references.delete(range);
}

function branches(value: OptionValue | undefined): ChartOptions {
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isTree ? Object.fromEntries(Object.entries(value)) : {};
}

/** @param path like "vAxis.title" */
export function optionAt(options: ChartOptions, path: string): OptionValue | undefined {
  const [first = '', ...rest] = path.split('.');
  const value = options[first];
  return rest.length === 0 ? value : optionAt(branches(value), rest.join('.'));
}

/** The options with one of them set; null takes it away. */
export function withOption(options: ChartOptions, path: string, value: OptionValue): ChartOptions {
  const [first = '', ...rest] = path.split('.');
  if (rest.length > 0) return { ...options, [first]: withOption(branches(options[first]), rest.join('.'), value) };
  if (value !== null) return { ...options, [first]: value };
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== first));
}
