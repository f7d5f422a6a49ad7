import type { Mail } from '../desk';
import { logFault } from '../jobs/fault';
import type { Outcome, Turn } from '../jobs/job';
import { isOutOfTime } from '../jobs/runJobs';
import { givenUp, type Mailing, type RoundKey, reachedBy, withFailure, withReached } from './mailing';
import { settleRound } from './settleRound';

/** No execution lives longer. */
const executionMilliseconds = 6 * 60_000;
/** Recipients of the day that mails which are not pressing leave to passed deadlines. */
const keptForDeadlines = 20;

/** A mail to one person; it is written when its turn comes. */
export interface RoundMail {
  readonly to: string;
  /** Sent to the last of the day's quota. */
  readonly isPressing: boolean;
  write(): Pick<Mail, 'subject' | 'text' | 'html' | 'attachments'>;
}

/** Those first whom the quota left out before; otherwise as they stand, the most important first. */
function inOrder(mails: readonly RoundMail[], first: readonly string[]): readonly RoundMail[] {
  const before = new Set(first);
  return [...mails].sort((a, b) => Number(before.has(b.to)) - Number(before.has(a.to)));
}

/** Those that the day's quota allows, in their order. */
function affordable(mails: readonly RoundMail[], quota: number): readonly RoundMail[] {
  const chosen: RoundMail[] = [];
  for (const mail of mails) {
    const left = quota - chosen.length;
    if (left > (mail.isPressing ? 0 : keptForDeadlines)) chosen.push(mail);
  }
  return chosen;
}

const keeperOf = ({ desk }: Turn): string => desk.known().keeper ?? '';

/**
 * Sends one mail to each person, once in the period however often it is cut off (D15), in as many calls as there are
 * people and four: the round is remembered before its first mail and after its last, and if it is cut off between,
 * the quota tells how far it came. The desk is free meanwhile. Whom the day's quota leaves out waits; a mail that fails is
 * tried again by the next tick, three times in all.
 * @param by whose mails they are, by e-mail; the clock's unless told
 */
export function sendRound(job: RoundKey, turn: Turn, mails: readonly RoundMail[], by = keeperOf(turn)): Outcome {
  const { desk, period } = turn;
  // Another execution's round is under way: the next tick looks again.
  if (!settleRound(desk) || desk.known().mailing.round !== null) return { state: 'unfinished' };
  const { mailing } = desk.known();
  const settledFor = new Set([...reachedBy(mailing, job, period), ...givenUp(mailing, job, period)]);
  const waiting = inOrder(
    mails.filter(({ to }) => !settledFor.has(to)),
    mailing.leftOut[job] ?? [],
  );
  if (waiting.length === 0) return { state: 'done' };
  const quota = desk.mailQuota();
  const round = affordable(waiting, quota);
  const chosen = new Set(round);
  const leftOut = waiting.filter((mail) => !chosen.has(mail)).map(({ to }) => to);
  const ended = (now: Mailing, sent: readonly string[]): Mailing => ({
    ...withReached(now, job, period, sent),
    leftOut: { ...now.leftOut, [job]: leftOut },
  });
  if (round.length === 0) {
    return { state: 'postponed', after: (known) => ({ ...known, mailing: ended(known.mailing, []) }) };
  }
  const before = desk.known();
  const to = round.map((mail) => mail.to);
  const chosenTo = new Set(to);
  const open = { job, period, to, by, quota, until: desk.now + executionMilliseconds };
  desk.remember(before, { ...before, mailing: { ...before.mailing, round: open } });
  desk.release();
  const sent = sendEach(job, turn, round);
  const refused = givenUp(desk.known().mailing, job, period).filter((address) => chosenTo.has(address));
  const isLeft = sent.length + refused.length < round.length;
  const state = isLeft ? 'unfinished' : leftOut.length > 0 ? 'postponed' : 'done';
  return { state, refused, after: (known) => ({ ...known, mailing: ended(known.mailing, sent) }) };
}

/**
 * Whether a mail that ended with an error went out all the same, as the quota tells; if not, that is remembered at
 * once, for what is settled after a kill. It stays owed, and the next tick tries again.
 */
function isSentAllTheSame({ desk, period }: Turn, job: RoundKey, to: string, sent: number): boolean {
  const isOut = desk.exclusively(() => {
    const before = desk.recall();
    const { round } = before.mailing;
    if (round !== null && desk.mailQuota() < round.quota - (round.others ?? 0) - sent) return true;
    desk.remember(before, { ...before, mailing: withFailure(before.mailing, job, period, to) });
    return false;
  });
  desk.release();
  return isOut;
}

/** Sends until the time is up. @returns whom it was sent to */
function sendEach(job: RoundKey, turn: Turn, round: readonly RoundMail[]): readonly string[] {
  const { desk } = turn;
  const sent: string[] = [];
  for (const { to, write } of round) {
    if (isOutOfTime(desk)) break;
    try {
      desk.mail({ to: [to], cc: [], ...write() });
      sent.push(to);
    } catch (error) {
      // An address that the mail service refuses must not keep the others from theirs.
      logFault(error, `mail to ${to}`);
      if (isSentAllTheSame(turn, job, to, sent.length)) sent.push(to);
    }
  }
  return sent;
}
