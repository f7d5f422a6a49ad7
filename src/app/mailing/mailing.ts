import type { Moment } from '../../domain/record/ticket';
import { dayMillis } from '../../domain/time/local';
import type { JobKey } from '../jobs/job';

/** What sends mails in rounds: jobs, and the news of those that failed. */
export type RoundKey = JobKey | 'failures';

/** A round of mails that is being sent, or was cut off. */
export interface MailRound {
  readonly job: RoundKey;
  readonly period: string;
  /** Addresses in the order in which they are mailed. */
  readonly to: readonly string[];
  /** Whose mails they are, by e-mail: each account has a quota of its own. */
  readonly by: string;
  /** Recipients left of the account's quota when the round began. */
  readonly quota: number;
  /** Recipients of other mails by the same account since. */
  readonly others?: number;
  /** Until then the execution that sends it may be alive. */
  readonly until: Moment;
}

/** How often something happened, by address. */
type Times = Readonly<Record<string, number>>;

/** New tickets of which their owners were never told, for the quota held the mails back until they were no news. */
export interface Untold {
  /** Of the last of them. */
  readonly at: Moment;
  readonly tickets: number;
  /** Names of the owners. */
  readonly people: readonly string[];
}

/** They are told of in the health sheet so long after the last one, and then counted anew. */
const untoldKept = 7 * dayMillis;

/** New tickets given up that are still to be told of. */
export const untoldOf = ({ untold }: Mailing, now: Moment): Untold | undefined =>
  untold !== undefined && now - untold.at < untoldKept ? untold : undefined;

/** The mailing after news of so many tickets of those people were given up. */
export function withUntold(mailing: Mailing, now: Moment, tickets: number, people: readonly string[]): Mailing {
  const before = untoldOf(mailing, now) ?? { tickets: 0, people: [] };
  const names = [...new Set([...before.people, ...people])];
  return { ...mailing, untold: { at: now, tickets: before.tickets + tickets, people: names } };
}

/** What is remembered of the mails that go out in rounds (D15). */
export interface Mailing {
  readonly round: MailRound | null;
  /** Whom each job has mailed, by job and for its latest period. */
  readonly reached: Readonly<Partial<Record<RoundKey, { readonly period: string; readonly to: readonly string[] }>>>;
  /** Mails of each job that failed for its latest period, and how often. */
  readonly failed?: Readonly<Partial<Record<RoundKey, { readonly period: string; readonly times: Times }>>>;
  /** Whom the day's quota left out last, by job: they come first next time. */
  readonly leftOut: Readonly<Partial<Record<RoundKey, readonly string[]>>>;
  readonly untold?: Untold;
}

export const nothingMailed: Mailing = { round: null, reached: {}, leftOut: {} };

/** Whom `job` has mailed for `period`. */
export function reachedBy(mailing: Mailing, job: RoundKey, period: string): readonly string[] {
  const known = mailing.reached[job];
  return known?.period === period ? known.to : [];
}

/** The mailing after `to` were mailed and no round is open. */
export const withReached = (mailing: Mailing, job: RoundKey, period: string, to: readonly string[]): Mailing => ({
  ...mailing,
  round: null,
  reached: { ...mailing.reached, [job]: { period, to: [...reachedBy(mailing, job, period), ...to] } },
});

/** A mail is tried so often in a period. */
const attempts = 3;

const timesFailed = ({ failed }: Mailing, job: RoundKey, period: string): Times => {
  const known = failed?.[job];
  return known?.period === period ? known.times : {};
};

/** Whom `job` has given up to mail for `period`. */
export const givenUp = (mailing: Mailing, job: RoundKey, period: string): readonly string[] =>
  Object.entries(timesFailed(mailing, job, period)).flatMap(([to, times]) => (times < attempts ? [] : [to]));

/** Whom any job has given up to mail for its latest period. */
export const allGivenUp = ({ failed = {} }: Mailing): readonly string[] => [
  ...new Set(
    Object.values(failed).flatMap(({ times }) =>
      Object.entries(times).flatMap(([to, count]) => (count < attempts ? [] : [to])),
    ),
  ),
];

/** The mailing after the mail to `to` failed: it is none of the open round any more, for it took nothing from the quota. */
export function withFailure(mailing: Mailing, job: RoundKey, period: string, to: string): Mailing {
  const times = timesFailed(mailing, job, period);
  const { round } = mailing;
  return {
    ...mailing,
    round: round === null ? null : { ...round, to: round.to.filter((other) => other !== to) },
    failed: { ...mailing.failed, [job]: { period, times: { ...times, [to]: (times[to] ?? 0) + 1 } } },
  };
}

/**
 * What became of a round that was cut off. The day's quota is its witness: each mail that went out took one recipient
 * from it, so as many of the round's first addresses were mailed as the quota lost since, other mails not counted.
 * @param quota recipients left now to the same account; more than at the beginning when a new day's quota began, which tells nothing
 */
export function settled(mailing: Mailing, round: MailRound, quota: number): Mailing {
  const sent = Math.min(Math.max(0, round.quota - quota - (round.others ?? 0)), round.to.length);
  return withReached(mailing, round.job, round.period, round.to.slice(0, sent));
}
