import { type Cell, columnPlaces } from '../settings/readTable';
import { tables } from './tables';

const { columns } = tables.log;

/**
 * Where the columns of the progress log stand now, zero-based, in the order in which they are declared.
 * @returns undefined where they stand as set up, and where one is missing: then lines are written as set up
 */
export function logPlaces(header: readonly Cell[]): readonly number[] | undefined {
  const places = columnPlaces(tables.log, header);
  const found = columns.flatMap(({ key }) => places[key] ?? []);
  return found.length < columns.length || found.every((place, at) => place === at) ? undefined : found;
}

/** A line of the log, its cells in declared order, each put where its column stands; people's own columns stay blank. */
export function inPlaces<T>(line: readonly T[], places: readonly number[] | undefined, blank: T): readonly T[] {
  if (places === undefined) return line;
  const cells = new Array<T>(Math.max(...places) + 1).fill(blank);
  places.forEach((place, at) => {
    cells[place] = line[at] ?? blank;
  });
  return cells;
}
