import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { StoredStyle } from '../model/style';
import type { Workbook } from '../model/workbook';

const defaultWidth = 100;
const style = `@page { size: A4 landscape; margin: 1cm }
section + section { break-before: page }
h1 { font: 600 11pt sans-serif; margin: 0 0 2mm }
table { border-collapse: collapse; table-layout: fixed; font: 9pt sans-serif; print-color-adjust: exact }
td { border: 0.5pt solid #ccc; padding: 1pt 3pt; overflow: hidden; overflow-wrap: break-word; vertical-align: bottom }
thead { display: table-header-group } tr { break-inside: avoid }`;

/** The width of an A4 page laid on its side without its margins, in CSS pixels; a little is left for the last border. */
const pageWidth = (276 / 25.4) * 96 - 6;

/**
 * The sheets of a workbook as printable tables: what cells show, their formats and widths; hidden lines are left out.
 * @param only one sheet; all visible ones when absent
 */
export function workbookHtml(workbook: Workbook, only?: Sheet): string {
  const sheets = only ? [only] : workbook.sheets.filter(({ hidden }) => !hidden);
  workbook.settle(only);
  const language = escaped(workbook.locale.replace('_', '-'));
  return `<html lang="${language}"><title>${escaped(workbook.name)}</title><style>${style}</style>${sheets.map(section).join('')}`;
}

function section(sheet: Sheet): string {
  const columns = shownIndexes(sheet.lastColumn(), sheet.columns.hidden());
  const rows = shownIndexes(sheet.lastRow(), sheet.rows.hidden());
  const sizes = sheet.columns.sizes();
  const widths = columns.map((column) => sizes[column] ?? defaultWidth);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const heading = `<h1>${escaped(sheet.name)}</h1>`;
  const cols = widths.map((width) => `<col style="width:${width}px">`).join('');
  const line = (row: number) => `<tr>${columns.map((column) => cellHtml(sheet, row, column)).join('')}</tr>`;
  const frozen = rows.filter((row) => row < sheet.frozenRows);
  const head = frozen.length > 0 ? `<thead>${frozen.map(line).join('')}</thead>` : '';
  const body = rows.slice(frozen.length).map(line).join('');
  // Wide sheets are shrunk to the width of the page, as Sheets does when it exports.
  const zoom = Math.min(1, pageWidth / Math.max(1, total));
  const table = `<table style="width:${total}px;zoom:${zoom.toFixed(4)}"><colgroup>${cols}</colgroup>${head}<tbody>${body}</tbody></table>`;
  return `<section>${heading}${table}</section>`;
}

function shownIndexes(count: number, hidden: readonly number[]): readonly number[] {
  const left = new Set(hidden);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !left.has(index));
}

function cellHtml(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.grid.at(row, column);
  if (!cell) return '<td></td>';
  return `<td style="${escaped(css(sheet.workbook.styles.at(cell.style), cell))}">${escaped(sheet.shownOf(cell))}</td>`;
}

function css(format: StoredStyle, { value }: Cell): string {
  const decoration = [format.underline ? 'underline' : '', format.strikethrough ? 'line-through' : ''].join(' ').trim();
  const properties: Readonly<Record<string, string | undefined>> = {
    'background-color': format.background,
    color: format.fontColor,
    'font-family': format.fontFamily,
    'font-size': format.fontSize === undefined ? undefined : `${format.fontSize * 0.9}pt`,
    'font-weight': format.bold ? '700' : undefined,
    'font-style': format.italic ? 'italic' : undefined,
    'text-decoration': decoration || undefined,
    'text-align': format.horizontalAlignment ?? (typeof value === 'number' ? 'right' : undefined),
    'vertical-align': format.verticalAlignment,
    'white-space': format.wrap === 'WRAP' ? 'pre-wrap' : 'pre',
  };
  return Object.entries(properties)
    .flatMap(([name, given]) => (given === undefined ? [] : [`${name}:${given.replace(/[;{}]/g, '')}`]))
    .join(';');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
