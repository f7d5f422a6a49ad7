import type { Hindrance } from '../domain/flow/hindrance';
import type { Issue } from '../domain/intake/readIntake';

export type RefusalCode =
  | 'fieldsWrong'
  | 'busy'
  | 'notSetUp'
  | 'sheetProtected'
  | 'headerMoved'
  | 'memoryFull'
  | 'malformed'
  | 'sheetMissing'
  | 'sheetEmpty'
  | 'nothingMapped'
  | 'needsTimeCategoryState'
  | 'badMonth'
  | 'monthAhead'
  | 'improvementLacks'
  | 'improvementThere'
  | 'roleLacks'
  | 'mailsRefused'
  | 'jobDied'
  | ConfidentialRefusal
  | ArchiveRefusal
  | ArticleRefusal
  | ActionRefusal;

/** Why a customer is not shown in full, or a key not taken (D12). */
export type ConfidentialRefusal =
  | 'keyMissing'
  | 'customerMissing'
  | 'customerOther'
  | 'customerDamaged'
  | 'otherDepartment'
  | 'backupWrong'
  | 'keyForeign'
  | 'keyNone';

/** Why tickets are not archived. */
export type ArchiveRefusal =
  | 'archiveDiffers'
  | 'archiveFull'
  | 'archiveUnread'
  | 'archiveLoadFailed'
  | 'archiveSlow'
  | 'bigQueryOff'
  | 'datasetMissing'
  | 'nothingToPrint';

/** Why something about an article is refused (D10). */
export type ArticleRefusal =
  | 'articleMissing'
  | 'articleUnpublished'
  | 'articleBlank'
  | 'articleExpired'
  | 'articleTooLong'
  | 'mayNotApprove';

/** Why an action on a ticket is refused. */
export type ActionRefusal =
  | 'ticketMissing'
  | 'notInPeople'
  | Hindrance
  | 'moveLacks'
  | 'moveForbidden'
  | 'noteMissing'
  | 'reasonMissing'
  | 'alreadyEscalated'
  | 'personUnknown'
  | 'sameOwner'
  | 'deadlinePassed'
  | 'deadlineWrong'
  | 'departmentUnknown'
  | 'taskBlank'
  | 'taskDueWrong'
  | 'taskMissing'
  | 'taskEnded'
  | 'tasksOpen'
  | 'outputMissing'
  | 'linkToItself'
  | 'alreadyLinked'
  | 'ownRating'
  | 'notReached';

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

/** Whether an error says that memory holds no more, so that nothing else can be remembered either. */
export const isMemoryFull = (error: unknown): boolean => error instanceof Refused && error.code === 'memoryFull';
