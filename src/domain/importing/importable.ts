import { type FieldKey, fields } from '../record/fields';
import { fieldOf } from '../record/ticket';

/** Besides, what the desk works out by itself. The number of another system is its external number. */
const workedOut = [
  'number',
  'missing',
  'month',
  'importKey',
  'customerNo',
  'responseMinutes',
  'resolveMinutes',
] as const satisfies readonly FieldKey[];

/** How a ticket stands and what it met: closed lists of which only the desk chooses. */
type StandingKey = Extract<(typeof fields)[number], { readonly type: 'state'; readonly writer: 'system' }>['key'];

/** A field that a ledger can state. */
export type ImportableKey = Exclude<FieldKey, StandingKey | (typeof workedOut)[number]>;

const ownKeys: ReadonlySet<FieldKey> = new Set(workedOut);

/** Whether a column of a ledger may fill the field. */
export function isImportable(key: FieldKey): key is ImportableKey {
  const { type, writer } = fieldOf(key);
  return !ownKeys.has(key) && !(type === 'state' && writer === 'system');
}

/** The fields that a ledger's columns may fill, in the order of the record. */
export const importableFields: readonly ImportableKey[] = fields.map(({ key }) => key).filter(isImportable);
