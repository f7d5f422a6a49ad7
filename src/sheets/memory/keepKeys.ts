import { type KeyRing, ringText } from '../../domain/customer/sealing/keys';
import { keysProperty, storeProperties } from './properties';

/** Stores the keys of the workbook, in one call. */
export const keepKeys = (ring: KeyRing): void => {
  storeProperties({ [keysProperty]: ringText(ring) });
};
