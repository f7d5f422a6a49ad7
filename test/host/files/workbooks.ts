import { type Place, readXlsx, writeXlsx } from '../../../host/files';
import { Workbook } from '../../../host/model/workbook';

const dayMilliseconds = 86_400_000;

/** The workbook after it was written to an .xlsx file and read again. */
export async function throughFile(workbook: Workbook, place: Place = {}): Promise<Workbook> {
  return Workbook.fromJSON(await readXlsx(await writeXlsx(workbook), place));
}

/**
 * Everything people see of a workbook, sheet by sheet: styles in place of their numbers, dates to the millisecond.
 * Sheet ids, filter views and protections that only warn are left out, which the format does not carry.
 */
export function seen(workbook: Workbook) {
  const { sheets, styles, ...rest } = workbook.view();
  return {
    ...rest,
    id: null,
    name: null,
    activeSheetId: sheets.findIndex(({ id }) => id === rest.activeSheetId),
    sheets: sheets.map(({ cells, protectedRanges, ...sheet }) => ({
      ...sheet,
      protectedRanges: protectedRanges.filter(({ warningOnly }) => !warningOnly),
      id: null,
      floating: null,
      filterViews: null,
      // One text a cell: tens of thousands of objects take jest a minute to compare.
      cells: cells.map(([row, column, value, style, formula]) => {
        const stored = typeof value === 'number' ? Math.round(value * dayMilliseconds) : value;
        return JSON.stringify([row, column, stored, look(styles[style] ?? {}), formula]);
      }),
    })),
  };
}

/** A style with everything in it in one order. */
function look(style: object): unknown {
  const parts = Object.entries(style).sort(([left], [right]) => (left < right ? -1 : 1));
  return parts.map(([name, value]) => [name, typeof value === 'object' ? look(value) : value]);
}
