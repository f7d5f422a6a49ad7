import type { Host } from '../../host/contract/host';
import type { Rectangle, SheetView, WorkbookView } from '../../host/contract/view';

/** Developer metadata as a workbook is saved with it: what marks sheets and columns as the desk's. */
interface SavedMark {
  readonly key: string;
  readonly value: string;
  readonly location: { readonly sheetId?: number; readonly index?: number };
}

/** Columns by their headers: where they stand is another matter. */
const headersOf = ({ cells }: SheetView): ReadonlyMap<number, string> =>
  new Map(cells.flatMap(([row, column, value]) => (row === 0 ? [[column, String(value ?? '')] as const] : [])));

type Named = (column: number) => string;

/** The columns and rows of an area; rows down to the last are not counted, as people add some. */
function areaText({ startRow, endRow, startColumn, endColumn }: Rectangle, { rowCount }: SheetView, named: Named) {
  const columns = startColumn === endColumn ? named(startColumn) : `${named(startColumn)}…${named(endColumn)}`;
  return `${columns} ${startRow}…${endRow >= rowCount - 1 ? 'last' : endRow}`;
}

/** How the header and the cells below it look, one line a column; cells without any style are told as well. */
function styleLines(sheet: SheetView, { styles }: WorkbookView, named: Named): readonly string[] {
  const heads = new Map<number, number>();
  const bodies = new Map<number, Map<number, number>>();
  for (const [row, column, , style] of sheet.cells) {
    const body = bodies.get(column) ?? new Map<number, number>();
    bodies.set(column, body);
    if (row === 0) heads.set(column, style);
    else body.set(style, (body.get(style) ?? 0) + 1);
  }
  const text = (style: number): string => JSON.stringify(styles[style] ?? {});
  return [...bodies].flatMap(([column, body]) => {
    const count = [...body.values()].reduce((sum, cells) => sum + cells, 0);
    const every = [...body.keys(), ...(count < sheet.rowCount - 1 ? [-1] : [])];
    const looks = [...new Set(every.map(text))].sort().join(' or ');
    return [`${named(column)} cells ${looks}`, `${named(column)} header ${text(heads.get(column) ?? -1)}`];
  });
}

/** What is laid over the cells: drop-downs, colours in their order, protections, the filter and its views. */
function ruleLines(sheet: SheetView, named: Named): readonly string[] {
  const area = (range: Rectangle): string => areaText(range, sheet, named);
  const areas = (ranges: readonly Rectangle[]): string => ranges.map(area).join(', ');
  return [
    ...sheet.validations.flatMap(({ ranges, ...rule }) =>
      ranges.map((range) => `${area(range)} takes ${JSON.stringify(rule)}`),
    ),
    ...sheet.conditionalFormats.map(
      ({ ranges, ...rule }, at) => `colour ${at + 1} ${JSON.stringify(rule)} on ${areas(ranges)}`,
    ),
    ...sheet.protectedRanges.map(({ range, warningOnly }) => `protected ${area(range)} ${warningOnly ? 'warns' : ''}`),
    ...(sheet.filter === null ? [] : [`filter ${area(sheet.filter.range)}`]),
    ...sheet.filterViews.map(({ title, range }) => `filter view ${title} ${area(range)}`),
    ...sheet.merges.map((range) => `merged ${area(range)}`),
  ];
}

/** What belongs to the sheet, its rows and its columns. */
function sheetLines(sheet: SheetView, named: Named): readonly string[] {
  const { tabColor, hidden, frozenRows, frozenColumns, rowHeights } = sheet;
  return [
    `sheet ${JSON.stringify({ tabColor, hidden, frozenRows, frozenColumns, header: rowHeights[0] })}`,
    ...Object.entries(sheet.columnWidths).map(([column, width]) => `${named(Number(column))} wide ${width}`),
    ...sheet.hiddenColumns.map((column) => `${named(column)} hidden`),
    ...sheet.columnGroups.map(
      ({ start, end, depth, collapsed }) => `group ${depth} ${named(start)}…${named(end)} ${collapsed}`,
    ),
    ...sheet.notes.flatMap(([row, column, text]) => (row === 0 ? `${named(column)} note ${text}` : [])),
  ];
}

function marksIn(host: Host): readonly SavedMark[] {
  const { workbook } = host.save() as { readonly workbook: { readonly metadata: readonly SavedMark[] } };
  return workbook.metadata;
}

/** How all sheets are dressed: one line for each thing, columns told by their headers. */
export function looksIn(host: Host): readonly string[] {
  const view = host.view();
  const marks = marksIn(host);
  return view.sheets.flatMap((sheet) => {
    const headers = headersOf(sheet);
    const named: Named = (column) => `“${headers.get(column) ?? ''}”`;
    const marked = marks
      .filter(({ location }) => location.sheetId === sheet.id)
      .map(({ key, value, location: { index } }) => `mark ${key} ${value} ${index === undefined ? '' : named(index)}`);
    const lines = [...sheetLines(sheet, named), ...styleLines(sheet, view, named), ...ruleLines(sheet, named)];
    return [...lines, ...marked].map((line) => `${sheet.name} ${line}`).sort();
  });
}
