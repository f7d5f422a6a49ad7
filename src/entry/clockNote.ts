import type { Desk } from '../app/desk';
import { isSilent } from '../app/health/silentClock';
import type { Language } from '../domain/record/lists';
import { wordsOf } from '../words/words';

/** What a page says of a clock that has stopped, from memory as it was read: no call. Nothing while it runs. */
export const clockNote = (desk: Desk, language: Language): { readonly clockNote?: string } =>
  isSilent(desk.known(), desk.now) ? { clockNote: wordsOf(language).setUp.clockSilent } : {};
