/**
 * The year through whose end an archive must be kept (D11). One year is added to what is asked for, because a ticket
 * of December may have been closed in the year after.
 * @param years how long records are kept
 */
export const keptThroughYear = (year: number, years: number): number => year + years + 1;

/** Whether the records of `year` have been kept for as long as they must be, in the year that is running. */
export const isPastRetention = (year: number, currentYear: number, years: number): boolean =>
  currentYear > keptThroughYear(year, years);
