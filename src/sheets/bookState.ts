import type { BookState } from '../app/health/warnings';
import { sheetsApi, workbookId } from './gateway';

/** Looks up zone and size of the workbook in one call. */
export function bookState(): BookState {
  const fields = 'properties(timeZone),sheets(properties(title,gridProperties(rowCount,columnCount)))';
  const { properties: { timeZone = '' } = {}, sheets = [] } = sheetsApi().get(workbookId(), { fields });
  const sizes = sheets.map(
    ({ properties: { title = '', gridProperties: { rowCount = 0, columnCount = 0 } = {} } = {} }) => ({
      title,
      cells: rowCount * columnCount,
    }),
  );
  const [largest] = [...sizes].sort((a, b) => b.cells - a.cells);
  return { timeZone, cells: sizes.reduce((sum, { cells }) => sum + cells, 0), largest: largest?.title ?? '' };
}
