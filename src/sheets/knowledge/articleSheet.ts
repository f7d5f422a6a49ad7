import type { Opened } from '../../app/desk';
import type { Article, ArticleRow } from '../../domain/knowledge/article';
import { labelOf, optionKey } from '../../domain/record/lists';
import { tableRows } from '../../domain/settings/readTable';
import { type Column, tables } from '../../domain/tables/tables';
import { momentOfCell, momentToSerial } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import type { Area, StoredCell } from '../areas';

const table = tables.articles;

type Cells = readonly (readonly StoredCell[])[];
type Key = keyof Article;

/** What must be read to know the articles. */
export const articleArea: Area = { sheetId: table.id };

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
