import { columnsOf, type Rectangle, rowsOf } from '../../model/rectangle';
import type { Services } from './services';

function refuseSize(services: Services, what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  services.fail(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}

/** @throws the exception of row 1 when the data are not of the range's size */
export function requireSize(services: Services, data: readonly (readonly unknown[])[], area: Rectangle): void {
  refuseSize(services, 'rows', data.length, rowsOf(area));
  for (const row of data) {
    refuseSize(services, 'columns', row.length, columnsOf(area));
  }
}

/** One answer for each cell of a rectangle, in an array of the script's realm. */
export function matrix<T>(services: Services, area: Rectangle, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const cells: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) cells.push(at(row, column));
    rows.push(cells);
  }
  return services.copy(rows);
}
