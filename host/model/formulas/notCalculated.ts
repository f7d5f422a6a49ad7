/** A formula that the host does not calculate; reading its cell is refused with this message. */
export class NotCalculated extends Error {
  /** @param what the function or notation that is not known; '' when the formula cannot be read at all */
  constructor(
    readonly what: string,
    formula: string,
  ) {
    super(`not implemented: formula ${what === '' ? formula : `${what}${formula && ` (in ${formula})`}`}`);
  }
}
