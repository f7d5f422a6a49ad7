import { Refused } from '../app/refused';
import type { VisitorDesk } from '../app/visitors/visitorDesk';
import type { Ticket } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { type Attempts, noAttempts } from '../domain/visitor/attempts';
import { type LinkVia, surveyToken } from '../domain/visitor/surveyToken';
import { sheetsDesk } from './desk';
import { scriptProperties, storeProperties } from './memory/properties';
import { parsed } from './memory/storedJson';
import { isLike } from './memory/storedShapes';
import { patienceMilliseconds, visitorKey } from './visitorKey';

const attemptsName = (kind: string): string => `attempts.${kind}`;

/** A signer over one reading of the key: web-safe base64 of HMAC-SHA-256. */
export function signer(): (text: string) => string {
  let key: string | undefined;
  return (text) => {
    key ??= visitorKey();
    const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
    return Utilities.base64EncodeWebSafe(bytes).replace(/=+$/, '');
  };
}

/** Where customers find the desk's pages: as set, else where Google says the web app is; blank when it is nowhere. */
export function webAddress(settings: Settings): string {
  const { webAddress: set } = settings;
  return set === '' ? (ScriptApp.getService().getUrl() ?? '') : set;
}

/** Makes survey links; the address and the key are asked for once. */
export function surveyLinks(via: LinkVia): (ticket: Ticket, settings: Settings) => string {
  const sign = signer();
  let address: string | undefined;
  return ({ number = '', reopenCount: cycle = 0 }, settings) => {
    address ??= webAddress(settings);
    if (address === '' || number === '') return address;
    return `${address}?s=${surveyToken({ number, via, cycle }, sign)}`;
  };
}

function readAttempts(kind: string): Attempts {
  const kept = scriptProperties().getProperty(attemptsName(kind));
  if (kept === null) return noAttempts;
  const read = parsed(kept);
  // What an earlier version kept, or cannot be read, is an hour's, and let go.
  return isLike(read, noAttempts) ? read : noAttempts;
}

/**
 * The desk as pages of customers have it. Attempts are counted in properties, which nothing evicts, and under the lock of
 * the account that the web app runs as, so that people who guess never hold up the desk itself.
 */
export function visitorDesk(): VisitorDesk {
  return {
    ...sheetsDesk(patienceMilliseconds),
    sign: signer(),
    countAttempts(kind, count) {
      const lock = LockService.getUserLock();
      if (!lock.tryLock(patienceMilliseconds)) throw new Refused('busy');
      try {
        const before = readAttempts(kind);
        const after = count(before);
        if (after !== before) storeProperties({ [attemptsName(kind)]: JSON.stringify(after) });
      } finally {
        lock.releaseLock();
      }
    },
  };
}
