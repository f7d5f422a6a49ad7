import { Refused } from '../app/refused';
import { scriptProperties, storeProperties } from './memory/properties';

/** A customer's page waits for the desk no longer than a page may take to open. */
export const patienceMilliseconds = 3000;

/** The key of everything that is signed for customers. */
export const visitorKeyProperty = 'visitorKey';

/** Not blank where that key could not be read and another was made, until set-up has told of it. */
export const lostKeyProperty = 'visitorKey.lost';

/** Two random identifiers; whatever looks otherwise somebody wrote over it, and may know it. */
export const isVisitorKey = (text: string): boolean => /^[\da-f-]{72}$/i.test(text);

export const madeKey = (): string => Utilities.getUuid() + Utilities.getUuid();

/** The key as it stands; undefined for none, and for one that somebody wrote over. */
function standingKey(): { readonly key: string | undefined; readonly isLost: boolean } {
  const known = scriptProperties().getProperty(visitorKeyProperty);
  const key = known !== null && isVisitorKey(known) ? known : undefined;
  return { key, isLost: known !== null && key === undefined };
}

/**
 * The key of everything that is signed for customers; made once, at random, and never shown.
 * @throws Refused "busy" when it is to be made and another execution holds the desk
 */
export function visitorKey(): string {
  const known = standingKey().key;
  if (known !== undefined) return known;
  const lock = LockService.getScriptLock();
  const isHeld = lock.hasLock();
  if (!isHeld && !lock.tryLock(patienceMilliseconds)) throw new Refused('busy');
  try {
    const { key = madeKey(), isLost } = standingKey();
    storeProperties({ [visitorKeyProperty]: key, ...(isLost && { [lostKeyProperty]: 'true' }) });
    return key;
  } finally {
    if (!isHeld) lock.releaseLock();
  }
}
