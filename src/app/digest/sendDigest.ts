import type { Language } from '../../domain/record/lists';
import type { Desk } from '../desk';
import type { Outcome, Turn } from '../jobs/job';
import { sendRound } from '../mailing/sendRound';
import { mailBesides } from '../mailing/settleRound';
import { type Addressed, dailyLetters, type WriteDigest, weeklyLetters } from './letters';
import { readFrame, spanOfDay, spanOfWeek } from './readFrame';

/** The digests that go out by the clock. */
export type DigestKey = 'digest' | 'weeklyDigest';

function lettersOf(key: DigestKey, { desk, period, settings }: Turn): readonly Addressed[] {
  const address = desk.address();
  if (key === 'digest') return dailyLetters(readFrame(desk, spanOfDay, false), address);
  return weeklyLetters(readFrame(desk, spanOfWeek(period, settings.weeklyWeekday), true), address);
}

/**
 * One turn of a digest (D15): one mail a person and period, never twice, and none that passed deadlines need the day's
 * quota for.
 */
export const sendDigest = (key: DigestKey, turn: Turn, write: WriteDigest): Outcome =>
  sendRound(
    key,
    turn,
    lettersOf(key, turn).map(({ to, letter }) => ({ to, isPressing: false, write: () => write(letter) })),
  );

/** What became of a digest sent by hand, and the language to say it in. */
export interface SentByHand {
  /** How many people it went to, or "postponed" where nothing is left of the quota. */
  readonly people: number | 'postponed';
  readonly language: Language;
}

/**
 * Sends the day's digest to the managers now, whatever went out in the morning, without holding the desk, for nothing
 * is written. Those whom the day's mail quota leaves out get none.
 */
export function sendDigestByHand(desk: Desk, write: WriteDigest): SentByHand {
  const frame = readFrame(desk, spanOfDay, false);
  const { language } = frame.settings;
  const managers = dailyLetters(frame, desk.address()).filter(({ letter }) => letter.kind === 'managers');
  if (managers.length === 0) return { people: 0, language };
  const quota = desk.mailQuota();
  if (quota < 1) return { people: 'postponed', language };
  const chosen = managers.slice(0, quota);
  mailBesides(desk, chosen.length);
  desk.release();
  for (const { to, letter } of chosen) desk.mail({ to: [to], cc: [], ...write(letter) });
  return { people: chosen.length, language };
}
