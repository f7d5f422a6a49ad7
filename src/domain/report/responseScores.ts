import type { Ticket } from '../record/ticket';
import { type Correlation, correlation, type Pair } from '../statistics/correlation';
import { scoreOf } from './score';

export interface ScoreBucket {
  /** Hours up to which, the end included; undefined for what took longer than the last. */
  readonly upToHours: number | undefined;
  readonly tickets: number;
  readonly averageScore: number | undefined;
  /** Tickets with the scores 1 to 5. */
  readonly byScore: readonly number[];
}

/** Speed of the first response against the customer's score (D13). */
export interface ResponseScores {
  /** Minutes to the first response, and score. */
  readonly pairs: readonly Pair[];
  readonly buckets: readonly ScoreBucket[];
  readonly correlation: Correlation | undefined;
}

/** @param from hours, without the end itself, from which the bucket reaches up to the next */
function bucket(from: number, upToHours: number | undefined, pairs: readonly Pair[]): ScoreBucket {
  const isWithin = (minutes: number) => minutes > from * 60 && minutes <= (upToHours ?? Number.POSITIVE_INFINITY) * 60;
  const scores = pairs.filter(([minutes]) => isWithin(minutes)).map(([, score]) => score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    upToHours,
    tickets: scores.length,
    averageScore: scores.length === 0 ? undefined : sum / scores.length,
    byScore: [1, 2, 3, 4, 5].map((wanted) => scores.filter((score) => score === wanted).length),
  };
}

/**
 * Of tickets that were answered and scored.
 * @param hours upper ends of the buckets, ascending; one more is open
 */
export function responseScores(tickets: readonly Ticket[], hours: readonly number[]): ResponseScores {
  const pairs = tickets.flatMap(({ responseMinutes, satisfaction }): Pair[] => {
    const score = scoreOf(satisfaction);
    return responseMinutes === undefined || score === undefined ? [] : [[responseMinutes, score]];
  });
  return {
    pairs,
    buckets: [...hours, undefined].map((end, at) => bucket(hours[at - 1] ?? Number.NEGATIVE_INFINITY, end, pairs)),
    correlation: correlation(pairs),
  };
}
