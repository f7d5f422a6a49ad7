import { entries } from './entries/entries';
import { interleaved } from './interleaved';

const named = (name: string) => {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry;
};

/** Pairs that meet often; `npm run proof -- --only crossed` tries all of them at all calls. */
const pairs = [
  ['intake', 'intake', false],
  ['intake', 'rows pasted', false],
  ['form response', 'intake', false],
  ['sweep, deadlines passed', 'status edited', false],
  ['sweep, deadlines passed', 'intake', false],
  ['take', 'status edited', true],
  ['progress', 'progress', true],
  ['import', 'intake', false],
] as const;

test.each(pairs)(
  'while %s runs, %s comes in: both are done, once each, in their own rows',
  (first, second, together) => {
    const cases = interleaved(named(first), named(second), together, 3);
    expect(cases.length).toBeGreaterThan(1);
    expect(cases.flatMap(({ call, violations }) => violations.map((text) => `${call}: ${text}`))).toEqual([]);
  },
);
