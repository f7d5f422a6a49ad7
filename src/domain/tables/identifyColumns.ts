import { type Cell, folded } from '../settings/readTable';
import type { Column, Table } from './tables';

/** What a sheet tells of its columns; places are zero-based. */
export interface SeenColumns {
  /** The header row; blanks at its end may be left out. */
  readonly header: readonly Cell[];
  /** Where the mark of each column stands, by the column's key; empty where the desk has made none yet. */
  readonly marks: ReadonlyMap<string, number>;
  /** How many columns the sheet has; asked only where a header and a mark tell nothing. */
  readonly width: () => number;
  /** Header texts, folded, of columns that are the desk's in another way. */
  readonly others: ReadonlySet<string>;
  /** Somebody deleted the row of the headers: without marks all columns stand as declared. */
  readonly isHeaderGone?: boolean;
}

/**
 * Where each declared column stands: under its header in either language, else where its mark is. A sheet without marks
 * is taken as the desk reads it: a column with a strange header at the declared place is the one, renamed.
 * @returns places by key, in no order; a column that is gone is absent
 */
export function identifyColumns(table: Table, seen: SeenColumns): ReadonlyMap<string, number> {
  const headers = seen.header.map(folded);
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const claim = ({ key }: Column, at: number | undefined): void => {
    if (at === undefined || at < 0 || places.has(key) || taken.has(at)) return;
    places.set(key, at);
    taken.add(at);
  };
  for (const column of table.columns) {
    const names = [folded(column.zh), folded(column.en)];
    claim(
      column,
      headers.findIndex((text) => names.includes(text)),
    );
  }
  for (const column of table.columns) claim(column, seen.marks.get(column.key));
  if (seen.marks.size > 0) return places;
  table.columns.forEach((column, at) => {
    const isSought = column.isDerived !== true || seen.isHeaderGone === true;
    if (places.has(column.key) || !isSought || seen.others.has(headers[at] ?? '')) return;
    if (at < seen.width()) claim(column, at);
  });
  return places;
}

/** A column to be put into a sheet, `at` counted in the sheet as it is by then. */
export interface Insertion {
  readonly column: Column;
  readonly at: number;
}

/**
 * What brings a sheet back to all its columns: each one that is missing goes beside the neighbour that is declared before
 * it, the first one before the next; people's own columns only move aside.
 * @returns the insertions in their order, and where all columns stand after them
 */
export function insertionsFor(
  table: Table,
  found: ReadonlyMap<string, number>,
): { readonly insertions: readonly Insertion[]; readonly places: ReadonlyMap<string, number> } {
  const insertions: Insertion[] = [];
  const places = new Map(found);
  table.columns.forEach((column, index) => {
    if (places.has(column.key)) return;
    const before = places.get(table.columns[index - 1]?.key ?? '');
    const next = table.columns.slice(index + 1).flatMap(({ key }) => places.get(key) ?? [])[0];
    const at = before === undefined ? (next ?? 0) : before + 1;
    for (const [key, place] of places) if (place >= at) places.set(key, place + 1);
    places.set(column.key, at);
    insertions.push({ column, at });
  });
  return { insertions, places };
}

/** A column to be moved to the left, zero-based. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/**
 * What brings the columns of a sheet in which nobody works to the places that are declared, where the desk reads them.
 * @returns the moves in their order, and where all columns stand after them
 */
export function movesFor(
  table: Table,
  before: ReadonlyMap<string, number>,
): { readonly moves: readonly Move[]; readonly places: ReadonlyMap<string, number> } {
  const moves: Move[] = [];
  const places = new Map(before);
  table.columns.forEach(({ key }, to) => {
    const from = places.get(key) ?? to;
    if (from <= to) return;
    for (const [other, place] of places) if (place >= to && place < from) places.set(other, place + 1);
    places.set(key, to);
    moves.push({ from, to });
  });
  return { moves, places };
}
