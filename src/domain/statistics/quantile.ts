/**
 * The p-quantile of numbers in ascending order, 0 ≤ p ≤ 1: linear between the two nearest ranks, the least being rank
 * 0 and the greatest rank n − 1. The same as QUARTILE and PERCENTILE of a spreadsheet (Hyndman and Fan's type 7).
 * @throws RangeError when there is no number
 */
export function quantile(ascending: readonly number[], p: number): number {
  const rank = (ascending.length - 1) * p;
  const below = ascending[Math.floor(rank)];
  const above = ascending[Math.ceil(rank)];
  if (below === undefined || above === undefined)
    throw new RangeError(`no quantile ${p} of ${ascending.length} numbers`);
  return below + (above - below) * (rank - Math.floor(rank));
}
