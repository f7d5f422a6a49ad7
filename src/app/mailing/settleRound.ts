import type { Desk } from '../desk';
import { settled } from './mailing';

/**
 * Finds out what became of a round of mails whose execution is over, before anything else is mailed that would use
 * the day's quota: one call, and one to remember, only after a round was cut off.
 * @returns whether mails may go out now: no round is under way
 */
export function settleRound(desk: Desk): boolean {
  const remembered = desk.known();
  const { mailing } = remembered;
  if (mailing.round === null) return true;
  if (desk.now < mailing.round.until) return false;
  desk.remember(remembered, { ...remembered, mailing: settled(mailing, mailing.round, desk.mailQuota()) });
  return true;
}
