import type { Rectangle } from '../model/rectangle';
import type { Sheet } from '../model/sheet';

/** Which cells a merged cell covers, and over how many shown lines it goes. */
export class Spans {
  private readonly starts = new Map<string, string>();
  private readonly covered = new Set<string>();

  constructor(sheet: Sheet, rows: readonly number[], columns: readonly number[]) {
    for (const merge of sheet.merges) this.add(merge, rows, columns);
  }

  isCovered(row: number, column: number): boolean {
    return this.covered.has(`${row},${column}`);
  }

  attributes(row: number, column: number): string {
    return this.starts.get(`${row},${column}`) ?? '';
  }

  private add(
    { startRow, endRow, startColumn, endColumn }: Rectangle,
    rows: readonly number[],
    columns: readonly number[],
  ): void {
    const [down, across] = [
      rows.filter((row) => row >= startRow && row <= endRow),
      columns.filter((column) => column >= startColumn && column <= endColumn),
    ];
    for (const row of down) for (const column of across) this.covered.add(`${row},${column}`);
    const first = `${down[0]},${across[0]}`;
    this.covered.delete(first);
    this.starts.set(first, ` colspan="${across.length}" rowspan="${down.length}"`);
  }
}
