import type { Language } from '../domain/record/lists';
import type { Answer } from './answer';

/** The key under which customers are sealed, for administrators (D12). */
export interface KeysApi {
  openKeys(): Answer<KeysView>;
  /** The backup of the current key, as text for a safe place. */
  backUpKey(): Answer<KeyBackup>;
  /** Takes a key back from its backup, once it is proved to open what is sealed here. */
  restoreKey(text: string): Answer<KeysView>;
}

export interface KeysView {
  readonly language: Language;
  /**
   * none: there is no key, and nothing is sealed; ready: everything sealed has its key; missing: customers are sealed
   * under a key that is not here, as in a copied workbook.
   */
  readonly state: 'none' | 'ready' | 'missing';
  /** How many rows of customers are sealed, and for how many of them the key is not here. */
  readonly sealed: number;
  readonly unreadable: number;
  /** Eight digits that tell the current key from others; blank without one. */
  readonly keyId: string;
}

export interface KeyBackup {
  /** Groups of four digits and letters, the last being check digits. */
  readonly text: string;
  readonly keyId: string;
  /** Name of the workbook, to stand beside it. */
  readonly workbook: string;
}
