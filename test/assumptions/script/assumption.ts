import type { Scratch } from './scratch';

/** How sure one may be of what Google does before it was tried there. */
export type Evidence = 'documented' | 'reported' | 'unsure';

/** One behaviour of the live service that the product, or a statement of the host, rests on. */
export interface Assumption {
  /** A sentence that is true where the assumption holds. */
  readonly name: string;
  /** The file that would break, from the top of the repository. */
  readonly reliedOnBy: string;
  readonly evidence: Evidence;
  /**
   * Tries it, in a scratch area only.
   * @returns what was seen, where that is worth comparing although nothing depends on it, such as an error's wording
   * @throws Error telling expected and actual where it does not hold
   */
  run(scratch: Scratch): unknown;
}

/** What came of one assumption; plain JSON, as it crosses from the script to its caller. */
export interface Outcome {
  readonly name: string;
  readonly reliedOnBy: string;
  readonly evidence: Evidence;
  readonly outcome: 'holds' | 'fails';
  /** What was seen, blank when nothing was told. */
  readonly seen: string;
  /** Expected and actual where it fails, else blank. */
  readonly difference: string;
}
