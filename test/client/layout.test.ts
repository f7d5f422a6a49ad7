import { isHalf, sections } from '../../src/client/intake/layout';
import { type FieldKey, fields } from '../../src/domain/record/fields';
import type { Values } from '../../src/domain/record/required';

const firstLevel: ReadonlySet<FieldKey> = new Set<FieldKey>(['category1']);

const essentialOf = (values: Values, offered = firstLevel): readonly FieldKey[] =>
  sections(values, offered).flatMap((section) => section.essential);

test('an agent sees 7 fields at first and at most 9 when two category levels are offered', () => {
  expect(essentialOf({})).toEqual([
    'channel',
    'customerName',
    'contact',
    'nature',
    'category1',
    'urgency',
    'phenomenon',
  ]);
  expect(essentialOf({}, new Set<FieldKey>(['category1', 'category2', 'category3']))).toHaveLength(9);
});

test('what becomes required stands beside what made it so', () => {
  expect(essentialOf({ nature: '投诉' })).toContain('complaintLevel');
  expect(essentialOf({ nature: 'Fault' })).toEqual(expect.arrayContaining(['nature', 'product']));
  const urgent = essentialOf({ urgency: '紧急' });
  expect(urgent.indexOf('impact')).toBeGreaterThan(urgent.indexOf('urgency'));
});

test('every intake field has exactly one place, except the complaint level of what is no complaint', () => {
  const shown = sections({}, new Set(fields.map((field) => field.key))).flatMap(({ essential, more }) => [
    ...essential,
    ...more,
  ]);
  const intake = fields
    .filter((field) => 'intake' in field && field.key !== 'complaintLevel')
    .map((field) => field.key);
  expect([...shown].sort()).toEqual([...intake].sort());
});

test('only short controls share a line', () => {
  const shared = fields.filter((field) => isHalf(field.key)).map((field) => field.type);
  expect(new Set(shared)).toEqual(new Set(['option', 'text', 'category']));
});
