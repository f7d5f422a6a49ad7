import type { IntakeValues } from '../../api';
import { fields } from '../../domain/record/fields';
import type { Filling } from './filling';

/** A form as far as it is filled in. */
export interface Draft {
  readonly user: string;
  readonly filling: Filling;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  readonly values: IntakeValues;
}

export interface DraftKeeper {
  /** The draft that `user` left, unless it is too old at `now` (epoch milliseconds). */
  load(now: number): Draft | null;
  save(draft: Omit<Draft, 'user'>): void;
  discard(): void;
}

const storageKey = 'sheetdesk.intake';

/** Drafts hold a customer's contact: they are not kept for longer than a day. */
const keptMilliseconds = 24 * 60 * 60 * 1000;

/**
 * Keeps the draft of `user` in the browser. Where the frame is refused storage nothing is kept
 * and the form lives only as long as the sidebar.
 */
export function draftKeeper(user: string): DraftKeeper {
  return {
    load(now) {
      const draft = stored();
      return draft !== null && draft.user === user && now - draft.savedAt < keptMilliseconds ? draft : null;
    },
    save(draft) {
      withStorage((storage) => storage.setItem(storageKey, JSON.stringify({ ...draft, user })));
    },
    discard() {
      withStorage((storage) => storage.removeItem(storageKey));
    },
  };
}

/** The mere mention of localStorage throws in a sandboxed frame. */
function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(window.localStorage);
  } catch {
    return null;
  }
}

function stored(): Draft | null {
  const read: unknown = withStorage((storage) => JSON.parse(storage.getItem(storageKey) ?? 'null'));
  if (!isObject(read) || !isObject(read.values) || !isObject(read.filling)) return null;
  const { user, savedAt, filling } = read;
  if (typeof user !== 'string' || typeof savedAt !== 'number' || typeof filling.token !== 'string') return null;
  const sent = isObject(filling.sent) ? valuesIn(filling.sent) : null;
  return { user, savedAt, filling: { token: filling.token, sent }, values: valuesIn(read.values) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Only declared fields with text: a draft may come from an earlier version. */
const valuesIn = (read: Record<string, unknown>): IntakeValues =>
  Object.fromEntries(fields.map(({ key }) => [key, read[key]]).filter(([, value]) => typeof value === 'string'));
