import { automatic, defaultDateFormat, isDate, plainText } from '../numberFormat';
import type { Workbook } from '../workbook';
import { NotCalculated } from './notCalculated';
import { signatureOf } from './signatures';
import type { Node } from './syntax';
import { criteriaFunctions, type Meaning, type Seen } from './translation';

/** The number format that a formula's result takes from its functions and cells; null for none. */
export function impliedFormat(node: Node, workbook: Workbook, meaning: Meaning): string | null {
  const formatOf = (part: Node | undefined): string | null => (part ? impliedFormat(part, workbook, meaning) : null);
  if (node.kind === 'reference') return formatOfCells(workbook, meaning.cells(node.reference));
  if (node.kind === 'name') return formatOfCells(workbook, meaning.named(node.name));
  if (node.kind === 'operation') return ofOperation(node.operator, node.parts.map(formatOf));
  if (node.kind !== 'call') return null;
  const format = signatureOf(node.name)?.format ?? null;
  if (format === 'date' || format === 'dateTime') return defaultDateFormat(workbook.locale, format === 'dateTime');
  if (format === 'time') return 'H:mm:ss';
  if (node.name === 'VLOOKUP') return formatOfColumn(node.parts[1], node.parts[2], workbook, meaning);
  if (node.name === 'INDEX') return formatOfColumn(node.parts[0], node.parts[2], workbook, meaning);
  return format?.map((index) => formatOf(node.parts[index])).find((found) => found !== null) ?? null;
}

/** A date plus days is a date, a date less a date a number of days. */
function ofOperation(operator: string, [left = null, right]: readonly (string | null)[]): string | null {
  if (right === undefined) return operator === '%' ? null : left;
  if (operator !== '+' && operator !== '-') return null;
  const [leftIsDate, rightIsDate] = [isDate(left ?? undefined), isDate(right ?? undefined)];
  if (leftIsDate && rightIsDate) return null;
  return rightIsDate ? right : (left ?? right);
}

/** The format of the first number among the cells. */
function formatOfCells(workbook: Workbook, seen: Seen | null): string | null {
  const sheet = seen && workbook.sheetById(seen.sheetId);
  if (!sheet) return null;
  const { area } = seen;
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = sheet.grid.at(row, column);
      if (typeof cell?.value !== 'number') continue;
      const { numberFormat } = workbook.styles.at(cell.style);
      return numberFormat === undefined || numberFormat === automatic || numberFormat === plainText
        ? null
        : numberFormat;
    }
  }
  return null;
}

/**
 * The format of the column that is looked up.
 * @param index its place in the range from 1; the first one when it is left out
 * @throws NotCalculated when the column is calculated and one of them holds dates
 */
function formatOfColumn(
  range: Node | undefined,
  index: Node | undefined,
  workbook: Workbook,
  meaning: Meaning,
): string | null {
  const seen = range?.kind === 'reference' ? meaning.cells(range.reference) : null;
  if (!seen) return null;
  const { startColumn, endColumn } = seen.area;
  const inColumn = (column: number) =>
    formatOfCells(workbook, { ...seen, area: { ...seen.area, startColumn: column, endColumn: column } });
  if (index === undefined || index.kind === 'constant') {
    return inColumn(startColumn + Math.max(0, index ? Number(index.text) - 1 : 0));
  }
  for (let column = startColumn; column <= endColumn && startColumn < endColumn; column += 1) {
    if (isDate(inColumn(column) ?? undefined)) throw new NotCalculated('a calculated column among dates', '');
  }
  return inColumn(startColumn);
}

/**
 * Refuses a date that is joined with text: how Sheets writes it there is not known. In a criterion either way of
 * writing means the same day.
 * @throws NotCalculated
 */
export function refuseDatesInText(node: Node, workbook: Workbook, meaning: Meaning): void {
  if (node.kind !== 'call' && node.kind !== 'operation') return;
  const joins = node.kind === 'call' ? signatureOf(node.name)?.joinsText === true : node.operator === '&';
  const comparesCells = node.kind === 'call' && criteriaFunctions.has(node.name);
  for (const part of node.parts) {
    if (joins && isDate(impliedFormat(part, workbook, meaning) ?? undefined)) {
      throw new NotCalculated('a date joined with text', '');
    }
    if (!(comparesCells && part.kind === 'operation')) refuseDatesInText(part, workbook, meaning);
  }
}
