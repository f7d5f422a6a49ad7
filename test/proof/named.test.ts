import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPart } from './parts/named';
import { bearing, type RanTest } from './parts/namedTests';
import { repairs } from './repairs';

test.each(repairs)('damage by “%s” is %s, which has its test in %s', (_, __, file, title) => {
  const text = readFileSync(path.resolve(__dirname, '..', `${file}.test.ts`), 'utf8');
  expect([title, text.includes(title)]).toEqual([title, true]);
});

test('a title with values to come is borne by each test that was made of it, in its own file only', () => {
  const ran: readonly RanTest[] = [
    { file: 'desk/a', title: 'group %s (1) is put back: A', hasPassed: true },
    { file: 'desk/a', title: 'row (1) is put back: B, twice', hasPassed: false },
    { file: 'desk/b', title: 'row (1) is put back: C', hasPassed: true },
    { file: 'desk/a', title: 'row 1 is put back: D', hasPassed: true },
  ];
  expect(bearing(ran, 'desk/a', '%s (1) is put back: $kind')).toEqual(ran.slice(0, 2));
});

test('every rule has a count of its own in the section of rules, and none is without a test', () => {
  const { violations, lines } = rulesPart();
  expect(violations).toBe(0);
  expect(lines.at(-1)).toMatch(/^D1 \d+, D2 \d+, .*D17 \d+\.$/);
});
