import type { TicketChange } from '../record/ticket';
import { fingerprint } from './fingerprint';

/** 53 bits of a text as 11 characters (cyrb53): among 20,000 lines two share one once in 45 million ledgers. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (0x1fffff & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

const numberMark = 'n';
const contentMark = 'c';

/**
 * The key under which a line of a ledger is stored with the ticket made of it (D16), so that later edits of the
 * ticket do not matter: its external number, else what was reported, as the ledger writes it.
 */
export const lineKey = (line: TicketChange): string =>
  typeof line.externalNo === 'string'
    ? numberMark + shortHash(line.externalNo)
    : contentMark + shortHash(fingerprint(line));

/** Whether the key stands for what was reported, not for an external number. */
export const isContentKey = (key: string): boolean => key.startsWith(contentMark);
