import type { Pause } from '../calendar/sequence';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { secondText } from '../time/format';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';

/** The times a ticket waited for its customer, oldest first; `since` is there while it still waits. */
export interface Waits {
  readonly ended: readonly Pause[];
  readonly since?: Moment;
}

const between = '; ';
const arrow = '→';

/** The wall clock of `zone`; in the hour that daylight saving repeats, UTC, which is never mistaken. */
function written(moment: Moment, zone: Zone): string {
  const whole = Math.floor(moment / 1000) * 1000;
  return zone.toMoment(zone.toLocal(whole)) === whole ? secondText(whole, zone) : new Date(whole).toISOString();
}

function momentIn(text: string, zone: Zone): Moment | undefined {
  const parsed = parseMoment(text, zone, 0);
  return 'moment' in parsed ? parsed.moment : undefined;
}

/**
 * Reads the column 暂停记录, e.g. "2024-05-20 10:00:00 → 2024-05-20 11:30:00; 2024-05-21 09:00:00 →". What cannot be
 * read is passed over.
 */
export function readWaits(text: string | undefined, zone: Zone): Waits {
  const ended: Pause[] = [];
  let since: Moment | undefined;
  for (const part of (text ?? '').split(between.trim())) {
    const [from = '', until = ''] = part.split(arrow).map((piece) => piece.trim());
    const fromAt = from === '' ? undefined : momentIn(from, zone);
    const untilAt = until === '' ? undefined : momentIn(until, zone);
    // A time alone was put there by people: the desk writes none without its arrow.
    if (fromAt === undefined || !part.includes(arrow)) continue;
    if (untilAt === undefined) since = fromAt;
    else if (untilAt >= fromAt) ended.push({ fromAt, untilAt });
  }
  return { ended, ...(since !== undefined && { since }) };
}

/** The text of the column 暂停记录; null when the ticket never waited. */
export function waitsText({ ended, since }: Waits, zone: Zone): string | null {
  const parts = ended.map(({ fromAt, untilAt }) => `${written(fromAt, zone)} ${arrow} ${written(untilAt, zone)}`);
  if (since !== undefined) parts.push(`${written(since, zone)} ${arrow}`);
  return parts.length === 0 ? null : parts.join(between);
}

/** The waits, of which those that follow each other without a break are one: a deadline was moved in between. */
export function wholeWaits({ ended, since }: Waits): Waits {
  const whole: Pause[] = [];
  for (const pause of ended) {
    const last = whole[whole.length - 1];
    if (last?.untilAt === pause.fromAt) whole[whole.length - 1] = { fromAt: last.fromAt, untilAt: pause.untilAt };
    else whole.push(pause);
  }
  const last = whole[whole.length - 1];
  if (since === undefined) return { ended: whole };
  return last?.untilAt === since ? { ended: whole.slice(0, -1), since: last.fromAt } : { ended: whole, since };
}

/**
 * 暂停记录 once a deadline is moved at `now` (D3): while the customer is awaited, the new one stands still from now on only.
 * Nothing of a ticket that does not wait.
 */
export function partedWait({ pauses }: Pick<Ticket, 'pauses'>, now: Moment, zone: Zone): Pick<TicketChange, 'pauses'> {
  const waits = readWaits(pauses, zone);
  const at = Math.floor(now / 1000) * 1000;
  if (waits.since === undefined || waits.since >= at) return {};
  return { pauses: waitsText({ ...endedAt(waits, at), since: at }, zone) };
}

/** The waits once the one that runs has ended at `now`. */
export const endedAt = ({ ended, since }: Waits, now: Moment): Waits => ({
  ended: since === undefined || now < since ? ended : [...ended, { fromAt: since, untilAt: now }],
});
