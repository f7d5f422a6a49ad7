import { isAssignment, type Remembered } from '../memory';

/** Mails that were owed and could not be sent, mostly for want of quota: they follow once there is some again. */
export interface Waiting {
  readonly overdue: number;
  readonly assignments: number;
  readonly lowScores: number;
  /** People whom a digest left out. */
  readonly digests: number;
}

/** What waits once a tick has mailed what it could. */
export function waitingMails({ notices, lowScores, mailing }: Remembered): Waiting {
  const assignments = notices.filter(isAssignment).length;
  return {
    overdue: notices.length - assignments,
    assignments,
    lowScores: lowScores.length,
    digests: Object.values(mailing.leftOut).reduce((sum, people) => sum + people.length, 0),
  };
}

export const waitingCount = ({ overdue, assignments, lowScores, digests }: Waiting): number =>
  overdue + assignments + lowScores + digests;
