import { type FieldKey, fields } from '../record/fields';

/** Fields whose digits are those of orders, things and other records, though they may end as a telephone's do. */
export const numberedFields = ['orderNo', 'externalNo', 'model', 'relatedTo', 'knowledgeNo'] as const;

type Numbered = (typeof numberedFields)[number];
type Declared = (typeof fields)[number];
type FreeText = Extract<Declared, { readonly type: 'text' | 'longText'; readonly writer: 'person' | 'both' }>;

/** A field in which people write what they like, or what the customer says; the customer's own name is none. */
export type WrittenField = Exclude<FreeText['key'], Numbered | 'customerName'>;

const numbered: ReadonlySet<FieldKey> = new Set(numberedFields);

const isWritten = (field: Declared): field is Extract<Declared, { readonly key: WrittenField }> =>
  (field.type === 'text' || field.type === 'longText') &&
  field.writer !== 'system' &&
  field.key !== 'customerName' &&
  !numbered.has(field.key);

/** Where people repeat the ticket's contact, which is masked there as in its own cell (D12). */
export const writtenFields: readonly WrittenField[] = fields.filter(isWritten).map(({ key }) => key);
