import type { EditChange } from '../../app/edit/editContext';
import type { Layout } from '../../app/memory';
import type { Rows } from '../placing/origins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Changes, and the rows as they were read, each where it stands now. */
export interface PlacedChanges {
  readonly changes: readonly EditChange[];
  readonly before: Rows;
}

/** Rows as they were read, each under the row where its number stands now; one without a number where it was. */
function movedRows(before: Rows, column: number, everywhere: readonly string[], unnumbered: ReadonlySet<number>): Rows {
  const moved = new Map([...before].filter(([row]) => unnumbered.has(row)));
  for (const [row, cells] of before) {
    const number = String(cells[column] ?? '');
    const to = number === '' && (everywhere[row] ?? '') === '' ? row : everywhere.indexOf(number);
    if (to >= 0 && !moved.has(to) && !unnumbered.has(row)) moved.set(to, cells);
  }
  return moved;
}

/** The changes for tickets already there, each in the row where its number stands now: people may have sorted meanwhile. */
export function inTheirRows(sheet: Sheet, layout: Layout, changes: readonly EditChange[], before: Rows): PlacedChanges {
  const column = layout.columns.number;
  const known = changes.filter((change) => change.number !== undefined);
  const [first] = known;
  if (column === undefined || first === undefined) return { changes, before };
  const start = Math.min(...known.map(({ row }) => row));
  const end = Math.max(...known.map(({ row }) => row));
  const numbersFrom = (row: number, count: number): readonly string[] =>
    sheet
      .getRange(row + 1, column + 1, count, 1)
      .getValues()
      .map(([cell]) => String(cell ?? ''));
  const here = numbersFrom(start, end - start + 1);
  if (known.every(({ row, number }) => here[row - start] === number)) return { changes, before };
  const everywhere = numbersFrom(0, sheet.getLastRow());
  const unnumbered = new Set(changes.filter(({ number }) => number === undefined).map(({ row }) => row));
  return {
    changes: changes.flatMap((change) => {
      if (change.number === undefined) return [change];
      const row = everywhere.indexOf(change.number);
      return row < 0 ? [] : [{ ...change, row }];
    }),
    before: movedRows(before, column, everywhere, unnumbered),
  };
}
