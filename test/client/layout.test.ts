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

const placesOf = (values: Values): readonly FieldKey[] =>
  sections(values, new Set(fields.map((field) => field.key))).flatMap(({ essential, more }) => [...essential, ...more]);

test('D1: every intake field has exactly one place; a complaint level is asked of complaints, an industry of companies only', () => {
  const intake = fields.filter((field) => 'intake' in field).map((field) => field.key);
  const conditional = ['complaintLevel', 'industry'];
  expect([...placesOf({ nature: '投诉', customerType: '企业客户' })].sort()).toEqual([...intake].sort());
  expect(intake.filter((key) => !placesOf({}).includes(key)).sort()).toEqual(conditional);
  expect(intake.filter((key) => !placesOf({ nature: '咨询', customerType: '个人客户' }).includes(key)).sort()).toEqual(
    conditional,
  );
});

test('only short controls share a line', () => {
  const shared = fields.filter((field) => isHalf(field.key)).map((field) => field.type);
  expect(new Set(shared)).toEqual(new Set(['option', 'text', 'category']));
});
