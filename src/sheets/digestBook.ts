import type { OpenedForDigest } from '../app/desk';
import type { Layout } from '../app/memory';
import { Refused } from '../app/refused';
import type { FieldKey } from '../domain/record/fields';
import { tables } from '../domain/tables/tables';
import { articleArea, articlesIn } from './articleSheet';
import { improvementArea, improvementsIn } from './improvementSheet';
import { openBookWith } from './reader';
import { allTasksIn, taskArea } from './taskSheet';

/** Sheets without which digests go out all the same: the workbook is older than they are, or people deleted them. */
const dispensable: ReadonlySet<string> = new Set([tables.improvements.zh, tables.articles.zh]);

const lacksDispensable = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'notSetUp' && dispensable.has(error.detail);

/** What digests are made of, in one call. */
export function openDigestBook(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  withArticles: boolean,
): OpenedForDigest {
  const areas = [taskArea, improvementArea, ...(withArticles ? [articleArea] : [])];
  try {
    const { opened, more } = openBookWith(remembered, fields, areas);
    const [tasks = [], improvements = [], articles = []] = more;
    return {
      ...opened,
      tasks: allTasksIn(tasks, opened),
      improvements: improvementsIn(improvements, opened.zone),
      articles: articlesIn(articles, opened.zone),
    };
  } catch (error) {
    if (!lacksDispensable(error)) throw error;
    const { opened, more } = openBookWith(remembered, fields, [taskArea]);
    return { ...opened, tasks: allTasksIn(more[0] ?? [], opened), improvements: [], articles: [] };
  }
}
