import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../../src/api';

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(path.resolve(__dirname, '../../data/knowledge', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

/** A knowledge base of a shop, Chinese and English. */
export const shopArticles: readonly Article[] = rowsOf('articles.psv').map(
  ([knowledgeNo = '', title = '', category = '', tags = '', symptoms = '', steps = '']) => ({
    knowledgeNo,
    title,
    category,
    tags,
    symptoms,
    steps,
    isCut: false,
  }),
);

/** What agents typed, and the articles that answer it. `held` was written last and never tuned for. */
export interface LabelledQuery {
  readonly set: 'tuned' | 'held';
  readonly question: string;
  readonly wanted: readonly string[];
}

export const labelledQueries: readonly LabelledQuery[] = rowsOf('queries.psv').map(
  ([set, question = '', wanted = '']) => ({
    set: set === 'held' ? 'held' : 'tuned',
    question,
    wanted: wanted.split(' '),
  }),
);

/** As many articles as wanted, each different, from those of the shop. */
export const manyArticles = (count: number): readonly Article[] =>
  Array.from({ length: count }, (_, at) => {
    const article = shopArticles[at % shopArticles.length];
    if (article === undefined) throw new Error('no articles');
    return { ...article, knowledgeNo: `K${10_000 + at}`, steps: `${article.steps.repeat(5)} ${at}` };
  });
