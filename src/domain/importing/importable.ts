import { type FieldKey, fields } from '../record/fields';

/** What the desk works out by itself and a ledger cannot state. The number of another system is its external number. */
const workedOut: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'number',
  'slaState',
  'missing',
  'month',
  'importKey',
  'customerNo',
  'responseMinutes',
  'responseMet',
  'planMet',
  'promiseMet',
  'resolveMinutes',
  'resolveMet',
]);

/** Whether a column of a ledger may fill the field. */
export const isImportable = (key: FieldKey): boolean => !workedOut.has(key);

/** The fields that a ledger's columns may fill, in the order of the record. */
export const importableFields: readonly FieldKey[] = fields.map(({ key }) => key).filter(isImportable);
