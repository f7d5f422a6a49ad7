/** Years that can be asked for, the present one first. */
const yearsBack = 10;

/** A calendar month. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** @param text yyyy-MM */
export function monthOf(text: string): Month {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return { year, month };
}

/** yyyy-MM */
export const monthText = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

export const yearsUntil = (last: Month): readonly number[] =>
  Array.from({ length: yearsBack + 1 }, (_, back) => last.year - back);

/** The months of `year` that have begun by `last`. */
export const monthsOf = (year: number, last: Month): readonly number[] =>
  Array.from({ length: year === last.year ? last.month : 12 }, (_, index) => index + 1);
