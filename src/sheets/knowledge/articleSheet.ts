import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import type { Article, ArticleChange, ArticleRow } from '../../domain/knowledge/article';
import { labelOf, optionKey } from '../../domain/record/lists';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import { type Column, tables } from '../../domain/tables/tables';
import { momentOfCell, momentToSerial } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import { demandColumns } from '../columns/demandColumns';
import { rowUnder } from '../columns/rowUnder';
import { type Area, type Block, readAreas, type StoredCell } from '../gateway';

const table = tables.articles;
const sheetId = table.id;

type Cells = readonly (readonly StoredCell[])[];
type Key = keyof Article;

/** What must be read to know the articles. */
export const articleArea: Area = { sheetId };

const kinds = new Map<string, Column['kind']>(table.columns.map(({ key, kind }) => [key, kind]));

/** The articles in what was read of the sheet; rows in which nobody wrote anything are left out. */
export function articlesIn(cells: Cells, zone: Zone): readonly ArticleRow[] {
  return tableRows(table, cells).map(({ line, text, cell }): ArticleRow => {
    const number = (key: Key): number | undefined => {
      const value = cell(key);
      return typeof value === 'number' ? value : undefined;
    };
    const moment = (key: Key): number | undefined => momentOfCell(cell(key), zone);
    const article: Article = {
      knowledgeNo: text('knowledgeNo'),
      title: text('title'),
      category: text('category'),
      tags: text('tags'),
      symptoms: text('symptoms'),
      steps: text('steps'),
      validUntil: moment('validUntil'),
      owner: text('owner'),
      state: optionKey('articleState', text('state')),
      approvedBy: text('approvedBy'),
      uses: number('uses') ?? 0,
      helped: number('helped') ?? 0,
      notHelped: number('notHelped') ?? 0,
      helpedRate: number('helpedRate'),
      lastUsedAt: moment('lastUsedAt'),
      updatedAt: moment('updatedAt'),
      fromTicket: text('fromTicket'),
    };
    return { row: line - 1, article };
  });
}

/** The cells of an article by column key; what the change leaves out is absent. */
export function articleCells(
  change: Partial<Article>,
  { settings, zone }: Pick<Opened, 'settings' | 'zone'>,
): Readonly<Record<string, StoredCell>> {
  const cells: Record<string, StoredCell> = {};
  for (const [key, value] of Object.entries(change)) {
    const kind = kinds.get(key);
    const isMoment = kind === 'date' || kind === 'dateTime';
    if (value === undefined) continue;
    if (key === 'state') cells[key] = labelOf('articleState', String(value), settings.language) ?? '';
    else cells[key] = isMoment && typeof value === 'number' ? momentToSerial(value, zone) : value;
  }
  return cells;
}

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
export function articleWrites(
  opened: Opened,
  newArticles: readonly Article[],
  changes: readonly ArticleChange[],
): { readonly rows: Cells; readonly blocks: readonly Block[] } {
  if (newArticles.length === 0 && changes.length === 0) return { rows: [], blocks: [] };
  const [cells = []] = readAreas([changes.length === 0 ? { sheetId, startRow: 0, endRow: 1 } : articleArea]);
  const places = columnPlaces(table, cells[0] ?? []);
  const cellsOfNew = newArticles.map((article) => articleCells(article, opened));
  demandColumns('articles', places, cellsOfNew, told);
  const rows = cellsOfNew.map((own) => rowUnder(places, own));
  const standing = rowsNow(changes, cells);
  const blocks = changes.flatMap(({ change }, at) =>
    Object.entries(articleCells(change, opened)).flatMap(([key, cell]): readonly Block[] => {
      const column = places[key];
      const row = standing[at];
      return column === undefined || row === undefined ? [] : [{ sheetId, row, column, values: [[cell]] }];
    }),
  );
  return { rows, blocks };
}
