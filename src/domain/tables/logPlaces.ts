import { type Cell, columnPlaces, folded } from '../settings/readTable';
import { type Insertion, insertionsFor } from './identifyColumns';
import { isRecordRow } from './recordRow';
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

/** Where the columns of the progress log stand, zero-based, in the order in which they are declared; null for one that is gone. */
export type LogPlaces = readonly (number | null)[];

/**
 * Where the columns stand by the header; undefined where they stand as set up.
 * @param header where blanks at its end are left out, a column that would stand there is gone
 */
export function logPlaces(header: readonly Cell[]): LogPlaces | undefined {
  const places = logColumnPlaces(header);
  const found = columns.map(({ key }) => {
    const place = places[key] ?? header.length;
    return place < header.length ? place : null;
  });
  // A row without most of the headers is not the header's, nor is a line that stands first because that was deleted.
  const isMostThere = found.filter((place) => place !== null).length * 2 >= columns.length;
  const isHeader = isMostThere && !isRecordRow(tables.log, header);
  return !isHeader || found.every((place, at) => place === at) ? undefined : found;
}

/** What puts the columns back that are gone, each beside its neighbour, and where all stand then. */
export function logCompleted(places: LogPlaces): {
  readonly insertions: readonly Insertion[];
  readonly places: readonly number[];
} {
  const found = columns.flatMap(({ key }, at): readonly (readonly [string, number])[] => {
    const place = places[at] ?? null;
    return place === null ? [] : [[key, place]];
  });
  const completed = insertionsFor(tables.log, new Map(found));
  return { insertions: completed.insertions, places: columns.map(({ key }, at) => completed.places.get(key) ?? at) };
}

/** A line of the log, its cells in declared order, each put where its column stands; people's own columns stay blank. */
export function inPlaces<T>(line: readonly T[], places: readonly number[], blank: T): readonly T[] {
  const cells = new Array<T>(Math.max(...places) + 1).fill(blank);
  places.forEach((place, at) => {
    cells[place] = line[at] ?? blank;
  });
  return cells;
}
