import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import { tables } from '../../domain/tables/tables';
import { type Addition, appending, type Block, carryOut, type Request, type StoredCell, writing } from '../gateway';
import { again, puttingRight } from './astray';
import { type HeadedRows, headOf, laidOutAnew, seeToAppended } from './headedRows';
import {
  below,
  carryOutImprinted,
  isKept,
  laidOut,
  type Placed,
  puttingBack,
  readImprints,
  type ToImprint,
  wipeImprint,
} from './imprint';
import { identifying, lookAnew, type Standing, ticketsAsRead } from './standing';

/** What goes with the cells, in the same call. */
export interface Beside {
  /** The sheets of the cells as they were read, but for that of the tickets. */
  readonly standings: readonly Standing[];
  readonly headed: readonly HeadedRows[];
  readonly additions: readonly Addition[];
  readonly others: readonly Request[];
}

export const nothingBeside: Beside = { standings: [], headed: [], additions: [], others: [] };

/** So often a write is put right that people moved under; each time takes less than a second. */
const attempts = 4;

const byPlace = (a: Placed, b: Placed): number =>
  tables[a.table].id - tables[b.table].id || a.column - b.column || a.row - b.row;

/** Cells of one column in neighbouring rows become one block. */
export function verticalBlocks(cells: readonly Placed[]): readonly Block[] {
  const blocks: { sheetId: number; row: number; column: number; values: StoredCell[][] }[] = [];
  for (const { table, column, row, content } of [...cells].sort(byPlace)) {
    if (isKept(content)) continue;
    const { id: sheetId } = tables[table];
    const last = blocks[blocks.length - 1];
    const isNext = last?.sheetId === sheetId && last.column === column && last.row + last.values.length === row;
    if (isNext) last.values.push([content]);
    else blocks.push({ sheetId, row, column, values: [[content]] });
  }
  return blocks;
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Whether a sheet ended before the cells: somebody deleted rows or columns, and nothing was written. */
const isBeyond = (error: unknown): boolean => /exceeds grid limits|beyond the/i.test(String(error));

/** What is to be kept of a sheet when the cells are written. */
function toImprint(cells: readonly Placed[], { table, headerRow, headers, places }: Standing): ToImprint {
  const telling = identifying[table].flatMap((key) => places[key] ?? []);
  const columns = ascending([...telling, ...cells.map(({ column }) => column)]);
  return {
    sheetId: tables[table].id,
    headerRow,
    rows: ascending(cells.map(({ row }) => row)),
    columns,
    width: Math.max(headers.length, ...columns.map((column) => column + 1)),
  };
}

const requestsOf = (cells: readonly Placed[], { headed, additions, others }: Beside): readonly Request[] => [
  ...cells.flatMap((cell) => (isKept(cell.content) ? [puttingBack(cell.content, cell)] : [])),
  ...writing(verticalBlocks(cells)),
  ...appending([...additions, ...headed]),
  ...others,
];

/** Customers in full (D12), whom no copy may outlive. */
const isConfidential = ({ table, field }: Placed): boolean =>
  table === 'tickets' && (field === 'contact' || field === 'customerName');

/** Rows by which a call without any cells is looked after; lines of the log alone are seen to by the next sweep. */
const isLookedAfter = ({ table, rows }: HeadedRows): boolean => table !== 'log' && rows.length > 0;

/**
 * Writes cells in one call with what goes beside them: all of it, or nothing. People who sort, insert, delete or move may
 * shift rows and columns between a script's reading and its writing; so the call keeps how the cells looked before, and
 * the headers above the rows it appends, which are read afterwards: what landed elsewhere is written where it belongs,
 * and what it covered is put back. Undisturbed that is one call more.
 * @returns whether the columns of the tickets stood elsewhere than read when all that goes beside the cells was written
 * @throws Refused "busy" when people kept moving rows or columns
 */
export function writePlaced(opened: Opened, cells: readonly Placed[], beside: Beside): boolean {
  if (cells.length === 0 && !beside.headed.some(isLookedAfter)) {
    carryOut(requestsOf([], beside));
    return false;
  }
  const isMoved = placeAll(opened, cells, withHeaders(beside));
  if (cells.some(isConfidential)) wipeImprint();
  return isMoved;
}

/** Where columns are put back in the same call, the header was another before: it tells nothing. */
function withHeaders(beside: Beside): Beside {
  const filled = beside.headed.filter(({ rows }) => rows.length > 0);
  const headed = filled.filter(({ before }) => before.length === 0);
  return { ...beside, headed, additions: [...beside.additions, ...filled.filter((rows) => !headed.includes(rows))] };
}

/** The cells of each sheet. */
const bySheet = (cells: readonly Placed[], standings: readonly Standing[]) =>
  standings
    .map((standing) => ({ standing, cells: cells.filter(({ table }) => table === standing.table) }))
    .filter((own) => own.cells.length > 0);

/** Tries once, and looks anew where a sheet ended before the cells. */
function placeAll({ layout, settings }: Pick<Opened, 'layout' | 'settings'>, cells: readonly Placed[], beside: Beside) {
  let sheets = bySheet(cells, [ticketsAsRead(layout), ...beside.standings]);
  let left = beside;
  let isMoved: boolean | undefined;
  let from = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { headed } = left;
    const parts = laidOut([...sheets.map((own) => toImprint(own.cells, own.standing)), ...headed.map(headOf)], from);
    const pending = sheets.flatMap((own) => own.cells);
    try {
      carryOutImprinted(parts, requestsOf(pending, left), settings.language);
    } catch (error) {
      if (!isBeyond(error)) throw error;
      const now = sheets.map(({ standing }) => lookAnew(standing.table));
      sheets = bySheet(
        now.flatMap((standing) =>
          again(
            pending.filter(({ table }) => table === standing.table),
            standing,
          ),
        ),
        now,
      );
      left = { ...left, headed: headed.map(laidOutAnew) };
      continue;
    }
    const imprints = readImprints(parts);
    left = nothingBeside;
    const ofTickets = imprints[sheets.findIndex(({ standing }) => standing.table === 'tickets')];
    isMoved ??=
      ofTickets !== undefined && layout.headers.some((text, column) => (ofTickets.headers[column] ?? '') !== text);
    headed.forEach((rows, at) => {
      seeToAppended(rows, imprints[sheets.length + at]?.headers ?? []);
    });
    sheets = sheets.flatMap((own, at) => {
      const [imprinted, imprint] = [parts[at], imprints[at]];
      const right = imprinted && imprint && puttingRight({ ...own, imprinted, imprint });
      return right === undefined ? [] : bySheet(right.cells, [right.now]);
    });
    from = below(parts);
    if (sheets.length === 0) return isMoved;
  }
  throw new Refused('busy');
}
