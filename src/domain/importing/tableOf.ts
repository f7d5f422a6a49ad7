import { matchColumns } from './matchColumns';

/** A table with its header found: lines above it (a title) are left out, every line is as long as the longest. */
export interface FoundTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the header stands, from 1. */
  readonly headerLine: number;
}

const filled = (line: readonly string[]): number => line.filter((cell) => cell.trim() !== '').length;

/** How many cells up to the last one with content. */
const lastFilled = (line: readonly string[]): number =>
  line.reduce((found, cell, index) => (cell.trim() === '' ? found : index + 1), 0);

/** A header stands among the first lines, below a title and the names of groups of columns. */
const linesAboveTable = 10;

/** How many fields the cells of a line name. */
const named = (line: readonly string[]): number => matchColumns(line, []).filter((key) => key !== null).length;

/** The line of the header: the first of several cells, unless one below it names more fields. */
function headerIn(lines: readonly (readonly string[])[], widest: number): number {
  const first = lines.findIndex((line) => filled(line) >= Math.min(2, widest));
  let [header, most] = [first, named(lines[first] ?? [])];
  for (let at = first + 1; at < Math.min(lines.length, linesAboveTable); at += 1) {
    const count = named(lines[at] ?? []);
    if (count > most) [header, most] = [at, count];
  }
  return header;
}

/**
 * Finds the table in the lines of a file or sheet. Blank lines inside it stay, so that line numbers are those a
 * spreadsheet shows.
 */
export function tableOf(lines: readonly (readonly string[])[]): FoundTable | 'empty' | 'onlyHeader' {
  const widest = lines.reduce((most, line) => Math.max(most, filled(line)), 0);
  if (widest === 0) return 'empty';
  const headerAt = headerIn(lines, widest);
  const last = lines.reduce((found, line, index) => (filled(line) > 0 ? index : found), headerAt);
  if (last === headerAt) return 'onlyHeader';
  const kept = lines.slice(headerAt, last + 1);
  const width = kept.reduce((most, line) => Math.max(most, lastFilled(line)), 0);
  const [headers = [], ...rows] = kept.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  return { headers: headers.map((header) => header.trim()), rows, headerLine: headerAt + 1 };
}
