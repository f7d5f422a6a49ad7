import type { Status } from '../../../src/domain/record/lists';
import type { Member } from '../team';
import type { Entries } from '../ticketSheet';
import type { When } from '../when';
import { option, type Worded } from '../words';

/** A later entry in the status column of a ticket. */
export interface Move {
  readonly when: When;
  readonly by: Member;
  readonly status: Status;
  readonly solution?: Worded;
  /** Why a deadline was missed. */
  readonly overdueReason?: Worded;
}

/** A ticket of the sample: who took it in with what, and what became of it. */
export interface SampleTicket {
  readonly when: When;
  readonly agent: Member;
  readonly values: Entries;
  readonly moves?: readonly Move[];
}

/** What most customers are. */
export const usualCustomer = {
  customerType: option('customerType', 'individual'),
  customerTier: option('customerTier', 'standard'),
  mood: option('mood', 'calm'),
} as const satisfies Entries;
