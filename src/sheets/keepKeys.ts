import { type KeyRing, ringText } from '../domain/customer/sealing/keys';
import { keysProperty } from './properties';

/** Stores the keys of the workbook, in one call. */
export const keepKeys = (ring: KeyRing): void => {
  PropertiesService.getScriptProperties().setProperty(keysProperty, ringText(ring));
};
