import type { CustomerIndexed, StoredCustomer } from '../../domain/customer/register';
import type { FieldKey } from '../../domain/record/fields';
import type { Opened } from '../desk';
import type { Remembered } from '../memory';

/** The workbook with what its customers are found by. */
export interface OpenedCustomers extends Opened {
  readonly customers: readonly CustomerIndexed[];
}

/** The sealed customers of the workbook (D12); rows are added by the desk's `append` and `commit`. */
export interface CustomerDesk {
  /**
   * As the desk's `open`, with the customers' numbers and fingerprints in the same call.
   * @throws Refused "notSetUp" when the customers' sheet is not there, or its columns were moved
   */
  open(remembered: Remembered, fields: readonly FieldKey[]): OpenedCustomers;
  /** Every customer, sealed: one call, once an execution. */
  all(opened: Pick<Opened, 'zone'>): readonly StoredCustomer[];
  /** Bytes that nobody can foretell; costs no service call but the first time. */
  randomBytes(length: number): Uint8Array;
}
