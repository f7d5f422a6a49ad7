import { readWebhook } from '../../domain/chat/webhook';
import { chatProperty, ownerProperty, scriptProperties, storeProperties } from '../memory/properties';
import { isVisitorKey, lostKeyProperty, madeKey, visitorKeyProperty } from '../visitorKey';

/** Secrets of the script that are gone, as where somebody deleted its properties, and in a copied workbook. */
export interface LostSecrets {
  /** The key of customers' links was lost: another one is used from now on, and links from before open nothing. */
  readonly areLinksDead: boolean;
  /** The address of the group chat: it cannot be read, or is gone if there was one, which nothing tells. */
  readonly chat: 'unreadable' | 'perhaps' | undefined;
}

type Stored = Readonly<Record<string, string>>;

/** All that is stored, before set-up writes into it: one call. */
export const storedBefore = (): Stored => scriptProperties().getProperties();

function lostChat(stored: Stored, isEmptied: boolean): LostSecrets['chat'] {
  const { [chatProperty]: chat } = stored;
  if (chat !== undefined) return typeof readWebhook(chat) === 'string' ? 'unreadable' : undefined;
  return isEmptied ? 'perhaps' : undefined;
}

/**
 * Finds what was lost and makes a key anew, so that it is told once. One call, only where it was lost.
 * @param stored as it was before set-up wrote into it
 * @param isInUse set-up ran before
 * @param isSurveyed surveys were mailed, which takes a key
 */
export function renewSecrets(stored: Stored, isInUse: boolean, isSurveyed: boolean): LostSecrets {
  const { [visitorKeyProperty]: key, [ownerProperty]: owner, [lostKeyProperty]: lost = '' } = stored;
  const isEmptied = isInUse && owner === undefined;
  const isKeyGone = key === undefined ? isSurveyed || isEmptied : !isVisitorKey(key);
  const isKeyNew = key !== undefined && isEmptied;
  if (isKeyGone) storeProperties({ [visitorKeyProperty]: madeKey(), [lostKeyProperty]: '' });
  else if (lost !== '') storeProperties({ [lostKeyProperty]: '' });
  return { areLinksDead: isKeyGone || isKeyNew || lost !== '', chat: lostChat(stored, isEmptied) };
}
