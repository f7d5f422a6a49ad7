import { missedBy } from '../../domain/clock/standing';
import type { LoggedCourse } from '../../domain/digest/firstMiss';
import { wasBreached } from '../../domain/flow/moves';
import { eventsIn } from '../../domain/intake/loggedFlow';
import { withChange } from '../../domain/record/change';
import type { Moment } from '../../domain/record/ticket';
import { parseMoment } from '../../domain/time/parse';
import { second } from '../../domain/time/second';
import type { Zone } from '../../domain/time/zone';
import type { NotedLine, OpenedForDigest } from '../desk';

const lineKey = ({ at, note }: NotedLine): string => `${second(at)} ${note}`;

/** The lines of each of those tickets; one that waits for the sweep and stands in the log already counts once. */
function linesOf(
  numbers: ReadonlySet<string>,
  written: readonly NotedLine[],
  waiting: readonly NotedLine[],
): ReadonlyMap<string, readonly NotedLine[]> {
  const found = new Map<string, NotedLine[]>();
  const add = (line: NotedLine): void => {
    const own = found.get(line.number);
    if (own === undefined) found.set(line.number, [line]);
    else own.push(line);
  };
  written.filter(({ number }) => numbers.has(number)).forEach(add);
  const isWritten = (line: NotedLine): boolean =>
    (found.get(line.number) ?? []).some((known) => lineKey(known) === lineKey(line));
  waiting.filter((line) => numbers.has(line.number) && !isWritten(line)).forEach(add);
  return found;
}

/** What the lines of a ticket tell. */
const courseIn = (lines: readonly NotedLine[], zone: Zone): LoggedCourse => ({
  events: eventsIn(
    lines.map(({ own }) => own),
    zone,
  ),
  promises: lines.flatMap(({ at, own: { answered = '' } }) => {
    const promised = parseMoment(answered, zone, at);
    return 'moment' in promised ? [{ promisedAt: promised.moment, answeredAt: at }] : [];
  }),
});

/**
 * What the log tells of the tickets that have missed a deadline by `now`: when that was, their cells do not tell once a
 * deadline was moved.
 */
export function coursesOfMissed(
  { rows, log, waiting, zone }: OpenedForDigest,
  now: Moment,
): ReadonlyMap<string, LoggedCourse> {
  const missed = rows.filter(({ ticket }) => wasBreached(withChange(ticket, missedBy(ticket, now))));
  const numbers = new Set(missed.flatMap(({ ticket }) => ticket.number ?? []));
  return new Map([...linesOf(numbers, log, waiting)].map(([number, lines]) => [number, courseIn(lines, zone)]));
}
