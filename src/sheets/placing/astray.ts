import type { Layout } from '../../app/memory';
import { tables } from '../../domain/tables/tables';
import { locateColumns, sheetOf } from '../columns/locate';
import { readAreas, type StoredCell } from '../gateway';
import { type Imprint, type Imprinted, imprintRow } from './imprint';
import type { Placed } from './placed';

/** Where columns and tickets stand now. */
export interface Standing {
  readonly layout: Layout;
  /** The number column from the header down. */
  readonly numbers: readonly string[];
}

/** The text of a number cell. */
export const numberIn = (cell: StoredCell | undefined): string => String(cell ?? '').trim();

/** Looks for columns by their marks and for tickets by their numbers. */
export function lookAnew(): Standing {
  const layout = locateColumns(sheetOf('tickets'));
  const column = layout.columns.number;
  if (column === undefined) return { layout, numbers: [] };
  const [cells = []] = readAreas([{ sheetId: tables.tickets.id, startColumn: column, endColumn: column + 1 }]);
  return { layout, numbers: cells.map(([cell]) => numberIn(cell)) };
}

/** The only place of a text; undefined where it is not there, or twice. */
function placeOf(text: string, texts: readonly string[]): number | undefined {
  const at = texts.indexOf(text);
  return text === '' || at < 0 || texts.lastIndexOf(text) !== at ? undefined : at;
}

/** In its old place if it is still there, else where it is now. */
const movedTo = (text: string, at: number, texts: readonly string[]): number | undefined =>
  (texts[at] ?? '') === text ? at : placeOf(text, texts);

/** A write as it was made. */
export interface Made {
  readonly imprinted: Imprinted;
  readonly imprint: Imprint;
  readonly layout: Layout;
}

/** The number that stood in a row in the moment of the write. */
function numberThen(row: number, { imprint, imprinted, layout }: Made, now: Standing): string {
  const heading = layout.headers[layout.columns.number ?? -1] ?? '';
  const column = placeOf(heading, imprint.headers) ?? layout.columns.number ?? 0;
  // Where the numbers themselves moved, the imprint lacks them.
  return imprinted.columns.includes(column) ? numberIn(imprint.cellsOf(row)[column]) : (now.numbers[row] ?? '');
}

/** The number column as it would be, had the write not covered numbers by mistake. */
function uncovered(astray: readonly Placed[], made: Made, now: Standing): readonly string[] {
  const numbers = [...now.numbers];
  for (const { row, field, content } of astray)
    if (field === 'number' && numbers[row] === content) numbers[row] = numberThen(row, made, now);
  return numbers;
}

/**
 * The cells that a write covered by mistake, as they were before: of whatever ticket and column stood there then,
 * wherever these are now. What is not to be found any more was deleted.
 */
export function putBack(astray: readonly Placed[], made: Made, now: Standing): readonly Placed[] {
  const { imprint, imprinted } = made;
  const numbers = uncovered(astray, made, now);
  return astray.flatMap(({ row: then, column: from }): readonly Placed[] => {
    const header = imprint.headers[from] ?? '';
    const row = movedTo(numberThen(then, made, now), then, numbers);
    const column = movedTo(header, from, now.layout.headers);
    if (row === undefined || column === undefined) return [];
    const content = { row: imprintRow(imprinted, then), column: from };
    return [{ row, column, number: now.numbers[row] ?? '', header, content }];
  });
}

/** Cells in the places where their tickets and columns are now; those of tickets that are gone are left out. */
export const again = (cells: readonly Placed[], { layout, numbers }: Standing): readonly Placed[] =>
  cells.flatMap((cell): readonly Placed[] => {
    const row = placeOf(cell.number, numbers);
    const { field, header } = cell;
    const column = field === undefined ? movedTo(header, cell.column, layout.headers) : layout.columns[field];
    return row === undefined || column === undefined
      ? []
      : [{ ...cell, row, column, header: layout.headers[column] ?? '' }];
  });
