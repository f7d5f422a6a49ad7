import type { CellsUsed } from '../app/health/cells';
import { sheetsApi, workbookId } from './gateway';

/** Counts the cells of all sheets in one call. */
export function cellsUsed(): CellsUsed {
  const fields = 'sheets(properties(title,gridProperties(rowCount,columnCount)))';
  const sizes = (sheetsApi().get(workbookId(), { fields }).sheets ?? []).map(({ properties = {} }) => {
    const { title = '', gridProperties: { rowCount = 0, columnCount = 0 } = {} } = properties;
    return { title, count: rowCount * columnCount };
  });
  const [largest] = [...sizes].sort((a, b) => b.count - a.count);
  return { count: sizes.reduce((sum, { count }) => sum + count, 0), largest: largest?.title ?? '' };
}
