import { type Cell, columnPlaces, folded } from '../settings/readTable';
import { tables } from './tables';

const { columns } = tables.log;

/**
 * Where each column of the progress log stands, by its key: under its header, renamed at its first place, or, where as
 * many are missing as headers are nobody's, under those in their order; a column that was deleted is absent.
 */
export function logColumnPlaces(header: readonly Cell[]): Readonly<Record<string, number>> {
  const places = columnPlaces(tables.log, header);
  const taken = new Set(Object.values(places));
  const missing = columns.filter(({ key }) => places[key] === undefined);
  const strange = header.flatMap((text, at) => (folded(text) === '' || taken.has(at) ? [] : [at]));
  if (missing.length !== strange.length) return places;
  return { ...places, ...Object.fromEntries(missing.flatMap(({ key }, at) => [[key, strange[at] ?? at]])) };
}

/**
 * Where the columns of the progress log stand now, zero-based, in the order in which they are declared.
 * @returns undefined where they stand as set up, and where one is missing: then lines are written as set up
 */
export function logPlaces(header: readonly Cell[]): readonly number[] | undefined {
  const places = logColumnPlaces(header);
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
