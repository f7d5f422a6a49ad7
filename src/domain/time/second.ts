import type { Moment } from '../record/ticket';

/** The second nearest to a moment: cells keep times as fractions of days, which are off by less than a millisecond. */
export const second = (moment: Moment): number => Math.round(moment / 1000);
