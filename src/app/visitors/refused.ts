/** Why a customer's wish is refused; the customer's page has the words. */
export type VisitorRefusal =
  | 'badLink'
  | 'gone'
  | 'surveyExpired'
  | 'surveyEarly'
  | 'surveyEarlier'
  | 'surveyOften'
  | 'wrongPair'
  | 'limited'
  | 'formOff'
  | 'tooFast'
  | 'pageOld';

/** A customer's wish that is not done: nothing was written. */
export class VisitorRefused extends Error {
  override readonly name = 'VisitorRefused';
  constructor(readonly code: VisitorRefusal) {
    super(code);
  }
}
