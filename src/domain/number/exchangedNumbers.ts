import type { Moment, Ticket } from '../record/ticket';
import { dayText } from '../time/format';
import { second } from '../time/second';
import type { Zone } from '../time/zone';
import { firstTimes, type GivenNumber, numbersBySecond } from './restoreNumbers';
import { inOrderOfNumbers, isTicketNumber } from './serial';

/** A row that bears a number and the time of its own report. */
export interface Bearer {
  readonly row: number;
  readonly ticket: Ticket;
}

interface Candidate {
  readonly row: number;
  readonly borne: string;
  /** Given at the row's own time. */
  readonly own: string;
}

export interface Exchange {
  readonly given: readonly GivenNumber[];
  /** How often each number stands in the sheet. */
  readonly counts: ReadonlyMap<string, number>;
  readonly zone: Zone;
  /** Whether what else stands in the row agrees that its time is its own, rather than that of the number it bears. */
  isOwnTime(ticket: Ticket, timeOfNumber: Moment): boolean;
}

/** What is left once those are taken out whose own number another row bears, or whose borne number nobody misses. */
function settled(
  all: readonly Candidate[],
  { counts, zone }: Exchange,
  bearers: readonly Bearer[],
): readonly Candidate[] {
  const days = new Map(bearers.map(({ row, ticket }) => [row, dayText(ticket.createdAt ?? 0, zone)]));
  let left = all;
  for (;;) {
    const owed = new Map<string, number>();
    const borne = new Map<string, number>();
    for (const one of left) {
      owed.set(one.own, (owed.get(one.own) ?? 0) + 1);
      borne.set(one.borne, (borne.get(one.borne) ?? 0) + 1);
    }
    const isKept = (one: Candidate): boolean => {
      const isFree = owed.get(one.own) === 1 && (counts.get(one.own) ?? 0) <= (borne.get(one.own) ?? 0);
      const isMissed = owed.has(one.borne) || (counts.get(one.borne) ?? 0) > (borne.get(one.borne) ?? 0);
      return isFree && (isMissed || !one.borne.startsWith(days.get(one.row) ?? ''));
    };
    const kept = left.filter(isKept);
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/**
 * Finds the numbers of tickets that stand under another's (D2: never changed): the log tells when each was given, and
 * the row when it was reported. A row is left as it is where its time tells of no number, or of one that another row
 * rightly bears, as a copied row, an import or a row that brought its time does; so are tickets of the same second, if
 * more than one of them bears another's number.
 * @returns number by row
 */
export function exchangedNumbers(bearers: readonly Bearer[], exchange: Exchange): ReadonlyMap<number, string> {
  const { given, counts, isOwnTime } = exchange;
  const first = firstTimes(given);
  const numbersAt = numbersBySecond(first);
  const right = new Set<string>();
  const strangers: { row: number; borne: string; at: number }[] = [];
  for (const { row, ticket } of bearers) {
    const { number = '', createdAt, importKey } = ticket;
    const told = first.get(number);
    if (createdAt === undefined || told === undefined || importKey !== undefined) continue;
    if (second(told) === second(createdAt)) right.add(number);
    else if (numbersAt.has(second(createdAt)) && isOwnTime(ticket, told))
      strangers.push({ row, borne: number, at: second(createdAt) });
  }
  const borne = new Map<string, number>();
  for (const one of strangers) borne.set(one.borne, (borne.get(one.borne) ?? 0) + 1);
  const isOpen = (number: string): boolean =>
    !right.has(number) && (counts.get(number) ?? 0) <= (borne.get(number) ?? 0);
  const candidates = strangers.flatMap((one): readonly Candidate[] => {
    const [own, ...others] = (numbersAt.get(one.at) ?? []).filter(isOpen);
    return own === undefined || others.length > 0 ? [] : [{ row: one.row, borne: one.borne, own }];
  });
  return new Map(settled(candidates, exchange, bearers).map(({ row, own }) => [row, own]));
}

/**
 * Rows whose numbers may be each other's, cheaply told: a number is not of its row's day, or was given before that of a
 * ticket reported earlier the same day. Rows that brought their time, and imports, look so too: the log tells.
 * @returns their numbers and times as one text, blank where there are none
 */
export function doubtedNumbers(bearers: readonly Bearer[], zone: Zone): string {
  const told = bearers.flatMap(({ ticket: { number = '', createdAt } }) =>
    createdAt === undefined || !isTicketNumber(number) ? [] : [{ number, createdAt }],
  );
  const isSorted = told.every(
    ({ number }, at) => at === 0 || inOrderOfNumbers(told[at - 1]?.number ?? '', number) <= 0,
  );
  const sorted = isSorted ? told : [...told].sort((a, b) => inOrderOfNumbers(a.number, b.number));
  // Of the same day are the hours between: only the first and last of each have to be looked at in the calendar.
  const doubts: string[] = [];
  const spans = new Map<string, { from: Moment; to: Moment }>();
  let last: (typeof told)[number] | undefined;
  for (const one of sorted) {
    const day = one.number.slice(0, 8);
    const span = spans.get(day);
    const isWithin = span !== undefined && one.createdAt >= span.from && one.createdAt <= span.to;
    const isOfDay = isWithin || dayText(one.createdAt, zone) === day;
    const isLater =
      last === undefined || !last.number.startsWith(day) || second(last.createdAt) <= second(one.createdAt);
    if (!isOfDay || !isLater) doubts.push(`${last?.number}@${last?.createdAt},${one.number}@${one.createdAt}`);
    if (isOfDay && !isWithin)
      spans.set(day, {
        from: Math.min(span?.from ?? one.createdAt, one.createdAt),
        to: Math.max(span?.to ?? one.createdAt, one.createdAt),
      });
    last = one;
  }
  return doubts.join(';');
}
