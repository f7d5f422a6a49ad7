import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import type { Language } from '../../domain/record/lists';
import { carryOut } from '../gateway';
import { again, puttingRight } from './astray';
import { type HeadedRows, headOf, laidOutAnew, seeToAppended } from './headedRows';
import { carryOutImprinted, readImprints, wipeImprint } from './imprint';
import { below, type Imprint, type Imprinted, laidOut, type Placed } from './imprinted';
import { type Beside, nothingBeside, requestsOf, toImprint } from './placedRequests';
import type { SheetWrite } from './sheetWrite';
import { lookAnew, type Standing, ticketsAsRead } from './standing';

/** So often a write is put right that people moved under; each time takes less than a second. */
const attempts = 4;

/** Whether a sheet ended before the cells: somebody deleted rows or columns, and nothing was written. */
const isBeyond = (error: unknown): boolean => /exceeds grid limits|beyond the/i.test(String(error));

/** Customers in full (D12), whom no copy may outlive. */
const isConfidential = ({ table, field }: Placed): boolean =>
  table === 'tickets' && (field === 'contact' || field === 'customerName');

const hasRows = ({ rows }: HeadedRows): boolean => rows.length > 0;

/**
 * Writes cells in one call with what goes beside them: all of it, or nothing. People who sort, insert, delete or move may
 * shift rows and columns between a script's reading and its writing; so the call keeps how the cells looked before, and
 * the headers above the rows it appends, which are read afterwards: what landed elsewhere is written where it belongs,
 * and what it covered is put back. Undisturbed that is one call more.
 * @returns whether the columns of the tickets stood elsewhere than read when all that goes beside the cells was written
 * @throws Refused "busy" when people kept moving rows or columns
 */
export function writePlaced({ layout, settings }: Opened, cells: readonly Placed[], beside: Beside): boolean {
  if (cells.length === 0 && !beside.headed.some(hasRows)) {
    carryOut(requestsOf([], beside));
    return false;
  }
  const sheets = bySheet(cells, [ticketsAsRead(layout), ...beside.standings]);
  const isMoved = placeAll(sheets, withHeaders(beside), layout.headers, settings.language);
  if (cells.some(isConfidential)) wipeImprint();
  return isMoved;
}

/**
 * Writes to one sheet besides the tickets' as `writePlaced` does, and nothing else.
 * @throws Refused "busy" when people kept moving rows or columns
 */
export function writeToSheet(
  { standing, cells = [], headed }: Pick<SheetWrite, 'standing'> & Partial<SheetWrite>,
  language: Language,
): void {
  const rows = headed === undefined ? [] : [headed];
  placeAll(bySheet(cells, [standing]), { ...nothingBeside, headed: rows }, [], language);
}

/** Where columns are put back in the same call, the header was another before: it tells nothing. */
function withHeaders(beside: Beside): Beside {
  const filled = beside.headed.filter(hasRows);
  const headed = filled.filter(({ before }) => before.length === 0);
  return { ...beside, headed, additions: [...beside.additions, ...filled.filter((rows) => !headed.includes(rows))] };
}

/** Cells of one sheet, and how it stood when they were given their places. */
interface OfSheet {
  readonly standing: Standing;
  readonly cells: readonly Placed[];
}

const bySheet = (cells: readonly Placed[], standings: readonly Standing[]): readonly OfSheet[] =>
  standings
    .map((standing) => ({ standing, cells: cells.filter(({ table }) => table === standing.table) }))
    .filter((own) => own.cells.length > 0);

/** What the write kept, read in one call more where it is anything; undefined where a sheet ended before the cells. */
function carriedOut(
  parts: readonly Imprinted[],
  requests: Parameters<typeof carryOut>[0],
  language: Language,
): readonly Imprint[] | undefined {
  try {
    if (parts.length > 0) carryOutImprinted(parts, requests, language);
    else carryOut(requests);
  } catch (error) {
    if (!isBeyond(error)) throw error;
    return undefined;
  }
  return parts.length > 0 ? readImprints(parts) : [];
}

/** Cells where their rows and columns are now. */
function lookedUp({ standing, cells }: OfSheet): OfSheet {
  const now = lookAnew(standing.table);
  return { standing: now, cells: again(cells, now) };
}

/** What is still to be written of a sheet, once it is known how it stood in the moment of the write. */
function leftOf(own: OfSheet, imprinted: Imprinted | undefined, imprint: Imprint | undefined): readonly OfSheet[] {
  const right = imprinted && imprint && puttingRight({ ...own, imprinted, imprint });
  return right === undefined ? [] : bySheet(right.cells, [right.now]);
}

const areColumnsMoved = (headers: readonly string[], then: Imprint | undefined): boolean =>
  then !== undefined && headers.some((text, column) => (then.headers[column] ?? '') !== text);

/** @param headers of the tickets as they were read @returns whether these stood elsewhere */
function placeAll(first: readonly OfSheet[], beside: Beside, headers: readonly string[], language: Language): boolean {
  let sheets = first;
  let left = beside;
  let isMoved: boolean | undefined;
  let from = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { headed } = left;
    const parts = laidOut([...sheets.map((own) => toImprint(own.cells, own.standing)), ...headed.map(headOf)], from);
    const pending = sheets.flatMap((own) => own.cells);
    const kept = carriedOut(parts, requestsOf(pending, left), language);
    if (kept === undefined) {
      sheets = sheets.map(lookedUp).filter((own) => own.cells.length > 0);
      left = { ...left, headed: headed.map(laidOutAnew) };
      continue;
    }
    isMoved ??= areColumnsMoved(headers, kept[sheets.findIndex(({ standing }) => standing.table === 'tickets')]);
    for (const [at, rows] of headed.entries()) seeToAppended(rows, kept[sheets.length + at]?.headers ?? []);
    left = nothingBeside;
    sheets = sheets.flatMap((own, at) => leftOf(own, parts[at], kept[at]));
    if (sheets.length === 0) return isMoved;
    from = below(parts);
  }
  throw new Refused('busy');
}
