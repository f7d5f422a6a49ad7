import { type Actor, mayApprove } from '../flow/permissions';
import type { Moment } from '../record/ticket';
import type { Article, ArticleRow, ArticleState } from './article';

/** A person's edit of rows of the articles. */
export interface ArticleEdit {
  readonly now: Moment;
  /** Who edited; not known where Google does not tell. */
  readonly actor: Actor;
  readonly edited: ReadonlySet<string>;
  /** What the cell held before, for an edit of one state. */
  readonly before?: ArticleState | undefined;
}

/** What the desk owes an edited row; `isPutBack` when its state may not be what was typed. */
export interface EditedArticle {
  readonly row: number;
  readonly change: Partial<Article>;
  readonly isPutBack: boolean;
}

const content: readonly (keyof Article)[] = ['title', 'category', 'tags', 'symptoms', 'steps', 'validUntil', 'owner'];

/** What an approval is given for, and what suggestions show. */
const approvedText: readonly (keyof Article)[] = ['title', 'symptoms', 'steps'];

/** The approval that belongs to the state: given by who may, taken back with the state or when others change its text. */
function approval(article: Article, { actor, edited, before }: ArticleEdit): Partial<Article> {
  const isTyped = edited.has('state') || edited.has('approvedBy');
  if (article.state !== 'published') return article.approvedBy === '' ? {} : { approvedBy: '' };
  if (!isTyped) {
    const isChanged = approvedText.some((key) => edited.has(key));
    return isChanged && !mayApprove(actor) ? { state: 'review', approvedBy: '' } : {};
  }
  if (before === 'published') return {};
  if (mayApprove(actor)) return actor.name === article.approvedBy ? {} : { approvedBy: actor.name };
  return { state: before ?? 'review', approvedBy: '' };
}

/** What an edit by a person brings about in the articles (D10): the date of the change, and who approved it. */
export function editedArticles(rows: readonly ArticleRow[], edit: ArticleEdit): readonly EditedArticle[] {
  const isNewText = content.some((key) => edit.edited.has(key));
  return rows.map(({ row, article }) => {
    const approved = approval(article, edit);
    const change: Partial<Article> = { ...(isNewText ? { updatedAt: edit.now } : {}), ...approved };
    const kept = Object.entries(change).filter(([key, value]) => article[key as keyof Article] !== value);
    return { row, change: Object.fromEntries(kept), isPutBack: approved.state !== undefined };
  });
}

/** Figures that the desk counts. */
export const countedFigures = ['uses', 'helped', 'notHelped'] as const;

/**
 * A figure that somebody typed over, with what stood there (D10: uses and answers are counted, not typed); undefined for
 * other edits, and for a paste, which tells no old value.
 */
export function typedFigure(
  edited: ReadonlySet<string>,
  before: string,
): { readonly key: (typeof countedFigures)[number]; readonly value: number | '' } | undefined {
  const key = countedFigures.find((figure) => edited.has(figure));
  if (key === undefined || edited.size > 1) return undefined;
  const number = Number(before);
  return { key, value: before.trim() === '' || !Number.isFinite(number) ? '' : number };
}
