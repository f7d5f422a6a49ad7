import { quantile } from './quantile';

/** Tukey's box plot: five numbers, the ends of the whiskers, and what lies beyond them. */
export interface BoxPlot {
  readonly count: number;
  readonly least: number;
  readonly firstQuartile: number;
  readonly median: number;
  readonly thirdQuartile: number;
  readonly greatest: number;
  /**
   * The least and the greatest number within 1.5 interquartile ranges of the box; the box's own end where an
   * interpolated quartile lies beyond that number.
   */
  readonly whiskers: { readonly low: number; readonly high: number };
  /** How many numbers lie beyond the whiskers. */
  readonly outliers: number;
}

/** Numbers farther than this many interquartile ranges from the box are outliers. */
const fence = 1.5;

/** The box plot of at least one number; quartiles as `quantile` defines them. */
export function boxPlot(numbers: readonly number[]): BoxPlot {
  const ascending = [...numbers].sort((a, b) => a - b);
  const at = (p: number): number => quantile(ascending, p);
  const firstQuartile = at(0.25);
  const thirdQuartile = at(0.75);
  const reach = fence * (thirdQuartile - firstQuartile);
  const within = ascending.filter((n) => n >= firstQuartile - reach && n <= thirdQuartile + reach);
  return {
    count: ascending.length,
    least: at(0),
    firstQuartile,
    median: at(0.5),
    thirdQuartile,
    greatest: at(1),
    whiskers: {
      low: Math.min(firstQuartile, within[0] ?? firstQuartile),
      high: Math.max(thirdQuartile, within[within.length - 1] ?? thirdQuartile),
    },
    outliers: ascending.length - within.length,
  };
}
