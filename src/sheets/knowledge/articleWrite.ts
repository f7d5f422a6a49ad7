import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import type { Article, ArticleChange } from '../../domain/knowledge/article';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import type { StoredCell } from '../areas';
import { demandColumns } from '../columns/demandColumns';
import { readAreas } from '../gateway';
import { headedRows } from '../placing/headedRows';
import { placedIn, type SheetWrite } from '../placing/sheetWrite';
import { type Places, standingIn } from '../placing/standing';
import { articleArea, articleCells } from './articleSheet';

const table = tables.articles;

type Cells = readonly (readonly StoredCell[])[];

/** Where each article of `changes` stands now: in its row, or where people moved it. */
function rowsNow(changes: readonly ArticleChange[], cells: Cells): readonly number[] {
  const rows = tableRows(table, cells).map(({ line, text }) => ({
    row: line - 1,
    knowledgeNo: text('knowledgeNo'),
    title: text('title'),
  }));
  return changes.map(({ row, knowledgeNo, title }) => {
    const alike = rows.filter((found) => found.knowledgeNo === knowledgeNo && found.title === title);
    const found = alike.find((candidate) => candidate.row === row) ?? (alike.length === 1 ? alike[0] : undefined);
    if (found === undefined) throw new Refused('busy');
    return found.row;
  });
}

/** What people write of an article. */
const told: ReadonlySet<string> = new Set(['title', 'category', 'tags', 'symptoms', 'steps', 'validUntil', 'owner']);

/**
 * New articles as rows of the sheet, changes as single cells. The sheet is asked once more where its columns and
 * articles stand, in one call, as near to the writing as can be.
 * @throws Refused "busy" when an article is not to be found any more, "notSetUp" when a column is gone for which there is
 *   something to write; nothing is written
 */
export function articleWrite(
  opened: Opened,
  newArticles: readonly Article[],
  changes: readonly ArticleChange[],
): SheetWrite | undefined {
  if (newArticles.length === 0 && changes.length === 0) return undefined;
  const [cells = []] = readAreas([changes.length === 0 ? { ...articleArea, startRow: 0, endRow: 1 } : articleArea]);
  const standing = standingIn('articles', cells);
  const { places, headerRow } = standing;
  const cellsOfNew = newArticles.map((article) => articleCells(article, opened));
  demandColumns('articles', places, cellsOfNew, told);
  const placesIn = (header: readonly StoredCell[]): Places => columnPlaces(table, header);
  const headed = headedRows({ table: 'articles', headerRow, places, placesIn, cells: cellsOfNew, before: [] });
  const rows = rowsNow(changes, cells);
  const placed = changes.flatMap(({ change }, at) => placedIn(standing, rows[at] ?? 0, articleCells(change, opened)));
  return { standing, headed, cells: placed };
}
