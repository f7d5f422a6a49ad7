import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';

export type Pair = readonly [x: number, y: number];

/** Fewer pairs say nothing about how two things go together. */
const fewestPairs = 3;

/** How two things go together, −1 to 1; equal numbers share their mean rank in Spearman's. */
export interface Correlation {
  readonly pairs: number;
  readonly pearson: number;
  readonly spearman: number;
}

/** Undefined for fewer than three pairs, and where all x or all y are the same: then neither coefficient exists. */
export function correlation(pairs: readonly Pair[]): Correlation | undefined {
  const x = pairs.map(([first]) => first);
  const y = pairs.map(([, second]) => second);
  if (pairs.length < fewestPairs || new Set(x).size < 2 || new Set(y).size < 2) return undefined;
  return { pairs: pairs.length, pearson: sampleCorrelation(x, y), spearman: sampleRankCorrelation(x, y) };
}
