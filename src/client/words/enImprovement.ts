import type { zhImprovement } from './zhImprovement';

/** Sentences of the improvement form in English. */
export const enImprovement: typeof zhImprovement = {
  flaggedOf: (month) => `Flagged in ${month}`,
  noneFlagged: 'No category is flagged in this month.',
  choose: 'Choose a category to ask the five whys.',
  there: (number) => `Improvement ${number} is there`,
  whys: 'Five whys',
  why: (n) => `Why ${n}`,
  rootCause: 'Root cause',
  short: 'Short-term action',
  long: 'Long-term action',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  acceptance: 'Acceptance',
  tickets: 'Tickets',
  save: 'Save improvement',
  lost: 'No answer came; the improvement may be saved already. Try again: it is not saved twice.',
  another: 'Back to flagged categories',
};
