import { actorOf } from '../../domain/flow/permissions';
import { type Article, type ArticleRow, articleChange } from '../../domain/knowledge/article';
import { helpedRate } from '../../domain/knowledge/review';
import { dateText } from '../../domain/time/format';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';
import { Refused } from '../refused';

/** `unused` takes back a use that was given up. */
export type NoteKind = 'used' | 'unused' | 'helped' | 'notHelped';

export interface Note {
  readonly knowledgeNo: string;
  /** Made once per note: sent again it counts nothing twice. */
  readonly token: string;
  readonly kind: NoteKind;
}

const counters = { used: 'uses', unused: 'uses', helped: 'helped', notHelped: 'notHelped' } as const;

/** How many tokens are remembered: a retry comes within minutes. */
const tokensKept = 60;

const countAfter = (article: Article, kind: NoteKind): number =>
  kind === 'unused' ? Math.max(0, article.uses - 1) : article[counters[kind]] + 1;

/** The cells once the note is counted. */
function counted(article: Article, kind: NoteKind, now: number): Partial<Article> {
  const counter = counters[kind];
  const change = { [counter]: countAfter(article, kind) };
  if (kind === 'used') return { ...change, lastUsedAt: now };
  if (kind === 'unused') return change;
  return { ...change, helpedRate: helpedRate({ ...article, ...change }) };
}

/**
 * The notes of which one alone is counted, this one first: retries of a use, and of a person's answers to an article the
 * first of each day, whatever it was.
 */
function soleNotes(note: Note, email: string, day: string): readonly Note[] {
  const { kind, knowledgeNo } = note;
  if (kind === 'used' || kind === 'unused') return [note];
  const answer = (given: NoteKind): Note => ({
    knowledgeNo,
    kind: given,
    token: [given, knowledgeNo, day, email].join(' '),
  });
  return [answer(kind), answer(kind === 'helped' ? 'notHelped' : 'helped')];
}

/**
 * Whether the note of this token was counted: what it counts stands at least where it would have put it. A token alone
 * proves nothing, for the execution may have died before it wrote.
 */
function isCounted({ tokens }: Remembered, { token, kind }: Note, article: Article): boolean {
  const after = tokens.find(([known]) => known === token)?.[1];
  if (after === undefined) return false;
  return kind === 'unused' ? article.uses <= Number(after) : article[counters[kind]] >= Number(after);
}

/**
 * Counts a use of a published article, takes one back, or counts an answer to whether it helped (D10): of each person
 * one a day.
 * @returns the article with its new figures
 * @throws Refused "articleMissing", "articleUnpublished", "notInPeople", or "busy" when people moved it this moment
 */
export function noteArticle(desk: Desk, note: Note): ArticleRow {
  const email = desk.user();
  return desk.exclusively(() => {
    const remembered = desk.recall();
    const opened = desk.open(remembered, []);
    if (!actorOf(email, opened.settings).isKnown) throw new Refused('notInPeople', [], email);
    const found = desk.library(opened).articles.find(({ article }) => article.knowledgeNo === note.knowledgeNo);
    if (found === undefined) throw new Refused('articleMissing', [], note.knowledgeNo);
    const { article } = found;
    if (article.state !== 'published') throw new Refused('articleUnpublished', [], note.knowledgeNo);
    const notes = soleNotes(note, email, dateText(desk.now, opened.zone));
    if (notes.some((one) => isCounted(remembered, one, article))) return found;
    const change = counted(article, note.kind, desk.now);
    const token = notes[0]?.token ?? note.token;
    const proof = [token, String(countAfter(article, note.kind))] as const;
    const others = remembered.tokens.filter(([known]) => known !== token);
    desk.remember(remembered, { ...remembered, tokens: [...others, proof].slice(-tokensKept) });
    desk.commit(opened, { changes: [], log: [], articleChanges: [articleChange(found, change)] });
    return { ...found, article: { ...article, ...change } };
  });
}
