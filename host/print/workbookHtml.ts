import type { ChartView } from '../contract/floating';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { cellStyle } from './cellStyle';
import { chartSvg } from './chartSvg';
import { type Overflow, overflowOf } from './overflow';
import { Spans } from './spans';

const defaultWidth = 100;
const defaultHeight = 21;
const style = `@page { size: A4 landscape; margin: 1cm }
section + section { break-before: page }
h1 { font: 600 11pt sans-serif; margin: 0 0 2mm }
table { border-collapse: collapse; table-layout: fixed; font: 9pt sans-serif; print-color-adjust: exact }
td { border: 0.5pt solid #ccc; padding: 1pt 3pt; overflow: hidden; overflow-wrap: break-word; vertical-align: bottom }
thead { display: table-header-group } tr { break-inside: avoid }
.bare td { border-color: transparent } td.holding { overflow: visible; position: relative }
td.over { overflow: visible } .over div { overflow: hidden }
.chart { position: absolute; z-index: 1; background: #fff } .chart svg { display: block }`;

/** What an export of a workbook may leave out. */
export interface PrintLook {
  readonly sheetNames: boolean;
  readonly gridlines: boolean;
  /** Frozen rows stand on every page. */
  readonly repeatsFrozen: boolean;
  readonly pageNumbers: boolean;
}

/** As File › Download does it. */
export const usualLook: PrintLook = { sheetNames: true, gridlines: true, repeatsFrozen: true, pageNumbers: false };

const numbered = '@page { @bottom-center { content: counter(page); font: 8pt sans-serif; color: #757575 } }';

/** The width of an A4 page laid on its side without its margins, in CSS pixels; a little is left for the last border. */
const pageWidth = (276 / 25.4) * 96 - 6;

/**
 * The sheets of a workbook as printable tables: what cells show, their formats, widths and merges, and the charts that
 * hang over them; hidden lines are left out.
 * @param only one sheet; all visible ones when absent
 */
export function workbookHtml(workbook: Workbook, only?: Sheet, look = usualLook): string {
  const sheets = only ? [only] : workbook.sheets.filter(({ hidden }) => !hidden);
  workbook.settle(only);
  const language = escaped(workbook.locale.replace('_', '-'));
  const charts = new Map(workbook.floating().map((floating) => [floating.sheetId, floating.charts]));
  const sections = sheets.map((sheet) => section(sheet, charts.get(sheet.id) ?? [], look));
  return `<html lang="${language}"><title>${escaped(workbook.name)}</title><style>${style}${look.pageNumbers ? numbered : ''}</style>${sections.join('')}`;
}

/** The lines that a sheet's cells, merged ones whole, and charts reach to. */
function extent(sheet: Sheet, charts: readonly ChartView[]): { readonly rows: number; readonly columns: number } {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  const merges = sheet.merges.filter(({ startRow, startColumn }) => startRow < rows && startColumn < columns);
  const below = ({ anchor, height }: ChartView) =>
    reached(sheet.rows, anchor.row, anchor.offsetY + height, defaultHeight);
  const right = ({ anchor, width }: ChartView) =>
    reached(sheet.columns, anchor.column, anchor.offsetX + width, defaultWidth);
  return {
    rows: Math.max(rows, ...merges.map(({ endRow }) => endRow + 1), ...charts.map(below)),
    columns: Math.max(columns, ...merges.map(({ endColumn }) => endColumn + 1), ...charts.map(right)),
  };
}

/** How many lines there are up to where something ends that begins at `first` and is so many pixels long. */
function reached(lines: Sheet['rows'], first: number, pixels: number, usual: number): number {
  const sizes = lines.sizes();
  const hidden = new Set(lines.hidden());
  let at = first;
  for (let left = pixels; left > 0; at += 1) left -= hidden.has(at) ? 0 : (sizes[at] ?? usual);
  return at;
}

function section(sheet: Sheet, charts: readonly ChartView[], look: PrintLook): string {
  const reach = extent(sheet, charts);
  const columns = shownIndexes(reach.columns, sheet.columns.hidden());
  const rows = shownIndexes(reach.rows, sheet.rows.hidden());
  const spans = new Spans(sheet, rows, columns);
  const heights = sheet.rows.sizes();
  const sizes = sheet.columns.sizes();
  const widths = columns.map((column) => sizes[column] ?? defaultWidth);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const heading = look.sheetNames ? `<h1>${escaped(sheet.name)}</h1>` : '';
  const cols = widths.map((width) => `<col style="width:${width}px">`).join('');
  const cell = (row: number, column: number, at: number) => {
    if (spans.isCovered(row, column)) return '';
    const overflow = overflowOf({ sheet, row, columns, widths, spans }, at);
    const beside = { spans: spans.attributes(row, column), charts: chartsAt(charts, row, column) };
    return cellHtml(sheet, row, column, { ...beside, overflow, width: widths[at] ?? 0 });
  };
  const line = (row: number) =>
    `<tr style="height:${heights[row] ?? defaultHeight}px">${columns.map((column, at) => cell(row, column, at)).join('')}</tr>`;
  const frozen = rows.filter((row) => look.repeatsFrozen && row < sheet.frozenRows);
  const head = frozen.length > 0 ? `<thead>${frozen.map(line).join('')}</thead>` : '';
  const body = rows.slice(frozen.length).map(line).join('');
  // Wide sheets are shrunk to the width of the page, as Sheets does when it exports.
  const zoom = Math.min(1, pageWidth / Math.max(1, total));
  const bare = look.gridlines && !sheet.hiddenGridlines ? '' : ' class="bare"';
  const table = `<table${bare} style="width:${total}px;zoom:${zoom.toFixed(4)}"><colgroup>${cols}</colgroup>${head}<tbody>${body}</tbody></table>`;
  return `<section>${heading}${table}</section>`;
}

function shownIndexes(count: number, hidden: readonly number[]): readonly number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !left.has(index));
}

const chartsAt = (charts: readonly ChartView[], row: number, column: number): string =>
  charts
    .filter(({ anchor }) => anchor.row === row && anchor.column === column)
    .map((chart) => {
      const { offsetX, offsetY } = chart.anchor;
      return `<div class="chart" style="left:${offsetX}px;top:${offsetY}px">${chartSvg(chart) ?? ''}</div>`;
    })
    .join('');

/** What a printed cell is besides its contents. */
interface Printed {
  /** Attributes of a merged one. */
  readonly spans: string;
  /** Drawings that hang from it. */
  readonly charts: string;
  readonly overflow: Overflow;
  /** Pixels. */
  readonly width: number;
}

function cellHtml(sheet: Sheet, row: number, column: number, printed: Printed): string {
  const { spans, charts, overflow } = printed;
  const cell = sheet.grid.at(row, column);
  const isOver = overflow.left + overflow.right > 0;
  const classes = [charts === '' ? '' : 'holding', isOver ? 'over' : ''].filter((name) => name !== '');
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  if (!cell) return `<td${named}${spans}>${charts}</td>`;
  const look = escaped(cellStyle(sheet.workbook.styles.at(cell.style), cell));
  const text = escaped(sheet.shownOf(cell));
  return `<td${named}${spans} style="${look}">${isOver ? overText(text, printed) : text}${charts}</td>`;
}

/** A text over its blank neighbours; the padding of its cell is within its width. */
const overText = (text: string, { width, overflow: { left, right } }: Printed): string =>
  `<div style="width:calc(${width + left + right}px - 6pt);margin-left:${-left}px">${text}</div>`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
