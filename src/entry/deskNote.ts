import { lacksKey } from '../app/customers/customerKeys';
import type { Desk } from '../app/desk';
import { isSilent } from '../app/health/silentClock';
import type { Language } from '../domain/record/lists';
import { wordsOf } from '../words/words';

/**
 * What a page says of a clock that has stopped, and of a key that is missing, from memory as it was read: no call.
 * Nothing while all is well.
 */
export function deskNote(desk: Desk, language: Language): { readonly deskNote?: string } {
  const { clockSilent, keyMissing } = wordsOf(language).setUp;
  const remembered = desk.known();
  const notes = [
    ...(isSilent(remembered, desk.now) ? [clockSilent] : []),
    ...(lacksKey(remembered) ? [keyMissing] : []),
  ];
  return notes.length === 0 ? {} : { deskNote: notes.join('\n') };
}
