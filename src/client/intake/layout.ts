import type { Field } from '../../domain/record/field';
import { type FieldKey, fields } from '../../domain/record/fields';
import { isAsked, isRequired, type Values } from '../../domain/record/required';
import { fieldOf } from '../../domain/record/ticket';

export type SectionKey = 'customer' | 'problem' | 'handling';

/** A section of the form: what an agent must see, and what stands behind "more fields". */
export interface Section {
  readonly key: SectionKey;
  readonly essential: readonly FieldKey[];
  readonly more: readonly FieldKey[];
}

/** In the order of a call: who and how, what it is about, then the words. Other fields follow by their group. */
const leading: Readonly<Record<SectionKey, readonly FieldKey[]>> = {
  customer: ['channel', 'customerName', 'contact'],
  problem: [
    'nature',
    'complaintLevel',
    'product',
    'category1',
    'category2',
    'category3',
    'urgency',
    'phenomenon',
    'impact',
  ],
  handling: [],
};

/** Short enough to share a line; a half without a neighbour takes the whole line. */
const halves: readonly FieldKey[] = [
  'channel',
  'customerName',
  'nature',
  'complaintLevel',
  'product',
  'category2',
  'category3',
];

const sectionKeys: readonly SectionKey[] = ['customer', 'problem', 'handling'];

function sectionOf(field: Field): SectionKey {
  const led = sectionKeys.find((section) => leading[section].some((key) => key === field.key));
  if (led !== undefined) return led;
  if (field.group === 'customer') return 'customer';
  return field.group === 'main' || field.group === 'problem' ? 'problem' : 'handling';
}

const intakeFields: readonly FieldKey[] = fields
  .filter((field: Field) => field.intake !== undefined)
  .map((field) => field.key);

const inSection = (section: SectionKey): readonly FieldKey[] => {
  const first = leading[section];
  const rest = intakeFields.filter((key) => !first.includes(key) && sectionOf(fieldOf(key)) === section);
  return [...first, ...rest];
};

const isCategory = (key: FieldKey): boolean => fieldOf(key).type === 'category';

/**
 * Where each field of the form stands while `values` are filled in.
 * @param offered category levels below which the tree has something to choose, e.g. category2
 */
export function sections(values: Values, offered: ReadonlySet<FieldKey>): readonly Section[] {
  return sectionKeys.map((key) => {
    const all = inSection(key).filter((name) => !isCategory(name) || offered.has(name));
    const essential = all.filter((name) => isCategory(name) || isRequired(fieldOf(name), values));
    const more = all.filter((name) => !essential.includes(name) && isAsked(fieldOf(name), values));
    return { key, essential, more };
  });
}

/** Whether `field` shares its line with a neighbour at 300 px. */
export const isHalf = (key: FieldKey): boolean => halves.includes(key);
