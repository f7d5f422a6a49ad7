import type { Remembered } from '../memory';

/** People hardly ever clear a score. */
const kept = 400;

/** Memory with a ticket whose score somebody cleared, for the reports of the months before (D13). */
export function withClearedScore(remembered: Remembered, number: string): Remembered {
  const { clearedScores = [] } = remembered;
  return clearedScores.includes(number)
    ? remembered
    : { ...remembered, clearedScores: [...clearedScores, number].slice(-kept) };
}
