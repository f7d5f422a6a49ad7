import type { Assumption, Outcome } from './script/assumption';
import { refusal, same } from './script/check';
import { perform } from './script/perform';

const stated = { reliedOnBy: 'test/assumptions/assumptions.test.ts', evidence: 'documented' } as const;

/** All but the last are wrong on purpose: they show that an assumption can fail. */
const wrong: readonly Assumption[] = [
  {
    ...stated,
    name: 'one and one are three in a cell',
    run: ({ sheet }) => same('value', sheet().getRange('A1').setValue(2).getValue(), 3),
  },
  {
    ...stated,
    name: 'a number reads back as text',
    run: ({ sheet }) => same('value', sheet().getRange('A1').setValue(1).getValue(), '1'),
  },
  {
    ...stated,
    name: 'a refusal is worded otherwise',
    run: () =>
      refusal(
        'reading',
        () => {
          throw new Error('The row is too small.');
        },
        /never said/,
      ),
  },
  {
    ...stated,
    name: 'writing is refused',
    run: ({ sheet }) => refusal('writing', () => sheet().getRange('A1').setValue(1)),
  },
  { ...stated, name: 'one is one', run: () => same('one', 1, 1) },
];

export const tryWrongOnes = (): readonly Outcome[] => wrong.map(perform);
