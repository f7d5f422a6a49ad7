import type { Desk } from '../desk';
import type { EscalationDue, Remembered } from '../memory';
import { settled } from './mailing';

/** A mail about an escalation that was being sent when its execution ended. */
const isClaimed = ({ quota }: EscalationDue): boolean => quota !== undefined;

const isAnythingOpen = ({ mailing, escalations }: Remembered): boolean =>
  mailing.round !== null || escalations?.some(isClaimed) === true;

/** The day's quota tells nothing of it: as if a new day's had begun. */
const unknown = Number.POSITIVE_INFINITY;

/** Memory without the claims of dead executions: those whose recipients the quota lost were told. */
function withoutClaims(remembered: Remembered, quotaOf: (by: string) => number | undefined): Remembered {
  const { escalations = [] } = remembered;
  if (!escalations.some(isClaimed)) return remembered;
  const left = escalations.flatMap((escalation): readonly EscalationDue[] => {
    const { quota: before, recipients = 1, by = '', ...rest } = escalation;
    const quota = before === undefined ? undefined : quotaOf(by);
    if (before === undefined || quota === undefined) return [escalation];
    return quota <= before - recipients ? [] : [rest];
  });
  return { ...remembered, escalations: left };
}

/**
 * Finds out what became of mails whose execution is over, before anything else is mailed that would use the day's
 * quota of the same account: two calls, and one to remember, only after mails were cut off. The desk is held. What
 * another account was sending is left to it, for its quota tells of it and other mails do not; only when the clock
 * has gone over to somebody else nothing can tell any more, and what was cut off is sent again.
 * @returns whether mails may go out now: no round of this account is under way
 */
export function settleRound(desk: Desk): boolean {
  const remembered = desk.known();
  if (!isAnythingOpen(remembered)) return true;
  const sender = desk.sender();
  const isClock = sender === remembered.keeper;
  const isOwn = (by: string): boolean => by === sender || isClock;
  const { round } = remembered.mailing;
  if (round !== null && isOwn(round.by) && desk.now < round.until) return false;
  const left = desk.mailQuota();
  const quotaOf = (by: string): number | undefined => (by === sender ? left : isClock ? unknown : undefined);
  const quota = round === null ? undefined : quotaOf(round.by);
  const mailing =
    round === null || quota === undefined ? remembered.mailing : settled(remembered.mailing, round, quota);
  desk.remember(remembered, withoutClaims({ ...remembered, mailing }, quotaOf));
  return true;
}

/**
 * To be called by whoever is about to mail by the way, not in a round: settles what was cut off, and has a round of
 * the same account that is under way know of the recipients, so that they are not taken for its own. With nothing open
 * it costs no call; otherwise the desk is held afterwards.
 */
export function mailBesides(desk: Desk, recipients: number): void {
  if (!isAnythingOpen(desk.known())) return;
  desk.exclusively(() => {
    desk.recall();
    if (settleRound(desk)) return;
    const remembered = desk.known();
    const { mailing } = remembered;
    if (mailing.round === null) return;
    const round = { ...mailing.round, others: (mailing.round.others ?? 0) + recipients };
    desk.remember(remembered, { ...remembered, mailing: { ...mailing, round } });
  });
}
