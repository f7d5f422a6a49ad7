import fc from 'fast-check';
import { max, mean, median, min, sampleCorrelation } from 'simple-statistics';
import { boxPlot } from '../../../src/domain/statistics/boxPlot';
import { correlation, type Pair } from '../../../src/domain/statistics/correlation';
import { quantile } from '../../../src/domain/statistics/quantile';

test('quartiles are those of QUARTILE in a spreadsheet: of 1, 2, 3, 4 they are 1.75, 2.5 and 3.25', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect(quantile([7], 0.25)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow('no quantile');
});

test('least, median and greatest of any numbers are those of simple-statistics, and the box lies between', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }), (numbers) => {
      const box = boxPlot(numbers);
      expect([box.least, box.median, box.greatest]).toEqual([min(numbers), median(numbers), max(numbers)]);
      expect(box.firstQuartile).toBeLessThanOrEqual(box.median);
      expect(box.thirdQuartile).toBeGreaterThanOrEqual(box.median);
    }),
  );
});

test('what lies more than 1.5 interquartile ranges beyond the box is an outlier, and whiskers stop short of it', () => {
  // Q1 = 20, Q3 = 40: the fences stand at −10 and 70.
  const box = boxPlot([10, 20, 30, 40, 71]);
  expect(box).toMatchObject({ firstQuartile: 20, thirdQuartile: 40, greatest: 71, outliers: 1 });
  expect(box.whiskers).toEqual({ low: 10, high: 40 });
  expect(boxPlot([10, 20, 30, 40, 70]).outliers).toBe(0);
});

test('of 1, 1, 1 and 100 hours Q3 is 25.75, and the whisker ends there, not inside the box', () => {
  const box = boxPlot([1, 1, 1, 100]);
  expect(box).toMatchObject({ thirdQuartile: 25.75, whiskers: { low: 1, high: 25.75 }, outliers: 1 });
  expect(boxPlot([0, 99, 99, 99]).whiskers).toEqual({ low: 74.25, high: 99 });
});

test('least, box and greatest of any numbers lie in order, the whiskers around the box', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }), (numbers) => {
      const { least, whiskers, firstQuartile, thirdQuartile, greatest } = boxPlot(numbers);
      const inOrder = [least, whiskers.low, firstQuartile, thirdQuartile, whiskers.high, greatest];
      expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
    }),
  );
});

test('slower answers and lower scores in step have the coefficient −1, by values and by ranks', () => {
  const found = correlation([
    [1, 5],
    [2, 4],
    [3, 3],
  ]);
  expect(found?.pearson).toBeCloseTo(-1);
  expect(found?.spearman).toBeCloseTo(-1);
});

test('two pairs, or scores that are all the same, have no coefficient', () => {
  const alike: readonly Pair[] = [
    [1, 5],
    [2, 5],
    [3, 5],
  ];
  expect(
    correlation([
      [1, 2],
      [3, 4],
    ]),
  ).toBeUndefined();
  expect(correlation(alike)).toBeUndefined();
});

/** Ranks where equal numbers share the mean of their places. */
const ranks = (numbers: readonly number[]): number[] =>
  numbers.map((n) => mean(numbers.flatMap((_, at) => ([...numbers].sort((a, b) => a - b)[at] === n ? [at + 1] : []))));

test('Spearman is Pearson of the ranks, equal scores sharing their mean rank', () => {
  const score = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), score), { minLength: 3, maxLength: 30 }),
      (pairs) => {
        const found = correlation(pairs);
        if (found === undefined) return;
        const expected = sampleCorrelation(ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y)));
        expect(found.spearman).toBeCloseTo(expected, 9);
      },
    ),
  );
});
