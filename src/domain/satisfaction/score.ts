import { type OptionKey, optionKey, optionLabel } from '../record/lists';
import type { Settings } from '../settings/settings';

/** What a customer gives: 5 is very satisfied, 1 very unsatisfied (D1). */
export type Score = 1 | 2 | 3 | 4 | 5;

type SatisfactionKey = OptionKey<'satisfaction'>;

const keyOf: Readonly<Record<Score, SatisfactionKey>> = {
  5: 'verySatisfied',
  4: 'satisfied',
  3: 'neutral',
  2: 'unsatisfied',
  1: 'veryUnsatisfied',
};

export const scores: readonly Score[] = [5, 4, 3, 2, 1];

/** The score that a satisfaction cell holds; undefined for blank and for options of the team's own. */
export function scoreOf(satisfaction: string | undefined): Score | undefined {
  const key = optionKey('satisfaction', satisfaction ?? '');
  return scores.find((score) => keyOf[score] === key);
}

/** What stands in the satisfaction cell for a score: the team's own spelling of the option where it has one. */
export function satisfactionLabel(score: Score, { lists, language }: Pick<Settings, 'lists' | 'language'>): string {
  const own = lists.satisfaction?.find((text) => optionKey('satisfaction', text) === keyOf[score]);
  return own ?? optionLabel('satisfaction', keyOf[score], language);
}

/** 一般 and below: the supervisor steps in within 24 hours (D8). */
export const isLow = (score: Score): boolean => score <= 3;

/** 不满意 and 非常不满意: the ticket is worked on again (D8). */
export const isDissatisfied = (score: Score): boolean => score <= 2;
