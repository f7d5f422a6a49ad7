import type { Ticket } from '../record/ticket';
import { type Correlation, correlation, type Pair } from '../statistics/correlation';
import { scoreOf } from './score';

/** Upper ends of the buckets of response time, hours; the last bucket is open. */
export const responseBuckets = [1, 4, 24] as const;

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

const bucketOf = (minutes: number): number => {
  const at = responseBuckets.findIndex((hours) => minutes <= hours * 60);
  return at < 0 ? responseBuckets.length : at;
};

function bucket(at: number, pairs: readonly Pair[]): ScoreBucket {
  const scores = pairs.filter(([minutes]) => bucketOf(minutes) === at).map(([, score]) => score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    upToHours: responseBuckets[at],
    tickets: scores.length,
    averageScore: scores.length === 0 ? undefined : sum / scores.length,
    byScore: [1, 2, 3, 4, 5].map((wanted) => scores.filter((score) => score === wanted).length),
  };
}

/** Of tickets that were answered and scored. */
export function responseScores(tickets: readonly Ticket[]): ResponseScores {
  const pairs = tickets.flatMap(({ responseMinutes, satisfaction }): Pair[] => {
    const score = scoreOf(satisfaction);
    return responseMinutes === undefined || score === undefined ? [] : [[responseMinutes, score]];
  });
  return {
    pairs,
    buckets: [...responseBuckets, undefined].map((_, at) => bucket(at, pairs)),
    correlation: correlation(pairs),
  };
}
