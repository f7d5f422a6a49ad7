import type { GivenNumber } from '../number/restoreNumbers';
import { fieldOf, type Moment } from '../record/ticket';
import { minuteMillis } from '../time/local';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';
import { moveIn } from './loggedStamps';
import type { OwnLine } from './ownLine';
import { type DeadlineField, deadlineFields } from './typedDeadline';

/** A line of the log, and what it tells. */
export interface LoggedLine extends GivenNumber {
  readonly step: string;
  readonly operator: string;
  readonly note: string;
}

const time = '([\\d-]+ [\\d:]+)';
/** What the log says of none, in whatever language. */
const none = '[^\\s\\d;；]+';
const movesOf = (key: DeadlineField | 'promisedAt'): RegExp => {
  const { zh, en } = fieldOf(key);
  return new RegExp(`^(?:${zh}|${en}) (?:${time}|${none}) → (?:${time}|${none})$`);
};
const moves = {
  responseDue: movesOf('responseDue'),
  planDue: movesOf('planDue'),
  resolveDue: movesOf('resolveDue'),
  promisedAt: movesOf('promisedAt'),
};

/** The last move of a deadline that a line tells of, as the times stand there; undefined on the side where there was none. */
function lastMove(
  field: keyof typeof moves,
  { parts }: OwnLine,
): { readonly from: string | undefined; readonly to: string | undefined } | undefined {
  const told = parts.flatMap((part) => {
    const found = moves[field].exec(part);
    return found === null ? [] : [{ from: found[1], to: found[2] }];
  });
  return told.filter(({ from, to }) => from !== undefined || to !== undefined).pop();
}

/** Up to when a time of the log may have been: one without seconds until its minute was over. */
const latest = (text: string, moment: Moment): Moment => (/\d:\d+:\d/.test(text) ? moment : moment + minuteMillis - 1);

/**
 * The deadlines that a line of the log tells it moved (D3), as they were before: the end of the minute where it tells no
 * second, null where there was none.
 * @returns undefined when it moved none
 */
export function duesBeforeLine(line: OwnLine, zone: Zone): Partial<Record<DeadlineField, Moment | null>> | undefined {
  const before: Partial<Record<DeadlineField, Moment | null>> = {};
  for (const field of deadlineFields) {
    const move = lastMove(field, line);
    if (move === undefined) continue;
    const parsed = parseMoment(move.from ?? '', zone, line.at, { occurrence: 'last' });
    before[field] = 'moment' in parsed ? latest(move.from ?? '', parsed.moment) : null;
  }
  return Object.keys(before).length === 0 ? undefined : before;
}

/**
 * To when the log tells last that a ticket's deadline was moved, or what its customer was promised (D3), to the minute:
 * null for nothing, as once the ticket was opened again.
 * @param lines the ticket's own
 * @returns undefined when it never told of any
 */
export function loggedDeadline(
  field: keyof typeof moves,
  lines: readonly OwnLine[],
  zone: Zone,
): Moment | null | undefined {
  let [since, last]: [Moment, Moment | null | undefined] = [0, undefined];
  for (const line of lines) {
    const told = lastMove(field, line);
    const isOver = moveIn(line)?.from === 'closed' || (field === 'promisedAt' && line.answered !== undefined);
    if (line.at < since || (told === undefined && !isOver)) continue;
    const parsed = parseMoment(told?.to ?? '', zone, line.at, { occurrence: 'last' });
    [since, last] = [line.at, 'moment' in parsed ? parsed.moment : null];
  }
  return last;
}
