import { cellText } from '../../domain/record/cellText';
import { type TableKey, tables } from '../../domain/tables/tables';
import type { Block, StoredCell } from '../areas';
import { rowUnder } from '../columns/rowUnder';
import { carryOut, readAreas } from '../gateway';
import { type Addition, type Request, writing } from '../requests';
import { mayBeTitle } from '../setUp/columns/displacedHeaders';
import { movedTo } from './astray';
import type { ToImprint } from './imprinted';
import type { Places } from './standing';

type Cells = Readonly<Record<string, StoredCell>>;

/** Rows to be appended of which is known what stands under which header. */
export interface HeadedRows extends Addition {
  readonly table: TableKey;
  readonly headerRow: number;
  readonly places: Places;
  readonly placesIn: (header: readonly StoredCell[]) => Places;
  readonly cells: readonly Cells[];
  readonly before: readonly Request[];
}

/** Rows for a sheet, each cell under its header. */
export const headedRows = (headed: Omit<HeadedRows, 'sheetId' | 'rows'>): HeadedRows => ({
  ...headed,
  sheetId: tables[headed.table].id,
  rows: headed.cells.map((cells) => rowUnder(headed.places, cells)),
});

const widthOf = ({ rows }: Addition): number => Math.max(1, ...rows.map((row) => row.length));

/** What is to be kept of a sheet to which rows are appended: its header. */
export const headOf = (headed: HeadedRows): ToImprint => {
  const { sheetId, headerRow } = headed;
  return { sheetId, headerRow, rows: [], columns: [], width: widthOf(headed) };
};

/** Whether the columns stood as the rows were laid out; a row that is no header tells nothing. */
const stoodSo = ({ table, places, placesIn, cells }: HeadedRows, header: readonly string[]): boolean => {
  if (mayBeTitle(table, header)) return true;
  const then = placesIn(header);
  return cells.every((row) => Object.keys(row).every((key) => row[key] === '' || then[key] === places[key]));
};

/** The cells of a row as the write left them, by the column where each stands now. */
function landed(
  row: readonly StoredCell[],
  then: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, StoredCell> {
  const places = row.flatMap((cell, column) => {
    const to = cell === '' ? undefined : movedTo(then[column] ?? '', column, now);
    return to === undefined ? [] : [[to, typeof cell === 'string' ? cellText(cell) : cell] as const];
  });
  return new Map(places);
}

/** The last row of which something holds. */
const lastOf = <T>(rows: readonly T[], holds: (row: T, at: number) => boolean): number | undefined =>
  rows.reduce<number | undefined>((last, row, at) => (holds(row, at) ? at : last), undefined);

/** Puts the cells of appended rows under their headers, where people moved columns before they were written. */
function putInOrder(headed: HeadedRows, then: readonly string[]): void {
  const { table, sheetId, headerRow, placesIn } = headed;
  const [sheet = []] = readAreas([{ sheetId }]);
  const header = sheet[headerRow] ?? [];
  if (mayBeTitle(table, header)) return;
  const now = header.map(String);
  const places = placesIn(header);
  const taken = new Set<number>();
  const blocks = headed.rows.flatMap((written, nth): readonly Block[] => {
    const was = landed(written, then, now);
    const isOwn = (cells: readonly StoredCell[]): boolean => [...was].every(([column, cell]) => cells[column] === cell);
    const row = was.size === 0 ? undefined : lastOf(sheet, (cells, at) => !taken.has(at) && isOwn(cells));
    if (row === undefined) return [];
    taken.add(row);
    const wanted = rowUnder(places, headed.cells[nth] ?? {});
    return [...new Set([...was.keys(), ...wanted.keys()])].flatMap((column) => {
      const is = wanted[column] ?? '';
      return (was.get(column) ?? '') === is ? [] : [{ sheetId, row, column, values: [[is]] }];
    });
  });
  carryOut(writing(blocks));
}

/** Sees to rows that were appended while the columns stood elsewhere than read. @param then the header in that moment */
export function seeToAppended(headed: HeadedRows, then: readonly string[]): void {
  if (!stoodSo(headed, then)) putInOrder(headed, then);
}

/** Rows laid out anew, where people deleted columns meanwhile; one call. */
export function laidOutAnew(headed: HeadedRows): HeadedRows {
  const { sheetId, headerRow, placesIn } = headed;
  const [[header = []] = []] = readAreas([{ sheetId, startRow: headerRow, endRow: headerRow + 1 }]);
  return headedRows({ ...headed, places: placesIn(header) });
}
