import { entries } from './entries/entries';
import { killedAnywhere, spread } from './killed';

/** Of each entry's service calls so many are tried here; `npm run proof` tries all. */
const callsTried = 3;

describe('killed anywhere, and gone on with: nothing is lost, doubled or left half written', () => {
  test.each(entries.map((entry) => [entry.name, entry] as const))('%s', (_, entry) => {
    const cases = killedAnywhere(entry, (count) => spread(count, callsTried));
    expect(cases.length).toBeGreaterThan(1);
    expect(
      cases.flatMap(({ call, method, unflushed, violations }) =>
        violations.map((text) => `${call} ${method} ${unflushed}: ${text}`),
      ),
    ).toEqual([]);
  });
});
