import { optionKey } from '../record/lists';

const scores = { verySatisfied: 5, satisfied: 4, neutral: 3, unsatisfied: 2, veryUnsatisfied: 1 } as const;

/** The score of a satisfaction, 5 to 1 (D1); undefined for a blank and for options of the team's own. */
export function scoreOf(satisfaction: string | undefined): number | undefined {
  const key = satisfaction === undefined ? undefined : optionKey('satisfaction', satisfaction);
  return key === undefined ? undefined : scores[key];
}

/** This score and less is dissatisfied (D8). */
export const dissatisfiedUpTo = 3;
