import type { CompletionWords } from '../../app/knowledge/completeLibrary';
import type { ArticleRefusal } from '../../app/refused';
import type { ArticleState } from '../../domain/knowledge/article';

/** Words about articles and scripts (D10). */
export interface KnowledgeWords {
  readonly refusal: Readonly<Record<ArticleRefusal, (detail: string) => string>>;
  readonly completion: CompletionWords;
  readonly decided: Readonly<Record<Exclude<ArticleState, 'review'>, (knowledgeNo: string, title: string) => string>>;
  /** Notes of the desk on cells of the two sheets begin with it. */
  readonly mark: string;
  /** Beside a state that was put back: who may approve. */
  readonly notApproved: string;
  /** Beside a state that was put back because Google does not tell who typed it. */
  readonly approverUnknown: string;
  /** Beside the state of a published article whose text somebody changed who may not approve it. */
  readonly textChanged: string;
  /** Beside a figure that was typed over. */
  readonly figureCounted: string;
  readonly unknownPlaceholder: (names: string) => string;
  readonly unknownStep: (value: string) => string;
  readonly unknownLanguage: (value: string) => string;
  readonly known: string;
  /** The weekly list. */
  readonly review: {
    readonly validUntil: (date: string) => string;
    readonly updatedAt: (date: string) => string;
    readonly lastUsedAt: (date: string) => string;
    readonly neverUsed: string;
    readonly helped: (share: number, answers: number) => string;
  };
}
