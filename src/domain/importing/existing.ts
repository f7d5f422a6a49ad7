import type { Ticket } from '../record/ticket';
import { fingerprint } from './fingerprint';
import { isContentKey } from './lineKey';
import type { LineRead } from './readLine';

/** What the desk holds already, as far as lines of a ledger are compared with it. */
export interface Existing {
  readonly externalNos: ReadonlySet<string>;
  /** How many tickets were made of lines of each key. */
  readonly keys: ReadonlyMap<string, number>;
  /** How many tickets show each fingerprint, without those whose key says what was reported. */
  readonly fingerprints: ReadonlyMap<string, number>;
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What identifies the tickets of the desk; rows that are no tickets yet only count by their key. */
export function existingOf(rows: readonly Ticket[]): Existing {
  const tickets = rows.filter(({ number }) => number !== undefined);
  return {
    externalNos: new Set(tickets.flatMap(({ externalNo }) => externalNo ?? [])),
    keys: counted(rows.flatMap(({ importKey }) => importKey ?? [])),
    fingerprints: counted(tickets.filter(({ importKey }) => !isContentKey(importKey ?? '')).map(fingerprint)),
  };
}

/** Takes one of what is left under `text`; false when nothing is. */
function takeOne(left: Map<string, number>, text: string): boolean {
  const count = left.get(text) ?? 0;
  if (count > 0) left.set(text, count - 1);
  return count > 0;
}

/**
 * The lines that are there already (D16). Each ticket stands for one line without an external number, so that of
 * three equal lines against two tickets one is new; faulty lines come last, or they would stand in for good ones.
 */
export function linesThere(lines: readonly LineRead[], existing: Existing): ReadonlySet<LineRead> {
  const keys = new Map(existing.keys);
  const fingerprints = new Map(existing.fingerprints);
  const isThere = ({ ticket, key }: LineRead): boolean =>
    typeof ticket.externalNo === 'string'
      ? existing.externalNos.has(ticket.externalNo) || existing.keys.has(key)
      : takeOne(keys, key) || takeOne(fingerprints, fingerprint(ticket));
  const isFaulty = ({ issues }: LineRead): boolean => issues.length > 0;
  const ordered = [...lines.filter((line) => !isFaulty(line)), ...lines.filter(isFaulty)];
  return new Set(ordered.filter(isThere));
}
