import { type KeyRing, readRing } from '../../domain/customer/sealing/keys';
import type { Settings } from '../../domain/settings/settings';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';

/** The keys of the workbook; undefined in a copy, which has none until they are restored (D12). */
export const keysOf = ({ customerKeys }: Pick<Remembered, 'customerKeys'>): KeyRing | undefined =>
  customerKeys === undefined ? undefined : readRing(customerKeys);

/** The keys as last read in this execution, read now where they were not: at most one call. */
export const keysOfDesk = (desk: Desk): KeyRing | undefined => keysOf(desk.known()) ?? keysOf(desk.recall());

/**
 * Whether the desk has no key where people work, as in a copied workbook from its first opening on: contacts are not
 * sealed then (D12). A workbook in which nobody was entered and nothing set up has none to miss.
 */
export const lacksKey = (
  { keeper, customerKeys }: Pick<Remembered, 'keeper' | 'customerKeys'>,
  { people }: Pick<Settings, 'people'>,
): boolean => customerKeys === undefined && (keeper !== undefined || people.length > 0);
