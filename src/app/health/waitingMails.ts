import type { Moment } from '../../domain/record/ticket';
import { allGivenUp, type Untold, untoldOf } from '../mailing/mailing';
import type { Remembered } from '../memory';
import { isAssignment, isHeld } from '../notices/notice';

/** Mails that were owed and could not be sent, mostly for want of quota: they follow once there is some again. */
export interface Waiting {
  readonly overdue: number;
  readonly assignments: number;
  readonly lowScores: number;
  /** People whom a digest or report left out. */
  readonly digests: number;
  /** Addresses of people whose digest or report could not be sent, and is not tried again. */
  readonly givenUp: readonly string[];
  /** New tickets whose owners were not told at all, within the last days. */
  readonly untold: Untold | undefined;
  /** Addresses and names of those whom all these are for. */
  readonly people: readonly string[];
  /** What the quiet hours keep, which is in none of the others, and until when. */
  readonly held: number;
  readonly heldUntil: Moment | undefined;
}

/** What waits once a tick has mailed what it could. */
export function waitingMails({ notices, lowScores, mailing }: Remembered, now: Moment): Waiting {
  const held = [...notices, ...lowScores].filter((one) => isHeld(one, now));
  const owed = notices.filter((notice) => !isHeld(notice, now));
  const assignments = owed.filter(isAssignment).length;
  return {
    overdue: owed.length - assignments,
    assignments,
    lowScores: lowScores.filter((score) => !isHeld(score, now)).length,
    digests: Object.values(mailing.leftOut).reduce((sum, people) => sum + people.length, 0),
    people: [...new Set([...owed.flatMap(({ owner }) => owner || []), ...Object.values(mailing.leftOut).flat()])],
    givenUp: allGivenUp(mailing),
    untold: untoldOf(mailing, now),
    held: held.length,
    heldUntil: held.length === 0 ? undefined : Math.min(...held.map(({ heldUntil = now }) => heldUntil)),
  };
}

export const waitingCount = ({ overdue, assignments, lowScores, digests }: Waiting): number =>
  overdue + assignments + lowScores + digests;
