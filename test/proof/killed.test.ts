import { entries } from './entries/entries';
import { killedAnywhere, spread } from './killed';

/** Of the places where each entry can die so many are tried here, its end among them; `npm run proof` tries all. */
const placesTried = 4;

describe('killed anywhere, and gone on with: nothing is lost, doubled or left half written', () => {
  test.each(entries.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
    const cases = killedAnywhere(entry, (count) => spread(count, placesTried));
    expect(cases.length).toBeGreaterThan(1);
    expect(
      cases.flatMap(({ call, method, unflushed, violations }) =>
        violations.map((text) => `${call} ${method} ${unflushed}: ${text}`),
      ),
    ).toEqual([]);
  });
});
