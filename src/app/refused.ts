import type { Issue } from '../domain/intake/readIntake';

export type RefusalCode =
  | 'fieldsWrong'
  | 'busy'
  | 'notSetUp'
  | 'malformed'
  | 'sheetMissing'
  | 'sheetEmpty'
  | 'nothingMapped'
  | 'needsTimeCategoryState'
  | 'badMonth';

/** A business refusal: nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly code: RefusalCode,
    readonly issues: readonly Issue[] = [],
    readonly detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}
