import type { Answer } from './answer';

/** What is kept from most eyes (D12): a customer's name and contact. */
export interface ConfidentialApi {
  /**
   * A ticket's customer in full. That it was looked at is in the log before the answer leaves.
   * @param row where the ticket stood when last seen
   */
  revealContact(number: string, row: number): Answer<RevealedContact>;
}

export interface RevealedContact {
  /** Blank where the ticket names nobody. */
  readonly name: string;
  readonly contact: string;
}
