import type { Moment } from '../../domain/record/ticket';
import type { LowScore, Remembered } from '../memory';

/** Low scores that wait to be told; more are told by their tasks alone. */
const kept = 100;

/** Memory with a low score that the supervisor is to be told of (D8); one line for each ticket. */
export const withLowScore = (remembered: Remembered, found: LowScore): Remembered => ({
  ...remembered,
  lowScores: [...remembered.lowScores.filter(({ number }) => number !== found.number), found].slice(-kept),
});

/** Memory with scores that wait until the quiet hours end. */
export function withHeldScores(remembered: Remembered, held: readonly LowScore[], heldUntil: Moment): Remembered {
  const isHere = ({ number, at }: LowScore): boolean => held.some((one) => one.number === number && one.at === at);
  return {
    ...remembered,
    lowScores: remembered.lowScores.map((one) => (isHere(one) ? { ...one, heldUntil } : one)),
  };
}

/** Memory once they were told, or turned out to be none. */
export function withoutLowScores(remembered: Remembered, told: readonly LowScore[]): Remembered {
  const isTold = ({ number, at }: LowScore): boolean => told.some((one) => one.number === number && one.at === at);
  return { ...remembered, lowScores: remembered.lowScores.filter((one) => !isTold(one)) };
}
