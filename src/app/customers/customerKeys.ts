import { type KeyRing, readRing } from '../../domain/customer/sealing/keys';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';

/** The keys of the workbook; undefined in a copy, which has none until they are restored (D12). */
export const keysOf = ({ customerKeys }: Pick<Remembered, 'customerKeys'>): KeyRing | undefined =>
  customerKeys === undefined ? undefined : readRing(customerKeys);

/** The keys as last read in this execution, read now where they were not: at most one call. */
export const keysOfDesk = (desk: Desk): KeyRing | undefined => keysOf(desk.known()) ?? keysOf(desk.recall());

/** Whether the desk was set up here and has no key, as in a copied workbook: contacts are not sealed then (D12). */
export const lacksKey = ({ keeper, customerKeys }: Pick<Remembered, 'keeper' | 'customerKeys'>): boolean =>
  keeper !== undefined && customerKeys === undefined;
