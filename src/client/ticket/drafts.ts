import { newToken } from '../token';

/** An action as far as it is filled in. */
export interface ActionDraft {
  /** Made once per action, so that sending it again does nothing twice. */
  readonly token: string;
  readonly values: Readonly<Record<string, string>>;
  /** Sent without an answer: it may be done, so it may only be sent again as it is. */
  readonly isLost: boolean;
}

const storageKey = 'sheetdesk.actions';

/** Drafts hold what customers said: they are not kept for longer than a day. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/** The unsent actions of all tickets, by ticket and action; kept in the browser once the person is known. */
export class ActionDrafts {
  private readonly drafts = new Map<string, ActionDraft>();
  private user: string | null = null;

  /** Takes up what `user` left in this browser within the last day. */
  belongTo(user: string): void {
    this.user = user;
    for (const [key, draft] of stored(user)) if (!this.drafts.has(key)) this.drafts.set(key, draft);
  }

  of(key: string): ActionDraft {
    const draft = this.drafts.get(key) ?? { token: newToken(), values: {}, isLost: false };
    this.drafts.set(key, draft);
    return draft;
  }

  /** Whether something was typed or sent without an answer. */
  has(key: string): boolean {
    const draft = this.drafts.get(key);
    return draft !== undefined && isWorthKeeping(draft);
  }

  keep(key: string, draft: ActionDraft): void {
    this.drafts.set(key, draft);
    this.store();
  }

  discard(key: string): void {
    this.drafts.delete(key);
    this.store();
  }

  private store(): void {
    if (this.user === null) return;
    const kept = [...this.drafts].filter(([, draft]) => isWorthKeeping(draft));
    const text = JSON.stringify({ user: this.user, savedAt: Date.now(), drafts: kept });
    try {
      if (kept.length === 0) window.localStorage.removeItem(storageKey);
      else window.localStorage.setItem(storageKey, text);
    } catch {
      // A frame that is refused storage: the drafts live as long as the sidebar.
    }
  }
}

const isWorthKeeping = ({ values, isLost }: ActionDraft): boolean =>
  isLost || Object.values(values).some((value) => value !== '');

function stored(user: string): readonly (readonly [string, ActionDraft])[] {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? 'null');
    if (!isObject(read) || read.user !== user || !Array.isArray(read.drafts)) return [];
    if (typeof read.savedAt !== 'number' || Date.now() - read.savedAt > keptMilliseconds) return [];
    return read.drafts.flatMap(draftIn);
  } catch {
    return [];
  }
}

function draftIn(entry: unknown): readonly (readonly [string, ActionDraft])[] {
  if (!Array.isArray(entry)) return [];
  const [key, draft]: readonly unknown[] = entry;
  if (typeof key !== 'string' || !isObject(draft) || typeof draft.token !== 'string' || !isObject(draft.values))
    return [];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(draft.values)) if (typeof value === 'string') values[name] = value;
  return [[key, { token: draft.token, values, isLost: draft.isLost === true }]];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
