import MiniSearch, { type Query } from 'minisearch';
import type { Article } from '../../api';
import { synonymsIn } from './synonyms';
import { foldedText, isLatin, tokensOf } from './tokens';

/** Articles by the words of a question, in the page, without asking the server. */
export interface KnowledgeIndex {
  readonly isEmpty: boolean;
  /** The best matches first. */
  find(question: string, most: number): readonly Article[];
}

const boost = { title: 3, tags: 2.5, symptoms: 2, category: 0.8, steps: 0.5 };
const fields = Object.keys(boost);
const synonymWeight = 0.5;
/** A character alone is in many words; it decides only where no pair is shared. */
const characterWeight = 0.2;
/** Shorter Latin words have too many neighbours. */
const fuzzyFrom = 5;
const fuzziness = 0.2;
/** Articles indexed at one go: between two of them the page can answer a key. */
const chunkSize = 25;
/** So many words are asked for at most. */
const wordsAsked = 24;
/** More of a long description tells less and less. */
const questionLength = 200;

/** An index of `articles`; made in small steps, so that the page stays usable meanwhile. */
export async function knowledgeIndex(articles: readonly Article[]): Promise<KnowledgeIndex> {
  const byNumber = new Map(articles.map((article) => [article.knowledgeNo, article]));
  const frequencies: Frequencies = new Map();
  const tokenize = (text: string): string[] => {
    const tokens = tokensOf(text);
    for (const token of tokens) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
    return tokens;
  };
  const index = new MiniSearch<Article>({ idField: 'knowledgeNo', fields, tokenize, processTerm: (t) => t });
  await index.addAllAsync([...byNumber.values()], { chunkSize });
  return {
    isEmpty: byNumber.size === 0,
    find(question, most) {
      const asked = queryOf(question.slice(0, questionLength), frequencies);
      if (asked === null) return [];
      return index
        .search(asked, { boost })
        .slice(0, most)
        .flatMap(({ id }) => byNumber.get(String(id)) ?? []);
    },
  };
}

const weightOf = (token: string): number => (isLatin(token) || token.length > 1 ? 1 : characterWeight);

/** How often each word stands in the articles. */
type Frequencies = Map<string, number>;

/**
 * A long question is asked by its rarest words: characters alone and words of nearly every article tell the least and
 * cost the most.
 */
function askedTokens(question: string, frequencies: Frequencies): readonly string[] {
  const all = [...new Set(tokensOf(question))];
  const words = all.filter((token) => weightOf(token) === 1 && (isLatin(token) || frequencies.has(token)));
  if (words.length <= wordsAsked) return all.length <= wordsAsked ? all : words;
  const often = (token: string): number => frequencies.get(token) ?? 0;
  return words.sort((a, b) => often(a) - often(b)).slice(0, wordsAsked);
}

function queryOf(question: string, frequencies: Frequencies): Query | null {
  const own = askedTokens(question, frequencies);
  if (own.length === 0) return null;
  const meant = [...new Set(synonymsIn(foldedText(question)).flatMap(tokensOf))].filter((t) => !own.includes(t));
  const common = { combineWith: 'OR', tokenize: (token: string) => [token] } as const;
  const last = own[own.length - 1];
  return {
    combineWith: 'OR',
    queries: [
      ...own.map((token) => ({
        ...common,
        queries: [token],
        boostDocument: () => weightOf(token),
        fuzzy: isLatin(token) && token.length >= fuzzyFrom ? fuzziness : false,
        // The last word may be half typed.
        prefix: isLatin(token) && token === last && token.length >= 3,
      })),
      ...meant.map((token) => ({
        ...common,
        queries: [token],
        boostDocument: () => synonymWeight * weightOf(token),
      })),
    ],
  };
}
