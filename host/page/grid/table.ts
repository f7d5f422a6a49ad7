import Papa from 'papaparse';

export type Table<T> = readonly (readonly T[])[];

/** Line ends as on the clipboard of any system, without the last. */
export function evened(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

/** Rows of texts out of what spreadsheets put on the clipboard: cells apart by tabs, quoted where they hold line ends. */
export function readTable(text: string): Table<string | null> {
  const { data } = Papa.parse<string[]>(evened(text), { delimiter: '\t' });
  const width = Math.max(...data.map((row) => row.length));
  return data.map((row) => Array.from({ length: width }, (_, column) => row[column] || null));
}

/** Repeats a table to fill a selection that is a multiple of it, as Sheets does; else the table itself. */
export function tiled<T>(table: Table<T>, { rows, columns }: { rows: number; columns: number }): Table<T> {
  const [height, width] = [table.length, table[0]?.length ?? 0];
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) {
    return table;
  }
  const across = Array.from({ length: columns / width }).fill(null);
  return Array.from({ length: rows / height }).flatMap(() => table.map((row) => across.flatMap(() => row)));
}
