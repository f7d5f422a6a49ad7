import { lacksKey } from '../../app/customers/customerKeys';
import type { Desk } from '../../app/desk';
import { isSilent } from '../../app/health/silentClock';
import type { Settings } from '../../domain/settings/settings';
import { settingsFrom } from '../../sheets/settings/snapshot';
import { wordsOf } from '../../words/words';

/**
 * What a page says of a clock that has stopped, and of a key that is missing, from memory as it was read: no call.
 * Nothing while all is well.
 */
export function deskNote(desk: Desk, settings: Settings): { readonly deskNote?: string } {
  const { clockSilent, keyMissing } = wordsOf(settings.language).setUp;
  const remembered = desk.known();
  const notes = [
    ...(isSilent(remembered, desk.now) ? [clockSilent] : []),
    ...(lacksKey(remembered, settings) ? [keyMissing] : []),
  ];
  return notes.length === 0 ? {} : { deskNote: notes.join('\n') };
}

/** What every answer says of a clock that has stopped, from memory as it was read: no call. Nothing while it runs. */
export function noteOfSilence(desk: Desk): { readonly deskNote?: string } {
  const remembered = desk.known();
  const settings = isSilent(remembered, desk.now) ? settingsFrom(remembered.settings) : undefined;
  return settings === undefined ? {} : deskNote(desk, settings);
}
