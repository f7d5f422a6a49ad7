import { stampedStatus } from '../../domain/flow/moveStatus';
import type { Status } from '../../domain/record/lists';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { hourMillis } from '../../domain/time/local';
import {
  type AttemptLimits,
  attemptsMade,
  limitPassed,
  withAttempt,
  withoutAttempt,
} from '../../domain/visitor/attempts';
import { isLastFour } from '../../domain/visitor/lastFour';
import { contactOf } from '../customers/contactOf';
import type { Opened } from '../desk';
import type { LogEntry } from '../memory';
import { VisitorRefused } from './refused';
import type { VisitorDesk } from './visitorDesk';

/** What a customer is told of a ticket, and nothing else (D17). */
export interface StatusOf {
  readonly opened: Opened;
  readonly number: string;
  readonly status: Status;
  /** The last thing that the customer was told; the note is blank where it was written for the team. */
  readonly progress?: { readonly at: Moment; readonly note: string };
  readonly nextAt?: Moment;
}

export interface StatusWords {
  readonly step: string;
  /** Step of the lines that an agent wrote to be told to the customer, in each language. */
  readonly progress: readonly string[];
  limited(count: number): string;
  /** All together guessed wrong as often as an hour allows. */
  limitedForAll(count: number): string;
}

/** When the customer hears from the team next: the promise made, else the next update, else the resolution. */
function nextWord({ promisedAt, nextUpdateDue, resolveDue, status }: Ticket, now: Moment): Moment | undefined {
  if (status === 'verifying' || status === 'closed') return undefined;
  return [promisedAt, nextUpdateDue, resolveDue].find((at) => at !== undefined && at > now);
}

/** The last contact, in words that were written for the customer: a call-back's note is the team's own. */
function progressOf(log: readonly LogEntry[], { progress }: StatusWords): StatusOf['progress'] {
  const last = log.filter(({ told }) => told !== '').pop();
  return last && { at: last.at, note: progress.includes(last.step) ? last.note : '' };
}

/** Day and serial, as ticket numbers have them. */
const isNumberShaped = (text: string): boolean => /^20\d{6}\d{3,6}$/.test(text);

/** A wrong pair, and what was found of its ticket. */
interface Guessed {
  readonly opened: Opened;
  readonly found: object | undefined;
  readonly number: string;
  readonly reached: Reached;
}

type Reached = 'ticket' | 'all' | undefined;

/**
 * Counts the attempt before the digits are compared, so that many at once guess no more often than one after the other.
 * @returns whose limit it is the last one of
 */
function admit(desk: VisitorDesk, number: string, limits: AttemptLimits): Reached {
  let reached: Reached;
  desk.countAttempts('status', (attempts) => {
    if (limitPassed(attempts, number, desk.now, limits) !== undefined) throw new VisitorRefused('limited');
    const counted = withAttempt(attempts, number, desk.now, limits);
    const { own, all } = attemptsMade(counted, number, desk.now, limits);
    if (all === limits.overall) reached = 'all';
    else if (own === limits.perKey) reached = 'ticket';
    return counted;
  });
  return reached;
}

/**
 * The last attempt that a limit allows is told in the log, once; the later ones are refused unread. A number that nobody
 * has is no ticket to log for, but where all together are at their limit somebody tries numbers out: a line without one.
 */
function logLimit(desk: VisitorDesk, { opened, found, number, reached }: Guessed, words: StatusWords): void {
  const isForAll = reached === 'all';
  if (!isForAll && (reached === undefined || found === undefined)) return;
  const { guessesPerTicket, guessesPerHour } = opened.settings;
  const note = isForAll ? words.limitedForAll(guessesPerHour) : words.limited(guessesPerTicket);
  const line = { at: desk.now, number: isForAll ? '' : number, step: words.step, operator: '', note, told: '' };
  desk.append(opened, { tickets: [], log: [line] });
}

/**
 * The state of a ticket for whoever knows its number and the last four of its contact (D17). A wrong number and wrong
 * digits are one answer; wrong ones are counted for the ticket and for all, and logged.
 * @throws VisitorRefused "wrongPair" or "limited"; Refused "busy"
 */
export function askStatus(
  desk: VisitorDesk,
  question: { readonly number: string; readonly lastFour: string },
  words: (opened: Opened) => StatusWords,
): StatusOf {
  const { number, lastFour } = question;
  // What is typed may be anything: only what can be a ticket's number is looked up, counted and logged.
  if (!isNumberShaped(number)) {
    console.warn('status page: not a number');
    throw new VisitorRefused('wrongPair');
  }
  const remembered = desk.recall();
  // A number that nobody has reads as much, so that the time an answer takes does not tell whether there is such a ticket.
  const { opened, found, log } = desk.seeTicket(remembered, number, undefined);
  const { guessesPerTicket, guessesPerHour } = opened.settings;
  const reached = admit(desk, number, { span: hourMillis, perKey: guessesPerTicket, overall: guessesPerHour });
  if (found === undefined || !isLastFour(lastFour, contactOf(desk, found.ticket, opened.zone))) {
    console.warn(`status page: wrong pair for ${number}`);
    logLimit(desk, { opened, found, number, reached }, words(opened));
    throw new VisitorRefused('wrongPair');
  }
  desk.countAttempts('status', (attempts) => withoutAttempt(attempts, number));
  const { ticket } = found;
  const status = ticket.status ?? stampedStatus(ticket, opened.zone);
  const progress = progressOf(log, words(opened));
  const nextAt = nextWord({ ...ticket, status }, desk.now);
  return {
    opened,
    number,
    status,
    ...(progress === undefined ? {} : { progress }),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}
