import { Refused } from '../../app/refused';
import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import type { StoredCell } from '../areas';
import { locateColumns, sheetOf } from '../columns/locate';
import { carryOut, readAreas } from '../gateway';
import type { Places } from '../placing/standing';
import { columnArea, headerArea, type Replacement, replacing } from './renamedCells';

/** So often a column is followed that people keep moving. */
const attempts = 4;

type Header = readonly StoredCell[];

/** The headers of the sheets in which names were replaced, in one call. */
function headersOf(replacements: readonly Replacement[]): ReadonlyMap<Replacement['table'], Header> {
  const seen = [...new Set(replacements.map(({ table }) => table))];
  const read = readAreas(seen.map(headerArea));
  return new Map(seen.map((table, nth) => [table, read[nth]?.[0] ?? []]));
}

/** Where columns stand: those of tickets by their marks, the others by their headers. */
const placesIn = (table: Replacement['table'], header: Header): Places =>
  table === 'tickets' ? locateColumns(sheetOf('tickets')).columns : columnPlaces(tables[table], header);

/** Each replacement whose column no longer stands where it was read, with the column's own place by now. */
function movedSince(replacements: readonly Replacement[], headers: ReadonlyMap<Replacement['table'], Header>) {
  const textAt = (table: Replacement['table'], at: number): string => String(headers.get(table)?.[at] ?? '');
  const elsewhere = replacements.filter(({ table, at, header }) => textAt(table, at) !== header);
  const places = new Map(
    [...new Set(elsewhere.map(({ table }) => table))].map((table) => [
      table,
      placesIn(table, headers.get(table) ?? []),
    ]),
  );
  return elsewhere.flatMap((replacement) => {
    const { table, key, at } = replacement;
    const to = places.get(table)?.[key];
    return to === undefined || to === at
      ? []
      : [{ replacement, now: { ...replacement, at: to, header: textAt(table, to) } }];
  });
}

/**
 * Looks once more, in one call, where the columns stand in which names were replaced: people may have moved them between
 * the reading and the replacing. What was replaced in another column gets its name back, and the right one its new name.
 * @throws Refused "busy" when people kept moving columns
 */
export function seeToRenamed(replacements: readonly Replacement[], attempt = 1): void {
  if (replacements.length === 0) return;
  const moved = movedSince(replacements, headersOf(replacements));
  if (moved.length === 0) return;
  if (attempt > attempts) throw new Refused('busy');
  const cells = readAreas(moved.map(({ now: { table, at } }) => columnArea(table, at)));
  // Where nothing is left of the old name the column was moved after the replacing.
  const astray = moved.filter(({ now: { renaming } }, nth) =>
    cells[nth]?.some(([cell]) => String(cell ?? '') === renaming.from),
  );
  carryOut(
    astray.flatMap(({ replacement: { table, renaming, at }, now }) => [
      replacing({ from: renaming.to, to: renaming.from }, columnArea(table, at)),
      replacing(renaming, columnArea(table, now.at)),
    ]),
  );
  seeToRenamed(
    astray.map(({ now }) => now),
    attempt + 1,
  );
}
