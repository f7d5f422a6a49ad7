import type { EditChange } from '../../app/edit/editContext';
import type { Layout } from '../../app/memory';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The changes for tickets already there, each in the row where its number stands now: people may have sorted meanwhile. */
export function inTheirRows(sheet: Sheet, layout: Layout, changes: readonly EditChange[]): readonly EditChange[] {
  const column = layout.columns.number;
  const known = changes.filter((change) => change.number !== undefined);
  const [first] = known;
  if (column === undefined || first === undefined) return changes;
  const start = Math.min(...known.map(({ row }) => row));
  const end = Math.max(...known.map(({ row }) => row));
  const numbersFrom = (row: number, count: number): readonly string[] =>
    sheet
      .getRange(row + 1, column + 1, count, 1)
      .getValues()
      .map(([cell]) => String(cell ?? ''));
  const here = numbersFrom(start, end - start + 1);
  if (known.every(({ row, number }) => here[row - start] === number)) return changes;
  const everywhere = numbersFrom(0, sheet.getLastRow());
  return changes.flatMap((change) => {
    if (change.number === undefined) return [change];
    const row = everywhere.indexOf(change.number);
    return row < 0 ? [] : [{ ...change, row }];
  });
}
