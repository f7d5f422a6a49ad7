import { type CarriedRenaming, todaysNames, withCarried } from '../../../src/domain/settings/carriedRenamings';
import type { Renaming } from '../../../src/domain/settings/renaming';
import { at } from '../moments';

const renaming = (from: string, to: string, above: readonly string[] = []): Renaming => ({
  field: above.length === 0 ? 'category1' : 'category2',
  above,
  from,
  to,
});
const carried = (...all: readonly (readonly [time: string, one: Renaming])[]): readonly CarriedRenaming[] =>
  all.reduce<readonly CarriedRenaming[]>((known, [time, one]) => withCarried(known, [one], at(time)), []);
const old = { createdAt: at('2023-03-01 09:00'), category1: '物流', category2: '慢' };

test('D13: a category that was renamed twice has its latest name, with what is below it', () => {
  const known = carried(
    ['2023-06-01 09:00', renaming('慢', '送得慢', ['物流'])],
    ['2023-07-01 09:00', renaming('物流', '配送')],
    ['2024-01-01 09:00', renaming('配送', '物流配送')],
  );
  expect(todaysNames(known)(old)).toEqual({ ...old, category1: '物流配送', category2: '送得慢' });
});

test('D13: a ticket reported after the renaming keeps the name, which is another category’s now', () => {
  const known = carried(['2023-06-01 09:00', renaming('物流', '物流配送')]);
  const later = { ...old, createdAt: at('2023-06-02 09:00') };
  expect(todaysNames(known)(later)).toEqual(later);
  expect(todaysNames(known)(old).category1).toBe('物流配送');
});

test('the 60 latest renamings are kept', () => {
  const known = carried(
    ...Array.from({ length: 61 }, (_, index) => ['2023-06-01 09:00', renaming(`旧${index}`, `新${index}`)] as const),
  );
  expect([known.length, known[0]?.from]).toEqual([60, '旧1']);
});
