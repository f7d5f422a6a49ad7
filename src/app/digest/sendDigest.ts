import type { Desk } from '../desk';
import type { Outcome, Turn } from '../jobs/job';
import { sendRound } from '../mailing/sendRound';
import { type Addressed, dailyLetters, type WriteDigest, weeklyLetters } from './letters';
import { readFrame, spanOfDay, spanOfWeek } from './readFrame';

/** The digests that go out by the clock. */
export type DigestKey = 'digest' | 'weeklyDigest';

function lettersOf(desk: Desk, key: DigestKey): readonly Addressed[] {
  const address = desk.address();
  if (key === 'digest') return dailyLetters(readFrame(desk, spanOfDay, false), address);
  return weeklyLetters(readFrame(desk, spanOfWeek, true), address);
}

/** One turn of a digest (D15): one mail a person and period, never twice. */
export const sendDigest = (key: DigestKey, turn: Turn, write: WriteDigest): Outcome =>
  sendRound(
    key,
    turn,
    lettersOf(turn.desk, key).map(({ to, letter }) => ({
      to,
      isPressing: letter.kind !== 'person',
      write: () => write(letter),
    })),
  );

/**
 * Sends the day's digest to the managers now, whatever went out in the morning. Those whom the day's mail quota leaves
 * out get none.
 * @returns how many people it went to, or "postponed" where nothing is left of the quota
 */
export function sendDigestByHand(desk: Desk, write: WriteDigest): number | 'postponed' {
  const managers = desk.exclusively(() => lettersOf(desk, 'digest').filter(({ letter }) => letter.kind === 'managers'));
  if (managers.length === 0) return 0;
  const quota = desk.mailQuota();
  if (quota < 1) return 'postponed';
  desk.release();
  const chosen = managers.slice(0, quota);
  for (const { to, letter } of chosen) desk.mail({ to: [to], cc: [], ...write(letter) });
  return chosen.length;
}
