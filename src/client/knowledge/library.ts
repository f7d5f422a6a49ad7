import type { Article, ArticleFigures, Knowledge, WaitingArticle } from '../../api';
import type { Script } from '../../domain/scripts/script';
import { call } from '../call';
import { type Failure, outcomeOf } from '../outcome';
import { type KnowledgeIndex, knowledgeIndex } from './search';
import { storeArticles, storedArticles } from './stored';

/** Articles and scripts in the page: read once for the sidebar, searched without the server. */
export class Library {
  private knowledge: Knowledge | null = null;
  private articles: readonly Article[] = [];
  private index: KnowledgeIndex | null = null;
  private figures = new Map<string, ArticleFigures>();
  private reading: Promise<Failure | null> | null = null;
  private readonly listeners: (() => void)[] = [];

  get scripts(): readonly Script[] {
    return this.knowledge?.scripts ?? [];
  }

  get waiting(): readonly WaitingArticle[] {
    return this.knowledge?.waiting ?? [];
  }

  get agent(): string {
    return this.knowledge?.agent ?? '';
  }

  get isReady(): boolean {
    return this.index !== null;
  }

  /** Whether there is any article to find. */
  get hasArticles(): boolean {
    return this.index?.isEmpty === false;
  }

  /** Calls `listener` whenever something new was read or counted. */
  follow(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Reads what was never read. @returns why not, null when all went well */
  read(): Promise<Failure | null> {
    this.reading ??= this.readAgain();
    return this.reading;
  }

  /** Something was made of which the page does not know: the next reading asks again. */
  outdate(): void {
    this.reading = null;
  }

  /** Reads anew: an article was approved or made. */
  async readAgain(): Promise<Failure | null> {
    const stored = storedArticles();
    const outcome = await outcomeOf(call('openKnowledge', stored?.version ?? ''));
    if (!outcome.ok) {
      this.reading = null;
      return outcome;
    }
    const { version, figures } = outcome.value;
    const articles = outcome.value.articles ?? stored?.articles ?? [];
    if (outcome.value.articles !== null) storeArticles({ version, articles });
    this.knowledge = outcome.value;
    this.articles = articles;
    this.figures = new Map(Object.entries(figures));
    this.tell();
    this.index = await knowledgeIndex(articles);
    this.tell();
    return null;
  }

  /** The articles that answer `question` best, the best first. */
  find(question: string, most: number): readonly Article[] {
    return this.index?.find(question, most) ?? [];
  }

  /** The articles that were used most; among equals the newest first. */
  mostUsed(most: number): readonly Article[] {
    const usesOf = ({ knowledgeNo }: Article): number => this.figuresOf(knowledgeNo)[0];
    return [...this.articles]
      .sort((a, b) => usesOf(b) - usesOf(a) || b.knowledgeNo.localeCompare(a.knowledgeNo))
      .slice(0, most);
  }

  figuresOf(knowledgeNo: string): ArticleFigures {
    return this.figures.get(knowledgeNo) ?? [0, 0, 0];
  }

  /** Takes over figures that an answer told. */
  counted(knowledgeNo: string, figures: ArticleFigures): void {
    this.figures.set(knowledgeNo, figures);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
